import type { Edition, Programme, WholeProgramme } from './types';

/** A requirement of a programme as an edition names its thresholds. */
export interface AskedThreshold {
  /** `rnd-expense.ratio` */
  key: string;
  group: string;
  /** 研发费用 · 占主营收入比 */
  title: string;
  groupTitle: string;
  unit: string;
  /** Whether it may rise in steps of the revenue. */
  mayHaveTiers: boolean;
}

/** Every threshold that a programme asks an edition for, in the programme's order. */
export function askedThresholds({ indicators, groups }: Programme): AskedThreshold[] {
  const each = groups.length > 0 ? groups : [{ id: '*', title: '各类型' }];
  return indicators.flatMap((indicator) =>
    indicator.requirements.flatMap(({ id, title, unit, groups: only, alternative, tierBy }) => {
      const of = (key: string, words: string) =>
        each
          .filter((group) => only === undefined || only.includes(group.id))
          .map((group) => ({
            key,
            group: group.id,
            title: `${indicator.title} · ${words}`,
            groupTitle: group.title,
            unit,
            mayHaveTiers: tierBy !== undefined && key === `${indicator.id}.${id}`,
          }));
      return [
        ...of(`${indicator.id}.${id}`, title),
        ...(alternative
          ? of(alternative.threshold, `或者，${alternative.title}`).filter(
              ({ group }) => alternative.groups?.includes(group) ?? true,
            )
          : []),
      ];
    }),
  );
}

export const thresholdIn = (
  { thresholds }: Edition,
  { key, group }: Pick<AskedThreshold, 'key' | 'group'>,
) => thresholds[key]?.[group] ?? thresholds[key]?.['*'];

/** Thresholds that decide nothing yet: the edition says that they are missing, or does not name them. */
export const missingThresholds = (programme: Programme, edition: Edition): AskedThreshold[] =>
  askedThresholds(programme).filter(
    (asked) => (thresholdIn(edition, asked)?.basis ?? 'missing') === 'missing',
  );

/** Thresholds in steps of the revenue where the rule knows none: they could never decide. */
const tiersOutOfPlace = (programme: Programme, edition: Edition): string[] =>
  askedThresholds(programme)
    .filter((asked) => !asked.mayHaveTiers && thresholdIn(edition, asked)?.tiers !== undefined)
    .map(({ key, group }) => `${key} › ${group}`);

/** Names in the file that the programme does not know: most likely misspelt. */
function unknownThresholds(programme: Programme, edition: Edition): string[] {
  const asked = askedThresholds(programme);
  const keys = new Set(asked.map(({ key }) => key));
  const groups = new Set(['*', ...asked.map(({ group }) => group)]);
  return Object.entries(edition.thresholds).flatMap(([key, byGroup]) =>
    keys.has(key)
      ? Object.keys(byGroup)
          .filter((group) => !groups.has(group))
          .map((group) => `${key} › ${group}`)
      : [key],
  );
}

/** What of an edition file its programme has no place for, so that it does nothing: in words for the host. */
export function misfitsOf(whole: WholeProgramme, edition: Edition): string[] {
  const { programme } = whole.adapt(edition);
  const steps = new Set(programme.steps.map(({ id }) => id));
  const asks = new Map(
    whole.programme.indicators.map(({ id, requirements }) => [
      id,
      new Set(requirements.map((requirement) => requirement.id)),
    ]),
  );
  return [
    ...unknownThresholds(programme, edition).map(
      (key) => `thresholds 里的 ${key} 不是这个项目的要求，不起作用。`,
    ),
    ...tiersOutOfPlace(programme, edition).map((key) => `${key} 不能按收入分档，请写 value。`),
    ...(edition.requirements ?? []).flatMap(({ id, indicators, replaces }) => [
      ...indicators
        .filter((indicator) => !asks.has(indicator))
        .map(
          (indicator) =>
            `requirements 里 ${id} 的 indicators 写的 ${indicator} 不是这个项目的指标。`,
        ),
      ...indicators
        .filter(
          (indicator) => replaces !== undefined && asks.get(indicator)?.has(replaces) === false,
        )
        .map(
          (indicator) =>
            `requirements 里 ${id} 的 replaces 写的 ${replaces} 不是 ${indicator} 的要求。`,
        ),
    ]),
    ...(edition.questions ?? [])
      .filter(({ step }) => !steps.has(step))
      .map(
        ({ path, step }) =>
          `questions 里 ${path} 的 step 写的 ${step} 不是这个项目的步骤，只能是 ${[...steps].join('、')}。`,
      ),
  ];
}
