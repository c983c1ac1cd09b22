import type { Format } from './export-job';

/** Without what Windows refuses in a file name. */
export const safeName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

/** 20240520, for file names. */
export function stampOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

/** Parts that say something, none of them too long for a file name. */
export const fileNameOf = (parts: readonly (string | undefined)[], format: Format): string =>
  parts
    .filter(Boolean)
    .map((part) => safeName(part!).slice(0, 60))
    .join('_')
    .concat(`.${format}`);
