import { interleave } from './interleave';
import { assessAll, indicatorsOnly, ourVerdicts } from './ours';
import * as jsonRulesEngine from './peers/json-rules-engine/evaluate';
import { plainVerdicts } from './peers/plain/verdicts';
import * as publicodes from './peers/publicodes/evaluate';
import { SAMPLES } from './samples';
import { median } from './statistics';
import { TYPED } from './typing';
import { INDICATORS, type Verdicts } from './verdicts';

export type EvaluatorId =
  'ours-all' | 'ours-indicators' | 'plain' | 'json-rules-engine' | 'publicodes';

export type WorkloadId = 'samples' | 'typing';

/** What every contender evaluates, one dossier after the other. */
interface Workload {
  id: WorkloadId;
  dossiers: readonly Dossier[];
}

interface Dossier {
  title: string;
  answers: Answers;
  expected: Verdicts;
}

type Answers = (typeof TYPED)[number];

interface Evaluator {
  id: EvaluatorId;
  title: string;
  /** the seven verdicts of each dossier, for the agreement check */
  verdicts: () => Promise<Verdicts[]>;
  /** evaluates every dossier once, as fast as the contender can */
  pass: () => void | Promise<void>;
}

export interface Speed {
  id: EvaluatorId;
  title: string;
  /** dossiers evaluated per second, median of the rounds */
  opsPerSecond: number;
}

export type Speeds = Record<WorkloadId, { dossiers: number; speeds: Speed[] }>;

/** Long enough to drown the timer, short enough for several rounds. */
const SLICE_MS = 400;

/** @throws Error when a contender's verdicts are not those of the workload */
export async function measureEvaluators(rounds: number): Promise<Speeds> {
  return { samples: await measure(samples(), rounds), typing: await measure(typing(), rounds) };
}

async function measure(workload: Workload, rounds: number): Promise<Speeds[WorkloadId]> {
  const evaluators = contenders(workload);
  await checkAgreement(workload, evaluators);
  // The first round warms the just-in-time compiler up and is not counted.
  const results = await interleave(evaluators, rounds + 1, (one) => timeSlice(workload, one));
  const speeds = [...results].map(([{ id, title }, perSecond]) => ({
    id,
    title,
    opsPerSecond: median(perSecond.slice(1)),
  }));
  return { dossiers: workload.dossiers.length, speeds };
}

/** Firm after firm: nothing is said of what one has in common with the one before. */
function samples(): Workload {
  const dossiers = SAMPLES.map(({ title, answers, expected }) => ({
    title,
    answers,
    expected: Object.fromEntries(INDICATORS.map((id, at) => [id, expected[at]])) as Verdicts,
  }));
  return { id: 'samples', dossiers };
}

/** A firm typing; the plain functions, which the samples have tried, say what is expected. */
function typing(): Workload {
  const dossiers = TYPED.map((answers, at) => ({
    title: `连续填写第 ${at + 1} 步`,
    answers,
    expected: plainVerdicts(answers),
  }));
  return { id: 'typing', dossiers };
}

function contenders({ id, dossiers }: Workload): Evaluator[] {
  const answers = dossiers.map((dossier) => dossier.answers);
  const situations = answers.map(publicodes.toSituation);
  return [
    synchronous('ours-all', '本应用：判定、理由与核对', answers, assessAll, ourVerdicts),
    synchronous('ours-indicators', '本应用：仅七项指标', answers, indicatorsOnly, ourVerdicts),
    synchronous('plain', '普通函数（下限）', answers, plainVerdicts),
    jsonRulesEngineEvaluator(answers.map(jsonRulesEngine.toFacts)),
    id === 'typing'
      ? synchronous(
          'publicodes',
          'publicodes',
          publicodes.toChanges(situations),
          publicodes.evaluateChange,
        )
      : synchronous('publicodes', 'publicodes', situations, publicodes.evaluate),
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
async function checkAgreement(
  { dossiers }: Workload,
  evaluators: readonly Evaluator[],
): Promise<void> {
  const differences: string[] = [];
  for (const evaluator of evaluators) {
    const given = await evaluator.verdicts();
    for (const [index, { title, expected }] of dossiers.entries()) {
      for (const id of INDICATORS) {
        const verdict = given[index]![id];
        if (verdict === expected[id]) continue;
        differences.push(
          `${evaluator.title}：“${title}”的 ${id} 应为 ${expected[id]}，得到 ${verdict}`,
        );
      }
    }
  }
  if (differences.length > 0) throw new Error(`判定不一致：\n${differences.join('\n')}`);
}

/** Dossiers per second over one slice of time. */
async function timeSlice({ dossiers }: Workload, { pass }: Evaluator): Promise<number> {
  let passes = 0;
  const start = performance.now();
  let now = start;
  while (now - start < SLICE_MS) {
    const later = pass();
    if (later) await later;
    passes += 1;
    now = performance.now();
  }
  return (passes * dossiers.length * 1000) / (now - start);
}
