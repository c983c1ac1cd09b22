/**
 * The transactions of this page that have not ended. Whoever does not end one keeps every page of
 * this browser waiting that wants the same tables.
 */
const underWay = new Set<IDBTransaction>();

/** How long a browser may take to finish one, in ms: a slow disk with ten thousand rows needs seconds. */
const PATIENCE = 30_000;
let patience = PATIENCE;

/**
 * Watches a transaction: one that does not end is given up, so that it fails as others do and can be
 * tried anew. The next one then gets more time, lest a slow disk never finish.
 */
export function watch(transaction: IDBTransaction, ongivenup?: () => void): void {
  const timer = setTimeout(() => {
    patience *= 2;
    abort(transaction);
    ongivenup?.();
  }, patience);
  const over = () => {
    clearTimeout(timer);
    underWay.delete(transaction);
  };
  underWay.add(transaction);
  transaction.addEventListener('abort', over);
  transaction.addEventListener('complete', () => {
    patience = PATIENCE;
    over();
  });
}

/** @returns whether anything was under way */
export function giveUpAll(): boolean {
  const all = [...underWay];
  all.forEach(abort);
  return all.length > 0;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has just ended by itself.
  }
}
