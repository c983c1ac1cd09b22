import type { jsPDF } from 'jspdf';
import type { DrawingMark } from '../layout/marks';
import { pointsOf } from '../lengths';
import type { Shape } from '../model';
import { paintText, textWidth } from './text';
import type { Typeface } from './typeface';

const STROKE_MM = 0.2;

/** Draws the shapes of a picture, whose lengths are millimetres. */
export function paintShapes(pdf: jsPDF, mark: DrawingMark, typeface: Typeface): void {
  const scaled = (mm: number) => pointsOf(mm) * mark.scale;
  const x = (mm: number) => mark.x + scaled(mm);
  const y = (mm: number) => mark.y + scaled(mm);
  for (const shape of mark.shapes) {
    if (shape.kind === 'text') {
      const size = shape.size * mark.scale;
      const width = textWidth(shape.text, size, typeface);
      const shift = { start: 0, middle: 0.5, end: 1 }[shape.anchor ?? 'start'];
      const color = shape.color ?? '#000000';
      paintText(
        pdf,
        {
          kind: 'text',
          x: x(shape.x) - width * shift,
          y: y(shape.y),
          text: shape.text,
          size,
          color,
        },
        typeface,
      );
      continue;
    }
    if (shape.kind === 'line') {
      pdf.setDrawColor(shape.stroke);
      pdf.setLineWidth(scaled(shape.width ?? STROKE_MM));
      pdf.line(x(shape.x1), y(shape.y1), x(shape.x2), y(shape.y2));
      continue;
    }
    const style = areaStyle(pdf, shape, scaled(STROKE_MM));
    if (!style) continue;
    if (shape.kind === 'rect') {
      pdf.rect(x(shape.x), y(shape.y), scaled(shape.width), scaled(shape.height), style);
    } else if (shape.kind === 'circle') {
      pdf.circle(x(shape.x), y(shape.y), scaled(shape.radius), style);
    } else
      paintPolygon(
        pdf,
        shape.points.map(([px, py]) => [x(px), y(py)] as const),
        style,
      );
  }
}

type AreaStyle = 'F' | 'S' | 'FD';

function areaStyle(
  pdf: jsPDF,
  shape: Extract<Shape, { kind: 'rect' | 'circle' | 'polygon' }>,
  stroke: number,
): AreaStyle | undefined {
  if (shape.fill) pdf.setFillColor(shape.fill);
  if (shape.stroke) {
    pdf.setDrawColor(shape.stroke);
    pdf.setLineWidth(stroke);
  }
  if (shape.fill) return shape.stroke ? 'FD' : 'F';
  return shape.stroke ? 'S' : undefined;
}

function paintPolygon(pdf: jsPDF, points: (readonly [number, number])[], style: AreaStyle): void {
  const [first, ...others] = points;
  if (!first) return;
  let [fromX, fromY] = first;
  const steps = others.map(([toX, toY]) => {
    const step = [toX - fromX, toY - fromY];
    [fromX, fromY] = [toX, toY];
    return step;
  });
  pdf.lines(steps, first[0], first[1], [1, 1], style, true);
}
