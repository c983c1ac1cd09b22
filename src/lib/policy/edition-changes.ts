import { answerAt, type AnswerTree } from '../answers/path';
import { assess, type RequirementResult } from '../assess/assess';
import { fillYear } from '../assess/explain';
import type { Overall } from '../assess/verdict';
import type { WholeProgramme } from './catalogue';
import type { Edition } from './types';

/** What another edition would change for one dossier. The answers stay as they are. */
export interface EditionChanges {
  overall: [before: Overall, after: Overall];
  /** Requirements whose threshold, basis or verdict differ. */
  requirements: {
    title: string;
    before: RequirementResult | undefined;
    after: RequirementResult | undefined;
  }[];
  /** Questions that ask about another year, and what was answered. */
  questions: { path: string; before: string; after: string; answer: unknown }[];
  /** The day up to which years are counted, where it differs. */
  referenceDay: [before: string, after: string] | undefined;
}

export function editionChanges(
  { programme, formQuestions }: Pick<WholeProgramme, 'programme' | 'formQuestions'>,
  answers: AnswerTree,
  from: Edition,
  to: Edition,
): EditionChanges {
  const [before, after] = [assess(programme, from, answers), assess(programme, to, answers)];
  return {
    overall: [before.overall, after.overall],
    requirements: before.indicators.flatMap((indicator, index) => {
      const other = after.indicators[index]!;
      return indicator.requirements.flatMap((result) => {
        const next = other.requirements.find(({ id }) => id === result.id);
        return next && sameRequirement(result, next)
          ? []
          : { title: `${indicator.title} · ${result.title}`, before: result, after: next };
      });
    }),
    questions: [...programme.steps, ...formQuestions]
      .flatMap(({ questions }) => questions)
      .filter(({ askedIf }) => askedIf?.(answers) ?? true)
      .map(({ path, label }) => ({
        path,
        before: fillYear(label, from),
        after: fillYear(label, to),
        answer: answerAt(answers, path),
      }))
      .filter((question) => question.before !== question.after),
    referenceDay:
      from.referenceDay === to.referenceDay ? undefined : [from.referenceDay, to.referenceDay],
  };
}

const sameRequirement = (a: RequirementResult, b: RequirementResult): boolean =>
  a.verdict === b.verdict &&
  a.threshold === b.threshold &&
  a.basis === b.basis &&
  a.value === b.value;
