/**
 * The desk off the page's thread: reads what is dropped, assesses, keeps, compares. The page gets
 * rows for its table; a firm's whole material comes out of storage when it is looked at.
 */
import type { DeskMessage, DeskRequest } from './desk-job';
import { Keeper } from './keeper';

const post = (message: DeskMessage, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

let keeper: Keeper | undefined;
const handed: File[] = [];
/** One request after the other, in the order they came. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  last = last.then(() => run(data)).catch((error: unknown) => post(failure(error)));
});

async function run(request: DeskRequest): Promise<void> {
  if (request.kind === 'open') {
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
