import type { FirmNotes } from '../dossiers/desk-records';

/** What is noted here stays; what is blank here is taken over. */
export function mergeNotes(here: FirmNotes | undefined, there: FirmNotes) {
  const kept: string[] = [];
  if (!here) return { merged: there, kept };
  const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
  if (differ(here.mark, there.mark)) kept.push('推荐意见');
  if (differ(here.remark, there.remark)) kept.push('备注');
  if (differ(here.chosen, there.chosen)) kept.push('以哪一份为准');
  const [mine, theirs] = [here.verification ?? {}, there.verification ?? {}];
  if (Object.keys(theirs).some((key) => differ(mine[key], theirs[key]))) kept.push('核查记录');
  const given = Object.fromEntries(Object.entries(here).filter(([, value]) => value !== undefined));
  const merged: FirmNotes = { ...there, ...given, verification: { ...theirs, ...mine } };
  return { merged, kept };
}
