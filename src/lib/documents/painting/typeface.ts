import type { jsPDF } from 'jspdf';
import { readCharacterMap } from '../font/cmap';
import { measureWith, type Measure } from '../font/metrics';
import { privateAliases, withStandIns } from '../font/printable';
import { bytesOf } from '../font/sfnt';

const FAMILY = 'Chinese';
const FILE = 'chinese.ttf';

/** The embedded font, made ready once per file. */
export interface Typeface {
  measure: Measure;
  /** What to hand to jsPDF so that `text` shows rightly. */
  printable(text: string): string;
  embedIn(pdf: jsPDF): void;
}

/** @throws when `font` is not a TrueType file. */
export function loadTypeface(font: ArrayBuffer | Uint8Array): Typeface {
  const bytes = bytesOf(font);
  const characterMap = readCharacterMap(bytes);
  const aliases = privateAliases(characterMap);
  const widthOf = measureWith(bytes, characterMap);
  const widths = new Map<string, number>();
  return {
    measure(character) {
      let width = widths.get(character);
      if (width === undefined) {
        width = widthOf(withStandIns(character));
        widths.set(character, width);
      }
      return width;
    },
    printable(text) {
      let result = '';
      for (const character of withStandIns(text)) result += aliases.get(character) ?? character;
      return result;
    },
    embedIn(pdf) {
      pdf.addFileToVFS(FILE, binaryString(bytes));
      pdf.addFont(FILE, FAMILY, 'normal', undefined, 'Identity-H');
      pdf.setFont(FAMILY);
    },
  };
}

/** jsPDF takes a font as one character per byte. */
function binaryString(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let result = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    result += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return result;
}
