import type { AnswerTree } from '../../answers/path';
import type { Question, WholeProgramme } from '../../policy/types';
import { fieldId } from '../fields/field-id';
import { listLink, sectionLink } from '../frame/further-links';
import { stepLink } from '../frame/links';

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

/** The questions asked of this firm. */
export const askedPlaces = (whole: WholeProgramme, answers: AnswerTree): Place[] =>
  allPlaces(whole).filter(({ question }) => question.askedIf?.(answers) !== false);

/** Where an answer is given: its question, or the list that holds it (`staff`, `staff.3.idNumber`). */
export function placeOf(
  { programme, lists }: WholeProgramme,
  places: readonly Place[],
  path: string,
): { label: string; href: string } | undefined {
  const [first = ''] = path.split('.');
  const list = lists.find(({ sheet }) => sheet.id === first);
  if (list) return { label: list.name, href: listLink(programme.id, first) };
  const place = places.find(({ question }) => question.path === path);
  return place && { label: place.question.label, href: place.href };
}
