import { industryTable, type Industry, type IndustryLevel } from './industry-table';

/** How well one term fits an entry; the smaller the better, `undefined` for not at all. */
type Fit = number | undefined;

const EXACT = 0;
const PREFIX = 1;
const WITHIN = 2;
const IN_ORDER = 3;

/** Forms ask for the finest code the tax office assigned, so 小类 come before what contains them. */
const LEVEL_ORDER: Record<IndustryLevel, number> = { class: 0, group: 1, division: 2, section: 3 };

/**
 * Industries for a search box, best first, at most `limit`.
 *
 * Terms are parted by blanks or commas and must all fit. A term of digits (with or without the 门类
 * letter) is the start of a code, and entries then keep the standard's order; any other term is looked for
 * in the name: as a whole, at its start, anywhere, and last as characters in the same order
 * (环保 finds 环境保护专用设备制造). Among equals the 大类 of the 2024 guide (附件5 一) come first, then
 * the finer level. Full-width digits and letters are understood.
 */
export function searchIndustries(query: string, limit = 20): Industry[] {
  const terms = fold(query)
    .split(/[\s,、]+/)
    .filter((term) => term !== '');
  if (terms.length === 0) return [];

  const byCodeOnly = terms.every(isCodeTerm);
  const found: { entry: Industry; fit: number }[] = [];
  for (const entry of industryTable().values()) {
    const fit = fitOfAll(terms, entry);
    if (fit !== undefined) found.push({ entry, fit });
  }
  // The sort is stable: what compares equal stays in the standard's order.
  found.sort(
    byCodeOnly
      ? (a, b) => a.fit - b.fit
      : (a, b) =>
          a.fit - b.fit ||
          Number(isInGuide(b.entry)) - Number(isInGuide(a.entry)) ||
          LEVEL_ORDER[a.entry.level] - LEVEL_ORDER[b.entry.level],
  );
  return found.slice(0, limit).map(({ entry }) => entry);
}

/** Full-width forms and case do not tell two searches apart; the names hold （） and one `3D`. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().trim();
}

function isCodeTerm(term: string): boolean {
  return /^([A-T]|[A-T]?\d{1,4})$/.test(term);
}

function fitOfAll(terms: readonly string[], entry: Industry): Fit {
  let total = 0;
  for (const term of terms) {
    const fit = isCodeTerm(term) ? fitOfCode(term, entry) : fitOfName(term, fold(entry.name));
    if (fit === undefined) return undefined;
    total += fit;
  }
  return total;
}

function fitOfCode(term: string, entry: Industry): Fit {
  if (term === entry.code) return EXACT;
  const letter = /^[A-T]/.exec(term)?.[0];
  if (letter !== undefined && letter !== entry.section) return undefined;
  const digits = letter === undefined ? term : term.slice(1);
  if (digits === entry.code) return EXACT;
  // A 门类 letter alone stands for all its codes.
  return entry.code.startsWith(digits) ? PREFIX : undefined;
}

function fitOfName(term: string, name: string): Fit {
  if (name === term) return EXACT;
  const at = name.indexOf(term);
  if (at === 0) return PREFIX;
  if (at > 0) return WITHIN;
  return fitInOrder(term, name);
}

/** Letters further apart fit less: between `IN_ORDER` and just under one more. */
function fitInOrder(term: string, name: string): Fit {
  let at = -1;
  let start = -1;
  for (const character of term) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return undefined;
    if (start < 0) start = at;
  }
  const spread = at - start + 1 - term.length;
  return IN_ORDER + spread / (name.length + 1);
}

/** 附件5 一: C 13–43, 64, 65, 73, 74, 75 and 77. */
function isInGuide({ code }: Industry): boolean {
  const division = Number(code.slice(0, 2));
  return (
    (division >= 13 && division <= 43) ||
    (division >= 73 && division <= 75) ||
    [64, 65, 77].includes(division)
  );
}
