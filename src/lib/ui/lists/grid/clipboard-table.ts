/**
 * A block of cells as Excel and WPS put it on the clipboard: cells parted by tabs, rows by line
 * ends, cells with either of them in quotes. undefined when it is a single cell's text.
 */
export function clipboardTable(text: string): string[][] | undefined {
  if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return undefined;
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const [whole, quoted, plain = ''] = CELL.exec(text)!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (at >= text.length) break;
    if (text[at] !== '\t') rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  // The clipboard ends with a line end; what follows it is no row.
  if (rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') rows.pop();
  return rows;
}

/** So many columns of a block have anything in them. */
export const widthOf = (block: readonly (readonly string[])[]): number =>
  block.reduce(
    (most, cells) => Math.max(most, cells.findLastIndex((cell) => /\S/.test(cell)) + 1),
    0,
  );

/** A quote that does not close right before a tab or a line end is only a character: 「"甲"牌」. */
const CELL = /"([^"\t\r]*(?:""[^"\t\r]*)*)"(?=\t|\r?\n|$)|([^\t\n]*?)(?=\t|\r?\n|$)/y;
