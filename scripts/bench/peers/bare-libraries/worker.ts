/** Takes the constants first, so that handing them over is not measured; then writes on demand. */
import type { HardCoded } from './content';

let content: HardCoded | undefined;
let font = '';

const post = (message: unknown, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

self.addEventListener('message', ({ data }: MessageEvent) => {
  if (data.content) {
    ({ content, font } = data);
    return post({ kind: 'ready' });
  }
  write().catch((error: unknown) => post({ kind: 'failed', detail: String(error) }));
});

let bytes: Promise<Uint8Array> | undefined;

async function write() {
  const { writeAll } = await import('./write');
  bytes ??= fetch(font).then(async (response) => new Uint8Array(await response.arrayBuffer()));
  const zip = await writeAll(content!, await bytes);
  post({ kind: 'done', files: [{ bytes: zip }] }, [zip.buffer]);
}
