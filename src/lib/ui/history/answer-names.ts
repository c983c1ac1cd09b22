import type { Dossier } from '../../answers/dossier';
import { fillYear } from '../../assess/explain';
import { programmeEntry } from '../../policy/catalogue';
import { answerInWords } from '../fields/answer-in-words';
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
      const question = places.find((place) => place.question.path === path)?.question;
      const text = answerInWords(question, value);
      return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    },
  };
}
