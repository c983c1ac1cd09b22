import type { Mapping } from '../header/mapping';
import { heading, isOrdinal } from '../header/heading';
import { cellText, type SheetRow } from '../table';
import type { LeftOut } from './problems';

const TOTAL =
  /^(本页|本表|本月|累计|部门|以上|全部)?(合计|总计|小计|共计|累计|总和)(金额|人数|数)?([(（].*[)）])?[:：]?\d*[人台套件项元]?$/;
const FOOTER =
  /^(注|备注|说明|填表说明|制表|制表人|制单|填表|填表人|填报|审核|审核人|复核|经办|单位负责人|负责人|联系人|填表日期|日期|第\d+页|共\d+页)([:：\d.、]|$)/;
const EXAMPLE = /^(示例|例\d*|样例|填写示例)$/;

/**
 * Whether a row below the header is none of the list: a total, a footer, the header again on the next
 * printed page, the example of the blank form, or a row with nothing but its number.
 */
export function leftOut(
  row: SheetRow,
  mapping: Mapping,
  isOrdinalColumn: (column: number) => boolean,
): LeftOut | undefined {
  const own = row.cells
    .map((cell, column) => ({ column, text: row.merged?.has(column) ? '' : cellText(cell).trim() }))
    .filter(({ text }) => text !== '');
  const texts = own.map(({ text }) => text.replace(/\s+/g, ''));
  const out = (reason: LeftOut['reason'], message: string): LeftOut => ({
    line: row.line,
    reason,
    text: rowText(row),
    message: `第 ${row.line} 行${message}`,
  });

  if (
    own.length > 0 &&
    own.every(({ column }) => isOrdinalColumn(column)) &&
    !TOTAL.test(texts[0]!)
  )
    return out('numbered-only', '只有序号一栏有内容，略过。');
  if (texts.slice(0, 4).some((text) => TOTAL.test(text)))
    return out('total', '是合计行，没有读入。');
  if (own.some(({ column, text }) => isOrdinalColumn(column) && EXAMPLE.test(text)))
    return out('example', '是填写示例，没有读入。');
  if (repeatsHeader(row, mapping)) return out('header', '重复了表头，略过。');
  if (own.length <= 2 && FOOTER.test(texts[0] ?? ''))
    return out('note', '是表尾的说明，没有读入。');
  return undefined;
}

/** All that a row says, merged cells once. */
export const rowText = (row: SheetRow): string =>
  row.cells
    .map((cell, column) => (row.merged?.has(column) ? '' : cellText(cell).trim()))
    .filter((text) => text !== '')
    .join(' ');

function repeatsHeader(row: SheetRow, mapping: Mapping): boolean {
  const filled = mapping.matches.filter(({ column }) => row.cells[column] !== undefined);
  const same = filled.filter(({ column, heading: text }) =>
    text
      .split('\n')
      .concat(text.replace(/\n/g, ''))
      .some((part) => heading(part).full === heading(cellText(row.cells[column])).full),
  );
  return same.length >= 2 && same.length === filled.length;
}

/** The columns that only number the rows, by their heading. */
export function ordinalColumns(headings: readonly string[]): (column: number) => boolean {
  const columns = new Set(headings.flatMap((text, column) => (isOrdinal(text) ? [column] : [])));
  return (column) => columns.has(column);
}
