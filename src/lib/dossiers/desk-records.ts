/**
 * - `dossier`: a dossier file
 * - `workbook`: a sheet of our own export, which carries its dossier inside
 * - `sheet`: a row of a hand-made summary form; only its cells are known
 */
export type Source = 'dossier' | 'workbook' | 'sheet';

/** One firm's material as it came in to the bureau's desk. It never changes afterwards. */
export interface Offering {
  id: string;
  programme: string;
  /** The firm it belongs to. */
  firm: string;
  /** Name of the file, behind the archive's where it came in one, with the row of a hand-made sheet. */
  file: string;
  source: Source;
  /** When it was taken in, and when its answers were last changed: ISO 8601, UTC. */
  offeredAt: string;
  updatedAt: string;
  /** A dossier file, as it came or as made from the row of a sheet. */
  text: string;
  /** What the visible cells of the sheet say, by column. */
  stated?: Readonly<Record<string, string>>;
  /** What of a hand-made row was not understood, in words. */
  notes?: readonly string[];
}

/**
 * The same on its way into storage and there: the dossier file in UTF-8, half the memory of its text. What
 * an earlier version of this tool stored has the text.
 */
export type StoredOffering = Omit<Offering, 'text'> & { bytes: Uint8Array };

export type Mark = 'recommended' | 'not-recommended';

/** What the bureau adds to a firm. */
export interface FirmNotes {
  id: string;
  programme: string;
  mark?: Mark | undefined;
  remark?: string | undefined;
  /** The offering that counts, where the bureau chose another than the newest. */
  chosen?: string | undefined;
  /** The bureau's check sheet, by field. */
  verification?: Readonly<Record<string, string>> | undefined;
}

/** What holds for the whole desk. */
export interface DeskSettings {
  programme: string;
  /** Who seals the merged forms: ***市（州）工业和信息化局. */
  bureau?: string;
}
