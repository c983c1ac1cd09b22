const [LT, GT, SLASH] = [60, 62, 47];

/** The bytes as text, one character each: tags and attributes are ASCII. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Whether `text` stands at a place; as a whole `word`, not as the beginning of a longer name. */
export function startsWith(bytes: Uint8Array, at: number, text: string, word = false): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  if (!word) return true;
  const next = bytes[at + text.length];
  return next === GT || next === SLASH || (next !== undefined && next <= 32);
}

export interface CellContent {
  /** The place after `</c>`. */
  end: number;
  formula: boolean;
  /** There is a value element, perhaps an empty one. */
  hasValue: boolean;
  /** … with something in it. */
  value: boolean;
}

/** Looks through a cell's children from behind its tag; undefined while its end is not there yet. */
export function cellContent(
  bytes: Uint8Array,
  from: number,
  prefix: string,
): CellContent | undefined {
  const content: CellContent = { end: 0, formula: false, hasValue: false, value: false };
  for (let at = bytes.indexOf(LT, from); at >= 0; at = bytes.indexOf(LT, at + 1)) {
    if (bytes[at + 1] === SLASH) {
      if (!startsWith(bytes, at, `</${prefix}c`)) continue;
      const close = bytes.indexOf(GT, at);
      if (close < 0) return undefined;
      if (!startsWith(bytes, at, `</${prefix}c`, true)) continue;
      content.end = close + 1;
      return content;
    }
    const close = bytes.indexOf(GT, at);
    if (close < 0) return undefined;
    const open = bytes[close - 1] !== SLASH && bytes[close + 1] !== LT;
    if (startsWith(bytes, at, `<${prefix}v`, true)) {
      content.hasValue = true;
      content.value ||= open;
    } else if (startsWith(bytes, at, `<${prefix}is`, true)) content.value = true;
    else if (startsWith(bytes, at, `<${prefix}f`, true)) content.formula = true;
  }
  return undefined;
}
