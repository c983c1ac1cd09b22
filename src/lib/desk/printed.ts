import { toHalfWidth } from '../answers/characters';
import type { Block, PaperDocument } from '../documents/model';
import type { Form, FormInput } from '../policy/types';
import type { Disagreement } from '../policy/desk';
import { cellText, type SheetTable } from '../spreadsheets/table';
import { alongside } from './alongside';

/**
 * A form of our own export carries its dossier; what is printed on it may have been changed by hand
 * since. The form is made once more from the dossier and its texts are laid beside the visible ones.
 */

/** A text on paper, in reading order; with the answer it shows, where it shows one. */
interface Place {
  text: string;
  field?: string | undefined;
  label: string;
}

/** Cells that read otherwise, in `stated`: by form, answer, and which of the answer's places it is. */
const keyOf = (form: Form, field: string, nth: number) => `${form.id}|${field}|${nth}`;

const NOT_COMPARED =
  '表格样式与本工具现在导出的不同，表面各格没有与随表存档比对，请以存档为准核对。';

/** Beyond this share of printed words that are not found the sheet is laid out in another way. */
const TOLERATED = 0.2;

export interface Printed {
  stated: Record<string, string>;
  /** What could not be compared, in words. */
  note?: string;
}

/** What the visible cells say otherwise than the dossier. */
export function printedOtherwise(
  tables: readonly SheetTable[],
  forms: readonly Form[],
  input: FormInput,
): Printed {
  const stated: Record<string, string> = {};
  const visible = tables.flatMap(textsOf);
  const form = formOf(visible, forms, input);
  if (!form) return { stated, note: NOT_COMPARED };
  const places = placesOf(form.make(input));
  const gaps = alongside(
    places.filter(({ text }) => plain(text) !== ''),
    visible,
    ({ text }, shown) => plain(text) === plain(shown),
  );
  const words = places.filter(({ field, text }) => field === undefined && plain(text) !== '');
  const lost = gaps?.flatMap(({ missing }) => missing).filter(({ field }) => field === undefined);
  if (!lost || lost.length > words.length * TOLERATED) return { stated, note: NOT_COMPARED };
  const nth = numbering(places);
  for (const { missing, extra, after } of gaps!) {
    const blanks = blanksAfter(places, after);
    const changed = missing.filter(({ field }) => field !== undefined);
    const where = [...changed, ...blanks];
    for (const [index, place] of where.entries()) {
      const shown = extra[index];
      if (shown === undefined && !changed.includes(place)) continue;
      stated[keyOf(form, place.field!, nth.get(place)!)] = shown ?? '';
    }
  }
  return { stated };
}

/** The same as disagreements, from what is kept. */
export function printedDisagreements(
  stated: Readonly<Record<string, string>>,
  forms: readonly Form[],
  input: FormInput,
): Disagreement[] {
  const keys = Object.keys(stated);
  return forms.flatMap((form) => {
    const own = new Set(keys.filter((key) => key.startsWith(`${form.id}|`)));
    if (own.size === 0) return [];
    const places = placesOf(form.make(input));
    const nth = numbering(places);
    return places.flatMap((place): Disagreement[] => {
      const key = place.field === undefined ? '' : keyOf(form, place.field, nth.get(place)!);
      if (!own.has(key)) return [];
      const said = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim() || '（空）';
      const label = `${form.number} ${place.label}`.trim();
      return [{ label, stated: said(stated[key]!), computed: said(place.text) }];
    });
  });
}

/** The form that begins as the sheet does. */
function formOf(
  visible: readonly string[],
  forms: readonly Form[],
  input: FormInput,
): Form | undefined {
  const beginning = new Set(visible.slice(0, 60).map(plain));
  const scored = forms.map((form) => {
    const words = placesOf(form.make(input))
      .filter(({ field, text }) => field === undefined && plain(text) !== '')
      .slice(0, 10);
    const found = words.filter(({ text }) => beginning.has(plain(text)));
    return { form, share: found.length / Math.max(1, words.length) };
  });
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.6 ? best.form : undefined;
}

/** 【草稿】 hangs on checks, and they on thresholds, which may be others where it was exported. */
const WATERMARK = /^【.*】$/;

function textsOf({ rows }: SheetTable): string[] {
  return rows.flatMap(({ line, cells, merged }) =>
    cells.flatMap((cell, column) => {
      const from = merged?.get(column);
      const text = cellText(cell);
      const isCopy = from && (from.line !== line || from.column !== column);
      return isCopy || plain(text) === '' || WATERMARK.test(text) ? [] : [text];
    }),
  );
}

const placesOf = (documents: readonly PaperDocument[]): Place[] =>
  documents.flatMap(({ blocks }) => blocks.flatMap(placesIn));

function placesIn(block: Block): Place[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, label: '' }];
    // A sheet gives each line a row.
    case 'paragraph':
      return block.runs
        .map(({ text }) => text)
        .join('')
        .split('\n')
        .map((text) => ({ text, field: block.field, label: block.name ?? '' }));
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.map(({ text, role, field, name = '' }) => ({
          text,
          field: role === 'value' ? field : undefined,
          label: name,
        })),
      );
    default:
      return [];
  }
}

/** Of several places that show one answer, which each is. */
function numbering(places: readonly Place[]): Map<Place, number> {
  const seen = new Map<string, number>();
  return new Map(
    places.map((place) => {
      const nth = seen.get(place.field ?? '') ?? 0;
      seen.set(place.field ?? '', nth + 1);
      return [place, nth];
    }),
  );
}

/** Places without any text that stand behind the last one found, up to the next with text. */
function blanksAfter(places: readonly Place[], after: Place | undefined): Place[] {
  const blanks: Place[] = [];
  for (const place of places.slice(after ? places.indexOf(after) + 1 : 0)) {
    if (plain(place.text) !== '') break;
    if (place.field !== undefined) blanks.push(place);
  }
  return blanks;
}

/** Blanks, commas between thousands and full width tell nothing. */
const plain = (text: string) => toHalfWidth(text).replace(/[\s,，]/g, '');
