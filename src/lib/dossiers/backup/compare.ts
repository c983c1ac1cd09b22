import type { Dossier } from '../../answers/dossier';
import { differences, type Difference } from '../differences';
import { isSame } from '../merge';

/** How a dossier in a file stands to what this device has. */
export type Relation =
  | { kind: 'absent' }
  /** This device has it and cannot read it: it stays as it is, and the file's comes in beside it. */
  | { kind: 'damaged' }
  | { kind: 'same' }
  /** `before` is what this device has, `after` what the file has. */
  | { kind: 'differs'; newer: 'here' | 'there' | undefined; differences: Difference[] };

export function relate(here: Dossier | undefined, there: Dossier): Relation {
  if (!here) return { kind: 'absent' };
  const plain = ({ updatedAt: _updatedAt, ...rest }: Dossier) => rest;
  if (isSame(plain(here), plain(there))) return { kind: 'same' };
  const [ours, theirs] = [Date.parse(here.updatedAt), Date.parse(there.updatedAt)];
  const newer = ours > theirs ? 'here' : theirs > ours ? 'there' : undefined;
  return { kind: 'differs', newer, differences: differences(here, there) };
}
