import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../bundle';
import type { EvaluatorId, Speed, Speeds, WorkloadId } from '../evaluator';
import { measureIndustrySearch } from '../industry-search';
import { ratio, whole, type SectionReport } from '../report';
import { EVALUATOR_LIMITS, type Target } from '../targets';

const ENGINES = ['json-rules-engine', 'publicodes'] as const;

const WORKLOADS: readonly [id: WorkloadId, title: string][] = [
  ['samples', '逐份判定'],
  ['typing', '连续填写'],
];

const CACHE = join(import.meta.dirname, '../../../.cache/bench');

/** Dossiers per second in Node, every contender having decided all of them alike. */
export async function evaluatorSection(runs: number): Promise<SectionReport> {
  const measured = await measureBundled(runs);
  const { samples, typing } = measured;
  return {
    title: `判定速度（Node；逐份判定 ${samples.dossiers} 份样例，连续填写 ${typing.dossiers} 步，判定一致；${runs} 轮中位数）`,
    header: ['', '份/秒', ...ENGINES.map((engine) => `对 ${engine}`)],
    rows: WORKLOADS.flatMap(([id, title]) =>
      measured[id].speeds.map((speed) => [
        `${title} · ${speed.title}`,
        whole(speed.opsPerSecond),
        ...ENGINES.map((engine) => ratio(against(measured[id].speeds, speed.id, engine))),
      ]),
    ),
    data: measured,
    targets: [
      ...WORKLOADS.flatMap(([id, title]) => targetsOf(measured[id].speeds, title)),
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

/**
 * All contenders in one minified bundle, as a browser gets them, in a process of its own: the way
 * TypeScript is run here names every function as it is made, which costs some contenders a third.
 * @throws Error when a contender's verdicts are not those expected
 */
async function measureBundled(runs: number): Promise<Speeds> {
  const file = join(CACHE, 'evaluator.mjs');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, await bundle(join(import.meta.dirname, '../evaluator.ts')));
  const script = `import { measureEvaluators } from ${JSON.stringify(pathToFileURL(file).href)};
    console.log(JSON.stringify(await measureEvaluators(${runs})));`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout) as Speeds;
}

function targetsOf(speeds: readonly Speed[], workload: string): Target[] {
  return (['ours-all', 'ours-indicators'] as const).flatMap((id) =>
    ENGINES.map((engine) => ({
      title: `${workload} · ${speeds.find((speed) => speed.id === id)!.title}，对 ${engine}`,
      measured: against(speeds, id, engine),
      limit: EVALUATOR_LIMITS[id][engine],
      direction: 'at-least',
    })),
  );
}

function against(speeds: readonly Speed[], id: EvaluatorId, other: EvaluatorId): number {
  const of = (wanted: EvaluatorId) => speeds.find((speed) => speed.id === wanted)!.opsPerSecond;
  return of(id) / of(other);
}
