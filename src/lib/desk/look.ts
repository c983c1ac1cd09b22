import { readDossierFile } from '../dossiers/file';
import type { Offering } from '../dossiers/desk-records';
import type { AnswerTree } from '../answers/path';
import type { DeskFirm, Disagreement, Verification } from '../policy/desk';
import type { Assessment } from '../assess/assess';
import type { PaperDocument } from '../documents/model';
import type { AssessedFirm, Assessor } from './assess-firm';
import { differencesBetween } from './differences';
import { labelOfPath } from './labels';
import { dictionaryOf } from './read-material';

/** One firm in full. */
export interface LookedAt {
  firm: string;
  title: string;
  answers: AnswerTree;
  assessment: Assessment;
  acknowledged: Readonly<Record<string, string>>;
  /** Texts that could not be read as an answer, by their label. */
  unread: readonly { label: string; text: string }[];
  /** What of a hand-made row was not understood. */
  notes: readonly string[];
  disagreements: readonly Disagreement[];
  current: string;
  versions: readonly VersionShown[];
  siteVisit: PaperDocument;
}

export interface VersionShown extends Pick<
  Offering,
  'id' | 'file' | 'source' | 'offeredAt' | 'updatedAt'
> {
  /** Against the one that counts. */
  differences: readonly { label: string; here: string; there: string }[];
}

const BLANK = '（未填）';

/** @param current the offering that counts */
export async function lookAt(
  assessor: Assessor,
  offerings: readonly Offering[],
  current: string,
  verification: Verification,
): Promise<LookedAt> {
  const offering = offerings.find(({ id }) => id === current) ?? offerings[0]!;
  const assessed = await assessor.assessOffering(offering);
  const { dossier, edition, assessment, disagreements } = assessed;
  const label = (path: string) => labelOfPath(assessor.whole, edition, path);
  const versions = await Promise.all(
    [...offerings]
      .sort(inOrder(offering))
      .map(async ({ id, file, source, offeredAt, updatedAt, text }) => {
        const other = (await readDossierFile(text, dictionaryOf)).dossier;
        const differences =
          id === offering.id ? [] : differencesBetween(dossier.answers, other.answers);
        return {
          ...{ id, file, source, offeredAt, updatedAt },
          differences: differences.map(({ path, here = BLANK, there = BLANK }) => ({
            label: label(path),
            here,
            there,
          })),
        };
      }),
  );
  return {
    firm: offering.firm,
    title: String(dossier.answers['enterpriseName'] ?? dossier.title),
    answers: dossier.answers,
    assessment,
    acknowledged: dossier.acknowledged ?? {},
    unread: Object.entries(dossier.typed).map(([path, text]) => ({ label: label(path), text })),
    notes: offering.notes ?? [],
    disagreements,
    current: offering.id,
    versions,
    siteVisit: assessor.desk.siteVisit(deskFirmOf(assessed, offering.source, verification)),
  };
}

/** The one that counts, then the newest. */
const inOrder = (counts: Offering) => (a: Offering, b: Offering) =>
  Number(b === counts) - Number(a === counts) || b.updatedAt.localeCompare(a.updatedAt);

export const deskFirmOf = (
  { dossier, edition, assessment, disagreements }: AssessedFirm,
  source: Offering['source'],
  verification: Verification,
): DeskFirm => ({
  answers: dossier.answers,
  edition,
  assessment,
  disagreements,
  sheetOnly: source === 'sheet',
  verification,
});
