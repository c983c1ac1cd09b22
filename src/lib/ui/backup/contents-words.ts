import type { Dossier } from '../../answers/dossier';
import { assess } from '../../assess/assess';
import type { Difference } from '../../dossiers/differences';
import { programmeEntry } from '../../policy/catalogue';
import { answerNames } from '../history/answer-names';
import { summarise } from '../wizard/verdict-summary';

/** What a dossier of a backup is, in the words of its programme. */
export interface InWords {
  /** 2024年省级企业技术中心 */
  programme: string;
  /** 5 达标 · 0 未达标 · 2 门槛待核 */
  verdicts: string;
  differences: { label: string; here: string; there: string }[];
}

export async function inWords(
  dossier: Dossier,
  differences: readonly Difference[],
): Promise<InWords> {
  const whole = await programmeEntry(dossier.programme)!.whole();
  const edition = whole.editions.find((held) => held.edition === dossier.edition);
  const names = await answerNames(dossier);
  return {
    programme: edition?.title ?? `${whole.programme.title}（${dossier.edition}）`,
    verdicts: edition ? summarise(assess(whole.programme, edition, dossier.answers)).words : '',
    differences: differences.map(({ path, before, after }) => ({
      label: names.nameOf(path),
      here: names.wordsOf(path, before),
      there: names.wordsOf(path, after),
    })),
  };
}
