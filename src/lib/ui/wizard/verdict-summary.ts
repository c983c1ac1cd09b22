import type { Assessment } from '../../assess/assess';

export interface VerdictSummary {
  met: number;
  failed: number;
  unanswered: number;
  thresholdMissing: number;
  words: string;
}

/** 5 达标 · 0 未达标 · 2 待核 */
export function summarise({ indicators }: Assessment): VerdictSummary {
  const count = (verdict: string) =>
    indicators.filter((indicator) => indicator.verdict === verdict).length;
  const summary = {
    met: count('met'),
    failed: count('not-met'),
    unanswered: count('unanswered'),
    thresholdMissing: count('threshold-missing'),
  };
  const words = [
    `${summary.met} 达标`,
    `${summary.failed} 未达标`,
    ...(summary.unanswered ? [`${summary.unanswered} 待填`] : []),
    ...(summary.thresholdMissing ? [`${summary.thresholdMissing} 门槛待核`] : []),
  ].join(' · ');
  return { ...summary, words };
}
