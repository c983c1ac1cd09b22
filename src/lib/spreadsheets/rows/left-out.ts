import type { Mapping } from '../header/mapping';
import { isOrdinal } from '../header/heading';
import { cellText, type SheetRow } from '../table';
import type { LeftOut } from './problems';

const TOTAL =
  /^(本页|本表|本月|累计|部门|以上|全部)?(合计|总计|小计|共计|累计|总和)(金额|人数|数)?([(（].*[)）])?[:：]?\d*[人台套件项元]?$/;
const FOOTER =
  /^(注|备注|说明|填表说明|制表|制表人|制单|填表|填表人|填报|审核|审核人|复核|经办|单位负责人|负责人|联系人|填表日期|日期|第\d+页|共\d+页)([:：\d.、]|$)/;
/** Remarks below a table, as the official forms write them: *纯技术收入是指…. */
const REMARK = /^[*※]\S{8}/;
/** What the official forms print where nothing is filled in: ZL****, ***有限公司, 检测**参数. Masks have digits. */
const PLACEHOLDER = /^\D*\*{2,}\D*$|^ZL[.…]+$/;
const EXAMPLE = /^(示例|例\d*|样例|填写示例)$/;

/**
 * Tells whether a row below the header is none of the list: a total, a footer, the header or a title
 * again on the next printed page, the example of the blank form, or a row with nothing but its number.
 */
export function leftOutFinder(
  mapping: Mapping,
  headings: readonly string[],
  titles: readonly SheetRow[],
) {
  const above = new Set(titles.map(rowText));
  const numbering = new Set(headings.flatMap((text, at) => (isOrdinal(text) ? [at] : [])));
  const header = mapping.matches.map(({ column, heading }) => ({
    column,
    texts: new Set([...heading.split('\n'), heading].map(withoutBlanks)),
  }));
  const repeatsHeader = ({ cells }: SheetRow): boolean => {
    const filled = header.filter(({ column }) => cells[column] !== undefined);
    return (
      filled.length >= 2 &&
      filled.every(({ column, texts }) => texts.has(withoutBlanks(cellText(cells[column]))))
    );
  };

  return (row: SheetRow): LeftOut | undefined => {
    const own = ownTexts(row);
    const out = (reason: LeftOut['reason'], message: string): LeftOut => ({
      line: row.line,
      reason,
      text: rowText(row),
      message: `第 ${row.line} 行${message}`,
    });
    if (isTotal(own)) return out('total', '是合计行，没有读入。');
    if (isFooter(own)) return out('note', '是表尾的说明，没有读入。');
    if (own.length > 0 && own.every(({ column }) => numbering.has(column)))
      return out('numbered-only', '只有序号一栏有内容，略过。');
    if (
      own.some(({ column, text }) => numbering.has(column) && EXAMPLE.test(text)) ||
      isPlaceholder(own.filter(({ column }) => !numbering.has(column)))
    )
      return out('example', '是填写示例，没有读入。');
    if (above.has(rowText(row))) return out('header', '重复了标题，略过。');
    if (repeatsHeader(row)) return out('header', '重复了表头，略过。');
    return undefined;
  };
}

/** A row that ends a table rather than begins one. */
export const endsTable = (row: SheetRow): boolean => {
  const own = ownTexts(row);
  return isTotal(own) || isFooter(own);
};

interface OwnText {
  column: number;
  text: string;
}

/** The texts of the cells, blanks aside, merged ones once. */
function ownTexts(row: SheetRow): OwnText[] {
  const own: OwnText[] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined && !row.merged?.has(column))
      own.push({ column, text: withoutBlanks(cellText(cell)) });
  });
  return own;
}

const isTotal = (own: readonly OwnText[]): boolean =>
  own.slice(0, 4).some(({ text }) => TOTAL.test(text));

const isFooter = (own: readonly OwnText[]): boolean =>
  own.length > 0 &&
  (own.every(({ text }) => FOOTER.test(text)) ||
    (own.length === 1 && REMARK.test(own[0]!.text)) ||
    (own.length === 2 && FOOTER.test(own[0]!.text)));

/** Half of what stands in the row, or more, only shows where to write. */
const isPlaceholder = (own: readonly OwnText[]): boolean => {
  const shown = own.filter(({ text }) => PLACEHOLDER.test(text));
  return shown.length > 0 && shown.length * 2 >= own.length;
};

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** All that a row says, merged cells once. */
export const rowText = (row: SheetRow): string =>
  row.cells
    .map((cell, column) => (row.merged?.has(column) ? '' : cellText(cell).trim()))
    .filter((text) => text !== '')
    .join(' ');
