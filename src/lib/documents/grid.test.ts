import { describe, expect, it } from 'vitest';
import { placeCells, rowHeights } from './grid';
import type { Cell, TableBlock } from './model';

function table(columns: number, headerRows: number, ...rows: Cell[][]): TableBlock {
  return {
    kind: 'table',
    columns: new Array<number>(columns).fill(10),
    headerRows,
    rows: rows.map((cells) => ({ cells })),
  };
}

const places = (block: TableBlock) =>
  placeCells(block).map(({ cell, row, column, rowSpan, colSpan }) => [
    cell.text,
    row,
    column,
    rowSpan,
    colSpan,
  ]);

describe('placeCells', () => {
  it('puts cells beside those that reach down from above', () => {
    const block = table(
      3,
      0,
      [
        { text: 'a', rowSpan: 2 },
        { text: 'b', colSpan: 2 },
      ],
      [{ text: 'c' }, { text: 'd' }],
    );
    expect(places(block)).toEqual([
      ['a', 0, 0, 2, 1],
      ['b', 0, 1, 1, 2],
      ['c', 1, 1, 1, 1],
      ['d', 1, 2, 1, 1],
    ]);
  });

  it('fills a row that ends early', () => {
    expect(places(table(3, 0, [{ text: 'a' }]))).toEqual([
      ['a', 0, 0, 1, 1],
      ['', 0, 1, 1, 2],
    ]);
  });

  it('ends a span with the table', () => {
    expect(places(table(1, 0, [{ text: 'a', rowSpan: 9 }]))).toEqual([['a', 0, 0, 1, 1]]);
  });

  it.each([
    ['too many cells', table(1, 0, [{ text: 'a' }, { text: 'b' }])],
    ['a cell that runs into another', table(2, 0, [{ text: 'a' }, { text: 'b', colSpan: 2 }])],
  ])('refuses %s', (_, block) => {
    expect(() => placeCells(block)).toThrow('does not fit');
  });

  it('refuses a heading cell that reaches into the body', () => {
    const block = table(1, 1, [{ text: 'a', rowSpan: 2 }], []);
    expect(() => placeCells(block)).toThrow('reaches below');
  });
});

describe('rowHeights', () => {
  it('shares what a cell over two rows lacks', () => {
    const cells = placeCells(
      table(2, 0, [{ text: 'tall', rowSpan: 2 }, { text: 'x' }], [{ text: 'y' }]),
    );
    const needs: Record<string, number> = { tall: 30, x: 5, y: 5 };
    expect(rowHeights(cells, [0, 0], ({ cell }) => needs[cell.text] ?? 0)).toEqual([15, 15]);
  });

  it('keeps the minimum', () => {
    const cells = placeCells(table(1, 0, [{ text: 'a' }]));
    expect(rowHeights(cells, [12], () => 5)).toEqual([12]);
  });
});
