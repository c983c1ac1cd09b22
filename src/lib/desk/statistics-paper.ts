import type { Block, Cell, PaperDocument, Row } from '../documents/model';
import { statisticsPicture } from './statistics-picture';
import type { Statistics, Tally } from './statistics';

export interface StatisticsInput {
  title: string;
  bureau: string;
  /** The day it is made, in words. */
  madeOn: string;
  /** Which firms: 全部企业, 推荐的企业 … */
  which: string;
  statistics: Statistics;
  indicators: readonly string[];
}

/** How many passed, what the others failed by, and where they are. */
export function statisticsPaper(input: StatisticsInput): PaperDocument {
  const { title, statistics, indicators } = input;
  const { all, recommended, byGroup, byIndustry, byCity, byCounty } = statistics;
  return {
    id: 'statistics',
    title,
    paper: { orientation: 'portrait', margins: { top: 18, right: 15, bottom: 18, left: 15 } },
    pageNumbers: true,
    blocks: [
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      paragraph(`${input.bureau}\u3000\u3000${input.madeOn}\u3000\u3000${input.which}`, 'center'),
      paragraph(
        `共 ${all.total} 家：符合 ${all.overall.eligible} 家，不符合 ${all.overall['not-eligible']} 家，尚不能判定 ${all.overall.undecided} 家；已标推荐 ${recommended} 家。结论由本工具按各企业交来的材料计算，以正式审核为准。`,
      ),
      heading('各项指标'),
      statisticsPicture(statistics.indicators, indicators),
      table(
        [60, 30, 30, 30, 30],
        ['指标', '达标', '未达标', '待填', '门槛待核'],
        statistics.indicators.map((counts, at) =>
          row(`${at + 1} ${indicators[at]}`, [
            counts.met,
            counts['not-met'],
            counts.unanswered,
            counts['threshold-missing'],
          ]),
        ),
      ),
      ...part('按类型', '类型', byGroup),
      ...part('按行业大类', '行业大类', byIndustry),
      ...(byCity.length > 1 ? part('按市州', '市州', byCity) : []),
      ...part('按县市区', '县市区', byCounty),
    ],
  };
}

const paragraph = (text: string, align?: 'center'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  size: 10.5,
  ...(align && { align }),
});

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text, size: 13 });

const part = (title: string, name: string, tallies: readonly Tally[]): Block[] => [
  heading(title),
  table(
    [84, 24, 24, 24, 24],
    [name, '企业数', '符合', '不符合', '尚不能判定'],
    tallies.map(({ name: what, total, overall }) =>
      row(what, [total, overall.eligible, overall['not-eligible'], overall.undecided]),
    ),
  ),
];

const table = (columns: number[], head: readonly string[], rows: Row[]): Block => ({
  kind: 'table',
  columns,
  headerRows: 1,
  size: 9.5,
  rows: [
    {
      cells: head.map((text): Cell => ({
        text,
        role: 'label',
        align: 'center',
        bold: true,
        fill: '#eef2f6',
      })),
    },
    ...rows,
  ],
});

const row = (name: string, counts: readonly number[]): Row => ({
  cells: [
    { text: name },
    ...counts.map((count): Cell => ({
      text: String(count),
      number: { value: count, decimals: 0 },
      align: 'right',
    })),
  ],
});
