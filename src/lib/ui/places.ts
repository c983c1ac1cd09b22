import type { AnswerTree } from '../answers/path';
import type { WholeProgramme } from '../policy/catalogue';
import type { Question } from '../policy/types';
import { fieldId } from './field-id';
import { sectionLink, stepLink } from './links';

/** A question and the page it is asked on. */
export interface Place {
  question: Question<AnswerTree>;
  page: string;
  href: string;
}

/** Every question, in the order of the pages. */
export function allPlaces({ programme, formQuestions }: WholeProgramme): Place[] {
  const of = (
    pages: WholeProgramme['formQuestions'],
    link: (programme: string, page: string) => string,
  ): Place[] =>
    pages.flatMap(({ id, title, questions }) =>
      questions.map((question) => ({
        question,
        page: title,
        href: `${link(programme.id, id)}#${fieldId(question.path)}`,
      })),
    );
  return [...of(programme.steps, stepLink), ...of(formQuestions, sectionLink)];
}

/** Where an answer is given: its question. */
export function placeOf(
  places: readonly Place[],
  _programme: string,
  path: string,
): { label: string; href: string } | undefined {
  const place = places.find(({ question }) => question.path === path);
  return place && { label: place.question.label, href: place.href };
}
