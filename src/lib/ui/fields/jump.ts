import { place } from '$packaging/address';

/** How long a field may take to arrive: some are loaded after the page, all wait for the dossier. */
const PATIENCE = 10_000;
/** The framework scrolls and moves the focus itself for a moment after a navigation. */
const SETTLED = 500;

/**
 * If the address names a question (`#q-…`), brings its field into view and gives it the focus, as soon
 * as it can be answered; a choice by its chosen or first answer. Whoever begins to do something else
 * meanwhile is left alone.
 */
export function jumpToPlace(): void {
  const id = decodeURIComponent(place().slice(1));
  if (id === '') return;
  const begun = performance.now();
  let arrived: number | undefined;
  let interrupted = false;
  const interrupt = () => (interrupted = true);
  const events = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const event of events) addEventListener(event, interrupt, { once: true, capture: true });

  function tryNow() {
    const now = performance.now();
    const field = fieldOf(id);
    const idle = document.activeElement === document.body || document.activeElement === null;
    if (field && !interrupted) {
      if (arrived === undefined || idle) field.focus({ preventScroll: true });
      arrived ??= now;
      field.scrollIntoView({ block: 'center' });
    }
    const done = arrived === undefined ? now - begun > PATIENCE : now - arrived > SETTLED;
    if (done || interrupted)
      for (const event of events) removeEventListener(event, interrupt, { capture: true });
    else requestAnimationFrame(tryNow);
  }
  tryNow();
}

function fieldOf(id: string): HTMLElement | undefined {
  const question = document.getElementById(`${id}-problem`)?.closest('.question');
  const boxes = [...(question?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
  const box = boxes.find((candidate) => candidate.matches(':checked')) ?? boxes[0];
  return box?.matches(':disabled') ? undefined : box;
}
