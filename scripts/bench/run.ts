import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { launch } from './browser';
import { buildContenders, type Contender } from './contenders';
import { judgeAlike } from './judge-alike';
import { readOptions, type Options, type SectionId } from './options';
import { printSection, type SectionReport } from './report';
import { deskSection } from './sections/desk';
import { evaluatorSection } from './sections/evaluator';
import { exportSection } from './sections/export';
import { gridSection } from './sections/grid';
import { importSection } from './sections/import';
import { keystrokeSection } from './sections/keystroke';
import { loadSection } from './sections/load';
import { sizesSection } from './sections/sizes';
import { withServed } from './serve-contenders';
import { reached } from './targets';

/**
 * `npm run bench -- [--only load,keystroke,evaluator,import,grid,export,desk,sizes] [--runs N] [--strict]`
 * Exit status: 0 measured; 1 could not measure; with --strict also 1 when a target is missed.
 */
const RESULT = join(import.meta.dirname, '../../.cache/bench/result.json');

async function main(options: Options): Promise<void> {
  const reports: Partial<Record<SectionId, SectionReport>> = {};
  const record = (id: SectionId, report: SectionReport) => {
    reports[id] = report;
    printSection(report);
  };
  const wanted = (id: SectionId) => options.sections.includes(id);

  // The evaluators first: nothing else is running yet.
  if (wanted('evaluator')) record('evaluator', await evaluatorSection(options.runs));
  if (wanted('import')) record('import', await importSection(options.runs));
  for (const [id, section] of [
    ['grid', gridSection],
    ['export', exportSection],
    ['desk', deskSection],
  ] as const)
    if (wanted(id)) {
      const browser = await launch();
      try {
        record(id, await section(browser, options.runs));
      } finally {
        await browser.close();
      }
    }
  if (wanted('load') || wanted('keystroke') || wanted('sizes')) {
    const contenders = await buildContenders();
    if (!contenders.some(({ id }) => id === 'ours')) {
      console.log('\n没有找到 build/ 中的自评页面，只测对照页面（先运行 npm run build）。');
    }
    if (wanted('sizes')) record('sizes', await sizesSection(contenders));
    if (wanted('load') || wanted('keystroke')) {
      await inBrowser(contenders, options, record);
    }
  }
  await writeResult(options, reports);
  if (options.strict && !allReached(reports)) process.exitCode = 1;
}

async function inBrowser(
  contenders: readonly Contender[],
  { sections, runs }: Options,
  record: (id: SectionId, report: SectionReport) => void,
): Promise<void> {
  const browser: Browser = await launch();
  try {
    await withServed(contenders, async (served) => {
      await judgeAlike(browser, served);
      if (sections.includes('load')) record('load', await loadSection(browser, served, runs));
      if (sections.includes('keystroke')) {
        record('keystroke', await keystrokeSection(browser, served, runs));
      }
    });
  } finally {
    await browser.close();
  }
}

async function writeResult(
  { runs }: Options,
  reports: Partial<Record<SectionId, SectionReport>>,
): Promise<void> {
  const sections = Object.fromEntries(
    Object.entries(reports).map(([id, { data, targets }]) => [
      id,
      { data, targets: targets.map((target) => ({ ...target, reached: reached(target) })) },
    ]),
  );
  const machine = { node: process.version, cpus: cpus().length };
  const result = { measuredAt: new Date().toISOString(), machine, runs, sections };
  await mkdir(join(RESULT, '..'), { recursive: true });
  await writeFile(RESULT, `${JSON.stringify(result, null, 2)}\n`);
}

function allReached(reports: Partial<Record<SectionId, SectionReport>>): boolean {
  return Object.values(reports).every(({ targets }) => targets.every(reached));
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
