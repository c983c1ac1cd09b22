import { unzipSync, zipSync } from 'fflate';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The bytes with a few of them changed, left out, doubled or overwritten. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBufferLike> {
  let result: Uint8Array = bytes.slice();
  const place = () => Math.floor(random() * result.length);
  for (let times = 1 + Math.floor(random() * 6); times > 0 && result.length > 0; times--) {
    const [from, length] = [place(), 1 + Math.floor(random() * 40)];
    const kind = Math.floor(random() * 5);
    if (kind === 0) result[from] = Math.floor(random() * 256);
    else if (kind === 1) result[from]! ^= 1 << Math.floor(random() * 8);
    else if (kind === 2) result.fill(random() < 0.5 ? 0 : 255, from, from + length);
    else if (kind === 3)
      result = joined(
        result.subarray(0, from),
        result.subarray(Math.min(from + length, result.length)),
      );
    else result = joined(result.subarray(0, from + length), result.subarray(from));
  }
  return result;
}

/** A zip with one of its parts mutated, so that the damage reaches what reads the parts. */
export function mutatedPart(zip: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(zip);
  const names = Object.keys(parts).filter((name) => parts[name]!.length > 0);
  const name = names[Math.floor(random() * names.length)]!;
  return zipSync({ ...parts, [name]: mutated(parts[name]!, random) });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
