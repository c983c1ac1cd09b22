import { unzlibSync } from 'fflate';

export interface ReadPdf {
  pages: { width: number; height: number; text: string }[];
  /** The file with its streams left out. */
  skeleton: string;
}

/**
 * Reads back what jsPDF wrote: the text of each page through the font's table from glyphs to
 * characters, as a reader's search would. Knows only the shape of jsPDF's output.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = new TextDecoder('latin1').decode(bytes);
  const objects = new Map<number, { head: string; stream: string }>();
  for (const match of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)) {
    const [head = '', rest = ''] = (match[2] ?? '').split('stream\n', 2);
    objects.set(Number(match[1]), { head, stream: inflate(rest.replace(/\nendstream\n?$/, '')) });
  }
  const characters = new Map<string, string>();
  for (const { stream } of objects.values()) {
    if (!stream.includes('beginbfchar')) continue;
    for (const [, glyph = '', code = ''] of stream.matchAll(/<(\w{4})><(\w{4})>/g)) {
      characters.set(glyph.toLowerCase(), String.fromCharCode(parseInt(code, 16)));
    }
  }
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\n/.test(head))
    .map(({ head }) => {
      const [, width = '0', height = '0'] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      const contents = objects.get(Number(/\/Contents (\d+)/.exec(head)?.[1]))?.stream ?? '';
      return {
        width: Number(width),
        height: Number(height),
        text: shownText(contents, characters),
      };
    });
  return { pages, skeleton: [...objects.values()].map(({ head }) => head).join('\n') };
}

function inflate(stream: string): string {
  if (stream === '') return '';
  const bytes = Uint8Array.from(stream, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('latin1').decode(unzlibSync(bytes));
  } catch {
    return stream;
  }
}

/** Text shown by Tj, a line each; marked content says what stands for aliased glyphs. */
function shownText(contents: string, characters: Map<string, string>): string {
  const lines: string[] = [];
  let spoken: string | undefined;
  for (const match of contents.matchAll(/\/ActualText <(\w+)>|<(\w+)> Tj|EMC/g)) {
    const [, actual, shown] = match;
    if (actual !== undefined) spoken = decodeUtf16(actual.slice(4));
    else if (shown === undefined) spoken = undefined;
    else {
      const glyphs = shown.match(/\w{4}/g) ?? [];
      lines.push(spoken ?? glyphs.map((glyph) => characters.get(glyph.toLowerCase())).join(''));
    }
  }
  return lines.join('\n');
}

function decodeUtf16(hex: string): string {
  return (hex.match(/\w{4}/g) ?? [])
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('');
}
