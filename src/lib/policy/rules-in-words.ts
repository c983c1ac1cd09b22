import { formatNumber } from '../answers/format';
import type { Edition, Programme, Threshold } from './types';

/** A rule as it is evaluated, said in one sentence. */
export interface RuleInWords {
  words: string;
  /** Applicant types it holds for; empty: everybody. */
  groups: string[];
  threshold: Threshold;
}

export interface IndicatorInWords {
  id: string;
  title: string;
  rules: RuleInWords[];
}

/** Every indicator in words, made of the very data that decide it. */
export function rulesInWords(programme: Programme, edition: Edition): IndicatorInWords[] {
  return programme.indicators.map(({ id, title, requirements }) => ({
    id,
    title,
    rules: requirements.flatMap((requirement) => {
      const of = (key: string, name: string, only: readonly string[] | undefined) =>
        byThreshold(programme, edition, key, only).map(({ groups, threshold }) => ({
          words: sentence(name, threshold, requirement.unit),
          groups,
          threshold,
        }));
      const { alternative } = requirement;
      return [
        ...of(`${id}.${requirement.id}`, requirement.title, requirement.groups),
        ...(alternative
          ? of(alternative.threshold, `或者，${alternative.title}`, alternative.groups)
          : []),
      ];
    }),
  }));
}

const MISSING: Threshold = { basis: 'missing', place: '不在版本文件中' };

/** Types with the same threshold are told once. */
function byThreshold(
  { groups }: Programme,
  { thresholds }: Edition,
  key: string,
  only: readonly string[] | undefined,
): { groups: string[]; threshold: Threshold }[] {
  const found = thresholds[key] ?? {};
  if (groups.length === 0) return [{ groups: [], threshold: found['*'] ?? MISSING }];
  const told: { groups: string[]; threshold: Threshold }[] = [];
  for (const group of groups) {
    if (only && !only.includes(group.id)) continue;
    const threshold = found[group.id] ?? found['*'] ?? MISSING;
    const same = told.find(
      (entry) => JSON.stringify(entry.threshold) === JSON.stringify(threshold),
    );
    if (same) same.groups.push(group.title);
    else told.push({ groups: [group.title], threshold });
  }
  return told.map((entry) =>
    entry.groups.length === groups.length ? { ...entry, groups: [] } : entry,
  );
}

function sentence(name: string, { basis, value, tiers }: Threshold, unit: string): string {
  if (basis === 'missing') return `${name}：不少于多少，门槛待核`;
  if (tiers)
    return `${name}：${tiers
      .map(
        (tier) =>
          `主营业务收入 ${formatNumber(tier.from)} 万元起不少于 ${figure(tier.value, unit)}`,
      )
      .join('，')}`;
  return unit === '' ? name : `${name}不少于 ${figure(value ?? 0, unit)}`;
}

const figure = (value: number, unit: string) =>
  `${formatNumber(value)}${unit === '%' ? '%' : ` ${unit}`}`;
