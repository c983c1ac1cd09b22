import type { Format } from './export-job';

/** What Windows refuses in a file name, blanks and line ends, and what cannot be seen or is half a pair. */
const REFUSED = /[\\/:*?"<>|\s\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Linux allows a name 255 bytes: 40 Chinese characters leave room for the form's title and the day. */
const LONGEST_BYTES = 120;

/** A part of a file's name that every system takes. */
export function safeName(text: string): string {
  let name = '';
  let bytes = 0;
  for (const character of text.replace(REFUSED, ' ').trim()) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST_BYTES) break;
    name += character;
  }
  return name.trim();
}

/** 20240520, for file names. */
export function stampOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

/** Parts that say something, none of them too long for a file name. */
export const fileNameOf = (parts: readonly (string | undefined)[], format: Format): string =>
  parts
    .map((part) => safeName(part ?? ''))
    .filter(Boolean)
    .join('_')
    .concat(`.${format}`);
