import { tell } from './pages';
import { absolute, CACHE, editions } from './worker';

/**
 * The edition files: thresholds, dates and contacts that the webmaster changes without a build. They
 * are served from the device like everything else, looked at again at most once a day, and a file
 * that cannot be read as JSON in UTF-8 never replaces one that could.
 */
const INDEX = 'editions/index.json';
const CHECKED = 'editions/.checked';
const DAY = 24 * 3600 * 1000;

export async function downloadEditions(): Promise<void> {
  const { unreached } = await look();
  if (unreached.length > 0) throw new Error(`not reached: ${unreached.join('、')}`);
}

/** @param ifDue not within a day of the last look */
export async function recheckEditions({ ifDue }: { ifDue: boolean }): Promise<void> {
  const cache = await caches.open(CACHE);
  const last = Number(await (await cache.match(absolute(CHECKED)))?.text());
  // A clock that was set back must not put the next look off for ever.
  if (ifDue && Math.abs(Date.now() - last) < DAY) return;
  const { changed, broken, unreached } = await look();
  if (!ifDue || changed.length > 0 || broken.length > 0)
    await tell({ kind: 'editions', changed, broken, unreached });
}

interface Look {
  changed: string[];
  broken: string[];
  unreached: string[];
}

async function look(): Promise<Look> {
  const seen: Look = { changed: [], broken: [], unreached: [] };
  const cache = await caches.open(CACHE);
  const listed = editions.includes(INDEX) ? await read(INDEX, seen) : undefined;
  const names = listed === undefined ? editions : namedIn(listed);
  for (const path of names.filter((name) => name !== INDEX)) await take(path, seen);
  // Last, so that whatever the list names is there already.
  if (listed !== undefined && seen.unreached.length === 0) await keep(INDEX, listed, seen);
  if (seen.unreached.length === 0)
    await cache.put(absolute(CHECKED), new Response(String(Date.now())));
  return seen;
}

/** Every file that the list names, in whatever way. */
const namedIn = (index: string): string[] =>
  [...index.matchAll(/"([\w.-]+\.json)"/g)].map(([, name]) => `editions/${name!}`);

async function take(path: string, seen: Look): Promise<void> {
  const text = await read(path, seen);
  if (text !== undefined) await keep(path, text, seen);
}

async function read(path: string, seen: Look): Promise<string | undefined> {
  try {
    const response = await fetch(absolute(path), { cache: 'no-cache' });
    // A server that is being updated, or a file the webmaster took away.
    if (!response.ok) throw new Error(String(response.status));
    const text = await response.text();
    try {
      JSON.parse(text);
      // Saved in another encoding than UTF-8.
      if (text.includes('\ufffd')) throw new SyntaxError(path);
      return text;
    } catch {
      seen.broken.push(path);
    }
  } catch {
    seen.unreached.push(path);
  }
  return undefined;
}

async function keep(path: string, text: string, seen: Look): Promise<void> {
  const cache = await caches.open(CACHE);
  const before = await (await cache.match(absolute(path)))?.text();
  if (before === text) return;
  if (before !== undefined) seen.changed.push(path);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  await cache.put(absolute(path), new Response(text, { headers }));
}
