import type { LookedAt } from '../../desk/look';
import type { DeskSettings, FirmNotes } from '../../dossiers/desk-records';
import type { FirmRow, NotedRow } from '../../desk/row';
import type { Edition } from '../../policy/types';
import type { ExportedFile, Format, TypefaceSource } from '../exports/export-job';

/** What the page asks of the desk's worker; plain data, because it travels. */
export type DeskRequest =
  /** Begins, or begins again with other editions. */
  | { kind: 'open'; programme: string; editions: readonly Edition[] }
  /** Files to be read once all have been handed over. */
  | { kind: 'hand'; files: readonly File[] }
  | { kind: 'take' }
  | { kind: 'look'; firm: string }
  /** Another offering of the firm is to count; undefined: the newest. */
  | { kind: 'choose'; firm: string; offering: string | undefined }
  | { kind: 'remove'; firm: string }
  | { kind: 'bring-back' }
  | { kind: 'clear' }
  | { kind: 'pack'; name: string };

/** Documents over many firms. */
export interface DeskExport {
  programme: string;
  editions: readonly Edition[];
  /** In the order of their running numbers. */
  firms: readonly NotedRow[];
  wanted: readonly DeskDocument[];
  bureau: string;
  /** Which firms they are, in words. */
  which: string;
  madeOn: string;
  stamp: string;
  font: TypefaceSource;
  acceptBlanks: boolean;
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
