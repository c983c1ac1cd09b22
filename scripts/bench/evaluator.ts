import { interleave } from './interleave';
import { assessAll, indicatorsOnly, ourVerdicts } from './ours';
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
  /** the seven verdicts of each sample, for the agreement check */
  verdicts: () => Promise<Verdicts[]>;
  /** evaluates every sample once, as fast as the contender can */
  pass: () => void | Promise<void>;
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
  const answers = SAMPLES.map((sample) => sample.answers);
  return [
    synchronous('ours-all', '本应用：判定、理由与核对', answers, assessAll, ourVerdicts),
    synchronous('ours-indicators', '本应用：仅七项指标', answers, indicatorsOnly, ourVerdicts),
    synchronous('plain', '普通函数（下限）', answers, plainVerdicts),
    jsonRulesEngineEvaluator(answers.map(jsonRulesEngine.toFacts)),
    synchronous(
      'publicodes',
      'publicodes',
      answers.map(publicodes.toSituation),
      publicodes.evaluate,
    ),
  ];
}

/** Keeps the last result reachable, so that no compiler may leave an evaluation out. */
const kept: { result?: unknown } = {};

function synchronous<Input, Result = Verdicts>(
  id: EvaluatorId,
  title: string,
  inputs: readonly Input[],
  evaluate: (input: Input) => Result,
  verdictsOf: (result: Result) => Verdicts = (result) => result as Verdicts,
): Evaluator {
  return {
    id,
    title,
    verdicts: async () => inputs.map((input) => verdictsOf(evaluate(input))),
    pass: () => {
      for (const input of inputs) kept.result = evaluate(input);
    },
  };
}

/** The one engine that only answers later. */
function jsonRulesEngineEvaluator(inputs: readonly jsonRulesEngine.Facts[]): Evaluator {
  return {
    id: 'json-rules-engine',
    title: 'json-rules-engine',
    verdicts: () => Promise.all(inputs.map(jsonRulesEngine.evaluate)),
    pass: async () => {
      for (const input of inputs) kept.result = await jsonRulesEngine.evaluate(input);
    },
  };
}

/** A speed means nothing for a contender that decides otherwise. */
async function checkAgreement(evaluators: readonly Evaluator[]): Promise<void> {
  const differences: string[] = [];
  for (const { title, verdicts } of evaluators) {
    const given = await verdicts();
    for (const [index, sample] of SAMPLES.entries()) {
      for (const [place, id] of INDICATORS.entries()) {
        const verdict = given[index]![id];
        if (verdict === sample.expected[place]) continue;
        differences.push(
          `${title}：样例“${sample.title}”的 ${id} 应为 ${sample.expected[place]}，得到 ${verdict}`,
        );
      }
    }
  }
  if (differences.length > 0) throw new Error(`判定不一致：\n${differences.join('\n')}`);
}

/** Dossiers per second over one slice of time. */
async function timeSlice({ pass }: Evaluator): Promise<number> {
  let passes = 0;
  const start = performance.now();
  let now = start;
  while (now - start < SLICE_MS) {
    const later = pass();
    if (later) await later;
    passes += 1;
    now = performance.now();
  }
  return (passes * SAMPLES.length * 1000) / (now - start);
}
