import { gunzipSync } from 'fflate';

/** Undoes gzip and base64. Not DecompressionStream and fetch: Chromium 92 and our CSP lack them. */
export function inflateBase64(text: string): Uint8Array<ArrayBuffer> {
  const packed = atob(text.trim());
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  return gunzipSync(bytes);
}
