import { backedUp, backupOf } from '../../dossiers/backup/device';
import { readUnbacked } from '../../dossiers/backup/unbacked';
import {
  askToWrite,
  chooseFile,
  forgetFile,
  keptFile,
  mayWrite,
  writeFile,
  type WritableFile,
} from '../../dossiers/backup/kept-file';
import { keptNow } from './kept-now';

export type KeepState =
  | { kind: 'none' }
  /** The browser wants a click before the page may write again. */
  | { kind: 'asks'; name: string }
  | { kind: 'kept'; name: string; at: number | undefined }
  | { kind: 'failed'; name: string; message: string };

/** ms from a change to the write: the file is for the worst case, the database for every second. */
const PAUSE = 20_000;
/** ms by which the browser must have found an idle moment. */
const LATEST = 60_000;

let file: WritableFile | undefined;
let state = $state.raw<KeepState>({ kind: 'none' });
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();
/** Dossiers that cannot be read in whole, and the user lets the file go without. */
let goneWithout: readonly string[] = [];

/** The one file on disk that is kept up to date, and how it stands. */
export const keepFile = {
  get state() {
    return state;
  },
};

let begun = false;

/** Takes up the file chosen in an earlier visit. */
export async function beginKeeping(): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    file = await keptFile();
    if (file) state = (await mayWrite(file)) ? kept(file) : { kind: 'asks', name: file.name };
  } catch {
    // A browser that keeps nothing has no file either.
  }
}

const kept = ({ name }: WritableFile, at?: number): KeepState => ({ kind: 'kept', name, at });

/** Asks for a file and writes it at once. */
export async function keepInFile(suggestedName: string): Promise<void> {
  const chosen = await chooseFile(suggestedName);
  if (!chosen) return;
  file = chosen;
  await writeNow({ goWithout: true });
}

/** After a restart: must be called from a click. */
export async function goOnKeeping(): Promise<void> {
  if (file && (await askToWrite(file))) await writeNow({ goWithout: state.kind === 'failed' });
}

export async function giveUpFile(): Promise<void> {
  stopKeeping();
  await forgetFile();
}

/** Nothing is written from now on. */
export function stopKeeping(): void {
  clearTimeout(timer);
  [file, timer, state] = [undefined, undefined, { kind: 'none' }];
}

/** Something has been saved: the file follows, when the page has nothing better to do. */
export function followSave(): void {
  if (!file || timer !== undefined || state.kind === 'asks') return;
  timer = setTimeout(() => requestIdleCallback(() => void writeNow(), { timeout: LATEST }), PAUSE);
}

function writeNow(how = { goWithout: false }): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  // One after the other: an older state must not overtake a newer one.
  return (writing = writing.then(() => write(how)));
}

async function write({ goWithout }: { goWithout: boolean }): Promise<void> {
  const target = file;
  if (!target) return;
  try {
    const counted = readUnbacked();
    const { dossiers, thresholds, damaged, partly } = await keptNow();
    const unread = [...damaged, ...partly].map(({ id }) => id);
    // The file may hold what this device has lost: it is not replaced unasked.
    if (!goWithout && unread.some((id) => !goneWithout.includes(id))) throw new NotWhole();
    goneWithout = unread;
    // A backup is never replaced by nothing.
    if (dossiers.length > 0) {
      await writeFile(target, await backupOf(dossiers, thresholds));
      backedUp(dossiers, counted);
    }
    if (file === target) state = kept(target, Date.now());
  } catch (error) {
    if (file === target) state = { kind: 'failed', name: target.name, message: reason(error) };
  }
}

class NotWhole extends Error {}

function reason(error: unknown): string {
  if (error instanceof NotWhole)
    return '本机有读不出来的填报或清单（见首页“本机的填报”），文件里可能还有，所以没有替换它。建议换一个文件；点“继续更新”则不再保留原来的';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return '文件或它所在的盘找不到了（可能拔了 U 盘或改了名）';
  if (name === 'NotAllowedError') return '浏览器不再允许写这个文件';
  if (name === 'QuotaExceededError') return '磁盘空间不够';
  if (name === 'NoModificationAllowedError') return '文件正被别的程序占用或是只读的';
  return '文件写不进去';
}
