import type { listSheets } from '../../policy/tech-centre/list-columns';
import type { LeftOut } from '../rows/problems';

/** One file of the corpus with what must come of it: rows or a refusal, nothing in between. */
export interface AwkwardFile {
  title: string;
  /** Its name on the user's disk. */
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
  /** Default: staff. */
  list?: keyof typeof listSheets;
  /** Every row, in full. */
  rows?: readonly object[];
  /** Every problem: its place, and words of its message. Default: none. */
  problems?: readonly (readonly [place: string, words: string])[];
  /** Every row left out. Default: none. */
  leftOut?: readonly (readonly [line: number, reason: LeftOut['reason']])[];
  /** Headings nothing is read from. Default: none. */
  unmapped?: readonly string[];
  /** Words of a note about the file or the mapping. */
  noted?: string;
  /** Words of the refusal. */
  refused?: string;
}
