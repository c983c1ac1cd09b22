/**
 * Number formats that a Chinese Excel uses without writing them into the file (ECMA-376 18.8.30,
 * zh-cn). The reader does not know them, and dates shown 「2012年2月」 would come out as 40940.
 */
export const chineseDateFormats: ReadonlyMap<number, string> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
]);

/** The styles of a workbook with those formats spelled out, unless the file defines them itself. */
export function withChineseFormats(styles: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(styles);
  const missing = [...chineseDateFormats].filter(
    ([id]) => !text.includes(`numFmtId="${id}" formatCode`),
  );
  const formats = missing
    .map(
      ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    .join('');
  const changed = /<numFmts[^>]*[^/]>/.test(text)
    ? text.replace(/<numFmts[^>]*[^/]>/, (tag) => tag + formats)
    : text.replace(/<styleSheet[^>]*>/, (tag) => `${tag}<numFmts>${formats}</numFmts>`);
  return new TextEncoder().encode(changed);
}
