import { CACHE } from './worker';

/** Answers from this version's cache; asks the server only for what no version holds. */
export async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { origin, pathname, search } = new URL(request.url);
  const held = await cache.match(origin + pathname);
  if (held) return held;
  // A page address typed without its last slash, or with index.html, is the same page; it is moved
  // there, because a page names its files relative to its own address.
  const page = origin + pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
  if (request.mode === 'navigate' && (await cache.match(page)))
    return Response.redirect(page + search);
  // Files under `immutable/` are named after their content: a page of an older version that is still
  // open finds its parts in that version's cache.
  const older = pathname.includes('/immutable/') ? await caches.match(request.url) : undefined;
  return older ?? fetch(request);
}
