import * as z from 'zod/mini';
import type { DeskSettings, FirmNotes, Offering } from '../dossiers/desk-records';
import type { ArchivedFile } from '../spreadsheets/zip/archive';
import { UselessFile } from './read-material';

/**
 * The desk as one file: an archive with every firm's dossier as a file of its own, readable one by one,
 * and `desk.json`, which says what they are and what the bureau noted.
 */
const FORMAT = 'shenbao-ziping/desk';
const VERSION = 1;
const CONTENTS = 'desk.json';

export interface Desk {
  settings: DeskSettings;
  notes: readonly FirmNotes[];
}

const texts = z.record(z.string(), z.string());

const offering = z.object({
  id: z.string(),
  firm: z.string(),
  file: z.string(),
  source: z.enum(['dossier', 'workbook', 'sheet']),
  offeredAt: z.string(),
  updatedAt: z.string(),
  stated: z.optional(texts),
  notes: z.optional(z.array(z.string())),
  /** Where in the archive its dossier is. */
  path: z.string(),
});

const contents = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  programme: z.string(),
  bureau: z.optional(z.string()),
  firms: z.array(
    z.object({
      id: z.string(),
      mark: z.optional(z.enum(['recommended', 'not-recommended'])),
      remark: z.optional(z.string()),
      chosen: z.optional(z.string()),
      verification: z.optional(texts),
    }),
  ),
  offerings: z.array(offering),
});

export interface PackedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Gathers the desk's files, firm by firm, so that no more than one is held as objects. */
export class DeskPacker {
  private readonly files: PackedFile[] = [];
  private readonly listed: z.infer<typeof offering>[] = [];

  add({ text, programme: _programme, ...about }: Offering, name: string): void {
    const number = String(this.files.length + 1).padStart(4, '0');
    const path = `企业/${number}_${name}.json`;
    this.files.push({ name: path, bytes: new TextEncoder().encode(text) });
    this.listed.push({ ...about, path } as z.infer<typeof offering>);
  }

  finish({ settings, notes }: Desk): PackedFile[] {
    const list: z.infer<typeof contents> = {
      format: FORMAT,
      version: VERSION,
      programme: settings.programme,
      ...(settings.bureau !== undefined && { bureau: settings.bureau }),
      firms: notes.map(({ programme: _programme, ...rest }) => rest) as [],
      offerings: this.listed,
    };
    const bytes = new TextEncoder().encode(JSON.stringify(list, null, 2));
    return [{ name: CONTENTS, bytes: bytes as Uint8Array<ArrayBuffer> }, ...this.files];
  }
}

export interface UnpackedDesk extends Desk {
  /** Without their texts, which are unpacked one after the other. */
  offerings: readonly (Omit<Offering, 'text'> & { text: () => Promise<string> })[];
}

/**
 * Reads a desk file; undefined when the archive is none.
 * @throws UselessFile when it is damaged or from a newer version
 */
export async function readDeskFile(
  files: readonly ArchivedFile[],
): Promise<UnpackedDesk | undefined> {
  const list = files.find(({ name }) => name === CONTENTS);
  if (!list) return undefined;
  const value = parse(new TextDecoder().decode(await list.bytes()));
  const read = contents.safeParse(value);
  if (!read.success) throw new UselessFile(whyNot(value));
  const { programme, bureau, firms, offerings } = read.data;
  return {
    settings: { programme, ...(bureau !== undefined && { bureau }) },
    notes: firms.map((firm) => ({ ...firm, programme })),
    offerings: offerings.map(({ path, stated, notes, ...about }) => ({
      ...about,
      programme,
      ...(stated && { stated }),
      ...(notes && { notes }),
      text: async () => {
        const file = files.find(({ name }) => name === path);
        if (!file) throw new UselessFile(`台账里缺少 ${path}。`);
        return new TextDecoder().decode(await file.bytes());
      },
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UselessFile('核查台账已损坏（目录读不出来），请重新取得这个文件。');
  }
}

function whyNot(value: unknown): string {
  const { version } = (value ?? {}) as { version?: unknown };
  return typeof version === 'number' && version > VERSION
    ? `这份核查台账由更新版本的申报自评保存（版本 ${version}），请用新版本打开；文件没有改动。`
    : '这份核查台账缺少必要的内容，可能被改动或损坏过，没有读取。';
}
