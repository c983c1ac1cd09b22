import type { Dossier } from '../../answers/dossier';
import { differences } from '../../dossiers/differences';
import { merge } from '../../dossiers/merge';
import { notify } from './notices.svelte';
import { isText } from '../fields/text-field';
import { attach, change, loadOwnThresholds, session } from './session.svelte';

/**
 * Undo and redo across the whole dossier, on whatever page something was changed; the tables of the
 * lists go back by the same steps.
 */
interface Step {
  before: Dossier;
  after: Dossier;
  /** Where it was typed: what is typed in one field without a pause is one step. */
  place: string | undefined;
  at: number;
}

const STEPS = 200;
const PAUSE_MS = 2000;

let past = $state.raw<readonly Step[]>([]);
let future = $state.raw<readonly Step[]>([]);
/** Undo itself changes the dossier, which is no step of its own. */
let isGoing = false;
let isClosed = true;

const ofThis = (step: Step | undefined) =>
  step?.after.id === session.dossier.id ? step : undefined;

export const history = {
  get canUndo() {
    return ofThis(past.at(-1)) !== undefined;
  },
  get canRedo() {
    return ofThis(future.at(-1)) !== undefined;
  },
  undo: () => go('undo'),
  redo: () => go('redo'),
};

attach({ noted: note });

function note(before: Dossier, after: Dossier, place?: string): void {
  if (isGoing || before.id !== after.id) return;
  const at = performance.now();
  const last = ofThis(past.at(-1));
  const isSamePlace = !!place && last?.place === place && (isText() || isLeft());
  past =
    last && isSamePlace && !isClosed && at - last.at < PAUSE_MS
      ? [...past.slice(0, -1), { ...last, after, at }]
      : [...past.slice(1 - STEPS), { before, after, place, at }];
  future = [];
  isClosed = false;
}

/** A cell enters the rest as it is left. */
const isLeft = () => document.activeElement === document.body;

async function go(way: 'undo' | 'redo'): Promise<void> {
  const step = ofThis((way === 'undo' ? past : future).at(-1));
  if (!step) return;
  const [from, to] = way === 'undo' ? [step.after, step.before] : [step.before, step.after];
  if (way === 'undo') [past, future] = [past.slice(0, -1), [...future, step]];
  else [past, future] = [[...past, step], future.slice(0, -1)];
  isClosed = true;

  const shown = session.dossier;
  // What another tab has changed since stays as it is there.
  const { dossier: next } = merge(from, to, shown, 'theirs');
  isGoing = true;
  change(next);
  isGoing = false;
  if (next.edition !== shown.edition) void loadOwnThresholds();
  await say(way, shown, next);
}

/** What was changed back may be on another page. */
async function say(way: 'undo' | 'redo', before: Dossier, after: Dossier): Promise<void> {
  const found = differences(before, after);
  const [first] = found;
  const { answerNames } = await import('../history/answer-names');
  const { nameOf, wordsOf, hrefOf } = await answerNames(after);
  const href = first && hrefOf(first.path);
  notify({
    about: 'undo',
    words: first
      ? `${way === 'undo' ? '已撤销' : '已重做'}：${nameOf(first.path)} ${wordsOf(first.path, first.before)} → ${wordsOf(first.path, first.after)}${found.length > 1 ? ` 等 ${found.length} 处` : ''}`
      : '这一处后来在别处改过，没有改动。',
    ...(href && { href, label: '去看' }),
  });
}
