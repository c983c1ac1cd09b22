import { browser } from '$app/environment';
import type { Dossier } from '../../answers/dossier';
import type { OwnThresholds } from '../../answers/own-thresholds';
import { answerAt, withAnswer, type AnswerTree } from '../../answers/path';
import { assess, type Assessment } from '../../assess/assess';
import { withUnchangedChecks } from '../../assess/unchanged';
import { autosave } from '../../dossiers/autosave';
import { newId } from '../../dossiers/id';
import { isAnythingKept, lastOpened, rememberOpened } from '../../dossiers/last-opened';
import {
  dropSafetyCopy,
  keepSafetyCopy,
  writer,
  type SafetyCopy,
} from '../../dossiers/safety-copy';
import { first, programmeEntry } from '../../policy/catalogue';
import { editionOf, newestOf } from '../../policy/editions';
import { withOwnThresholds } from '../../policy/own-thresholds';
import type { Edition, WholeProgramme } from '../../policy/types';

export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'opening' }
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

/** Database, other tabs and history, loaded after the first paint. */
const keeping = () => import('./session-keeping');

/** The programme of the open dossier with its lists and forms, once it has loaded. */
let whole = $state.raw<WholeProgramme | undefined>();
/** The host's edition files, once read, newest first: they go before the editions built in. */
let served = $state.raw<readonly Edition[]>([]);
let dossier = $state.raw(blankDossier(first.programme.id));
/** Its programme and year, apart from it: what hangs on them alone is not touched by a keystroke. */
let on = $state.raw(first.programme.id);
let year = $state.raw(dossier.edition);
let own = $state.raw<OwnThresholds>({});
let save = $state.raw<SaveState>({ kind: 'nothing' });

/** What was open at the last visit is known. */
let resumed = $state(false);

const builtIn = $derived(whole?.editions ?? [first.edition]);
const official = $derived.by(() => {
  const wanted = { programme: on, edition: year };
  return editionOf(served, wanted) ?? editionOf(builtIn, wanted) ?? builtIn[0]!;
});
const edition = $derived(withOwnThresholds(official, own));
const programme = $derived(whole?.adapt(edition).programme ?? first.programme);
let shown: Assessment | undefined;
const assessment = $derived.by(() => {
  const next = assess(programme, edition, dossier.answers);
  return (shown = shown ? withUnchangedChecks(shown, next) : next);
});

const checks = $derived(assessment.checks);
/** Most dossiers have no list. */
const hasLists = $derived(Object.values(dossier.answers).some(Array.isArray));

const saver = autosave(write);

/** The dossier this tab works on. Read-only outside: it changes through the functions below. */
export const session = {
  get dossier() {
    return dossier;
  },
  get answers() {
    return dossier.answers;
  },
  get programme() {
    return programme;
  },
  get edition() {
    return edition;
  },
  get assessment() {
    return assessment;
  },
  get checks() {
    return checks;
  },
  get hasLists() {
    return hasLists;
  },
  get served() {
    return served;
  },
  get resumed() {
    return resumed;
  },
  get ownThresholds() {
    return own;
  },
  get save() {
    return save;
  },
};

/**
 * Sets or, with undefined, clears an answer; text that could not be read is kept beside it. What is
 * typed in one `place` without a pause is undone in one step.
 */
export function answer(path: string, value: unknown, unreadText?: string, place = path): void {
  if (answerAt(dossier.answers, path) === value && dossier.typed[path] === unreadText) return;
  const typed = { ...dossier.typed };
  if (unreadText === undefined) delete typed[path];
  else typed[path] = unreadText;
  const answers = withAnswer(dossier.answers, path, value);
  const title = path === programme.nameField && value ? String(value) : dossier.title;
  change({ ...dossier, answers, typed, title }, place);
}

/** Says on the screen that something was not kept, and what to do, if it still `isSo` by then. */
export async function fail(error: unknown, isSo = () => true): Promise<void> {
  const words = await import('../../dossiers/failure').then(
    ({ whyNotSaved }) => whyNotSaved(error),
    () => '还没有保存（网络中断，所需的文件没有载入），请不要关闭本页，联网后继续填写。',
  );
  if (isSo()) save = { kind: 'failed', message: words };
}

export function blankDossier(programme: string, answers: AnswerTree = {}, title = ''): Dossier {
  const now = browser ? new Date().toISOString() : '';
  return {
    programme,
    edition: newestEdition(programme)?.edition ?? '',
    id: browser ? newId() : '',
    title,
    createdAt: now,
    updatedAt: now,
    answers,
    typed: {},
  };
}

/** Of a programme that has loaded. */
function newestEdition(id: string): Edition | undefined {
  return newestOf(served, id) ?? newestOf(whole?.editions ?? [first.edition], id);
}

/**
 * Begins on another dossier, one that is not kept yet; what was open is saved first. A blank one
 * gets the newest edition. The tab comes back to it once something has been answered.
 */
export async function open(next: Dossier): Promise<void> {
  await leave();
  whole = await wholeOf(next.programme);
  show(next.edition ? next : { ...next, edition: newestEdition(next.programme)!.edition }, {
    kind: 'nothing',
  });
  await loadOwnThresholds();
}

/** Shows a dossier that is not to be written, with its programme when that is another. */
export function show(next: Dossier, state: SaveState, itsProgramme = whole): void {
  if (next.id !== dossier.id) keptEdits = edits;
  whole = itsProgramme;
  hold(next);
  save = state;
}

function hold(next: Dossier): void {
  dossier = next;
  on = next.programme;
  year = next.edition;
}

