/**
 * The desk off the page's thread. It is the keeper, who knows every firm and speaks with the page; or,
 * told to serve, one of those who read for a keeper.
 */
import type { DeskMessage, DeskRequest } from './desk-job';
import { Keeper } from './keeper';
import { Supply } from './portions';
import { serve } from './reader';
import type { Agency } from './readers';

const post = (message: DeskMessage, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

const agency: Agency = {
  hire() {
    const { port1, port2 } = new MessageChannel();
    post({ kind: 'hire', port: port2 }, [port2]);
    return port1;
  },
  dismiss: () => post({ kind: 'dismiss' }),
};

let keeper: Keeper | undefined;
/** Files on their way from the page. */
let coming: Supply | undefined;
/** One request after the other, in the order they came. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  if (data.kind === 'serve') serve(data.port);
  else if (data.kind === 'rest') keeper?.rest();
  else if (data.kind === 'hand') hand(data);
  else if (data.kind === 'take') {
    const files = (coming = new Supply([], false));
    request(() => keeper!.take(files, data.total));
  } else request(() => run(data));
});

function hand({ files, last }: Extract<DeskRequest, { kind: 'hand' }>): void {
  coming?.add({ kind: 'read', files });
  if (last) coming?.close();
}

function request(answer: () => Promise<void>): void {
  last = last.then(answer).catch((error: unknown) => post(failure(error)));
}

async function run(
  request: Exclude<DeskRequest, { kind: 'rest' | 'serve' | 'hand' | 'take' }>,
): Promise<void> {
  if (request.kind === 'open') {
    keeper?.rest();
    keeper = new Keeper(request.programme, request.editions, post, agency);
    return keeper.open();
  }
  if (!keeper) throw new Error('the desk is not open');
  switch (request.kind) {
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
