import type { Assessment, IndicatorResult } from './assessment';

/**
 * Of a programme that asks for any one of its indicators, the one that is met or lacks least: fewest
 * requirements not met, then fewest still open, then the smallest shares of their thresholds.
 */
export function nearest({ indicators }: Assessment): IndicatorResult {
  return [...indicators].sort((a, b) => {
    const [x, y] = [distance(a), distance(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  })[0]!;
}

function distance({ requirements }: IndicatorResult): [failed: number, open: number, gaps: number] {
  const failed = requirements.filter(({ verdict }) => verdict === 'not-met');
  return [
    failed.length,
    requirements.filter(({ verdict }) => verdict !== 'met').length - failed.length,
    failed.reduce((sum, { gap, threshold }) => sum + (gap ?? 0) / (threshold || 1), 0),
  ];
}
