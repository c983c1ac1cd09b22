import { formatNumber } from '../answers/format';
import type { AnswerTree } from '../answers/path';
import type { Basis, Edition, Indicator, Programme, Requirement, Threshold } from '../policy/types';

/**
 * A programme bound to an edition and a group: what is asked and which threshold holds, found once
 * and not at every keystroke.
 */
export type Plan<A extends AnswerTree> = PlannedIndicator<A>[];

export interface PlannedIndicator<A extends AnswerTree> {
  indicator: Indicator<A>;
  requirements: PlannedRequirement<A>[];
}

export interface PlannedRequirement<A extends AnswerTree> {
  indicator: Indicator<A>;
  requirement: Requirement<A>;
  /** undefined while it depends on a group that is not known yet. */
  threshold: PlannedThreshold | undefined;
  /** The threshold of the requirement's other way. */
  instead: PlannedThreshold | undefined;
  /** Whether it is asked at all hangs on a group that is not known yet. */
  open: boolean;
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

/** Plans of the edition used last: one edition is open at a time. */
let latest: { programme: unknown; edition: Edition; byGroup: Map<string, unknown> } | undefined;

export function planFor<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  group: string | undefined,
): Plan<A> {
  if (latest?.edition !== edition || latest.programme !== programme)
    latest = { programme, edition, byGroup: new Map() };
  const key = group ?? '';
  let plan = latest.byGroup.get(key) as Plan<A> | undefined;
  if (!plan) latest.byGroup.set(key, (plan = makePlan(programme, edition, group)));
  return plan;
}

function makePlan<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  group: string | undefined,
): Plan<A> {
  const groups = programme.groups.map(({ id }) => id);
  const find = (key: string, unit: string) =>
    thresholdOf(edition.thresholds[key] ?? {}, groups, group, unit);
  const asked = ({ groups: only }: Requirement<A>) =>
    only === undefined || group === undefined || only.includes(group);
  return programme.indicators.map((indicator) => ({
    indicator,
    requirements: indicator.requirements.filter(asked).map((requirement) => ({
      indicator,
      requirement,
      threshold: find(`${indicator.id}.${requirement.id}`, requirement.unit),
      instead: requirement.alternative && find(requirement.alternative.threshold, requirement.unit),
      open: requirement.groups !== undefined && group === undefined,
    })),
  }));
}

/**
 * The threshold of a group. While the group is unknown a threshold counts only if every group has
 * the same, so that telling the group can never overturn a verdict.
 */
function thresholdOf(
  given: Record<string, Threshold>,
  groups: string[],
  group: string | undefined,
  unit: string,
): PlannedThreshold | undefined {
  const found = (id: string) => given[id] ?? given['*'];
  if (group !== undefined) return planThreshold(found(group), unit);
  if (given['*']) return planThreshold(given['*'], unit);
  const [first, ...others] = groups.map(found).filter((threshold) => threshold !== undefined);
  const same =
    !first?.tiers &&
    others.every(
      ({ basis, value, tiers }) => basis === first?.basis && value === first.value && !tiers,
    );
  return same ? planThreshold(first, unit) : undefined;
}

/** A threshold that the edition does not hold is missing like one that it says is missing. */
function planThreshold(threshold: Threshold | undefined, unit: string): PlannedThreshold {
  const { basis, place, value, tiers } = threshold ?? { basis: 'missing', place: '' };
  if (basis === 'missing') return { basis, place, value: undefined, tiers: undefined, demand: '' };
  return { basis, place, value, tiers, demand: value === undefined ? '' : demandOf(value, unit) };
}

export const demandOf = (value: number, unit: string): string =>
  `，要求不少于 ${formatNumber(value)}${unit === '%' ? '%' : ` ${unit}`}`;
