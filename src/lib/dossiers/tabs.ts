import type { Conflict } from './merge';

/**
 * Something was written: a dossier was changed, or put in or taken out of the bin; or the thresholds
 * that the user typed for an edition, by `programme/edition`.
 */
export interface News {
  dossier?: string;
  /** Answers of another page that this write did not keep. */
  conflicts?: Conflict[];
  thresholds?: string;
}

let channel: BroadcastChannel | undefined | null;

/** The line between the pages of this browser; older ones have none, and look when they are shown. */
const line = (): BroadcastChannel | null =>
  (channel ??=
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('shenbao-ziping'));

/** Tells the other pages of this browser. */
export const tell = (news: News): void => line()?.postMessage(news);

/** Hears what other pages wrote. */
export function hear(listen: (news: News) => void): void {
  line()?.addEventListener('message', ({ data }) => listen(data as News));
}
