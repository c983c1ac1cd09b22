import type { Browser } from '@playwright/test';
import { FORM_BUILDERS, type ContenderId } from '../contenders';
import { interleave } from '../interleave';
import { KEYSTROKES_PER_ROUND, measureKeystrokes } from '../keystroke';
import { ratio, type SectionReport } from '../report';
import type { ServedContender } from '../serve-contenders';
import { median, quantile } from '../statistics';
import { AHEAD_LIMITS, KEYSTROKE_LIMITS, type Target } from '../targets';

const BASE: ContenderId = 'bare-html';

/** Fewer keystrokes than this make no p95. */
const LEAST_KEYSTROKES = 60;

/** Digits typed into a money field, from key to painted verdicts, at 4× CPU slowdown. */
export async function keystrokeSection(
  browser: Browser,
  contenders: readonly ServedContender[],
  runs: number,
): Promise<SectionReport> {
  const rounds = Math.max(runs, Math.ceil(LEAST_KEYSTROKES / KEYSTROKES_PER_ROUND));
  const results = await interleave(contenders.flatMap(withAndWithoutLists), rounds, (contender) =>
    measureKeystrokes(browser, contender, contender.origin),
  );
  const entries = [...results].map(([{ id, title }, typed]) => {
    const times = typed.flatMap((round) => round.times);
    return {
      id,
      title,
      keystrokes: times.length,
      median: median(times),
      p95: quantile(times, 0.95),
      late: typed.reduce((sum, round) => sum + round.late, 0),
    };
  });
  const base = entries.find(({ id }) => id === BASE)!;
  const targets = entries
    .filter(({ id }) => id === 'ours' || id === 'ours-lists')
    .flatMap((ours): Target[] => [
      {
        title: `按键到绘制（${ours.title}），中位数对纯 HTML`,
        measured: ours.median / base.median,
        limit: KEYSTROKE_LIMITS.median,
        direction: 'at-most',
      },
      {
        title: `按键到绘制（${ours.title}），p95 对纯 HTML`,
        measured: ours.p95 / base.p95,
        limit: KEYSTROKE_LIMITS.p95,
        direction: 'at-most',
      },
      ...FORM_BUILDERS.flatMap((id) => {
        const builder = entries.find((entry) => entry.id === id)!;
        return (['median', 'p95'] as const).map((key): Target => {
          const figure = key === 'median' ? '中位数' : ' p95 ';
          return {
            title: `${builder.title}的按键${figure}，对${ours.title}`,
            measured: builder[key] / ours[key],
            limit: AHEAD_LIMITS.keystroke,
            direction: 'at-least',
          };
        });
      }),
    ]);
  return {
    title: `按键到绘制（CPU 放慢 4 倍；每页 ${rounds * KEYSTROKES_PER_ROUND} 次按键）`,
    header: ['', '中位数', 'p95', '晚于首帧', '中位数对纯 HTML', 'p95 对纯 HTML'],
    rows: entries.map((entry) => [
      entry.title,
      `${entry.median.toFixed(1)} ms`,
      `${entry.p95.toFixed(1)} ms`,
      String(entry.late),
      ratio(entry.median / base.median),
      ratio(entry.p95 / base.p95),
    ]),
    data: entries,
    targets,
  };
}

/** A page that can hold lists is measured once more with the lists of a large firm in the dossier. */
const withAndWithoutLists = (contender: ServedContender): ServedContender[] =>
  contender.prepareWithLists
    ? [
        contender,
        {
          ...contender,
          id: 'ours-lists',
          title: `${contender.title}，另有 10,000 名职工和 5,000 台仪器`,
          prepare: contender.prepareWithLists,
        },
      ]
    : [contender];
