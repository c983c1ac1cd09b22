import {
  EMBEDDED,
  LARGEST_FILE,
  readDossierFile,
  UnusableFile,
  writeDossierFile,
} from '../dossiers/file';
import { newId } from '../dossiers/id';
import { desks } from '../policy/desks';
import type { SheetFirm } from '../policy/desk';
import { wholeProgrammes } from '../policy/whole-programmes';
import { readFile } from '../spreadsheets/read-table';
import type { SheetTable } from '../spreadsheets/table';
import { UnreadableFile } from '../spreadsheets/unreadable';
import { inBytes, type Found } from './offering';

/** A file that brings the desk nothing, and why, in words. */
export class UselessFile extends Error {}

export interface Material {
  found: Found[];
  /** What of the file was passed over, in words. */
  notes: string[];
}

export const dictionaryOf = async (programme: string) => wholeProgrammes.get(programme)?.dictionary;

/** What is known of a file besides its contents, and what a hand-made sheet in it is taken for. */
export interface About {
  name: string;
  /** When it was last changed, ISO 8601; of a hand-made sheet nothing better is known. */
  changed: string;
  programme: string;
  /** The edition of a sheet that names no year. */
  newest: string;
}

/**
 * Reads one file that came in: a dossier, a workbook that carries one, or a hand-made summary form.
 * @throws UselessFile with the reason, and nothing else
 */
export async function readMaterial(bytes: Uint8Array, about: About): Promise<Material> {
  try {
    if (bytes.length === 0) throw new UselessFile('文件是空的（0 字节）。');
    if (bytes.length > LARGEST_FILE)
      throw new UselessFile(
        `文件有 ${Math.round(bytes.length / 1024 / 1024)} MB，不像是一家企业的材料，没有读取。`,
      );
    const text = asJson(bytes);
    if (text !== undefined) return { found: [await dossierIn(text, bytes, about)], notes: [] };
    return await readSheets(bytes, about);
  } catch (error) {
    if (error instanceof UselessFile) throw error;
    if (error instanceof UnusableFile || error instanceof UnreadableFile)
      throw new UselessFile(error.message);
    throw new UselessFile('文件已损坏，无法读取。', { cause: error });
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A dossier file is UTF-8 and begins with a brace; any other text may be a list in CSV. */
function asJson(bytes: Uint8Array): string | undefined {
  const start = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  if (start !== 0x7b && start !== 0x5b) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UselessFile('文件不完整或已损坏（文字编码有错），请重新取得这个文件。');
  }
}

async function dossierIn(text: string, bytes: Uint8Array, { name }: About): Promise<Found> {
  const { dossier } = await readDossierFile(text, dictionaryOf);
  return { file: name, source: 'dossier', bytes, length: text.length, dossier };
}

async function readSheets(bytes: Uint8Array, about: About): Promise<Material> {
  const { name, programme } = about;
  const { tables, hidden } = await readFile(bytes, name, { hiddenSheet: EMBEDDED });
  if (hidden !== undefined) return workbook(hidden, tables, name);
  const material: Material = { found: [], notes: [] };
  const readings = tables.flatMap((table) => desks.get(programme)?.readSheet(table) ?? []);
  for (const { notes, firms } of readings) {
    material.notes.push(...notes);
    for (const firm of firms) material.found.push(fromSheet(firm, about));
  }
  if (readings.length === 0)
    throw new UselessFile(
      '表中没有本工具的存档，也不是附件1：没有找到“申报单位全称”等各列。其他表请交存档文件（.json）。',
    );
  if (material.found.length === 0) throw new UselessFile('附件1 里没有填写任何企业。');
  return material;
}

async function workbook(
  text: string,
  tables: readonly SheetTable[],
  file: string,
): Promise<Material> {
  const { dossier } = await readDossierFile(text, dictionaryOf);
  const desk = desks.get(dossier.programme);
  const seen = tables.flatMap((table) => desk?.readSheet(table)?.firms ?? []);
  const notes =
    seen.length > 1
      ? [`表中有 ${seen.length} 行，只读入了随表存档的这一家；其他各行请另存为单独的文件。`]
      : [];
  const stated = seen.length === 1 ? seen[0]!.stated : undefined;
  const found: Found = {
    file,
    source: 'workbook',
    ...inBytes(text),
    dossier,
    ...(stated ? { stated } : { tables }),
  };
  return { found: [found], notes };
}

/** A row of a hand-made sheet becomes a dossier of its own, so that everything after is the same. */
function fromSheet(
  { line, edition, answers, typed, stated, notes }: SheetFirm,
  { name, changed, programme, newest }: About,
): Found {
  const dossier = {
    programme,
    edition: edition ?? newest,
    id: newId(),
    title: String(answers['enterpriseName'] ?? '未命名'),
    createdAt: changed,
    updatedAt: changed,
    answers,
    typed,
  };
  const file = `${name} 第 ${line} 行`;
  return { file, source: 'sheet', ...inBytes(writeDossierFile(dossier)), dossier, stated, notes };
}
