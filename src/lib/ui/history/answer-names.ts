import type { Dossier } from '../../answers/dossier';
import { formatNumber } from '../../answers/format';
import { fillYear } from '../../assess/explain';
import { maskCitizenId } from '../../identifiers/citizen-id';
import { programmeEntry } from '../../policy/catalogue';
import { allPlaces, placeOf } from '../forms/places';

/** How answers of a dossier are called and read: for lines about what was changed, lost or undone. */
export interface AnswerNames {
  nameOf: (path: string) => string;
  /** Where the answer is given. */
  hrefOf: (path: string) => string | undefined;
  wordsOf: (path: string, value: unknown) => string;
}

const LONGEST = 40;

/** Never fails: without the programme's texts an answer is called by its path. */
export async function answerNames({ programme, edition }: Dossier): Promise<AnswerNames> {
  const whole = await programmeEntry(programme)
    ?.whole()
    .catch(() => undefined);
  const places = whole ? allPlaces(whole) : [];
  const year = whole?.editions.find((candidate) => candidate.edition === edition);

  return {
    nameOf(path) {
      const label = whole && placeOf(whole, places, path)?.label;
      if (label === undefined) return path;
      return year ? fillYear(label, year) : label;
    },
    hrefOf: (path) => whole && placeOf(whole, places, path)?.href,
    wordsOf(path, value) {
      if (value === undefined || value === '') return '空';
      const question = places.find((place) => place.question.path === path)?.question;
      const choice = question?.choices?.find((candidate) => candidate.value === value);
      if (choice) return choice.label;
      // Shown in full only where it is worked on.
      if (question?.kind === 'id-number') return maskCitizenId(String(value));
      if (typeof value === 'number') return `${formatNumber(value)} ${question?.unit ?? ''}`.trim();
      if (Array.isArray(value) && typeof value[0] === 'object') return `${value.length} 行`;
      const text = Array.isArray(value)
        ? value.join('、')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value);
      return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    },
  };
}
