/**
 * 达标 · 未达标 · 待填 · 门槛待核. One known "no" decides; otherwise anything unknown keeps the whole
 * open; an unknown threshold is neither the firm's failure nor its success.
 */
export type Verdict = 'met' | 'not-met' | 'unanswered' | 'threshold-missing';

/** The "and" of two verdicts. */
export function allOf(a: Verdict, b: Verdict): Verdict {
  if (a === b || b === 'met') return a;
  if (a === 'met') return b;
  if (a === 'not-met' || b === 'not-met') return 'not-met';
  return 'unanswered';
}

/** The "or" of two verdicts: another way to satisfy a requirement. */
export function anyOf(a: Verdict, b: Verdict): Verdict {
  if (a === 'met' || b === 'not-met') return a;
  if (b === 'met' || a === 'not-met') return b;
  return allOf(a, b);
}

export const verdictWords: Record<Verdict, string> = {
  met: '达标',
  'not-met': '未达标',
  unanswered: '待填',
  'threshold-missing': '门槛待核',
};

export type Overall = 'eligible' | 'not-eligible' | 'undecided';
