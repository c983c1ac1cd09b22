import type { Browser } from '@playwright/test';
import { FORM_BUILDERS, type ContenderId } from '../contenders';
import { interleave } from '../interleave';
import { measureLoad, medianLoad, type Load } from '../load';
import { kilobytes, ratio, whole, type SectionReport } from '../report';
import type { ServedContender } from '../serve-contenders';
import { AHEAD_LIMITS, LOAD_LIMITS, type Target } from '../targets';

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
    header: ['', '传输', '请求', '首次绘制', '可以作答', '可答对纯 HTML'],
    rows: entries.map((entry) => [
      entry.title,
      kilobytes(entry.bytes),
      whole(entry.requests),
      `${whole(entry.painted)} ms`,
      `${whole(entry.answerable)} ms`,
      ratio(entry.answerable / base.answerable),
    ]),
    data: entries,
    targets: targetsOf(entries),
  };
}

type Entry = { id: ContenderId; title: string } & Load;

function targetsOf(entries: readonly Entry[]): Target[] {
  const of = (id: ContenderId) => entries.find((entry) => entry.id === id)!;
  const [ours, html, kit] = [of('ours'), of('bare-html'), of('bare-kit')];
  const atMost = (
    title: string,
    measured: number,
    limit: number,
    unit?: Target['unit'],
  ): Target => ({
    title,
    measured,
    limit,
    direction: 'at-most',
    ...(unit && { unit }),
  });
  return [
    atMost('本应用传输', ours.bytes / 1000, LOAD_LIMITS.kilobytes, 'KB'),
    atMost('本应用请求', ours.requests, LOAD_LIMITS.requests, '次'),
    atMost('本应用可以作答', Math.round(ours.answerable), LOAD_LIMITS.answerableMs, 'ms'),
    atMost('首次绘制，对纯 HTML', ours.painted / html.painted, LOAD_LIMITS.paintedAgainstHtml),
    atMost(
      '可以作答，对最简 SvelteKit',
      ours.answerable / kit.answerable,
      LOAD_LIMITS.answerableAgainstKit,
    ),
    ...FORM_BUILDERS.flatMap((id) => aheadOf(of(id), ours)),
  ];
}

/** How far we are ahead of a form builder: its figure over ours. */
function aheadOf(builder: Entry, ours: Entry): Target[] {
  const figures = [
    ['bytes', '传输', AHEAD_LIMITS.load],
    ['requests', '请求', AHEAD_LIMITS.requests],
    ['painted', '首次绘制', AHEAD_LIMITS.painted],
    ['answerable', '可以作答', AHEAD_LIMITS.load],
  ] as const;
  return figures.map(([key, figure, limit]) => ({
    title: `${builder.title}的${figure}，对本应用`,
    measured: builder[key] / ours[key],
    limit,
    direction: 'at-least',
  }));
}
