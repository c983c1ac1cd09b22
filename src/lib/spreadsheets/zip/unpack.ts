import { limits } from '../limits';
import { refusals, refuse } from '../unreadable';
import type { ZipEntry } from './directory';

/** Takes the unpacked bytes of a part piece by piece and gives back what of them is to be kept. */
export interface Sieve {
  push(piece: Uint8Array): void;
  finish(): Uint8Array;
}

/** What may still be unpacked from a file; shared by all its parts. */
export interface Budget {
  unpacked: number;
  kept: number;
}

export const newBudget = (): Budget => ({ unpacked: limits.unpacked, kept: limits.kept });

/** Small enough that one piece, unpacked a thousandfold, stays small. */
const PIECE = 16 * 1024;

/**
 * Unpacks one part without trusting the size it declares: a part that grows beyond it, or beyond the
 * budget, is refused while it grows.
 */
export async function unpack(
  entry: ZipEntry,
  budget: Budget,
  sieve: Sieve = keepAll(budget),
): Promise<Uint8Array> {
  if (entry.size > budget.unpacked) refuse(refusals.bomb);
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) refuse(refusals.damaged);
    sieve.push(piece);
  };
  if (entry.method === 0) take(entry.packed);
  else if (entry.method === 8) await inflate(entry.packed, take);
  else refuse(refusals.damaged);
  if (size !== entry.size) refuse(refusals.truncated);
  budget.unpacked -= size;
  const kept = sieve.finish();
  budget.kept -= kept.length;
  return kept;
}

async function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): Promise<void> {
  const { Inflate } = await import('fflate');
  const stream = new Inflate((piece) => take(piece));
  for (let at = 0; at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}

function keepAll(budget: Budget): Sieve {
  const bytes = new Gathering(budget.kept);
  return { push: (piece) => bytes.add(piece), finish: () => bytes.whole() };
}

/** Bytes put together from pieces, up to a limit. */
export class Gathering {
  private bytes = new Uint8Array(64 * 1024);
  private length = 0;

  constructor(private readonly limit: number) {}

  add(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length > this.limit) refuse(refusals.bomb);
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length = length;
  }

  whole(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
