import type { Overall, Verdict } from '../assess/verdict';
import type { FirmNotes, Mark, Source } from '../dossiers/desk-records';
import type { AssessedFirm, Assessor } from './assess-firm';

/** A firm in the table: small, so that a thousand cost the page nothing. */
export interface FirmRow {
  /** The firm. */
  id: string;
  /** The offering that counts. */
  offering: string;
  source: Source;
  file: string;
  /** How many offerings the firm has. */
  versions: number;
  updatedAt: string;
  edition: string;
  /** The dossier's own id; a hand-made row has none. */
  dossier: string | undefined;
  name: string;
  code: string;
  city: string;
  county: string;
  group: string | undefined;
  industry: string | undefined;
  overall: Overall;
  /** One for each indicator, and the figure of its first requirement in words. */
  verdicts: readonly Verdict[];
  shown: readonly string[];
  errors: number;
  /** Warnings the firm has not explained. */
  warnings: number;
  disagreements: number;
  /** Cells of the forms that are filled; unknown until they have been counted. */
  filled?: number;
  total?: number;
}

/** The same with what the bureau noted. */
export interface NotedRow extends FirmRow {
  mark?: Mark | undefined;
  remark?: string | undefined;
  /** Whether anything of the check sheet has been written down. */
  verified: boolean;
  /** Why it may be the same firm as another, in words. */
  alike: string | undefined;
}

export const withNotes = (
  row: FirmRow,
  notes: FirmNotes | undefined,
  alike: string | undefined,
): NotedRow => ({
  ...row,
  mark: notes?.mark,
  remark: notes?.remark,
  verified: Object.values(notes?.verification ?? {}).some((text) => text !== ''),
  alike,
});

/** What one offering says, whichever firm it turns out to belong to. */
export type Said = Omit<FirmRow, 'id' | 'offering' | 'versions' | 'filled' | 'total'>;

export function saidOf(
  { dossier, assessment, disagreements }: AssessedFirm,
  about: Pick<FirmRow, 'source' | 'file'>,
  { whole, desk }: Pick<Assessor, 'whole' | 'desk'>,
): Said {
  const { answers, acknowledged = {} } = dossier;
  const text = (key: string) => (typeof answers[key] === 'string' ? answers[key] : '');
  let [errors, warnings] = [0, 0];
  for (const { severity, message } of assessment.checks)
    if (severity === 'error') errors += 1;
    else if (acknowledged[message] === undefined) warnings += 1;
  return {
    ...about,
    updatedAt: dossier.updatedAt,
    edition: dossier.edition,
    dossier: about.source === 'sheet' ? undefined : dossier.id,
    name: text('enterpriseName') || dossier.title || '（未填名称）',
    code: text('creditCode'),
    city: text('city'),
    county: text('county'),
    group: whole.programme.groupOf(answers),
    industry: desk.industryOf(answers),
    overall: assessment.overall,
    verdicts: assessment.indicators.map(({ verdict }) => verdict),
    shown: assessment.indicators.map(({ requirements }) =>
      requirements.map(({ shown }) => shown).join('，'),
    ),
    errors,
    warnings,
    disagreements: disagreements.length,
  };
}
