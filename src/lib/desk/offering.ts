import type { Dossier } from '../answers/dossier';
import type { Mark, Offering, Source } from '../dossiers/desk-records';
import type { SheetTable } from '../spreadsheets/table';
import type { Said } from './row';
import type { Identity } from './same-firm';

/** A dossier file in UTF-8. */
interface InBytes {
  bytes: Uint8Array;
  /** Of its text, in UTF-16: texts of different length need not be compared. */
  length: number;
}

/** What was read from a file, before it is known which firm's it is. */
export type Found = Pick<Offering, 'file' | 'source' | 'stated' | 'notes'> &
  InBytes & {
    dossier: Dossier;
    /** The visible sheets around a dossier, where they are not read into `stated` already. */
    tables?: readonly SheetTable[];
  };

/** The same when it has been assessed, without its bytes: small, and fit to travel. */
export type Offered = Pick<Offering, 'stated' | 'notes'> &
  Pick<InBytes, 'length'> & { identity: Identity; said: Said };

/** What a colleague's desk says of an offering: kept where this desk has nothing of its own instead. */
export type FromDesk = Pick<Offering, 'id' | 'firm' | 'offeredAt'> & {
  /** The colleague lets it count, newest or not. */
  chosen: boolean;
};

/** All that is stored of an offering, but for its bytes. */
export type NewOffering = Omit<Offering, 'text'>;

/** An offering that was taken in before, assessed again. */
export interface KeptOffering extends Pick<Offering, 'id' | 'firm' | 'stated'> {
  identity: Identity;
  said: Said;
  length: number;
}

export const textOf = ({ bytes }: Pick<InBytes, 'bytes'>): string =>
  new TextDecoder().decode(bytes);

export const inBytes = (text: string): InBytes => ({
  bytes: new TextEncoder().encode(text),
  length: text.length,
});

export const markWords: Record<Mark, string> = {
  recommended: '推荐',
  'not-recommended': '不推荐',
};

export const sourceWords: Record<Source, string> = {
  dossier: '存档',
  workbook: '本工具导出的表',
  sheet: '手工表',
};
