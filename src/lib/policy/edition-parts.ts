import type { PartialDate } from '../answers/dates';
import { answerAt, type AnswerTree } from '../answers/path';
import { percentage } from '../assess/quantity';
import type {
  AddedRequirement,
  Edition,
  Indicator,
  Lever,
  Measure,
  Requirement,
  WholeProgramme,
} from './types';
import { yearsSince } from './years-since';

const known = new WeakMap<Edition, WholeProgramme>();

/**
 * A programme as an edition asks it: with the requirements that the year adds or puts in the place
 * of others, and their questions. Most editions add none; the same edition gives the same object.
 */
export function wholeFor(whole: WholeProgramme, edition: Edition): WholeProgramme {
  const { requirements = [], questions = [], programme } = edition;
  if (requirements.length + questions.length === 0 || programme !== whole.programme.id)
    return whole;
  let adapted = known.get(edition);
  if (!adapted) known.set(edition, (adapted = adapt(whole, edition)));
  return adapted;
}

function adapt(whole: WholeProgramme, { requirements = [], questions = [] }: Edition) {
  const { programme, whatIf } = whole;
  return {
    ...whole,
    programme: {
      ...programme,
      indicators: programme.indicators.map((indicator) => withAdded(indicator, requirements)),
      steps: programme.steps.map((step) => ({
        ...step,
        questions: [...step.questions, ...questions.filter((added) => added.step === step.id)],
      })),
    },
    whatIf: {
      ...whatIf,
      fields: [
        ...whatIf.fields,
        ...questions.filter(({ kind }) => kind !== 'date').map(({ path }) => path),
      ],
      levers: { ...whatIf.levers, ...leversOf(requirements) },
    },
  };
}

function withAdded(
  indicator: Indicator<AnswerTree>,
  requirements: readonly AddedRequirement[],
): Indicator<AnswerTree> {
  const added = requirements.filter(({ indicators }) => indicators.includes(indicator.id));
  const inPlace = (id: string) => added.find(({ replaces }) => replaces === id);
  return {
    ...indicator,
    requirements: [
      ...indicator.requirements.map((one) => {
        const instead = inPlace(one.id);
        return instead ? requirementOf(instead) : one;
      }),
      ...added.filter(({ replaces }) => replaces === undefined).map(requirementOf),
    ],
  };
}

const requirementOf = ({
  id,
  title,
  unit,
  measure,
}: AddedRequirement): Requirement<AnswerTree> => ({
  id,
  title,
  row: title,
  unit,
  measure:
    'years' in measure
      ? yearsSince(
          measure.years,
          (answers) => answerAt(answers, measure.years) as PartialDate | undefined,
        )
      : (answers) => measured(measure, answers),
});

function measured(
  measure: Exclude<AddedRequirement['measure'], { years: string }>,
  answers: AnswerTree,
): Measure {
  const paths = 'figure' in measure ? [measure.figure] : measure.share;
  const missing = paths.filter((path) => typeof answerAt(answers, path) !== 'number');
  if (missing.length > 0) return { missing };
  const [part, all] = paths.map((path) => answerAt(answers, path) as number);
  if (all === undefined) return part!;
  return all > 0
    ? percentage(part!, all)
    : { missing: [paths[1]!], note: '总数为 0，无法计算比例。' };
}

const leversOf = (requirements: readonly AddedRequirement[]) =>
  Object.fromEntries(
    requirements.flatMap(({ indicators, id, measure }) =>
      indicators.map((indicator): [string, () => Lever[]] => [
        `${indicator}.${id}`,
        () =>
          'years' in measure
            ? [{ kind: 'wait' }]
            : [{ kind: 'figure', path: 'figure' in measure ? measure.figure : measure.share[0] }],
      ]),
    ),
  );
