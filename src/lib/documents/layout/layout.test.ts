import { describe, expect, it } from 'vitest';
import { measureSong } from '../font/metrics';
import { pointsOf } from '../lengths';
import type { PaperDocument } from '../model';
import { book, figure, label, longTable, sentence, summary, value } from '../testing/samples';
import { layOut, type Layout } from './layout';
import type { LaidPage } from './marks';

const textsOf = (page: LaidPage | undefined) =>
  (page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Everything stands between the margins of its page. */
function expectInside(layout: Layout, { paper }: PaperDocument): void {
  for (const page of layout.pages) {
    for (const mark of page.marks) {
      const [top, bottom] =
        mark.kind === 'text'
          ? [mark.y - mark.size * 0.88, mark.y + mark.size * 0.12]
          : mark.kind === 'rule'
            ? [mark.y1, mark.y2]
            : [page.height, 0];
      if (mark.kind !== 'text' && mark.kind !== 'rule') continue;
      expect(top).toBeGreaterThanOrEqual(pointsOf(paper.margins.top) - 0.01);
      expect(bottom).toBeLessThanOrEqual(page.height - pointsOf(paper.margins.bottom) + 0.01);
    }
  }
}

describe('page numbers and contents', () => {
  const layout = layOut(book, measureSong);

  it('counts from the first document that has numbers', () => {
    expect(layout.pages.map((page) => page.number)).toEqual([undefined, undefined, 1, 2, 3]);
  });

  it('prints in the contents the numbers of the pages the headings came to stand on', () => {
    expect(textsOf(layout.pages[1])).toEqual([
      '目  录',
      '一、承诺书',
      '1',
      '二、基本情况',
      '2',
      '（一）现状',
      '2',
      '三、规划',
      '3',
    ]);
    const links = layout.pages[1]?.marks.flatMap((mark) => (mark.kind === 'link' ? mark.page : []));
    expect(links).toEqual([2, 3, 3, 4]);
  });
});

describe('tables over pages', () => {
  it('repeats the heading rows on each page and leaves no row out', () => {
    const document = longTable(120);
    const layout = layOut([document], measureSong);
    expect(layout.pages.length).toBeGreaterThan(2);
    for (const page of layout.pages) expect(textsOf(page).slice(0, 2)).toEqual(['项目', '数据']);
    const contents = layout.pages.flatMap(textsOf).filter((text) => text.startsWith('内容'));
    expect(contents).toEqual(Array.from({ length: 120 }, (_, index) => `内容${index + 1}`));
    expectInside(layout, document);
  });

  it('parts a text longer than a page between lines, and says its label again', () => {
    const document = longTable(5, `${sentence}\n`.repeat(60).trim());
    const layout = layOut([document], measureSong);
    expect(layout.pages.length).toBeGreaterThan(1);
    const lines = layout.pages.flatMap((page) =>
      textsOf(page).filter((text) => !/^(项目|数据|标签|内容|长文)/.test(text)),
    );
    expect(lines.join('')).toBe(sentence.repeat(60));
    expect(layout.pages.filter((page) => textsOf(page).includes('长文')).length).toBeGreaterThan(1);
    expectInside(layout, document);
  });

  it('parts a cell over many rows and carries its frame to the next page', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      cells: [...(index === 0 ? [label('组', { rowSpan: 60 })] : []), value(`行${index}`)],
      minHeight: 8,
    }));
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [{ kind: 'table', columns: [20, 100], headerRows: 0, rows }],
    };
    const layout = layOut([document], measureSong);
    expect(layout.pages.map((page) => textsOf(page).filter((text) => text === '组'))).toEqual(
      layout.pages.map(() => ['组']),
    );
    expectInside(layout, document);
  });

  it('keeps a small group of rows whole', () => {
    const rows = Array.from({ length: 30 }, (_, group) =>
      [0, 1, 2].map((row) => ({
        cells: [
          ...(row === 0 ? [label(`组${group}`, { rowSpan: 3 })] : []),
          value(`${group}-${row}`),
        ],
        minHeight: 9,
      })),
    ).flat();
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [{ kind: 'table', columns: [20, 100], headerRows: 0, rows }],
    };
    for (const page of layOut([document], measureSong).pages) {
      expect(textsOf(page).filter((text) => text.includes('-')).length % 3).toBe(0);
    }
  });

  it('never leaves heading rows alone at the end of a page', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => ({
      cells: [...(row === 0 ? [label('组', { rowSpan: 7 })] : []), value(`行${row}`)],
      minHeight: 7,
    }));
    const header = { cells: [label('项目'), label('数据')] };
    for (let space = 150; space < 250; space += 5) {
      const document: PaperDocument = {
        ...longTable(0),
        blocks: [
          { kind: 'space', height: space },
          { kind: 'table', columns: [20, 100], headerRows: 1, rows: [header, ...rows] },
        ],
      };
      const pages = layOut([document], measureSong).pages.map(textsOf);
      for (const page of pages)
        if (page.includes('项目')) expect(page.some((text) => text.startsWith('行'))).toBe(true);
    }
  });

  it('sets a figure smaller rather than on two lines, and words on as many as they need', () => {
    const rows = [{ cells: [figure(123456789.1, 1)] }, { cells: [value('123456789.1')] }];
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [{ kind: 'table', columns: [15], headerRows: 0, size: 8, rows }],
    };
    const marks = layOut([document], measureSong).pages[0]?.marks ?? [];
    const [shown, ...words] = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(shown?.text).toBe('123456789.1');
    expect(shown?.size).toBe(6);
    expect(words.map(({ text, size }) => [text, size])).toEqual([
      ['12345678', 8],
      ['9.1', 8],
    ]);
  });

  it('draws no rule on a side two cells leave out, so that they read as one', () => {
    const drawn = (open: boolean) => {
      const rows = [
        {
          cells: [
            value('7022.0', open ? { open: ['right'] } : {}),
            value('万元', open ? { open: ['left'] } : {}),
          ],
        },
      ];
      const document: PaperDocument = {
        ...longTable(0),
        blocks: [{ kind: 'table', columns: [30, 30], headerRows: 0, rows }],
      };
      const marks = layOut([document], measureSong).pages[0]?.marks ?? [];
      return marks.flatMap((mark) =>
        mark.kind === 'rule' && mark.x1 === mark.x2 ? [mark.x1] : [],
      );
    };
    expect(new Set(drawn(false)).size).toBe(3);
    expect(new Set(drawn(true)).size).toBe(2);
  });

  it('closes cells without rules where the page breaks them', () => {
    const open = ['top', 'bottom'] as const;
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [
        {
          kind: 'table',
          columns: [100],
          headerRows: 0,
          rows: [{ cells: [value(`${sentence}\n`.repeat(60).trim(), { open })] }],
        },
      ],
    };
    const level = layOut([document], measureSong).pages.map(
      ({ marks }) => marks.filter((mark) => mark.kind === 'rule' && mark.y1 === mark.y2).length,
    );
    // The first page ends in a rule, the last begins with one, any between have both.
    expect(level).toEqual([1, ...level.slice(2).map(() => 2), 1]);
    expect(level.length).toBeGreaterThan(1);
  });

  it('narrows a table wider than the paper instead of running off it', () => {
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [
        { kind: 'table', columns: [200, 200], headerRows: 0, rows: [{ cells: [value('甲')] }] },
      ],
    };
    const marks = layOut([document], measureSong).pages[0]?.marks ?? [];
    const right = Math.max(...marks.flatMap((mark) => (mark.kind === 'rule' ? mark.x2 : 0)));
    expect(right).toBeCloseTo(pointsOf(190), 3);
  });

  it('ends although a line is taller than the page', () => {
    const document: PaperDocument = {
      ...longTable(0),
      paper: { orientation: 'portrait', margins: { top: 140, right: 20, bottom: 150, left: 20 } },
      blocks: [
        {
          kind: 'table',
          columns: [100],
          headerRows: 0,
          size: 40,
          rows: [{ cells: [value('一二三四五六七八九十')] }],
        },
      ],
    };
    expect(layOut([document], measureSong).pages.flatMap(textsOf).join('')).toBe(
      '一二三四五六七八九十',
    );
  });
});

