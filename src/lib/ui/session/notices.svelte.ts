/** A quiet line about something that happened beside what the user is doing. */
export interface Notice {
  words: string;
  href?: string;
  /** What the link leads to. */
  label?: string;
  /** A later line about the same takes its place, and it goes by itself. */
  about?: 'undo';
}

const SHOWN = 3;
const READ_MS = 8000;

let shown = $state.raw<readonly Notice[]>([]);

export const notices = {
  get shown() {
    return shown;
  },
};

export function notify(notice: Notice): void {
  const others = shown.filter(
    ({ words, about }) => words !== notice.words && (about === undefined || about !== notice.about),
  );
  shown = [...others, notice].slice(-SHOWN);
  if (notice.about) setTimeout(() => dismiss(notice), READ_MS);
}

export function dismiss(notice: Notice): void {
  shown = shown.filter((other) => other !== notice);
}
