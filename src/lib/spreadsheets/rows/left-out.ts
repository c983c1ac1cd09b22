import type { Mapping } from '../header/mapping';
import { isOrdinal } from '../header/heading';
import { cellText, rowText, type SheetRow } from '../table';
import type { LeftOut } from './problems';

/** 合计, 本页小计：, 总计（12台）, 合计人民币（大写）：叁佰元整; 汇总 is what Excel writes below its tables. */
const TOTAL =
  /^(本页|本表|本月|累计|部门|以上|全部)?(合计|总计|小计|共计|累计|总和|汇总)(金额|人数|数量?|人民币|大写)*([(（].*[)）])?([:：].*|[¥￥]?[\d,.]*万?[人台套件项元名]*)$/;
/** 研发部小计, 研发部汇总 (分类汇总 of Excel), where nothing but figures stands beside. */
const SUBTOTAL = /^.{1,12}(合计|总计|小计|共计|汇总)([(（].*[)）])?([:：].*)?$/;
const FIGURE = /^[-(（]?[¥￥]?[\d,.]+%?[人台套件项元名天]*[)）]?$|^[-—/]*$/;
/** 制表人：某某, 财务负责人, 公司（盖章）. */
const FOOTER =
  /^(注|备注|说明|填表说明|制表|制表人|制单|填表|填表人|填报|审核|审核人|复核|经办|单位负责人|负责人|联系人|填表日期|日期|第\d+页|共\d+页)([:：\d.、]|$)|^[^:：]{0,8}(负责人|法定代表人|法人代表|主管|经办人?|制[表单]人?|编制人?|填报人?|统计人?|录入人?|校对人?|[审批复核]{2}人?|批准人?|会计|出纳|签[字名章]|盖章|日期|时间|电话)[)）]?[:：]|[(（](盖章|公章|签章|签字)[)）]$/;
/** A day on its own below a table is the day it was signed. */
const DAY = /^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?$/;
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
  /** The column of the file with the names of persons, if it is such a list. */
  persons?: number,
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

  /** Below 姓名 in a row of its own: 研发部, 以下为2023年新入职人员. */
  const isNoPerson = ([only, another]: readonly OwnText[]): boolean =>
    mapping.matches.length > 2 &&
    only?.column === persons &&
    !another &&
    (only!.text.length > LONGEST_NAME || DEPARTMENT.test(only!.text));

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
    if (above.has(rowText(row))) return out('header', '重复了标题，略过。');
    if (isGroupHeading(row, own, numbering) || isNoPerson(own))
      return out('group', '是分组的标题或说明，没有读入。');
    if (own.length > 0 && own.every(({ column }) => numbering.has(column)))
      return out('numbered-only', '只有序号一栏有内容，略过。');
    if (
      own.some(({ column, text }) => numbering.has(column) && EXAMPLE.test(text)) ||
      isPlaceholder(own.filter(({ column }) => !numbering.has(column)))
    )
      return out('example', '是填写示例，没有读入。');
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

const isTotal = (own: readonly OwnText[]): boolean => {
  const label = own.findIndex(({ text }) => SUBTOTAL.test(text));
  return (
    own.slice(0, 4).some(({ text }) => TOTAL.test(text)) ||
    (label >= 0 && own.every(({ text }, at) => at === label || FIGURE.test(text)))
  );
};

const isFooter = (own: readonly OwnText[]): boolean =>
  own.length > 0 &&
  (own.every(({ text }) => FOOTER.test(text) || DAY.test(text)) ||
    (own.length === 1 && REMARK.test(own[0]!.text)) ||
    (own.length === 2 && FOOTER.test(own[0]!.text)));

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const ONLY_NUMERAL = new RegExp(`^[(（]?${NUMERAL}[)）]?[、.．]?$`);
/** 一、研发部（12人） */
const COUNTED_OFF = new RegExp(`^([(（]${NUMERAL}[)）]|${NUMERAL}[、.．:：])`);
const DEPARTMENT =
  /(部门?|中心|车间|办公室|分公司|班组|小组|人员)([(（].*[)）])?[:：]?(共?\d+人)?$/;
const LONGEST_NAME = 20;

/** A department or a kind that heads the rows below it: counted off, across columns, or in the 序号. */
function isGroupHeading(
  row: SheetRow,
  [first, second, third]: readonly OwnText[],
  numbering: ReadonlySet<number>,
): boolean {
  if (!first || third || /^[\d.]+$/.test(first.text)) return false;
  if (second) return numbering.has(first.column) && ONLY_NUMERAL.test(first.text);
  const across = [...(row.merged?.values() ?? [])].filter(
    (from) => from.line === row.line && from.column === first.column,
  ).length;
  return across > 1 || numbering.has(first.column) || COUNTED_OFF.test(first.text);
}

/** Half of what stands in the row, or more, only shows where to write. */
const isPlaceholder = (own: readonly OwnText[]): boolean => {
  const shown = own.filter(({ text }) => PLACEHOLDER.test(text));
  return shown.length > 0 && shown.length * 2 >= own.length;
};

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
