import { keyOf } from './same-firm';
import type { FirmRow } from './row';

/**
 * Firms that stand apart though something says they may be one: a code or a name in common, or one
 * dossier under two names where a code is lacking. In words, by firm.
 */
export function alikeOf(
  rows: readonly Pick<FirmRow, 'id' | 'name' | 'code' | 'dossier'>[],
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const note = (group: typeof rows, say: (other: string) => string) => {
    for (const row of group) {
      const other = group.find(({ id }) => id !== row.id);
      if (other && !words.has(row.id)) words.set(row.id, say(other.name));
    }
  };
  for (const group of together(rows, ({ code }) => keyOf(code)))
    note(group, (other) => `信用代码与“${other}”相同`);
  for (const group of together(rows, ({ name }) => keyOf(name))) note(group, () => '与另一家同名');
  for (const group of together(rows, ({ dossier }) => dossier ?? ''))
    // Two codes are two firms: one dossier was begun as a copy of the other.
    if (group.some(({ code }) => code === '')) note(group, (other) => `与“${other}”出自同一份存档`);
  return words;
}

function together<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
