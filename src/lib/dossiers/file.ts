import * as z from 'zod/mini';
import type { Dossier } from '../answers/dossier';
import { FILE_VERSION, upToDate } from './file-versions';
import { newId } from './id';
import { restoreAnswers, type Dictionary } from '../answers/restore';

/** The dossier file of the dictionary: what a firm keeps as its backup and mails to the bureau. */
export const FORMAT = 'shenbao-ziping/dossier';
/** The hidden sheet on which an exported workbook carries its dossier. */
export const EMBEDDED = 'shenbao-ziping';
/** A full dossier with ten thousand rows is about 3 MB. */
export const LARGEST_FILE = 30 * 1024 * 1024;

/** A file that cannot be used, and why, in words for the user. */
export class UnusableFile extends Error {}

const envelope = z.looseObject({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.gte(1)),
  programme: z.string().check(z.minLength(1)),
  edition: z.string().check(z.minLength(1)),
  id: z.optional(z.string()),
  title: z.optional(z.string()),
  createdAt: z.optional(z.string()),
  updatedAt: z.optional(z.string()),
  answers: z.record(z.string(), z.unknown()),
  typed: z.optional(z.record(z.string(), z.string())),
  acknowledged: z.optional(z.record(z.string(), z.string())),
});

export interface ReadDossier {
  dossier: Dossier;
  /** How many values could not be read; their text is kept in `typed` of the dossier or the row. */
  unread: number;
}

/** The answers a programme knows; undefined for a programme this version does not have. */
export type DictionaryOf = (programme: string) => Promise<Dictionary | undefined>;

/**
 * Reads a dossier file.
 * @throws UnusableFile when the text is no dossier, is damaged, or comes from a newer version.
 */
export const readDossierFile = async (
  text: string,
  dictionaryOf: DictionaryOf,
): Promise<ReadDossier> => restoreDossier(parseJson(text), dictionaryOf);

/** The same for what has been parsed: a dossier inside a backup. */
export async function restoreDossier(
  value: unknown,
  dictionaryOf: DictionaryOf,
): Promise<ReadDossier> {
  const file = envelope.safeParse(upToDate(value));
  if (!file.success || file.data.version > FILE_VERSION)
    throw new UnusableFile(whyNotADossier(value));
  const { format, version, programme, edition, typed = {}, acknowledged, ...rest } = file.data;
  void [format, version];
  const dictionary = await dictionaryOf(programme);
  if (!dictionary)
    throw new UnusableFile(`这个存档属于本版本没有的申报项目（${programme}），请用新版本打开。`);
  const { answers, unread, unreadCells } = restoreAnswers(dictionary, file.data.answers);
  const now = new Date().toISOString();
  return {
    dossier: {
      ...rest,
      programme,
      edition,
      id: file.data.id ?? newId(),
      title: file.data.title ?? '未命名',
      createdAt: time(file.data.createdAt) ?? now,
      updatedAt: time(file.data.updatedAt) ?? now,
      answers,
      typed: { ...typed, ...unread },
      ...(acknowledged && { acknowledged }),
    },
    unread: Object.keys(unread).length + unreadCells,
  };
}

/** Dossiers are ordered by these texts: one that is no time would stay the newest for ever. */
const time = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) && !isNaN(Date.parse(text))
    ? text
    : undefined;

export const asDossierFile = (dossier: Dossier) => ({
  format: FORMAT,
  version: FILE_VERSION,
  ...dossier,
});

export const writeDossierFile = (dossier: Dossier): string =>
  JSON.stringify(asDossierFile(dossier), null, 2);

/**
 * The same for the hidden sheet of a workbook, which cannot hold two signs that are no characters, and
 * takes `_x0041_` for the letter A: there JSON's own escapes stand for them.
 */
export const writeEmbeddedDossier = (dossier: Dossier): string =>
  writeDossierFile(dossier).replace(
    /[\ufffe\uffff]|_(?=x)/gi,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @throws UnusableFile when the text is no JSON */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw new UnusableFile('文件是空的。');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UnusableFile(
      /^\s*[{[]/.test(text)
        ? '文件不完整或已损坏（可能没有下载完），请重新取得这个文件。'
        : '这不是申报自评的存档文件（应为本工具保存的 .json 文件）。',
    );
  }
  if (isDeep(value))
    throw new UnusableFile('文件的结构不是申报自评存档的样子（嵌套太深），没有读取。');
  return value;
}

/** A backup has eight levels. What has thousands could be opened, and then never be saved. */
const LEVELS = 64;

function isDeep(value: unknown, levels = LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value)
    if (isDeep((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

function whyNotADossier(value: unknown): string {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  // A newer version may differ in anything else.
  if (format === FORMAT && typeof version === 'number' && version > FILE_VERSION)
    return `这个存档由更新版本的申报自评保存（存档版本 ${version}），请用新版本打开；文件没有改动。`;
  if (format === 'shenbao-ziping/backup')
    return '这是备份文件，请到“备份与恢复”页打开：可以先看里面有哪些填报，再恢复。';
  return format === FORMAT
    ? '这个存档缺少必要的内容，可能被改动或损坏过，没有读取。'
    : '这个文件不是申报自评的存档，没有读取。请选择用“存为文件”保存的文件。';
}
