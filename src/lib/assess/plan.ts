import { formatNumber } from '../answers/format';
import type { AnswerTree } from '../answers/path';
import type { Basis, Edition, Indicator, Programme, Requirement, Threshold } from '../policy/types';

/**
 * A programme bound to an edition: which threshold holds for which group, found once and not at
 * every keystroke.
 */
export interface Plan<A extends AnswerTree> {
  programme: Programme<A>;
  edition: Edition;
  indicators: PlannedIndicator<A>[];
}

export interface PlannedIndicator<A extends AnswerTree> {
  indicator: Indicator<A>;
  requirements: PlannedRequirement<A>[];
}

export interface PlannedRequirement<A extends AnswerTree> {
  indicator: Indicator<A>;
  requirement: Requirement<A>;
  thresholds: PlannedThresholds;
  alternative: PlannedThresholds | undefined;
}

/** By group; `common` holds while the group is unknown. */
export interface PlannedThresholds {
  byGroup: Readonly<Record<string, PlannedThreshold>>;
  /** Absent when it depends on the group: telling the group must never overturn a verdict. */
  common: PlannedThreshold | undefined;
}

export interface PlannedThreshold {
  basis: Basis;
  place: string;
  /** undefined when our documents have none. */
  value: number | undefined;
  tiers: Threshold['tiers'];
  /** `，要求不少于 6 000 万元`; with tiers it is made when asked for. */
  demand: string;
}

const plans = new WeakMap<Edition, Map<unknown, unknown>>();
let latest: { programme: unknown; edition: Edition; plan: unknown } | undefined;

export function planFor<A extends AnswerTree>(programme: Programme<A>, edition: Edition): Plan<A> {
  if (latest?.edition === edition && latest.programme === programme) return latest.plan as Plan<A>;
  let ofEdition = plans.get(edition);
  if (!ofEdition) plans.set(edition, (ofEdition = new Map()));
  let plan = ofEdition.get(programme) as Plan<A> | undefined;
  if (!plan) ofEdition.set(programme, (plan = makePlan(programme, edition)));
  latest = { programme, edition, plan };
  return plan;
}

function makePlan<A extends AnswerTree>(programme: Programme<A>, edition: Edition): Plan<A> {
  const groups = programme.groups.map((group) => group.id);
  const thresholdsOf = (key: string, unit: string) =>
    planThresholds(edition.thresholds[key] ?? {}, groups, unit);
  return {
    programme,
    edition,
    indicators: programme.indicators.map((indicator) => ({
      indicator,
      requirements: indicator.requirements.map((requirement) => {
        const { id, unit, alternative } = requirement;
        return {
          indicator,
          requirement,
          thresholds: thresholdsOf(`${indicator.id}.${id}`, unit),
          alternative: alternative && thresholdsOf(alternative.threshold, unit),
        };
      }),
    })),
  };
}

function planThresholds(
  given: Record<string, Threshold>,
  groups: string[],
  unit: string,
): PlannedThresholds {
  const byGroup: Record<string, PlannedThreshold> = {};
  const every = given['*'];
  for (const group of groups) {
    const threshold = given[group] ?? every;
    if (threshold) byGroup[group] = planThreshold(threshold, unit);
  }
  if (every) return { byGroup, common: planThreshold(every, unit) };
  const [first, ...others] = Object.values(byGroup);
  const same =
    !first?.tiers &&
    others.every(
      ({ basis, value, tiers }) => basis === first?.basis && value === first.value && !tiers,
    );
  return { byGroup, common: same ? first : undefined };
}

function planThreshold({ basis, place, value, tiers }: Threshold, unit: string): PlannedThreshold {
  if (basis === 'missing') return { basis, place, value: undefined, tiers: undefined, demand: '' };
  return { basis, place, value, tiers, demand: value === undefined ? '' : demandOf(value, unit) };
}

export const demandOf = (value: number, unit: string): string =>
  `，要求不少于 ${formatNumber(value)}${unit === '%' ? '%' : ` ${unit}`}`;
