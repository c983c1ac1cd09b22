import type { Overall, Verdict } from '../assess/verdict';
import type { NotedRow } from './row';

/** How many firms of one kind came to which conclusion. */
export interface Tally {
  name: string;
  total: number;
  overall: Record<Overall, number>;
}

export interface Statistics {
  all: Tally;
  recommended: number;
  /** One for each indicator, in order. */
  indicators: Record<Verdict, number>[];
  byGroup: Tally[];
  byIndustry: Tally[];
  byCity: Tally[];
  byCounty: Tally[];
}

/** What firms are counted under; blank where they do not say. */
export interface Naming {
  indicators: number;
  group: (row: NotedRow) => string;
  industry: (row: NotedRow) => string;
}

export const NOT_SAID = '（未填）';

export function statisticsOf(rows: readonly NotedRow[], naming: Naming): Statistics {
  const [all = tally('全部企业')] = count(rows, () => '全部企业');
  return {
    all,
    recommended: rows.filter(({ mark }) => mark === 'recommended').length,
    indicators: Array.from({ length: naming.indicators }, (_, at) => {
      const counts = { met: 0, 'not-met': 0, unanswered: 0, 'threshold-missing': 0 };
      for (const { verdicts } of rows) {
        const verdict = verdicts[at];
        if (verdict) counts[verdict] += 1;
      }
      return counts;
    }),
    byGroup: count(rows, naming.group),
    byIndustry: count(rows, naming.industry),
    byCity: count(rows, ({ city }) => city),
    byCounty: count(rows, ({ city, county }) => county && [city, county].filter(Boolean).join(' ')),
  };
}

/** The fullest first; those that do not say last. */
function count(rows: readonly NotedRow[], nameOf: (row: NotedRow) => string): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const name = nameOf(row) || NOT_SAID;
    let found = tallies.get(name);
    if (!found) tallies.set(name, (found = tally(name)));
    found.total += 1;
    found.overall[row.overall] += 1;
  }
  return [...tallies.values()].sort(
    (a, b) => Number(a.name === NOT_SAID) - Number(b.name === NOT_SAID) || b.total - a.total,
  );
}

const tally = (name: string): Tally => ({
  name,
  total: 0,
  overall: { eligible: 0, 'not-eligible': 0, undecided: 0 },
});
