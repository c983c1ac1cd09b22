/**
 * 达标 · 未达标 · 待填 · 门槛待核. One known "no" decides; otherwise anything unknown keeps the whole
 * open; an unknown threshold is neither the firm's failure nor its success.
 */
export type Verdict = 'met' | 'not-met' | 'unanswered' | 'threshold-missing';

const strength: Record<Verdict, number> = {
  'not-met': 3,
  unanswered: 2,
  'threshold-missing': 1,
  met: 0,
};

/** The "and" of several verdicts. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  let result: Verdict = 'met';
  for (const verdict of verdicts) if (strength[verdict] > strength[result]) result = verdict;
  return result;
}

export const verdictWords: Record<Verdict, string> = {
  met: '达标',
  'not-met': '未达标',
  unanswered: '待填',
  'threshold-missing': '门槛待核',
};

export type Overall = 'eligible' | 'not-eligible' | 'undecided';
