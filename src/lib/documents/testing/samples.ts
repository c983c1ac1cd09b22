import type { Cell, PaperDocument, Row, TableBlock } from '../model';

/** Documents with every kind of block, for the tests of this room. They belong to no programme. */

export const label = (text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  role: 'label',
  ...more,
});
export const value = (text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  role: 'value',
  ...more,
});
export const figure = (
  number: number,
  decimals: number,
  text = number.toFixed(decimals),
): Cell => ({
  text,
  role: 'value',
  number: { value: number, decimals },
});

/** Landscape, two heading rows with merged cells, figures, blanks and text like a formula. */
export const summary: PaperDocument = {
  id: 'summary',
  title: '汇总表[2024]',
  paper: { orientation: 'landscape', margins: { top: 18, right: 12, bottom: 16, left: 12 } },
  watermark: '草稿',
  pageNumbers: true,
  blocks: [
    { kind: 'heading', level: 0, text: '推荐汇总表' },
    { kind: 'paragraph', runs: [{ text: '推荐单位（盖章）：' }], align: 'left' },
    {
      kind: 'table',
      columns: [12, 120, 80, 40, 19.05],
      headerRows: 2,
      rows: [
        {
          cells: [
            label('序号', { rowSpan: 2 }),
            label('单位全称', { rowSpan: 2 }),
            label('业务收入', { colSpan: 2 }),
            label('备注', { rowSpan: 2 }),
          ],
        },
        { cells: [label('营业收入\n(万元)'), label('主营占比\n(%)')] },
        {
          cells: [
            figure(1, 0),
            value('=cmd|甲公司'),
            figure(8966.5, 1),
            figure(78.3, 1),
            value('@乙', { field: 'remark' }),
          ],
        },
        { cells: [figure(2, 0), value('乙公司'), value(''), figure(12345.6, 1, '12,345.6')] },
      ],
    },
    { kind: 'paragraph', runs: [{ text: '注：', bold: true }, { text: '本表一式两份。' }] },
  ],
};

export const sentence =
  '公司坚持自主创新，构建了“基础研究—应用开发—工程化”贯通的研发体系（含规章制度等），累计申请发明专利 128 件。';

const upright: TableBlock = {
  kind: 'table',
  columns: [12, 40, 110],
  headerRows: 0,
  rows: [
    {
      cells: [
        label('2023年度经济效益', { rowSpan: 2, upright: true }),
        label('利润', { fill: '#eef1f4' }),
        value('万元'),
      ],
    },
    { cells: [label('纳税'), value('')] },
  ],
};

/** A book of three documents: cover, contents, body. */
export const book: PaperDocument[] = [
  {
    id: 'cover',
    title: '封面',
    paper: { orientation: 'portrait', margins: { top: 25, right: 20, bottom: 20, left: 25 } },
    blocks: [{ kind: 'heading', level: 0, text: '申报材料', size: 26 }],
  },
  {
    id: 'contents',
    title: '目录',
    paper: { orientation: 'portrait', margins: { top: 25, right: 20, bottom: 20, left: 25 } },
    blocks: [{ kind: 'contents', title: '目  录' }],
  },
  {
    id: 'body',
    title: '正文',
    paper: { orientation: 'portrait', margins: { top: 25, right: 20, bottom: 20, left: 25 } },
    pageNumbers: true,
    blocks: [
      { kind: 'heading', level: 1, text: '一、承诺书' },
      { kind: 'paragraph', indent: 2, runs: [{ text: `${sentence}\n${sentence}` }] },
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: '二、基本情况' },
      upright,
      { kind: 'heading', level: 2, text: '（一）现状' },
      {
        kind: 'drawing',
        width: 100,
        height: 40,
        description: '指标达标情况',
        shapes: [
          { kind: 'rect', x: 0, y: 0, width: 100, height: 40, stroke: '#999999' },
          { kind: 'circle', x: 20, y: 20, radius: 5, fill: '#2f6f5e' },
          {
            kind: 'polygon',
            points: [
              [40, 30],
              [50, 10],
              [60, 30],
            ],
            fill: '#f2d38b',
          },
          { kind: 'line', x1: 0, y1: 35, x2: 100, y2: 35, stroke: '#333333' },
          { kind: 'text', x: 20, y: 38, text: '研发支出', size: 8, anchor: 'middle' },
        ],
      },
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: '三、规划' },
      { kind: 'paragraph', indent: 2, runs: [{ text: sentence }] },
    ],
  },
];

/** A table of many rows whose labels span them, with one text longer than a page. */
export function longTable(rows: number, longText = ''): PaperDocument {
  const body: Row[] = Array.from({ length: rows }, (_, index) => ({
    cells: [label(`标签${index + 1}`, { rowSpan: 1 }), value(`内容${index + 1}`)],
  }));
  if (longText !== '') body.push({ cells: [label('长文'), value(longText)] });
  return {
    id: 'long',
    title: '长表',
    paper: { orientation: 'portrait', margins: { top: 20, right: 20, bottom: 20, left: 20 } },
    pageNumbers: true,
    blocks: [
      {
        kind: 'table',
        columns: [50, 120],
        headerRows: 1,
        rows: [{ cells: [label('项目'), label('数据')] }, ...body],
      },
    ],
  };
}
