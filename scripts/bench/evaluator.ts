import { interleave } from './interleave';
import { ourEvaluator } from './ours';
import * as jsonRulesEngine from './peers/json-rules-engine/evaluate';
import { plainVerdicts } from './peers/plain/verdicts';
import * as publicodes from './peers/publicodes/evaluate';
import { SAMPLES } from './samples';
import { median } from './statistics';
import { INDICATORS, type Verdicts } from './verdicts';

export type EvaluatorId =
  'ours-all' | 'ours-indicators' | 'plain' | 'json-rules-engine' | 'publicodes';

interface Evaluator {
  id: EvaluatorId;
  title: string;
  /** one dossier's evaluation per sample, inputs already in the contender's own shape */
  tasks: readonly (() => unknown)[];
  /** the verdicts in what a task returns */
  verdictsOf: (result: unknown) => Verdicts;
}

export interface Speed {
  id: EvaluatorId;
  title: string;
  /** dossiers evaluated per second, median of the rounds */
  opsPerSecond: number;
}

/** Long enough to drown the timer, short enough for several rounds. */
const SLICE_MS = 400;

/** @throws Error when a contender's verdicts are not those of the samples */
export async function measureEvaluators(rounds: number): Promise<Speed[]> {
  const evaluators = contenders();
  await checkAgreement(evaluators);
  // The first round warms the just-in-time compiler up and is not counted.
  const results = await interleave(evaluators, rounds + 1, timeSlice);
  return [...results].map(([{ id, title }, speeds]) => ({
    id,
    title,
    opsPerSecond: median(speeds.slice(1)),
  }));
}

function contenders(): Evaluator[] {
  const asVerdicts = (result: unknown) => result as Verdicts;
  const peers: Evaluator[] = [
    {
      id: 'plain',
      title: '普通函数（下限）',
      tasks: SAMPLES.map(
        ({ answers }) =>
          () =>
            plainVerdicts(answers),
      ),
      verdictsOf: asVerdicts,
    },
    {
      id: 'json-rules-engine',
      title: 'json-rules-engine',
      tasks: SAMPLES.map(({ answers }) => {
        const facts = jsonRulesEngine.toFacts(answers);
        return () => jsonRulesEngine.evaluate(facts);
      }),
      verdictsOf: asVerdicts,
    },
    {
      id: 'publicodes',
      title: 'publicodes',
      tasks: SAMPLES.map(({ answers }) => {
        const situation = publicodes.toSituation(answers);
        return () => publicodes.evaluate(situation);
      }),
      verdictsOf: asVerdicts,
    },
  ];
  return [...ours(), ...peers];
}

function ours(): Evaluator[] {
  if (!ourEvaluator) return [];
  const { assessAll, indicatorsOnly, verdictsOf } = ourEvaluator;
  return [
    {
      id: 'ours-all',
      title: '本应用：判定、理由与核对',
      tasks: SAMPLES.map(
        ({ answers }) =>
          () =>
            assessAll(answers),
      ),
      verdictsOf,
    },
    {
      id: 'ours-indicators',
      title: '本应用：仅七项指标',
      tasks: SAMPLES.map(
        ({ answers }) =>
          () =>
            indicatorsOnly(answers),
      ),
      verdictsOf,
    },
  ];
}

/** A speed means nothing for a contender that decides otherwise. */
async function checkAgreement(evaluators: readonly Evaluator[]): Promise<void> {
  const differences: string[] = [];
  for (const { title, tasks, verdictsOf } of evaluators) {
    for (const [index, task] of tasks.entries()) {
      const sample = SAMPLES[index]!;
      const verdicts = verdictsOf(await task());
      for (const [place, id] of INDICATORS.entries()) {
        if (verdicts[id] === sample.expected[place]) continue;
        differences.push(
          `${title}：样例“${sample.title}”的 ${id} 应为 ${sample.expected[place]}，得到 ${verdicts[id]}`,
        );
      }
    }
  }
  if (differences.length > 0) throw new Error(`判定不一致：\n${differences.join('\n')}`);
}

/** Dossiers per second over one slice of time. */
async function timeSlice({ tasks }: Evaluator): Promise<number> {
  let done = 0;
  const start = performance.now();
  let now = start;
  while (now - start < SLICE_MS) {
    for (const task of tasks) {
      const result = task();
      // Only an engine that answers later is waited for: waiting would slow the others down.
      if (result instanceof Promise) await result;
    }
    done += tasks.length;
    now = performance.now();
  }
  return (done * 1000) / (now - start);
}
