import type { Supply } from './portions';
import type {
  Errand,
  Held,
  NotKept,
  ReaderMessage,
  ReaderRequest,
  ReaderResult,
} from './reader-job';

/**
 * Two read twice as fast as one; more would each take some 60 MB more while the files come no faster
 * from the disk.
 */
const READERS = 2;
/** Portions a reader has: one at work, one whose files are being read from the disk. */
const EACH = 2;
/** How far ahead of the first unfinished portion others are begun: their results wait in memory. */
const AHEAD = 12;

/** Makes workers and ends them: only the page can, where all is one file on a disk. */
export interface Agency {
  hire: () => MessagePort;
  /** All that were hired, at once. */
  dismiss: () => void;
}

/** Workers that read for the desk. Closing them gives back all memory that reading took. */
export class Readers {
  private readonly readers: MessagePort[];
  private stop: (() => void) | undefined;

  constructor(
    preparation: Extract<ReaderRequest, { kind: 'prepare' }>,
    private readonly agency: Agency,
  ) {
    const count = Math.min(READERS, navigator.hardwareConcurrency || 1);
    this.readers = Array.from({ length: count }, () => {
      const reader = agency.hire();
      reader.postMessage(preparation);
      return reader;
    });
  }

  /**
   * Has the portions worked on; hands over what comes of them in their order, and ends early when
   * closed.
   * @param width how many readers may be busy with it
   */
  async run(
    portions: Supply,
    hear: (results: readonly ReaderResult[], reader: number) => Promise<void>,
    width = READERS,
  ): Promise<void> {
    const come: (ReaderMessage & { reader: number })[][] = [];
    let [begun, heard, ended] = [0, 0, false];
    let wake = () => {};
    this.stop = () => {
      ended = true;
      wake();
    };
    const busy = this.readers.slice(0, width).map((reader, number) => {
      const turns: number[] = [];
      const begin = () => {
        while (turns.length < EACH && begun < heard + AHEAD) {
          const portion = portions.next();
          if (!portion) return;
          come.push([]);
          turns.push(begun++);
          reader.postMessage(portion);
        }
      };
      reader.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
        come[turns[0]!]!.push({ ...data, reader: number });
        if (data.done) turns.shift();
        begin();
        wake();
      };
      return begin;
    });
    const beginAll = () => {
      for (const begin of busy) begin();
      wake();
    };
    portions.onmore = beginAll;
    for (beginAll(); heard < begun || !portions.complete; beginAll()) {
      const message = come[heard]?.shift();
      if (message) {
        await hear(message.results, message.reader);
        if (message.done) heard += 1;
      } else await new Promise<void>((woken) => (wake = woken));
      if (ended) return;
    }
  }

  text({ reader, place }: Held): Promise<string> {
    return this.ask(reader, (reply) => ({ kind: 'text', place, reply }));
  }

  keep(
    reader: number,
    offerings: Extract<Errand, { kind: 'keep' }>['offerings'],
  ): Promise<NotKept> {
    return this.ask(reader, (reply) => ({ kind: 'keep', offerings, reply }));
  }

  forget(): void {
    for (const reader of this.readers)
      reader.postMessage({ kind: 'forget' } satisfies ReaderRequest);
  }

  private ask<Answer>(reader: number, errand: (reply: MessagePort) => Errand): Promise<Answer> {
    const { port1, port2 } = new MessageChannel();
    return new Promise((answered) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        port1.close();
        answered(data);
      };
      this.readers[reader]!.postMessage(errand(port2), [port2]);
    });
  }

  close(): void {
    this.agency.dismiss();
    this.stop?.();
  }
}
