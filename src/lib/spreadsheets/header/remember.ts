import { hasOwn } from '../../answers/path';
import type { SheetTable } from '../table';
import { headingsAt } from './header-rows';
import { heading } from './heading';
import type { Mapping, MappingChoice } from './mapping';

/** Choices by the fingerprint of the header they were made for. Plain JSON, oldest first. */
export type MappingMemory = { readonly [fingerprint: string]: MappingChoice };

const MOST = 50;

/**
 * What makes two tables the same table of another month: the list and the headings in their order, as
 * the program found them (before the user corrected anything). Years count from the year that is asked:
 * last year's column must not be taken for this year's.
 */
export function fingerprint(
  list: string,
  table: SheetTable,
  found: Mapping,
  fiscalYear: number,
): string {
  const index = table.rows.findIndex((row) => row.line === found.headerLine);
  const headings = index < 0 ? [] : headingsAt(table, index, found.headerDepth);
  const inWords = (text: string) => {
    const { full, years } = heading(text);
    return [full, ...years.map((year) => year - fiscalYear)].join('@');
  };
  return [list, ...headings.map(inWords)].join('|');
}

/** Keeps a choice; the header row is kept relative to the found one, for titles grow and shrink. */
export function remember(
  memory: MappingMemory,
  key: string,
  choice: MappingChoice,
  found: Mapping,
): MappingMemory {
  const others = Object.entries(memory).filter(([other]) => other !== key);
  const relative = { ...choice, headerLine: choice.headerLine - found.headerLine };
  return Object.fromEntries([...others, [key, relative] as const].slice(-MOST));
}

export function recall(
  memory: MappingMemory,
  key: string,
  found: Mapping,
): MappingChoice | undefined {
  const kept = hasOwn.call(memory, key) ? memory[key] : undefined;
  return kept && { ...kept, headerLine: kept.headerLine + found.headerLine };
}
