/** The text of a file, by its mark, its zeros, or by what it can be: UTF-8 first, then GB 18030. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.2 && zeros.even < 0.05) return decodeAs('utf-16le', bytes);
  if (zeros.even > 0.2 && zeros.odd < 0.05) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

/** A page says how it is written; one that is wrong about it is read as any other text. */
export function decodePage(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const charset = /charset=["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return /^gb/.test(charset)
    ? (decodeAs('gb18030', bytes) ?? decodeText(bytes))
    : decodeText(bytes);
}

/** Undefined when the bytes are no such text, or hold control characters that no text has. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- it is control characters that are looked for
    return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many of the bytes at even and at odd places are zero, in the first 4 KB. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const start = bytes.subarray(0, 4096);
  const count = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) count[at % 2]! += 1;
  });
  const half = Math.max(1, start.length / 2);
  return { even: count[0]! / half, odd: count[1]! / half };
}
