import { browser } from '$app/environment';
import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { answerAt, withAnswer, type AnswerTree } from '../answers/path';
import { assess, type Assessment } from '../assess/assess';
import { withUnchangedChecks } from '../assess/unchanged';
import { autosave } from '../dossiers/autosave';
import { newId } from '../dossiers/id';
import { isAnythingKept, lastOpened, rememberOpened } from '../dossiers/last-opened';
import { dropSafetyCopy, keepSafetyCopy, takeSafetyCopy } from '../dossiers/safety-copy';
import { first, programmeEntry, type WholeProgramme } from '../policy/catalogue';
import { editionOf, newestOf } from '../policy/editions';
import { withOwnThresholds } from '../policy/own-thresholds';
import type { Edition } from '../policy/types';

export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'opening' }
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

/** The database, loaded after the first paint. */
const store = () => import('../dossiers/store');
let storeAnswers = false;

/** The programme of the open dossier with its lists and forms, once it has loaded. */
let whole = $state.raw<WholeProgramme | undefined>();
/** The host's edition files, once read, newest first: they go before the editions built in. */
let served = $state.raw<readonly Edition[]>([]);
let dossier = $state.raw(blankDossier(first.programme.id));
let own = $state.raw<OwnThresholds>({});
let save = $state.raw<SaveState>({ kind: 'nothing' });

/** What was open at the last visit is known. */
let resumed = $state(false);

const programme = $derived(whole?.programme ?? first.programme);
const builtIn = $derived(whole?.editions ?? [first.edition]);
const official = $derived(editionOf(served, dossier) ?? editionOf(builtIn, dossier) ?? builtIn[0]!);
const edition = $derived(withOwnThresholds(official, own));
let shown: Assessment | undefined;
const assessment = $derived.by(() => {
  const next = assess(programme, edition, dossier.answers);
  return (shown = shown ? withUnchangedChecks(shown, next) : next);
});

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

/** Sets or, with undefined, clears an answer; text that could not be read is kept beside it. */
export function answer(path: string, value: unknown, unreadText?: string): void {
  if (answerAt(dossier.answers, path) === value && dossier.typed[path] === unreadText) return;
  const typed = { ...dossier.typed };
  if (unreadText === undefined) delete typed[path];
  else typed[path] = unreadText;
  const answers = withAnswer(dossier.answers, path, value);
  const title = path === programme.nameField && value ? String(value) : dossier.title;
  change({ ...dossier, answers, typed, title });
}

/** Says on the screen that something was not kept, and what to do. */
export async function fail(error: unknown): Promise<void> {
  const words = await import('../dossiers/failure').then(
    ({ whyNotSaved }) => whyNotSaved(error),
    () => '还没有保存（网络中断，所需的文件没有载入），请不要关闭本页，联网后继续填写。',
  );
  save = { kind: 'failed', message: words };
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

/** Begins on another dossier; what was open is saved first. A blank one gets the newest edition. */
export async function open(next: Dossier): Promise<void> {
  await flush();
  whole = await wholeOf(next.programme);
  dossier = next.edition ? next : { ...next, edition: newestEdition(next.programme)!.edition };
  save = { kind: 'nothing' };
  rememberOpened(next.id);
  await loadOwnThresholds();
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
    const { kept, unsaved } = await lastState(id);
    whole = await wholeOf((kept ?? dossier).programme);
    if (kept) {
      dossier = kept;
      rememberOpened(kept.id);
    }
    save = kept ? { kind: 'saved', at: new Date(kept.updatedAt) } : { kind: 'nothing' };
    if (kept && unsaved) change(kept);
    await loadOwnThresholds();
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

/** The later of the database's state and the copy kept when the database could not be awaited. */
async function lastState(id: string | undefined) {
  const copy = id === undefined ? undefined : takeSafetyCopy(id);
  try {
    const { loadDossier, latestDossier } = await store();
    const stored = id === undefined ? await latestDossier() : await loadDossier(id);
    // After a crash the browser may bring back a copy that it had been told to remove.
    if (!copy || (stored && stored.updatedAt >= copy.updatedAt)) return { kept: stored };
  } catch (error) {
    if (!copy) throw error;
  }
  return { kept: copy, unsaved: true };
}

/**
 * Before the whole programme is there, only a dossier without lists and forms may be shown: of that
 * the quick check says the same.
 */
async function wholeOf(id: string): Promise<WholeProgramme | undefined> {
  return whole?.programme.id === id ? whole : programmeEntry(id)?.whole();
}

/** Takes up the host's edition files. A dossier keeps its edition; one with no answer has none yet. */
export async function useEditions(editions: readonly Edition[]): Promise<void> {
  served = editions;
  const { edition } = newestEdition(dossier.programme)!;
  if (edition === dossier.edition || Object.keys(dossier.answers).length > 0) return;
  dossier = { ...dossier, edition };
  await loadOwnThresholds();
}

export function useOwnThresholds(values: OwnThresholds): void {
  own = values;
}

export async function loadOwnThresholds(): Promise<void> {
  try {
    own = await (await store()).loadThresholds(`${dossier.programme}/${dossier.edition}`);
  } catch (error) {
    await fail(error);
  }
}

/** Writes what is not yet written; resolves when it is kept or has failed visibly. */
export const flush = (): Promise<void> => saver.flush();

/** The page is being hidden or closed: there may be no time to wait for the database. */
export function beforeHidden(): void {
  if (saver.pending || save.kind === 'unsaved') keepSafetyCopy(dossier);
  void flush();
}

/** Makes a state of the open dossier the current one and sees that it is kept. */
export function change(next: Dossier): void {
  if (save.kind === 'nothing') {
    rememberOpened(next.id);
    // Asked once there is something worth keeping, so that the browser does not clear it.
    void navigator.storage?.persist?.().catch(() => false);
  }
  dossier = { ...next, updatedAt: new Date().toISOString() };
  if (save.kind !== 'failed' && save.kind !== 'unsaved') save = { kind: 'unsaved' };
  saver.changed();
}

async function write(): Promise<void> {
  const snapshot = dossier;
  // Until the database has loaded and answered once, a plain copy stands in.
  if (!storeAnswers) keepSafetyCopy(snapshot);
  try {
    await (await store()).saveDossier(snapshot);
    storeAnswers = true;
    dropSafetyCopy(snapshot.id);
    if (snapshot === dossier) save = { kind: 'saved', at: new Date() };
  } catch (error) {
    await fail(error);
  }
}
