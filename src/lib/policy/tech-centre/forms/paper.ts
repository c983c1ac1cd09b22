import type { Block, Paper } from '../../../documents/model';
import { words } from './cells';
import type { Edition, FormInput } from '../../types';

export const landscape: Paper = {
  orientation: 'landscape',
  margins: { top: 15, right: 10, bottom: 15, left: 10 },
};

/** The book of 附件4 is bound at the left: 170 mm remain for text. */
export const bookPage: Paper = {
  orientation: 'portrait',
  margins: { top: 22, right: 16, bottom: 20, left: 24 },
};
export const BOOK_WIDTH = 170;

/** 附件2 and so on, above the title at the left. */
export const annexMark = (number: string): Block => ({
  kind: 'paragraph',
  runs: [{ text: number, face: 'hei', size: 14 }],
});

/** The line between title and table: who seals, and when. */
export const sealLine = (unit: string, date: string, dateWidth = 77): Block => ({
  kind: 'table',
  columns: [277 - dateWidth, dateWidth],
  headerRows: 0,
  borders: false,
  size: 10.5,
  rows: [{ cells: [words(unit), words(date, { align: 'right' })] }],
});

/** Grey behind what the notice gives as an example. */
export const EXAMPLE_FILL = '#f2f2f2';

/** Our city's bureau, or the notice's own blank for several firms of different cities. */
export function bureauOf(firms: readonly FormInput[]): string {
  const cities = new Set(firms.map(({ answers }) => answers['city']));
  const [city] = cities;
  return `${cities.size === 1 && typeof city === 'string' ? city : '***市（州）'}工业和信息化局`;
}

/** 2024年5月 → 5月 */
export const monthOf = (edition: Edition): string =>
  (edition.noticeMonth ?? '').replace(/^.*年/, '');
