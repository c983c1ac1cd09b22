/** What one version of the site consists of; addresses are relative to the site's own folder. */
export interface Seal {
  /** Sorts by time: see svelte.config.js. */
  version: string;
  /** Address → SHA-256 of its content, in base64. */
  files: Record<string, string>;
  /** Files that the webmaster may change without a build. */
  editions: string[];
}

/** What the page tells the service worker. */
export type ToWorker =
  /** A page of this site has been opened and is at rest. */
  | { kind: 'opened' }
  /** The user takes the new version. */
  | { kind: 'take-over' }
  /** 检查更新: look at the edition files now. */
  | { kind: 'check-editions' };

/** What the service worker tells the pages. */
export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'ready' }
  /** Edition files were looked at; `broken` ones are not readable as JSON, so the old stay in use. */
  | { kind: 'editions'; changed: string[]; broken: string[]; unreached: string[] };
