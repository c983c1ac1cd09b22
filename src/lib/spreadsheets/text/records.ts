/** Records of a text table by RFC 4180: fields in quotes may hold separators, quotes and line breaks. */
export function* records(text: string, separator: string): Generator<TextRecord> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    fields.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      fields.push('');
    }
    yield { fields, unclosed: field.unclosed };
    fields = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
  }
}

export interface TextRecord {
  fields: string[];
  /** A quote was opened and never closed: the rest of the file would be one field. */
  unclosed: boolean;
}

interface Field {
  value: string;
  /** Where the separator or line break after it stands. */
  end: number;
  unclosed: boolean;
}

function plain(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return { value: text.slice(from, end), end, unclosed: false };
}

function quoted(text: string, from: number, separator: string): Field {
  let value = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: text.slice(from), end: text.length, unclosed: true };
    value += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  // 「"甲"乙」 is no proper CSV; nothing of it is lost.
  const rest = plain(text, at, separator);
  return { value: value + rest.value, end: rest.end, unclosed: false };
}
