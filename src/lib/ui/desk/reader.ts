import { Assessor } from '../../desk/assess-firm';
import { completenessOf } from '../../desk/completeness';
import { readIncoming, refusal, type Reading } from '../../desk/read-incoming';
import { textOf } from '../../desk/offering';
import { UselessFile } from '../../desk/read-material';
import { inText, keepOfferings, loadOfferings } from '../../dossiers/desk-store';
import { whyNotSaved } from '../../dossiers/failure';
import { giveBack } from './give-back';
import { readTogether, type Bytes } from './read-together';
import type {
  Errand,
  NotKept,
  Portion,
  ReaderMessage,
  ReaderRequest,
  ReaderResult,
} from './reader-job';

type Preparation = Extract<ReaderRequest, { kind: 'prepare' }>;

/** Works for the keeper at the other end of the port, one portion after the other. */
export function serve(port: MessagePort): void {
  let reader: Reader | undefined;
  let last: Promise<void> = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<ReaderRequest>) => {
    if (data.kind === 'prepare') {
      reader = new Reader(data, (message) => port.postMessage(message));
      return;
    }
    if (data.kind === 'text' || data.kind === 'keep') return void reader?.run(data);
    if (data.kind === 'forget') return reader?.forget();
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

/** Results that travel at once: an archive of a thousand firms is heard of before its end. */
const PARCEL = 25;

/**
 * Reads and assesses what it is handed, portion by portion. The bytes stay here until it is told to keep
 * them: handed on they would lie about as waste in a worker that has no reason to clear up.
 */
class Reader {
  private readonly assessor: Assessor;
  private results: ReaderResult[] = [];
  private readonly held = new Map<number, Uint8Array>();
  private places = 0;

  constructor(
    { programme, editions, own }: Preparation,
    private readonly post: (message: ReaderMessage) => void,
  ) {
    this.assessor = new Assessor(programme, editions, own);
  }

  async work(portion: Portion, ahead: readonly (() => Promise<Bytes>)[]): Promise<void> {
    if (portion.kind === 'read') await this.read(portion.files, ahead);
    else if (portion.kind === 'resume') await this.resume(portion.offerings);
    else await this.count(portion.offerings);
    this.send(true);
  }

  private async read(
    files: readonly File[],
    ahead: readonly (() => Promise<Bytes>)[],
  ): Promise<void> {
    for (const [index, { name, lastModified }] of files.entries()) {
      try {
        const bytes = await ahead[index]!();
        if (!bytes) throw new UselessFile('文件读不出来，可能已被移走或正被别的程序占用。');
        const about = { name, changed: new Date(lastModified).toISOString() };
        let read = false;
        for await (const reading of readIncoming(bytes, about, this.assessor)) {
          read ||= reading.kind === 'offered' || reading.kind === 'desk';
          this.put(reading.kind === 'offered' ? this.hold(reading) : reading);
        }
        this.put({ kind: 'file', read });
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

  private hold({ bytes, ...rest }: Extract<Reading, { kind: 'offered' }>): ReaderResult {
    const place = (this.places += 1);
    // A file stored in an archive is a part of the archive's memory, which need not stay for it.
    this.held.set(place, bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes);
    return { ...rest, place };
  }

  async run(errand: Errand): Promise<void> {
    if (errand.kind === 'text') {
      errand.reply.postMessage(textOf({ bytes: this.held.get(errand.place)! }));
      return;
    }
    const offerings = errand.offerings.map(({ offering, place }) => ({
      ...offering,
      bytes: this.held.get(place)!,
    }));
    let answer: NotKept;
    try {
      await keepOfferings(offerings);
    } catch (error) {
      answer = { words: whyNotSaved(error), offerings: offerings.map(inText) };
    }
    for (const { place } of errand.offerings) this.held.delete(place);
    for (const { bytes } of offerings) giveBack(bytes.buffer);
    errand.reply.postMessage(answer);
  }

  forget(): void {
    this.held.clear();
  }

  private put(result: ReaderResult): void {
    this.results.push(result);
    if (this.results.length >= PARCEL) this.send(false);
  }

  private send(done: boolean): void {
    this.post({ results: this.results, done });
    this.results = [];
  }
}
