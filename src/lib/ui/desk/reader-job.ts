import type { Completeness } from '../../desk/completeness';
import type { KeptOffering, NewOffering } from '../../desk/offering';
import type { Reading } from '../../desk/read-incoming';
import type { OwnThresholds } from '../../answers/own-thresholds';
import type { Offering } from '../../dossiers/desk-records';
import type { Edition } from '../../policy/types';

/** A part of the work that the keeper of the desk hands on; plain data, because it travels. */
export type Portion =
  | { kind: 'read'; files: readonly File[] }
  /** Offerings in storage, by their ids. */
  | { kind: 'resume'; offerings: readonly string[] }
  /** By their ids, or whole where storage did not keep them. */
  | { kind: 'count'; offerings: readonly (string | Offering)[] };

export type ReaderRequest =
  | {
      kind: 'prepare';
      programme: string;
      editions: readonly Edition[];
      own: Readonly<Record<string, OwnThresholds>>;
    }
  | Portion
  | Errand
  /** What was read and not kept may go. */
  | { kind: 'forget' };

/** Who read a file holds its bytes until they are kept; the place is where it put them. */
export interface Held {
  reader: number;
  place: number;
}

/** Something with an answer, beside the portions: it comes through the port. */
export type Errand =
  /** Answer: the text that is held there. */
  | { kind: 'text'; place: number; reply: MessagePort }
  /** Answer: undefined, or why storage did not keep them and the offerings whole. */
  | {
      kind: 'keep';
      offerings: readonly { offering: NewOffering; place: number }[];
      reply: MessagePort;
    };

export type NotKept = { words: string; offerings: Offering[] } | undefined;

/** What comes of a portion. */
export type ReaderResult =
  | Exclude<Reading, { kind: 'offered' }>
  | (Omit<Extract<Reading, { kind: 'offered' }>, 'bytes'> & { place: number })
  /** Of the files one has been gone through; whether it brought anything. */
  | { kind: 'file'; read: boolean }
  | { kind: 'kept'; kept: KeptOffering }
  | { kind: 'counted'; offering: string; counted: Completeness }
  /** Nothing more comes of this portion: storage does not answer, most likely. */
  | { kind: 'failed'; words: string };

export interface ReaderMessage {
  results: ReaderResult[];
  /** The portion is finished. */
  done: boolean;
}
