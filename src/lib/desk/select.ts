import { toHalfWidth } from '../answers/characters';
import type { Verdict } from '../assess/verdict';
import type { Mark } from '../dossiers/desk-records';
import type { NotedRow } from './row';

/** What the table shows of all firms. Everything unset shows all. */
export interface Selection {
  search?: string;
  group?: string;
  overall?: NotedRow['overall'];
  city?: string;
  county?: string;
  mark?: Mark | 'unmarked';
  /** An indicator by its place, and the verdict on it. */
  indicator?: { at: number; verdict: Verdict };
  concern?: Concern;
}

export type Concern = 'alike' | 'errors' | 'disagreements' | 'versions' | 'sheet' | 'unverified';

export const concernWords: Record<Concern, string> = {
  alike: '可能是同一家',
  errors: '有错误待改正',
  disagreements: '表上与计算不一致',
  versions: '收到不止一份',
  sheet: '只有手工表',
  unverified: '还没有核查记录',
};

export type SortKey = 'name' | 'place' | 'group' | 'overall' | 'met' | 'checks' | 'filled' | 'mark';

export interface Sort {
  by: SortKey;
  descending: boolean;
}

export function select(
  rows: readonly NotedRow[],
  selection: Selection,
  sort: Sort | undefined,
): NotedRow[] {
  const words = tidy(selection.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const chosen = rows.filter((row) => fits(row, selection) && words.every(isIn(row)));
  if (!sort) return chosen;
  const direction = sort.descending ? -1 : 1;
  const value = sortValue[sort.by];
  // Sorting is stable: firms alike stay in the order they came.
  return chosen.sort((a, b) => direction * order(value(a), value(b)));
}

function fits(
  row: NotedRow,
  { group, overall, city, county, mark, indicator, concern }: Selection,
) {
  return (
    (group === undefined || row.group === group) &&
    (overall === undefined || row.overall === overall) &&
    (city === undefined || row.city === city) &&
    (county === undefined || row.county === county) &&
    (mark === undefined || (row.mark ?? 'unmarked') === mark) &&
    (indicator === undefined || row.verdicts[indicator.at] === indicator.verdict) &&
    (concern === undefined || concerns[concern](row))
  );
}

const concerns: Record<Concern, (row: NotedRow) => boolean> = {
  alike: (row) => row.alike !== undefined,
  errors: (row) => row.errors > 0,
  disagreements: (row) => row.disagreements > 0,
  versions: (row) => row.versions > 1,
  sheet: (row) => row.source === 'sheet',
  unverified: (row) => !row.verified,
};

const tidy = (text: string) => toHalfWidth(text).toUpperCase();

const isIn = (row: NotedRow) => (word: string) =>
  [row.name, row.code, row.city, row.county, row.remark ?? '', row.file].some((text) =>
    tidy(text).includes(word),
  );

const OVERALL = { eligible: 0, undecided: 1, 'not-eligible': 2 };
const MARK = { recommended: 0, unmarked: 1, 'not-recommended': 2 };

const sortValue: Record<SortKey, (row: NotedRow) => string | number> = {
  name: (row) => row.name,
  place: (row) => `${row.city} ${row.county}`,
  group: (row) => row.group ?? '',
  overall: (row) => OVERALL[row.overall],
  met: (row) => row.verdicts.filter((verdict) => verdict === 'met').length,
  checks: (row) => row.errors * 1000 + row.warnings + row.disagreements,
  filled: (row) => (row.total ? (row.filled ?? 0) / row.total : -1),
  mark: (row) => MARK[row.mark ?? 'unmarked'],
};

let collator: Intl.Collator | undefined;

/** By pinyin, numbers in names by their value. Made when first needed: it takes a while. */
export const inChineseOrder = (a: string, b: string): number =>
  (collator ??= new Intl.Collator('zh-CN', { numeric: true })).compare(a, b);

const order = (a: string | number, b: string | number): number =>
  typeof a === 'string' || typeof b === 'string' ? inChineseOrder(String(a), String(b)) : a - b;
