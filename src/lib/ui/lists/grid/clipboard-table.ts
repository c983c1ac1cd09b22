/**
 * A block of cells as Excel and WPS put it on the clipboard: cells parted by tabs, rows by line
 * ends, cells with either of them in quotes. undefined when it is a single cell's text.
 */
export function clipboardTable(text: string): string[][] | undefined {
  if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return undefined;
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      rows.push([]);
      cell = '';
    } else cell += character;
  }
  rows.at(-1)!.push(cell);
  // The clipboard ends with a line end; what follows it is no row.
  if (rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') rows.pop();
  return rows;
}
