import { formatNumber } from '../../answers/format';
import type { Dossier } from '../../answers/dossier';
import { dateInChinese, isPartialDate } from '../../answers/dates';
import { assess } from '../../assess/assess';
import type { Difference } from '../../dossiers/backup/compare';
import { maskCitizenId } from '../../identifiers/citizen-id';
import { programmeEntry, type WholeProgramme } from '../../policy/catalogue';
import { fillYear } from '../../assess/explain';
import { allPlaces, placeOf } from '../places';
import { summarise } from '../verdict-summary';

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
  const entry = programmeEntry(dossier.programme)!;
  const whole = await entry.whole();
  const edition =
    whole.editions.find((held) => held.edition === dossier.edition) ?? whole.editions[0]!;
  const places = allPlaces(whole);
  return {
    programme: edition.title,
    verdicts: summarise(assess(whole.programme, edition, dossier.answers)).words,
    differences: differences.map(({ path, here, there }) => ({
      label: fillYear(placeOf(whole, places, path)?.label ?? path, edition),
      here: valueInWords(whole, path, here),
      there: valueInWords(whole, path, there),
    })),
  };
}

function valueInWords(whole: WholeProgramme, path: string, value: unknown): string {
  if (value === undefined) return '未填';
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object') ? `${value.length} 行` : value.join('、');
  if (isPartialDate(value)) return dateInChinese(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const question = [...whole.programme.steps, ...whole.formQuestions]
    .flatMap(({ questions }) => questions)
    .find((asked) => asked.path === path);
  const choice = question?.choices?.find((one) => one.value === text)?.label;
  const shown = choice ?? (question?.kind === 'id-number' ? maskCitizenId(text) : text);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
