/** What a key asks of the table, rather than of the field it is pressed in. */
export type TableKey = 'undo' | 'redo' | 'enter' | 'enter-up' | 'up' | 'down' | 'left' | 'right';

const ARROWS: Record<string, TableKey> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Undefined for keys that are the field's own, as the arrows of a choice and inside a text are. */
export function tableKey(event: KeyboardEvent): TableKey | undefined {
  // While a Chinese input method composes, Enter and the arrows are its own.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (event.ctrlKey || event.metaKey) {
    const letter = event.key.toLowerCase();
    if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
    return letter === 'y' ? 'redo' : undefined;
  }
  if (event.key === 'Enter') return event.shiftKey ? 'enter-up' : 'enter';
  const arrow = ARROWS[event.key];
  const field = event.currentTarget;
  if (!arrow || event.shiftKey || event.altKey || !(field instanceof HTMLInputElement))
    return undefined;
  if (arrow === 'up' || arrow === 'down') return arrow;
  const [start, end, length] = [field.selectionStart, field.selectionEnd, field.value.length];
  if (start === 0 && end === length) return arrow;
  const edge = arrow === 'left' ? 0 : length;
  return start === edge && end === edge ? arrow : undefined;
}
