import { tick } from 'svelte';
import { history } from '../session/session-history.svelte';
import { isText } from '../fields/text-field';

/** The text field that has been typed in since it got the focus: its own undo comes first. */
let typedIn: EventTarget | null = null;
addEventListener('input', ({ target }) => (typedIn = target), { capture: true });
addEventListener('focusin', () => (typedIn = null), { capture: true });

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (!event.ctrlKey && !event.metaKey) return;
  const key = event.key.toLowerCase();
  const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' && 'undo';
  if (!way || (isText() && typedIn === document.activeElement)) return;
  if (!(way === 'undo' ? history.canUndo : history.canRedo)) return;
  event.preventDefault();
  void goFromField(way);
});

/** A field shows what it held when it got the focus: it is left for a moment. */
async function goFromField(way: 'undo' | 'redo'): Promise<void> {
  const field = document.activeElement as HTMLElement | null;
  field?.blur();
  const gone = history[way]();
  await tick();
  if (field?.isConnected) field.focus({ preventScroll: true });
  await gone;
}