/** Called once when the page has come alive: back to the dossier that was open here. */
export async function resume(): Promise<void> {
  const id = lastOpened();
  const nothingHere = id === undefined && !(await isAnythingKept());
  if (nothingHere || id === dossier.id || save.kind !== 'nothing') {
    takeUpEarlyAnswers();
    whole = await wholeOf(dossier.programme);
    return;
  }
  save = { kind: 'opening' };
  try {
    await (await keeping()).reopen(id);
  } catch (error) {
    await fail(error);
  }
  takeUpEarlyAnswers();
}

let early: (() => void)[] | undefined = [];

/**
 * On a slow line people answer before the scripts arrive. What they entered is taken up once it is
 * known which dossier was open, so that it goes there and does not begin another.
 */
export function takeUpEarly(answering: () => void): void {
  if (early) early.push(answering);
  else answering();
}

function takeUpEarlyAnswers(): void {
  early?.forEach((answering) => answering());
  early = undefined;
  resumed = true;
}

/**
 * Before the whole programme is there, only a dossier without lists and forms may be shown: of that
 * the quick check says the same.
 */
export async function wholeOf(id: string): Promise<WholeProgramme | undefined> {
  return whole?.programme.id === id ? whole : programmeEntry(id)?.whole();
}

/** Takes up the host's edition files. A dossier keeps its edition; one with no answer has none yet. */
export async function useEditions(editions: readonly Edition[]): Promise<void> {
  served = editions;
  const { edition } = newestEdition(dossier.programme)!;
  if (edition === dossier.edition || Object.keys(dossier.answers).length > 0) return;
  hold({ ...dossier, edition });
  await loadOwnThresholds();
}

export function useOwnThresholds(values: OwnThresholds): void {
  own = values;
}

export async function loadOwnThresholds(): Promise<void> {
  try {
    const { loadThresholds } = await import('../../dossiers/store');
    own = await loadThresholds(`${dossier.programme}/${dossier.edition}`);
  } catch (error) {
    await fail(error);
  }
}

/** Writes what is not yet written; resolves when it is kept or has failed visibly. */
export function flush(): Promise<void> {
  if (save.kind === 'failed' && isUnsaved()) saveAgain();
  return saver.flush();
}

/** Saves what is open before another takes its place; where nothing keeps it, the user is asked. */
export async function leave(): Promise<void> {
  await flush();
  if (isKeptNowhere()) (await unkept()).askToLeave();
}

const unkept = () => import('./unkept');

/** Counts what the user did, and how far of it is kept. */
let edits = 0;
let keptEdits = 0;

export const isUnsaved = (): boolean => keptEdits < edits;

/** How a safety copy is made: once the database has answered, it has only what differs. */
let copied = (copy: SafetyCopy): SafetyCopy => copy;

/** Hears of every change that the user makes, and where it was made. */
let noted: ((before: Dossier, after: Dossier, place?: string) => void) | undefined;

/** What is loaded later joins in. */
export function attach(later: { copied?: typeof copied; noted?: typeof noted }): void {
  copied = later.copied ?? copied;
  noted = later.noted ?? noted;
}

/** Neither the database nor a copy has it. */
export const isKeptNowhere = (): boolean => isUnsaved() && !keepCopy();

/** A copy written at once. */
export const keepCopy = (): boolean =>
  keepSafetyCopy(copied({ writer: writer(), edit: edits, dossier }));

/** The page is being hidden or closed: there may be no time to wait for the database. */
export function beforeHidden(event?: Event): void {
  // A cell enters what is typed when it is left.
  if (event?.type === 'pagehide') (document.activeElement as HTMLElement | null)?.blur();
  if (isUnsaved()) keepCopy();
  void flush();
}

/** Makes a state of the open dossier the current one and sees that it is kept. */
export function change(next: Dossier, place?: string): void {
  if (edits === 0) {
    // Asked once there is something worth keeping, so that the browser does not clear it.
    void navigator.storage?.persist?.().catch(() => false);
  }
  if (!isUnsaved()) rememberOpened(next.id);
  noted?.(dossier, next, place);
  edits++;
  hold({ ...next, updatedAt: new Date().toISOString() });
  if (save.kind === 'failed') keepCopy();
  if (save.kind !== 'failed' && save.kind !== 'unsaved') save = { kind: 'unsaved' };
  saver.changed();
}

/** Sees that what has failed is tried again. */
export const saveAgain = (): void => saver.changed();

/** A save that takes longer is told of, in ms. */
const LONG = 5000;

let storeAnswers = false;

async function write(): Promise<void> {
  const [snapshot, edit] = [dossier, edits];
  // Until the database has loaded and answered once, a plain copy stands in.
  if (!storeAnswers) keepCopy();
  const slow = setTimeout(() => {
    keepCopy();
    void fail(new DOMException('', 'TimeoutError'), () => keptEdits < edit);
  }, LONG);
  try {
    await (await keeping()).keep(snapshot, edit);
    storeAnswers = true;
    keptEdits = edit;
    if (edit < edits) return;
    dropSafetyCopy(snapshot.id);
    const saved: SaveState = { kind: 'saved', at: new Date() };
    // While typing goes on, a word that changes at every other key would only distract.
    if (save.kind !== 'unsaved') save = saved;
    else
      setTimeout(() => {
        if (save.kind === 'unsaved' && edit === edits) save = saved;
      }, 200);
  } catch (error) {
    if (!keepCopy()) void unkept();
    storeAnswers = false;
    await fail(error);
  } finally {
    clearTimeout(slow);
  }
}
