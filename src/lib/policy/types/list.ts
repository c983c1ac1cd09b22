import type { ListSheet } from '../../spreadsheets/columns';
import type { Edition } from './edition';

/** A list of the programme: what its rows hold, what they count for, and which answers they decide. */
export interface ProgrammeList<A> {
  sheet: ListSheet;
  /** Short, for navigation. */
  name: string;
  /** Answers that the list decides once it is filled. */
  decides: readonly DecidedAnswer<A>[];
  appliesTo?: (answers: A) => boolean;
  /** Whether each row counts, and why. */
  judge: (answers: A, edition: Edition) => readonly ListVerdict[];
  /** Totals in words. */
  summary: (answers: A, edition: Edition) => string;
  /** Answers that usually hold for many rows, offered for those that are blank. */
  fillAll?: readonly FillAll[];
}

export interface FillAll {
  label: string;
  key: string;
  value: unknown;
  /** The rows it is said of; absent: all. */
  of?: (row: { readonly [key: string]: unknown }) => boolean;
}

export interface DecidedAnswer<A> {
  path: string;
  /** What the list says, and in words with what is still open; undefined until it is filled. */
  figure: (answers: A, edition: Edition) => { value: number; words: string } | undefined;
}

export interface ListVerdict {
  row: number;
  counts: 'yes' | 'no' | 'unknown';
  why: string;
}
