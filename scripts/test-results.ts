import { readFileSync } from 'node:fs';

/** Where the two test runners leave their counts for CI's closing line. */
export const UNIT_RESULTS = '.cache/unit-results.json';
export const JOURNEY_RESULTS = '.cache/journey-results.json';

export interface Counts {
  passed: number;
  failed: number;
}

/** A run that left no results has failed. */
export function readCounts(): Counts {
  const unit = read(UNIT_RESULTS, (json) => ({
    passed: Number(json['numPassedTests']),
    failed: Number(json['numTotalTests']) - Number(json['numPassedTests']),
  }));
  const journeys = read(JOURNEY_RESULTS, (json) => {
    const { expected, unexpected, flaky, skipped } = json['stats'] as Record<string, number>;
    return { passed: expected! + flaky!, failed: unexpected! + skipped! };
  });
  return { passed: unit.passed + journeys.passed, failed: unit.failed + journeys.failed };
}

function read(path: string, count: (json: Record<string, unknown>) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
  } catch {
    console.error(`没有测试结果：${path}`);
    return { passed: 0, failed: 1 };
  }
}
