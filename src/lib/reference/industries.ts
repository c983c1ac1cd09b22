import { industryTable, type Industry } from './industry-table';

export type { Industry, IndustryLevel } from './industry-table';
export { searchIndustries } from './industry-search';

/**
 * The bare code in what was typed: full-width digits, blanks and the 门类 letter that many forms put
 * in front (`Ｃ３９１１`, `C3911`) are understood.
 */
export function tidyIndustryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^[A-T](?=\d)/, '');
}

/** The entry of a code of any level; `undefined` when the standard has no such code. */
export function industryByCode(code: string): Industry | undefined {
  return industryTable().get(tidyIndustryCode(code));
}

/** The official name of a code of any level. */
export function industryName(code: string): string | undefined {
  return industryByCode(code)?.name;
}

/** The entries above a code, outermost first: `3911` → C, 39, 391. Empty for an unknown code. */
export function parentsOf(code: string): Industry[] {
  const entry = industryByCode(code);
  if (!entry) return [];
  const above = entry.level === 'section' ? [] : [entry.section];
  for (let length = 2; length < entry.code.length; length += 1) {
    above.push(entry.code.slice(0, length));
  }
  return above.flatMap((parent) => industryTable().get(parent) ?? []);
}
