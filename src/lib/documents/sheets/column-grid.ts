import { textWidth } from '../lengths';
import type { PaperDocument, TableBlock } from '../model';

/** Column edges nearer than this (mm) are one edge. */
const SAME_EDGE = 1;
/** Text beside a narrow table gets a column of its own when this much paper (mm) is left. */
const WORTH_A_COLUMN = 8;
/** Millimetres of one unit of column width: a digit of 宋体 11, 8 pixels at 96 to the inch. */
const UNIT = (8 * 25.4) / 96;

/** The columns of a sheet that all its tables share. */
export interface ColumnGrid {
  /** Widths in mm. */
  widths: number[];
  /** First and last sheet column (from 1) of a table's columns `from`–`to` (from 0, exclusive). */
  span(table: TableBlock, from: number, to: number): { first: number; last: number };
}

/** Lays the columns of all tables of a document over each other. */
export function columnGrid(document: PaperDocument): ColumnGrid {
  const content = textWidth(document.paper);
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const edges = [0];
  for (const table of tables) {
    for (const edge of edgesOf(table)) if (!near(edges, edge)) edges.push(edge);
  }
  const widest = Math.max(...edges);
  if (widest === 0 || content - widest > WORTH_A_COLUMN) edges.push(content);
  edges.sort((a, b) => a - b);
  const indexOf = (edge: number) =>
    edges.reduce(
      (best, candidate, index) =>
        Math.abs(candidate - edge) < Math.abs((edges[best] ?? 0) - edge) ? index : best,
      0,
    );
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    span(table, from, to) {
      const own = edgesOf(table);
      return { first: indexOf(own[from] ?? 0) + 1, last: indexOf(own[to] ?? 0) };
    },
  };
}

/** A width of exactly 9 means “none” to the library and would be dropped. */
export function columnUnits(mm: number): number {
  const units = Math.round((mm / UNIT) * 100) / 100;
  return units === 9 ? 9.01 : units;
}

function edgesOf(table: TableBlock): number[] {
  const edges = [0];
  for (const width of table.columns) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

function near(edges: number[], edge: number): boolean {
  return edges.some((other) => Math.abs(other - edge) < SAME_EDGE);
}
