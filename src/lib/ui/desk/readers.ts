import type { Portion, ReaderMessage, ReaderRequest, ReaderResult } from './reader-job';

/**
 * Two read twice as fast as one; more would each take some 60 MB more while the files come no faster
 * from the disk.
 */
const READERS = 2;
/** Portions a reader has: one at work, one whose files are being read from the disk. */
const EACH = 2;
/** How far ahead of the first unfinished portion others are begun: their results wait in memory. */
const AHEAD = 12;

/** Workers that read for the desk. Closing them gives back all memory that reading took. */
export class Readers {
  private readonly workers: Worker[];
  private stop: ((error?: Error) => void) | undefined;

  constructor(preparation: Extract<ReaderRequest, { kind: 'prepare' }>) {
    const count = Math.min(READERS, navigator.hardwareConcurrency || 1);
    this.workers = Array.from({ length: count }, () => {
      const worker = anotherOfThis();
      worker.postMessage(preparation);
      return worker;
    });
  }

  /**
   * Has the portions worked on; hands over what comes of them in their order, and ends early when
   * closed.
   * @param width how many readers may be busy with it
   */
  async run(
    portions: readonly Portion[],
    hear: (results: readonly ReaderResult[]) => Promise<void>,
    width = READERS,
  ): Promise<void> {
    const come = portions.map((): ReaderMessage[] => []);
    let [begun, heard, ended] = [0, 0, false];
    let wake = () => {};
    let failure: Error | undefined;
    this.stop = (error) => {
      [ended, failure] = [true, error];
      wake();
    };
    const busy = this.workers.slice(0, width).map((worker) => {
      const turns: number[] = [];
      const begin = () => {
        while (turns.length < EACH && begun < Math.min(portions.length, heard + AHEAD)) {
          turns.push(begun);
          worker.postMessage(portions[begun++]!);
        }
      };
      worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
        come[turns[0]!]!.push(data);
        if (data.done) turns.shift();
        begin();
        wake();
      };
      worker.onerror = () => this.stop?.(new Error('汇总核查所需的文件没有载入'));
      return begin;
    });
    for (; heard < portions.length; heard += 1) {
      for (const begin of busy) begin();
      for (let done = false; !done;) {
        while (!ended && come[heard]!.length === 0)
          await new Promise<void>((woken) => (wake = woken));
        if (failure) throw failure;
        if (ended) return;
        const message = come[heard]!.shift()!;
        done = message.done;
        await hear(message.results);
      }
    }
  }

  close(): void {
    for (const worker of this.workers) worker.terminate();
    this.stop?.();
  }
}

/** The script that runs here also reads; a site has it as a module, the one file carries it as a plain script. */
const anotherOfThis = (): Worker =>
  new Worker(self.location.href, {
    type: self.location.protocol === 'blob:' ? 'classic' : 'module',
  });
