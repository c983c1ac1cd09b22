import type { Browser } from '@playwright/test';
import type { ContenderId } from '../contenders';
import { interleave } from '../interleave';
import { measureLoad, medianLoad } from '../load';
import { kilobytes, ratio, whole, type SectionReport } from '../report';
import type { ServedContender } from '../serve-contenders';

const BASE: ContenderId = 'bare-html';

/** First visit on 400 kbit/s, 400 ms round trip, 4× CPU slowdown. */
export async function loadSection(
  browser: Browser,
  contenders: readonly ServedContender[],
  runs: number,
): Promise<SectionReport> {
  const results = await interleave(contenders, runs, ({ origin, loadPath }) =>
    measureLoad(browser, origin + loadPath),
  );
  const entries = [...results].map(([{ id, title }, loads]) => ({
    id,
    title,
    ...medianLoad(loads),
    runs: loads,
  }));
  const base = entries.find(({ id }) => id === BASE)!;
  return {
    title: `首次打开（400 kbit/s，往返 400 ms，CPU 放慢 4 倍；${runs} 次中位数）`,
    header: ['', '传输', '请求', '首次绘制', '可以作答', '对纯 HTML'],
    rows: entries.map((entry) => [
      entry.title,
      kilobytes(entry.bytes),
      whole(entry.requests),
      `${whole(entry.painted)} ms`,
      `${whole(entry.answerable)} ms`,
      ratio(entry.answerable / base.answerable),
    ]),
    data: entries,
    targets: [],
  };
}
