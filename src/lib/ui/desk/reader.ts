import { Assessor } from '../../desk/assess-firm';
import { completenessOf } from '../../desk/completeness';
import { readIncoming, refusal } from '../../desk/read-incoming';
import { UselessFile } from '../../desk/read-material';
import { loadOfferings } from '../../dossiers/desk-store';
import { readTogether, type Bytes } from './read-together';
import type { Portion, ReaderMessage, ReaderRequest, ReaderResult } from './reader-job';

type Preparation = Extract<ReaderRequest, { kind: 'prepare' }>;

/** Works for the keeper at the other end of the port, one portion after the other. */
export function serve(port: MessagePort): void {
  let reader: Reader | undefined;
  let last: Promise<void> = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<ReaderRequest>) => {
    if (data.kind === 'prepare') {
      reader = new Reader(data, (message, transfer) => port.postMessage(message, transfer));
      return;
    }
    // The disk is asked at once, the turn comes later.
    const ahead = data.kind === 'read' ? readTogether(data.files) : [];
    last = last
      .then(() => reader?.work(data, ahead))
      .catch((error: unknown) => {
        const failed = { kind: 'failed', words: String(error) } as const;
        port.postMessage({ results: [failed], done: true } satisfies ReaderMessage);
      });
  };
}

/** Bytes that travel at once: an archive of a thousand firms does not pile up. */
const PARCEL = 2 * 1024 * 1024;

/** Reads and assesses what it is handed, portion by portion, and keeps nothing of it. */
class Reader {
  private readonly assessor: Assessor;
  private results: ReaderResult[] = [];
  private size = 0;

  constructor(
    { programme, editions, own }: Preparation,
    private readonly post: (message: ReaderMessage, transfer: Transferable[]) => void,
  ) {
    this.assessor = new Assessor(programme, editions, own);
  }

  async work(portion: Portion, ahead: readonly Promise<Bytes>[]): Promise<void> {
    if (portion.kind === 'read') await this.read(portion.files, ahead);
    else if (portion.kind === 'resume') await this.resume(portion.offerings);
    else await this.count(portion.offerings);
    this.send(true);
  }

  private async read(files: readonly File[], ahead: readonly Promise<Bytes>[]): Promise<void> {
    for (const [index, { name, lastModified }] of files.entries()) {
      try {
        const bytes = await ahead[index]!;
        if (!bytes) throw new UselessFile('文件读不出来，可能已被移走或正被别的程序占用。');
        const about = { name, changed: new Date(lastModified).toISOString() };
        for await (const reading of readIncoming(bytes, about, this.assessor)) this.put(reading);
        this.put({ kind: 'file', read: true });
      } catch (error) {
        this.put(refusal(name, error));
        this.put({ kind: 'file', read: false });
      }
    }
  }

  private async resume(ids: readonly string[]): Promise<void> {
    for (const offering of await loadOfferings(ids)) {
      if (!offering) continue;
      try {
        this.put({ kind: 'kept', kept: await this.assessor.kept(offering) });
      } catch (error) {
        this.put(refusal(offering.file, error));
      }
    }
  }

  private async count(offerings: readonly (string | { id: string })[]): Promise<void> {
    const ids = offerings.filter((one) => typeof one === 'string');
    const kept = ids.length > 0 ? await loadOfferings(ids) : [];
    const unkept = offerings.filter((one) => typeof one !== 'string');
    for (const offering of [...kept, ...(unkept as typeof kept)]) {
      if (!offering) continue;
      const counted = completenessOf(this.assessor, await this.assessor.assessOffering(offering));
      this.put({ kind: 'counted', offering: offering.id, counted });
    }
  }

  private put(result: ReaderResult): void {
    this.results.push(result);
    if (result.kind === 'offered') {
      const { offered } = result;
      this.size += offered.bytes.length;
      // A file stored in an archive is a part of the archive's own memory, which stays here.
      if (offered.bytes.length < offered.bytes.buffer.byteLength)
        offered.bytes = offered.bytes.slice();
    }
    if (this.size > PARCEL) this.send(false);
  }

  private send(done: boolean): void {
    const results = this.results;
    [this.results, this.size] = [[], 0];
    const buffers = results.flatMap((result) =>
      result.kind === 'offered' ? [result.offered.bytes.buffer as ArrayBuffer] : [],
    );
    this.post({ results, done }, buffers);
  }
}
