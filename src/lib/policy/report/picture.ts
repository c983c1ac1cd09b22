import type { DrawingBlock, Shape } from '../../documents/model';
import type { Assessment, RequirementResult } from '../../assess/assess';
import { verdictWords, type Verdict } from '../../assess/verdict';

/** Colours that also part in black and white; the shape and the word say the same. */
const ink: Record<Verdict, string> = {
  met: '#1d6b3a',
  'not-met': '#a3231b',
  unanswered: '#5b6570',
  'threshold-missing': '#c99a3c',
};

/** Words need more contrast than a bar. */
const WORDS = { ...ink, 'threshold-missing': '#8a5a00' };

const WIDTH = 180;
const ROW = 9;
const BAR = { x: 62, width: 72, height: 4 };
/** The threshold stands at two thirds of every bar. */
const TICK = BAR.x + (BAR.width * 2) / 3;

/** The indicators as bars against their thresholds, one row a requirement. */
export function picture(assessment: Assessment): DrawingBlock {
  const rows = assessment.indicators.flatMap((indicator, index) =>
    indicator.requirements.map((result, at) => ({
      name: at === 0 ? `${index + 1} ${indicator.title}` : '',
      part: indicator.requirements.length > 1 ? result.title : '',
      result,
    })),
  );
  return {
    kind: 'drawing',
    width: WIDTH,
    height: rows.length * ROW + 6,
    description: assessment.indicators
      .map((indicator) => `${indicator.title}：${verdictWords[indicator.verdict]}`)
      .join('；'),
    shapes: [
      ...rows.flatMap(({ name, part, result }, index) => row(index * ROW + 6, name, part, result)),
      {
        kind: 'text',
        x: TICK,
        y: 3.5,
        text: '门槛',
        size: 7.5,
        anchor: 'middle',
        color: '#55606c',
      },
    ],
  };
}

/** What fits between the indicator's name and its bar; the table below says it in full. */
const shortened = (title: string) => (title.length > 21 ? `${title.slice(0, 20)}…` : title);

function row(y: number, name: string, part: string, result: RequirementResult): Shape[] {
  const target = result.threshold ?? result.example?.value;
  const filled =
    result.value === null || !target
      ? 0
      : Math.max(0, Math.min(1, ((result.value / target) * 2) / 3)) * BAR.width;
  const top = y + (ROW - BAR.height) / 2 - 1;
  const base = top + BAR.height - 0.8;
  const color = ink[result.verdict];
  const words = `${verdictWords[result.verdict]}  ${result.shown}`;
  return [
    { kind: 'text', x: 0, y: base, text: name, size: 9 },
    {
      kind: 'text',
      x: BAR.x - 2,
      y: base,
      text: shortened(part),
      size: 7.5,
      anchor: 'end',
      color: '#55606c',
    },
    {
      kind: 'rect',
      x: BAR.x,
      y: top,
      width: BAR.width,
      height: BAR.height,
      fill: '#f4f6f8',
      stroke: '#d5dbe1',
    },
    ...(filled > 0
      ? [
          {
            kind: 'rect',
            x: BAR.x,
            y: top,
            width: filled,
            height: BAR.height,
            fill: color,
          } as const,
        ]
      : []),
    ...(result.threshold !== null
      ? [
          {
            kind: 'line',
            x1: TICK,
            y1: top - 1,
            x2: TICK,
            y2: top + BAR.height + 1,
            stroke: '#1d2630',
            width: 0.6,
          } as const,
        ]
      : []),
    mark(result.verdict, BAR.x + BAR.width + 4, top + BAR.height / 2),
    {
      kind: 'text',
      x: BAR.x + BAR.width + 7,
      y: base,
      text: words,
      size: 8.5,
      color: WORDS[result.verdict],
    },
  ];
}

function mark(verdict: Verdict, x: number, y: number): Shape {
  switch (verdict) {
    case 'met':
      return { kind: 'circle', x, y, radius: 1.3, fill: ink.met };
    case 'not-met':
      return {
        kind: 'polygon',
        points: [
          [x - 1.5, y + 1.2],
          [x + 1.5, y + 1.2],
          [x, y - 1.5],
        ],
        fill: ink['not-met'],
      };
    case 'unanswered':
      return { kind: 'circle', x, y, radius: 1.2, stroke: ink.unanswered };
    case 'threshold-missing':
      return {
        kind: 'polygon',
        points: [
          [x - 1.6, y],
          [x, y - 1.6],
          [x + 1.6, y],
          [x, y + 1.6],
        ],
        stroke: '#8a5a00',
      };
  }
}
