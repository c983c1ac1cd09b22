export const kinds = ['comprehensive', 'innovation', 'startup'] as const;
export type Kind = (typeof kinds)[number];

export const kindNames: Record<Kind, string> = {
  comprehensive: '综合服务机构',
  innovation: '创新服务机构',
  startup: '创业服务机构',
};

type YesNoUnsure = 'yes' | 'no' | 'unsure';

/** The part of a dossier's answers that rules read. Absent means not answered; never 0, never "". */
export interface CoreServiceAnswers {
  [key: string]: unknown;
  organisationName?: string;
  city?: string;
  kindAppliedFor?: Kind;
  /** m² */
  premisesArea?: number;
  /** 万元 */
  serviceAssets?: number;
  serviceStaff?: number;
  /** 大专及以上 */
  serviceStaffCollege?: number;
  /** 年服务企业家数 */
  firmsServed?: number;
  /** Yearly counts of the three sorts of activity. */
  activitiesPublic?: number;
  activitiesTechnical?: number;
  activitiesWelfare?: number;
  publicCharacter?: YesNoUnsure;
  innovationResources?: YesNoUnsure;
  reputation?: YesNoUnsure;
  gates?: Record<string, YesNoUnsure>;
}
