import { gbt4754 } from './gbt4754-2017.data';

/** 门类 (letter), 大类 (2 digits), 中类 (3), 小类 (4). */
export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

export interface Industry {
  /** `C`, `39`, `391`, `3911`; leading zeros are part of the code. */
  readonly code: string;
  /** The official name, full-width brackets. */
  readonly name: string;
  readonly level: IndustryLevel;
  /** The 门类 letter the entry belongs to. */
  readonly section: string;
}

const LEVELS = ['section', 'division', 'group', 'class'] as const;

function parse(text: string): ReadonlyMap<string, Industry> {
  const table = new Map<string, Industry>();
  let section = '';
  for (const line of text.trim().split('\n')) {
    const blank = line.indexOf(' ');
    const code = line.slice(0, blank);
    // A code's length is its level; a letter opens the 门类 of the codes below it.
    const level = LEVELS[code.length - 1];
    if (!level) throw new Error(`gbt4754-2017.data.ts: no such code length: ${line}`);
    if (level === 'section') section = code;
    table.set(code, { code, name: line.slice(blank + 1), level, section });
  }
  return table;
}

let parsed: ReadonlyMap<string, Industry> | undefined;

/** All 1,972 entries by code, in the standard's order; parsed at the first call. */
export function industryTable(): ReadonlyMap<string, Industry> {
  return (parsed ??= parse(gbt4754));
}
