/**
 * The number format under which `value` reads as `text` does on paper: its decimals, thousands
 * separators if the text has them, and the words around the figure (34 人). Falls back to the plain
 * figure when the text holds some other number.
 */
export function numberFormat(value: number, decimals: number, text: string): string {
  const plain = value.toFixed(decimals);
  const grouped = value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  for (const [shown, format] of [
    [grouped, `#,##0${fraction}`],
    [plain, `0${fraction}`],
  ] as const) {
    // Only separators tell the two apart, so a figure without any keeps the plain format.
    if (shown === plain && format.startsWith('#')) continue;
    const at = text.indexOf(shown);
    if (at < 0) continue;
    const around = [text.slice(0, at), text.slice(at + shown.length)];
    if (around.some((words) => /[\d"\\\n]/.test(words))) continue;
    const [before, after] = around.map((words) => (words === '' ? '' : `"${words}"`));
    return `${before}${format}${after}`;
  }
  return `0${fraction}`;
}
