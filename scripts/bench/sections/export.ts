import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { measureBlocking } from '../blocking';
import { contentsOf, measureExport, type Contents } from '../export';
import { buildWriters, EXPORT_FOLDER, type Writer } from '../export-contenders';
import { interleave } from '../interleave';
import { BUILD, onPage } from '../on-page';
import { ratio, whole, type SectionReport } from '../report';
import { median } from '../statistics';
import { EXPORT_LIMITS, type Target } from '../targets';

/** Rounds in which the page itself makes the archive. */
const MOST_ARCHIVES = 5;

/** 全部打包 of the complete sample, in a worker of Chromium, and what the page feels of it. */
export async function exportSection(browser: Browser, runs: number): Promise<SectionReport> {
  const writers = await buildWriters();
  const { contents, results } = await onPage(browser, EXPORT_FOLDER, async (page) => {
    const contents = new Map<string, Contents>();
    for (const writer of writers) contents.set(writer.id, await contentsOf(page, writer));
    sameWork(contents.get('ours')!, contents.get('bare')!);
    const measure = (writer: Writer) => measureExport(page, writer);
    return { contents, results: await interleave(writers, runs, measure) };
  });
  const entries = [...results].map(([{ id, title }, rounds]) => ({
    id,
    title,
    first: median(rounds.map(({ first }) => first)),
    again: median(rounds.map(({ again }) => again)),
    contents: contents.get(id)!,
    rounds,
  }));
  const [ours, bare] = ['ours', 'bare'].map((id) => entries.find((entry) => entry.id === id)!);
  const blocked = existsSync(BUILD) ? await blocking(browser, runs) : [];
  const targets: Target[] = [
    {
      title: '全部打包，对只用各库、内容写死',
      measured: ours!.first / bare!.first,
      limit: EXPORT_LIMITS.againstBare,
      direction: 'at-most',
    },
    ...(blocked.length === 0
      ? []
      : [
          {
            title: '打包期间页面最长停顿（每轮最大，取全部轮次最大）',
            measured: Math.round(Math.max(...blocked)),
            limit: EXPORT_LIMITS.blockedMs,
            direction: 'at-most' as const,
            unit: 'ms' as const,
          },
        ]),
  ];
  return {
    title: `全部打包（完整样例，16 个文件，Chromium worker；${runs} 轮中位数）`,
    header: ['', '首次', '再次', '首次对写死', '再次对写死'],
    rows: entries.map((entry) => [
      entry.title,
      `${whole(entry.first)} ms`,
      `${whole(entry.again)} ms`,
      ratio(entry.first / bare!.first),
      ratio(entry.again / bare!.again),
    ]),
    data: { entries, blocked },
    targets,
  };
}

async function blocking(browser: Browser, runs: number): Promise<number[]> {
  const held: number[] = [];
  for (let round = 0; round < Math.min(runs, MOST_ARCHIVES); round += 1)
    held.push(await onPage(browser, BUILD, measureBlocking));
  return held;
}

/** @throws Error when one of the two writes less than the other */
function sameWork(ours: Contents, bare: Contents): void {
  for (const key of ['files', 'sheetCells', 'wordCells', 'pages', 'characters'] as const)
    if (Math.abs(ours[key] - bare[key]) > ours[key] * 0.005)
      throw new Error(`两边写的内容不一样：${key} ${ours[key]} 对 ${bare[key]}`);
}
