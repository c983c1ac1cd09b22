import { verdictWords, type Verdict } from '../assess/verdict';
import type { DrawingBlock, Shape } from '../documents/model';

/** Dark to light, so that the parts can be told in black and white too. */
const fills: readonly (readonly [Verdict, string, label: string])[] = [
  ['not-met', '#a3231b', '#ffffff'],
  ['threshold-missing', '#d9a441', '#1d2630'],
  ['unanswered', '#d5dbe1', '#1d2630'],
  ['met', '#2f7d4f', '#ffffff'],
];

const WIDTH = 180;
const ROW = 9;
const BAR = { x: 44, width: 134, height: 5.5 };
const LEGEND = 8;
/** Below this width the number would not fit into its part. */
const NARROWEST = 6;

/** One bar an indicator, in parts by verdict; failures stand at the left, where they are compared. */
export function statisticsPicture(
  indicators: readonly Record<Verdict, number>[],
  titles: readonly string[],
): DrawingBlock {
  return {
    kind: 'drawing',
    width: WIDTH,
    height: LEGEND + indicators.length * ROW,
    description: indicators
      .map(
        (counts, at) =>
          `${titles[at]}：${fills.map(([verdict]) => `${verdictWords[verdict]} ${counts[verdict]}`).join('，')}`,
      )
      .join('；'),
    shapes: [...legend(), ...indicators.flatMap((counts, at) => bar(counts, titles[at] ?? '', at))],
  };
}

const legend = (): Shape[] =>
  fills.flatMap(([verdict, fill], at): Shape[] => [
    { kind: 'rect', x: BAR.x + at * 30, y: 1, width: 3.5, height: 3.5, fill },
    { kind: 'text', x: BAR.x + at * 30 + 5, y: 4, text: verdictWords[verdict], size: 8 },
  ]);

function bar(counts: Record<Verdict, number>, title: string, at: number): Shape[] {
  const total = fills.reduce((sum, [verdict]) => sum + counts[verdict], 0);
  const y = LEGEND + at * ROW;
  let x = BAR.x;
  const parts = fills.flatMap(([verdict, fill, color]): Shape[] => {
    const width = total === 0 ? 0 : (counts[verdict] / total) * BAR.width;
    if (width === 0) return [];
    const from = x;
    x += width;
    const part: Shape = { kind: 'rect', x: from, y, width, height: BAR.height, fill };
    if (width < NARROWEST) return [part];
    const middle = from + width / 2;
    const text = String(counts[verdict]);
    return [part, { kind: 'text', x: middle, y: y + 4, text, size: 8, anchor: 'middle', color }];
  });
  return [{ kind: 'text', x: 0, y: y + 4, text: `${at + 1} ${title}`, size: 9 }, ...parts];
}
