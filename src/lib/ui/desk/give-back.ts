/**
 * Gives a buffer's memory back now, where the browser can (Chromium from 114): a worker that has nothing
 * more to do may not clear up for minutes, and files in bytes are what is largest here.
 */
export function giveBack(buffer: ArrayBufferLike): void {
  (buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}
