import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { makeWorkbook, measureHalts, PASTED, type Halts } from '../grid';
import { PEOPLE } from '../import';
import { BUILD, onPage } from '../on-page';
import { whole, type SectionReport } from '../report';
import { median } from '../statistics';
import { GRID_LIMITS } from '../targets';

const WORDS: Record<keyof Halts, string> = {
  pasting: `粘贴 ${whole(PASTED)} 行`,
  scrolling: `滚动 ${whole(PASTED)} 行`,
  typing: `在第 ${whole(PASTED)} 行填写`,
  reading: `读取 ${whole(PEOPLE)} 行的表格`,
  taking: `导入 ${whole(PEOPLE)} 行并保存`,
};

/** How long the page is held up by long lists, on `build/`. */
export async function gridSection(browser: Browser, runs: number): Promise<SectionReport> {
  if (!existsSync(BUILD)) throw new Error('没有找到 build/（先运行 npm run build）');
  await makeWorkbook();
  const rounds: Halts[] = [];
  for (let round = 0; round < runs; round += 1)
    rounds.push(await onPage(browser, BUILD, measureHalts));
  const entries = (Object.keys(WORDS) as (keyof Halts)[]).map((key) => {
    const halts = rounds.map((round) => round[key]);
    return { key, median: median(halts), longest: Math.max(...halts) };
  });
  return {
    title: `清单：页面最长停顿（不足 50 ms 的记为 0；${runs} 轮）`,
    header: ['', '中位数', '最长'],
    rows: entries.map((entry) => [
      WORDS[entry.key],
      `${whole(entry.median)} ms`,
      `${whole(entry.longest)} ms`,
    ]),
    data: { entries, rounds },
    targets: entries.map((entry) => ({
      title: `${WORDS[entry.key]}，页面最长停顿（中位数）`,
      measured: Math.round(entry.median),
      limit: GRID_LIMITS.blockedMs,
      direction: 'at-most',
      unit: 'ms',
    })),
  };
}
