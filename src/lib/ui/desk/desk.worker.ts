/**
 * The desk off the page's thread. The first message decides what this worker is: the keeper, who knows
 * every firm and speaks with the page, or one of the readers, to whom the keeper hands files.
 */
import type { DeskMessage, DeskRequest } from './desk-job';
import { Keeper } from './keeper';
import { bytesOf, Reader } from './reader';
import type { ReaderRequest } from './reader-job';

const post = (message: unknown, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

let keeper: Keeper | undefined;
let reader: Reader | undefined;
const handed: File[] = [];
/** One request after the other, in the order they came. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest | ReaderRequest>) => {
  if (data.kind === 'prepare') {
    reader = new Reader(data, post);
  } else if (data.kind === 'read' || data.kind === 'resume' || data.kind === 'count') {
    // The disk is asked at once, the turn comes later.
    const ahead = data.kind === 'read' ? data.files.map(bytesOf) : [];
    last = last.then(() => reader?.work(data, ahead));
  } else if (data.kind === 'rest') {
    keeper?.rest();
  } else {
    last = last.then(() => run(data)).catch((error: unknown) => post(failure(error)));
  }
});

async function run(request: Exclude<DeskRequest, { kind: 'rest' }>): Promise<void> {
  if (request.kind === 'open') {
    keeper?.rest();
    keeper = new Keeper(request.programme, request.editions, post);
    return keeper.open();
  }
  if (!keeper) throw new Error('the desk is not open');
  switch (request.kind) {
    case 'hand':
      handed.push(...request.files);
      return;
    case 'take':
      return keeper.take(handed.splice(0));
    case 'go-on':
      return keeper.goOn();
    case 'look':
      return keeper.look(request.firm);
    case 'choose':
      return keeper.choose(request.firm, request.offering);
    case 'remove':
      return keeper.remove(request.firm);
    case 'bring-back':
      return keeper.bringBack();
    case 'clear':
      return keeper.clear();
    case 'pack':
      return keeper.pack(request.name);
  }
}

const failure = (error: unknown): DeskMessage => ({
  kind: 'failed',
  words: `没有做成（${error instanceof Error ? error.message : String(error)}）。已收下的材料不受影响，请重试。`,
});
