/** Rows as separated text, quoted where it is needed. */
export const separated = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows
    .map((row) =>
      row
        .map((field) =>
          /["\r\n]/.test(field) || field.includes(separator)
            ? `"${field.replaceAll('"', '""')}"`
            : field,
        )
        .join(separator),
    )
    .join('\r\n');

export const utf8 = (text: string, mark = ''): Uint8Array => new TextEncoder().encode(mark + text);

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), order === 'le');
  return bytes;
}

/** GBK, by turning the platform's decoder round: there is no encoder. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0)!;
      return code < 0x80 ? [code] : (encoder().get(character) ?? []);
    }),
  );
}

let codes: Map<string, number[]> | undefined;

function encoder(): Map<string, number[]> {
  if (codes) return codes;
  codes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [first, second]);
    }
  return codes;
}
