import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dropNoncharacters } from '../noncharacters';

const BODY = 'word/document.xml';
/** The library ends a section in a paragraph of its own, with nothing else to it. */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const FLAT_SECTION_END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/**
 * Finishes what the library leaves open: drops what XML may not hold, and flattens the paragraphs that
 * end sections: at full height, one after a table that fills its page would push out a blank page.
 * `complete` puts into the body what was left out of it.
 */
export async function finishPackage(
  file: Uint8Array,
  complete: (body: string) => AsyncIterable<string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(file);
  const body = files[BODY];
  if (!body) throw new Error(`the written file has no ${BODY}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of complete(strFromU8(body)))
    pieces.push(
      strToU8(piece.replaceAll(SECTION_END, FLAT_SECTION_END)) as Uint8Array<ArrayBuffer>,
    );
  files[BODY] = await wholeOf(pieces);
  dropNoncharacters(files);
  return zipSync(files);
}

const wholeOf = async (
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Blob([...pieces]).arrayBuffer());
