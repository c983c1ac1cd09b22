/**
 * Stands in, by alias in vite.config.ts, for what jsPDF would drag in to turn web pages and
 * pictures into PDF: html2canvas, canvg, dompurify, fast-png. Nothing here uses them.
 */
export default undefined;

/** fast-png's only use in jsPDF. */
export function decode(): never {
  throw new Error('this PDF writer has no pictures');
}
