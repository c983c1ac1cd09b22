/** A promise the app makes about itself: a ratio against a peer of the same run, or a budget. */
export interface Target {
  title: string;
  measured: number;
  limit: number;
  /** `at-most` for times, `at-least` for speeds */
  direction: 'at-most' | 'at-least';
  /** `×` (a ratio) when absent */
  unit?: 'KB' | 'MB' | 'ms' | '次';
}

/** A first visit: budgets, and times against the bare HTML form and the bare SvelteKit wizard. */
export const LOAD_LIMITS = {
  kilobytes: 60,
  requests: 6,
  answerableMs: 2300,
  paintedAgainstHtml: 1.25,
  answerableAgainstKit: 1.2,
} as const;

/** How many times as much a form builder's first visit takes, in bytes and until it can be answered. */
export const AHEAD_LIMITS = { load: 4, requests: 1, painted: 1, keystroke: 1 } as const;

/** Time of a keystroke against the bare HTML input. */
export const KEYSTROKE_LIMITS = { median: 1.15, p95: 1.3 } as const;

/** Reading a staff list of ten thousand, against SheetJS alone. */
export const IMPORT_LIMITS = { againstSheetJs: 2 } as const;

/** 全部打包 against the bare libraries, and how long it may hold up the page. */
export const EXPORT_LIMITS = { againstBare: 2.5, blockedMs: 100 } as const;

/** What pasting, scrolling, typing and importing thousands of rows may hold up the page. */
export const GRID_LIMITS = { blockedMs: 100 } as const;

/** A thousand dossiers at the bureau's desk, against parsing and validating the same files. */
export const DESK_LIMITS = {
  againstParsing: 3,
  blockedMs: 100,
  megabytes: 500,
  stages: 20,
} as const;

/** Dossiers per second against the rule engines; finding an industry, as every keystroke does. */
export const EVALUATOR_LIMITS = {
  'ours-all': { 'json-rules-engine': 60, publicodes: 80 },
  'ours-indicators': { 'json-rules-engine': 300, publicodes: 500 },
  industrySearchMs: 2,
} as const;

export function reached({ measured, limit, direction }: Target): boolean {
  return direction === 'at-most' ? measured <= limit : measured >= limit;
}
