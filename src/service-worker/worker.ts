import type { Seal } from '../lib/ui/packaging/site/seal';

export const worker = self as unknown as ServiceWorkerGlobalScope;

/** Written into the built worker by scripts/build/seal.ts. */
const { version, files, editions } = (self as unknown as { seal: Seal }).seal;
export { files, editions };

const PREFIX = 'shenbao-ziping-';

/** The cache of this version. */
export const CACHE = PREFIX + version;

/** Caches of this site, whatever their version. */
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** Absolute address of a file of the site. */
export const absolute = (path: string): string => new URL(path, worker.registration.scope).href;
