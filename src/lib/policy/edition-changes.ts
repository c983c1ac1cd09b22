import { answerAt, type AnswerTree } from '../answers/path';
import { assess, type RequirementResult } from '../assess/assess';
import { fillYear } from '../assess/explain';
import type { Overall } from '../assess/verdict';
import type { Edition, WholeProgramme } from './types';

/** What another edition would change for one dossier. The answers stay as they are. */
export interface EditionChanges {
  overall: [before: Overall, after: Overall];
  /** Requirements whose threshold, basis or verdict differ. */
  requirements: {
    title: string;
    before: RequirementResult | undefined;
    after: RequirementResult | undefined;
  }[];
  /** Questions that are new, are gone, or ask about another year, and what was answered. */
  questions: (QuestionChange & { answer: unknown })[];
  /** The day up to which years are counted, where it differs. */
  referenceDay: [before: string, after: string] | undefined;
}

interface QuestionChange {
  path: string;
  /** undefined: not asked. */
  before: string | undefined;
  after: string | undefined;
}

export function editionChanges(
  whole: WholeProgramme,
  answers: AnswerTree,
  from: Edition,
  to: Edition,
): EditionChanges {
  const [old, next] = [whole.adapt(from), whole.adapt(to)];
  const before = assess(old.programme, from, answers);
  const after = assess(next.programme, to, answers);
  return {
    overall: [before.overall, after.overall],
    requirements: before.indicators.flatMap((indicator, index) => {
      const other = after.indicators[index]!;
      const ids = new Set([...indicator.requirements, ...other.requirements].map(({ id }) => id));
      return [...ids].flatMap((id) => {
        const [was, is] = [indicator, other].map(({ requirements }) =>
          requirements.find((result) => result.id === id),
        );
        if (was && is && sameRequirement(was, is)) return [];
        return { title: `${indicator.title} · ${(was ?? is)!.title}`, before: was, after: is };
      });
    }),
    questions: questionChanges(asked(old, answers, from), asked(next, answers, to)).map(
      (question) => ({ ...question, answer: answerAt(answers, question.path) }),
    ),
    referenceDay:
      from.referenceDay === to.referenceDay ? undefined : [from.referenceDay, to.referenceDay],
  };
}

/** The labels of what is asked, by path. */
const asked = ({ programme, formQuestions }: WholeProgramme, answers: AnswerTree, of: Edition) =>
  new Map(
    [...programme.steps, ...formQuestions]
      .flatMap(({ questions }) => questions)
      .filter(({ askedIf }) => askedIf?.(answers) ?? true)
      .map(({ path, label }) => [path, fillYear(label, of)]),
  );

const questionChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): QuestionChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((question) => question.before !== question.after);

const sameRequirement = (a: RequirementResult, b: RequirementResult): boolean =>
  a.verdict === b.verdict &&
  a.threshold === b.threshold &&
  a.basis === b.basis &&
  a.value === b.value;
