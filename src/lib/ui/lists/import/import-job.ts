import type { Mapping, MappingChoice } from '../../../spreadsheets/header/mapping';
import type { MappingMemory } from '../../../spreadsheets/header/remember';
import type { LeftOut, RowProblem } from '../../../spreadsheets/rows/problems';
import type { ListRow } from '../grid/columns';

interface Common {
  programme: string;
  list: string;
  /** YYYY-MM-DD */
  today: string;
  /** The year that the edition asks about: 2022年… is no heading for it. */
  fiscalYear: number;
  memory: MappingMemory;
}

/** Plain data, because it travels to a worker. */
export type ImportRequest =
  | (Common & { kind: 'read'; bytes: ArrayBuffer; name: string })
  /** Another table of the same file, or the user's own mapping. */
  | (Common & { kind: 'map'; table: number; choice?: MappingChoice });

/** Everything of a read table but its rows, which come before in parcels. */
export interface ImportRead {
  kind: 'read';
  /** Names of the tables (sheets, or parts of one that holds several), and which of them was read. */
  names: string[];
  table: number;
  /** A later one that looks like this list too. */
  next: number | undefined;
  notes: string[];
  mapping: Mapping;
  /** What the program itself made of the header: corrections are remembered against it. */
  found: Mapping;
  fingerprint: string;
  problems: RowProblem[];
  leftOut: LeftOut[];
}

export type ImportAnswer =
  | ImportRead
  | { kind: 'rows'; rows: ListRow[] }
  | { kind: 'stage'; stage: 'opening' | 'reading' | 'arranging' }
  | { kind: 'failed'; message: string };