describe('text over pages', () => {
  it('keeps a heading with what follows it', () => {
    for (let space = 200; space < 257; space += 3) {
      const document: PaperDocument = {
        ...longTable(0),
        blocks: [
          { kind: 'space', height: space },
          { kind: 'heading', level: 1, text: '标题' },
          { kind: 'paragraph', runs: [{ text: '正文'.repeat(60) }] },
        ],
      };
      const { pages } = layOut([document], measureSong);
      const page = pages.find((candidate) => textsOf(candidate).includes('标题'));
      expect(textsOf(page).length).toBeGreaterThan(2);
    }
  });

  it('indents each paragraph of a block and never stretches its last line', () => {
    const document: PaperDocument = {
      ...longTable(0),
      blocks: [{ kind: 'paragraph', indent: 2, runs: [{ text: `${sentence}\n短句。` }] }],
    };
    const marks = layOut([document], measureSong).pages[0]?.marks ?? [];
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const [first, second] = texts;
    const last = texts.at(-1);
    expect(first?.x).toBeCloseTo(pointsOf(20) + 24);
    expect(second?.x).toBeCloseTo(pointsOf(20));
    expect(last).toMatchObject({ text: '短句。', x: first?.x });
    expect(last?.spacing).toBeUndefined();
  });

  it('turns the page at a page break, but not twice', () => {
    const document: PaperDocument = {
      ...summary,
      blocks: [
        { kind: 'page-break' },
        { kind: 'paragraph', runs: [{ text: '甲' }] },
        { kind: 'page-break' },
        { kind: 'page-break' },
        { kind: 'paragraph', runs: [{ text: '乙' }] },
      ],
    };
    expect(layOut([document], measureSong).pages.map(textsOf)).toEqual([['甲'], ['乙']]);
  });
});
