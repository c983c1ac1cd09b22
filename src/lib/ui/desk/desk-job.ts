import type { LookedAt } from '../../desk/look';
import type { DeskSettings, FirmNotes } from '../../dossiers/desk-records';
import type { FirmRow, NotedRow } from '../../desk/row';
import type { Edition } from '../../policy/types';
import type { ExportedFile, Format, TypefaceSource } from '../exports/export-job';

/** What the page asks of the desk's worker; plain data, because it travels. */
export type DeskRequest =
  /** This worker is to read for the one at the other end. */
  | { kind: 'serve'; port: MessagePort }
  /** Begins, or begins again with other editions. */
  | { kind: 'open'; programme: string; editions: readonly Edition[] }
  /** So many files are to be read; they are handed over a portion at a time. */
  | { kind: 'take'; total: number }
  | { kind: 'hand'; files: readonly File[]; last: boolean }
  /** Work in the background stops at once, and goes on. */
  | { kind: 'rest' }
  | { kind: 'go-on' }
  | { kind: 'look'; firm: string }
  /** Another offering of the firm is to count; undefined: the newest. */
  | { kind: 'choose'; firm: string; offering: string | undefined }
  | { kind: 'remove'; firm: string }
  | { kind: 'bring-back' }
  | { kind: 'clear' }
  | { kind: 'pack'; name: string };

/** Documents over many firms, to be put on paper. */
export interface DeskGathering {
  programme: string;
  editions: readonly Edition[];
  /** In the order of their running numbers. */
  firms: readonly NotedRow[];
  /** By their ids; each is gathered once, however many formats are wanted of it. */
  documents: readonly string[];
  bureau: string;
  /** Which firms they are, in words. */
  which: string;
  madeOn: string;
  /** The typeface whose missing characters are told before anything is written; absent: nobody asks. */
  font?: TypefaceSource;
}

/**
 * One of them as paper. It waits as JSON in UTF-8: outside every heap, and handed on without a copy in
 * the objects' size.
 */
export interface GatheredDocument {
  document: string;
  /** 附件1 */
  number: string | undefined;
  title: string;
  watermark: string | undefined;
  /** Each part is a list of papers. */
  parts: readonly Uint8Array<ArrayBuffer>[];
}

/** A gathered document, to be written in one format. */
export interface PaperJob extends Pick<GatheredDocument, 'parts' | 'title'> {
  /** Of the file. */
  name: string;
  format: Format;
  font: TypefaceSource;
}

/** A merged form by its id, the statistics, or every firm's page for the visit. */
export interface DeskDocument {
  document: string;
  format: Format;
}

export const STATISTICS = 'statistics';
export const SITE_VISIT = 'site-visit';

/** What was found in one file, besides the firms in the table. */
export interface FileReport {
  name: string;
  kind: 'refused' | 'note' | 'again';
  words: string;
}

export type DeskMessage =
  /** One more worker is wanted, to read for the desk: what is said to it comes through the port. */
  | { kind: 'hire'; port: MessagePort }
  /** Those workers have done their work, and are to be ended. */
  | { kind: 'dismiss' }
  | { kind: 'rows'; rows: FirmRow[] }
  | { kind: 'opened'; notes: FirmNotes[]; settings: DeskSettings }
  | { kind: 'progress'; done: number; total: number; doing: string }
  | { kind: 'reports'; reports: FileReport[] }
  /** Nothing more to wait for; in words, when files were read. */
  | { kind: 'taken'; words: string }
  | { kind: 'looked'; looked: LookedAt }
  | { kind: 'removed'; firm: string; name: string }
  | { kind: 'brought-back'; notes: FirmNotes | undefined }
  | { kind: 'cleared' }
  | { kind: 'written'; files: ExportedFile[] }
  /** What was taken in could not be kept on this device, in words. */
  | { kind: 'not-kept'; words: string }
  | { kind: 'failed'; words: string };
