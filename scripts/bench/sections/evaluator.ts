import { measureEvaluators, type EvaluatorId, type Speed } from '../evaluator';
import { measureIndustrySearch } from '../industry-search';
import { ratio, whole, type SectionReport } from '../report';
import { SAMPLES } from '../samples';
import { EVALUATOR_LIMITS, type Target } from '../targets';

const ENGINES = ['json-rules-engine', 'publicodes'] as const;

/** Dossiers per second in Node, every contender having decided the samples alike. */
export async function evaluatorSection(runs: number): Promise<SectionReport> {
  const speeds = await measureEvaluators(runs);
  return {
    title: `判定速度（Node；${SAMPLES.length} 份样例判定一致；${runs} 轮中位数）`,
    header: ['', '份/秒', ...ENGINES.map((engine) => `对 ${engine}`)],
    rows: speeds.map((speed) => [
      speed.title,
      whole(speed.opsPerSecond),
      ...ENGINES.map((engine) => ratio(against(speeds, speed.id, engine))),
    ]),
    data: speeds,
    targets: [
      ...speeds.flatMap(({ id, title }) => targetsOf(speeds, id, title)),
      {
        title: '按名称找一次行业（中位数）',
        measured: measureIndustrySearch(),
        limit: EVALUATOR_LIMITS.industrySearchMs,
        direction: 'at-most',
        unit: 'ms',
      },
    ],
  };
}

function targetsOf(speeds: readonly Speed[], id: EvaluatorId, title: string): Target[] {
  if (id !== 'ours-all' && id !== 'ours-indicators') return [];
  return ENGINES.map((engine) => ({
    title: `${title}，对 ${engine}`,
    measured: against(speeds, id, engine),
    limit: EVALUATOR_LIMITS[id][engine],
    direction: 'at-least',
  }));
}

function against(speeds: readonly Speed[], id: EvaluatorId, other: EvaluatorId): number {
  const of = (wanted: EvaluatorId) => speeds.find((speed) => speed.id === wanted)!.opsPerSecond;
  return of(id) / of(other);
}
