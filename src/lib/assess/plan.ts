import type { Edition, Indicator, Programme, Requirement, Threshold } from '../policy/types';
import { keysOf, type AnswerTree } from '../answers/path';
import type { GateResult, IndicatorResult, RequirementResult } from './assessment';
import type { Known } from './decision';
import { planThreshold, type PlannedThreshold } from './threshold';

/**
 * A programme bound to an edition and a group: what is asked and which threshold holds, found once
 * and not at every keystroke.
 */
export interface Plan<A extends AnswerTree> {
  gates: PlannedGate[];
  indicators: PlannedIndicator<A>[];
}

export interface PlannedGate {
  keys: readonly string[];
  /** What was said of it last. */
  last: GateResult;
}

export interface PlannedIndicator<A extends AnswerTree> {
  indicator: Indicator<A>;
  requirements: PlannedRequirement<A>[];
  /** What was said of it last. */
  last: IndicatorResult | undefined;
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
  // Of the requirement, at hand without looking for them in objects of many shapes:
  measure: Requirement<A>['measure'];
  tierBy: Requirement<A>['tierBy'];
  otherMeasure: NonNullable<Requirement<A>['alternative']>['measure'] | undefined;
  /** What was known of it last, and what was said of that. */
  last: { known: Known; result: RequirementResult } | undefined;
}

/** The plan asked for last: mostly it is asked for again. */
let latest:
  { programme: unknown; edition: Edition; group: string | undefined; plan: unknown } | undefined;

/** Plans by edition: an edition is replaced, never changed in place. */
const plans = new WeakMap<Edition, Plans>();
interface Plans {
  programme: unknown;
  byGroup: Map<string, unknown>;
}

export function planFor<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  group: string | undefined,
): Plan<A> {
  if (latest?.edition === edition && latest.programme === programme && latest.group === group)
    return latest.plan as Plan<A>;
  let known = plans.get(edition);
  if (known?.programme !== programme)
    plans.set(edition, (known = { programme, byGroup: new Map() }));
  const key = group ?? '';
  let plan = known.byGroup.get(key) as Plan<A> | undefined;
  if (!plan) known.byGroup.set(key, (plan = makePlan(programme, edition, group)));
  latest = { programme, edition, group, plan };
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
  const gates = programme.gates.map(({ path, title, basis, place }) => ({
    keys: keysOf(path),
    last: { path, title, basis, place, answer: undefined },
  }));
  const indicators = programme.indicators.map((indicator) => ({
    indicator,
    last: undefined,
    requirements: indicator.requirements.filter(asked).map((requirement) => ({
      indicator,
      requirement,
      threshold: find(`${indicator.id}.${requirement.id}`, requirement.unit),
      instead: requirement.alternative && find(requirement.alternative.threshold, requirement.unit),
      open: requirement.groups !== undefined && group === undefined,
      measure: requirement.measure,
      tierBy: requirement.tierBy,
      otherMeasure: requirement.alternative?.measure,
      last: undefined,
    })),
  }));
  return { gates, indicators };
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
