import type { Column } from '../columns';
import { heading, isOrdinal } from '../header/heading';
import type { SheetRow } from '../table';

/** Longer texts are remarks or contents. */
const LONGEST = 60;
/** What the headings of tables end with that are none of our lists. */
const ENDS_AS_HEADING =
  /(名称|姓名|名|编号|号码|号|日期|时间|年份|年度|数量|数|金额|总额|单位|状态|类别|类型|级别|备注|说明|人员|方式|型号|规格|内容|地点|电话)(\(.*\))?$/;

/**
 * Tells whether a row in the midst of a sheet is the header of a table: it names two columns of a list,
 * numbers its rows with 序号, or, `apart` from the rows above, is made of nothing but headings. Columns of
 * choices do not count, for their headings (研发人员, 自主研发) stand in cells too.
 */
export function headerFinder(lists: readonly (readonly Column[])[]) {
  const namesOf = lists.map((columns) => columnsByName(columns));
  return (row: SheetRow, apart: boolean): boolean => {
    const texts = headingTexts(row);
    if (!texts || texts.length < 2) return false;
    if (texts.some(isOrdinal)) return true;
    const plain = texts.map((text) => heading(text));
    if (
      namesOf.some((names) => {
        const keys = plain.map(({ full, main }) => names.get(full) ?? names.get(main));
        return new Set(keys.filter(Boolean)).size >= 2;
      })
    )
      return true;
    return apart && plain.every(({ full }) => ENDS_AS_HEADING.test(full));
  };
}

function columnsByName(columns: readonly Column[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, label, synonyms, kind } of columns)
    if (kind !== 'choice')
      for (const name of [label, ...synonyms]) names.set(heading(name).full, key);
  return names;
}

/** The texts of a row that holds nothing else; merged cells once. */
function headingTexts({ cells, merged }: SheetRow): string[] | undefined {
  const texts: string[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined || merged?.has(column)) continue;
    if (typeof cell !== 'string' || cell.length > LONGEST || /^[\d.,\s/-]+$|\d{6}/.test(cell))
      return undefined;
    texts.push(cell);
  }
  return texts;
}
