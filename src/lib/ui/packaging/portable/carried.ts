import { inflateBase64 } from '../../../documents/inflate';

/**
 * What a site would fetch is carried in the page, in script elements that run nothing: compressed and
 * in base64 (`scripts/build/portable-file.ts` writes them).
 * @throws when this file carries nothing of that name: then it has been cut short
 */
export function carried(name: string): string {
  const block = document.getElementById(`carried:${name}`);
  if (!block) throw new Error(`this file does not carry ${name}`);
  return block.textContent ?? '';
}

export const carriedBytes = (name: string): Uint8Array<ArrayBuffer> => inflateBase64(carried(name));
