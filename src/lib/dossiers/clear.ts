import { DATABASES, PREFIX } from './database-name';

/** How long another tab may take to let go of a database, in ms. */
const PATIENCE = 5_000;

/** Until it is loaded anew, a page that has cleared the device puts nothing back. */
let cleared = false;
export const wasCleared = (): boolean => cleared;
export const putNothingBack = (): void => void (cleared = true);

/**
 * Removes all that this tool keeps in this browser: databases, storage, the offline copy and the
 * worker that answers from it. What other pages of the same site keep is left alone. Whoever calls
 * it sees first that nothing is written afterwards.
 * @returns in words, what could not be removed
 */
export async function clearDevice(): Promise<string[]> {
  const left = await Promise.all([
    remove('填报内容', databases),
    remove('自填的门槛和各页的设置', async () =>
      [localStorage, sessionStorage].forEach(clearStorage),
    ),
    remove('离线文件', offlineCopy),
  ]);
  // A version that was being fetched just then may have begun its copy anew.
  return [...left.flat(), ...(await remove('离线文件', offlineCopy))];
}

async function remove(what: string, removing: () => Promise<unknown>): Promise<string[]> {
  try {
    await removing();
    return [];
  } catch {
    return [what];
  }
}

async function databases(): Promise<void> {
  // Firefox ESR cannot list its databases: those known by name go in any case.
  const listed = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const ours = listed.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
  await Promise.all([...new Set([...DATABASES, ...ours])].map(deleteDatabase));
}

/** Waits while another tab holds it open; tabs of this tool let go when asked. */
const deleteDatabase = (name: string) =>
  new Promise<void>((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
    setTimeout(() => failed(new Error(`${name} is in use`)), PATIENCE);
  });

export function clearStorage(storage: Storage): void {
  // The framework notes where pages were scrolled to, by their addresses.
  const ours = Object.keys(storage).filter((key) => /^(shenbao-ziping|sveltekit:)/.test(key));
  for (const key of ours) storage.removeItem(key);
}

async function offlineCopy(): Promise<void> {
  // The single file opened from a disk has none, and may not even ask.
  if (!location.protocol.startsWith('http')) return;
  if ('serviceWorker' in navigator)
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
}
