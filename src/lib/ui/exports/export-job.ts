import type { Dossier } from '../../answers/dossier';
import type { SheetTemplate } from '../../documents/template';
import type { Edition } from '../../policy/types';
import type { GatheredDocument } from '../desk/desk-job';

export type Format = 'xlsx' | 'docx' | 'pdf';

export const formatNames: Record<Format, string> = { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' };

/** The self-assessment report beside the official forms. */
export const REPORT = 'report';

/** Where the typeface of PDF comes from: a file to be fetched, or carried in the page (gzip, base64). */
export type TypefaceSource = { address: string } | { carried: string };

/** What to write; plain data, because it travels to a worker. */
export interface ExportJob {
  dossier: Dossier;
  /** With the host's and the user's thresholds, as on the screen. */
  edition: Edition;
  wanted: readonly { form: string; format: Format }[];
  /** One archive with this name instead of single files. */
  zip?: string;
  /** The day it is written: in words, and for file names. */
  madeOn: string;
  stamp: string;
  font: TypefaceSource;
  /** The user has seen which characters PDF cannot print and wants it all the same. */
  acceptBlanks: boolean;
  /** Whether workbooks carry the whole dossier, hidden, for a bureau to read back. */
  carriesDossier: boolean;
}

/** A blank list to be written. */
export interface TemplateJob {
  template: SheetTemplate;
  /** Of the file. */
  name: string;
}

/** An answer with characters that the typeface of PDF lacks; paper would show blanks. */
export interface Unprintable {
  path: string;
  characters: readonly string[];
}

/** Of a refused export: the answers it was refused for. Known by its shape, so that no writer has to load. */
export const unprintableIn = (error: unknown): readonly Unprintable[] | undefined =>
  error instanceof Error && 'places' in error
    ? (error.places as readonly Unprintable[])
    : undefined;

export interface ExportedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

export type ExportMessage =
  | { kind: 'progress'; done: number; doing: string }
  | { kind: 'done'; files: ExportedFile[] }
  | { kind: 'gathered'; documents: GatheredDocument[] }
  /** Nothing has been written yet: the user is asked first. */
  | { kind: 'unprintable'; places: Unprintable[] }
  | { kind: 'failed'; reason: 'network' | 'other'; detail: string };
