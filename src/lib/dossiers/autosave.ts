/**
 * When to write: a moment after the last keystroke, and never later than `longest` after the first
 * unsaved one, so that someone who never pauses loses at most that much to a crash.
 */
export function autosave(write: () => Promise<void>, pause = 200, longest = 300) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstUnsaved: number | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isWaiting = false;

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (firstUnsaved === undefined) return writing;
    firstUnsaved = undefined;
    // The one that waits its turn will write this too.
    if (isWaiting) return writing;
    isWaiting = true;
    // One write after the other: an older state must not overtake a newer one.
    return (writing = writing.then(() => {
      isWaiting = false;
      return write();
    }));
  };

  return {
    changed() {
      const now = performance.now();
      firstUnsaved ??= now;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.min(pause, firstUnsaved + longest - now));
    },
    flush,
    get pending() {
      return firstUnsaved !== undefined;
    },
  };
}
