import { LARGEST_FILE, readDossierFile, UnusableFile } from '../dossiers/file';
import { UnreadableFile } from '../spreadsheets/unreadable';
import { filesOf } from '../spreadsheets/zip/archive';
import type { Assessor } from './assess-firm';
import { readDeskFile, type Desk, type UnpackedDesk } from './desk-file';
import { isLeftBySystem } from './left-by-system';
import { inBytes, type FromDesk, type Offered } from './offering';
import { dictionaryOf, readMaterial, UselessFile } from './read-material';

/** What comes out of a file, one after the other. */
export type Reading =
  | {
      kind: 'offered';
      offered: Offered;
      bytes: Uint8Array;
      as?: FromDesk;
    }
  /** Something in it brings nothing, or is worth knowing; in words. */
  | { kind: 'refused' | 'note'; name: string; words: string }
  /** It was a colleague's desk: what was noted there, after all that was offered there. */
  | { kind: 'desk'; name: string; desk: Desk };

/** An archive of a thousand dossiers is about 10 MB. */
export const LARGEST_ARCHIVE = 200 * 1024 * 1024;

interface Incoming {
  name: string;
  /** ISO 8601 */
  changed: string;
}

/**
 * Reads a file of any kind that the desk takes, and what is in it where it is an archive.
 * @throws when nothing of it could be read: `whyRefused` says why
 */
export async function* readIncoming(
  bytes: Uint8Array,
  file: Incoming,
  assessor: Assessor,
): AsyncGenerator<Reading> {
  const inside = isZip(bytes) ? filesIn(bytes) : undefined;
  if (!inside) return yield* readOne(bytes, file, assessor);
  const desk = await readDeskFile(inside);
  if (desk) return yield* readDesk(desk, file.name, assessor);
  const files = inside.filter(({ name }) => !isLeftBySystem(name));
  if (files.length === 0) throw new UselessFile('压缩包里没有文件。');
  for (const { name, bytes: unpack } of files) {
    const about = { ...file, name: `${file.name} / ${name}` };
    try {
      yield* readOne(await unpack(), about, assessor);
    } catch (error) {
      yield refusal(about.name, error);
    }
  }
}

function filesIn(bytes: Uint8Array) {
  if (bytes.length > LARGEST_ARCHIVE) throw new UselessFile('压缩包太大，请分成几个。');
  return filesOf(bytes, LARGEST_FILE);
}

async function* readOne(
  bytes: Uint8Array,
  { name, changed }: Incoming,
  assessor: Assessor,
): AsyncGenerator<Reading> {
  const { programme, newest } = assessor;
  const { found, notes } = await readMaterial(bytes, { name, changed, programme, newest });
  for (const words of notes) yield { kind: 'note', name, words };
  for (const one of found) {
    try {
      yield { kind: 'offered', offered: assessor.offered(one), bytes: one.bytes };
    } catch (error) {
      yield refusal(one.file, error);
    }
  }
}

async function* readDesk(
  desk: UnpackedDesk,
  name: string,
  assessor: Assessor,
): AsyncGenerator<Reading> {
  if (desk.settings.programme !== assessor.programme)
    throw new UselessFile('这份核查台账属于另一个申报项目，不在这里打开。');
  for (const { text: unpack, ...about } of desk.offerings) {
    const { id, firm, offeredAt } = about;
    const chosen = desk.notes.some((notes) => notes.id === firm && notes.chosen === id);
    try {
      const text = await unpack();
      const { dossier } = await readDossierFile(text, dictionaryOf);
      const found = { ...about, ...inBytes(text), dossier };
      const offered = assessor.offered(found);
      yield { kind: 'offered', offered, bytes: found.bytes, as: { id, firm, offeredAt, chosen } };
    } catch (error) {
      yield refusal(`${name} / ${about.file}`, error);
    }
  }
  const { settings, notes } = desk;
  yield { kind: 'desk', name, desk: { settings, notes } };
}

export const refusal = (
  name: string,
  error: unknown,
): Extract<Reading, { kind: 'refused' | 'note' }> => ({
  kind: 'refused',
  name,
  words:
    error instanceof UselessFile || error instanceof UnreadableFile || error instanceof UnusableFile
      ? error.message
      : '文件已损坏，无法读取。',
});

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
