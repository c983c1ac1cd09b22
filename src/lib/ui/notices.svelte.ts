/** A quiet line about something that happened beside what the user is doing. */
export interface Notice {
  words: string;
  href?: string;
  /** What the link leads to. */
  label?: string;
}

const SHOWN = 3;

let shown = $state.raw<readonly Notice[]>([]);

export const notices = {
  get shown() {
    return shown;
  },
};

export function notify(notice: Notice): void {
  shown = [...shown.filter(({ words }) => words !== notice.words), notice].slice(-SHOWN);
}

export function dismiss(notice: Notice): void {
  shown = shown.filter((other) => other !== notice);
}
