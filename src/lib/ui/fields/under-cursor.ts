import type { Dossier } from '../../answers/dossier';
import { answerAt } from '../../answers/path';
import { isSame } from '../../dossiers/merge';

/** Whether the text that is being worked on would be replaced by going from one state to another. */
export function isUnderCursor(before: Dossier, after: Dossier): boolean {
  const field = document.activeElement;
  if (!document.hasFocus() || !(field instanceof HTMLElement)) return false;
  const name = field.getAttribute('name');
  if (name !== null && field.matches('textarea, input:not([type=radio], [type=checkbox])'))
    return (
      before.typed[name] !== after.typed[name] ||
      !isSame(answerAt(before.answers, name), answerAt(after.answers, name))
    );
  // A cell of a list is called by the list, its row and its column.
  const [list = ''] = field.id.split('-');
  return before.answers[list] !== after.answers[list];
}

let waiting = false;

/** Once the field that has the focus is left. */
export function onceLeft(act: () => void): void {
  if (waiting) return;
  waiting = true;
  // After the field's own handlers, which enter what was typed.
  const left = () =>
    setTimeout(() => {
      waiting = false;
      act();
    });
  document.activeElement?.addEventListener('blur', left, { once: true });
}
