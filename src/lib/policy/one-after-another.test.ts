import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer, type AnswerTree } from '../answers/path';
import { assess } from '../assess/assess';
import { anyDossier } from './dossiers.builder';
import { runs } from './runs.builder';
import { techCentreQuick } from './tech-centre/quick';
import type { Edition, Programme, WholeProgramme } from './types';
import { wholeProgrammes } from './whole-programmes';

/** An edition as it is, and one that the host has filled, asks more of and counts to another day. */
function editionsOf({ editions, programme }: WholeProgramme): [Edition, Edition] {
  const official = structuredClone(editions[0]!);
  const host = structuredClone(official);
  host.referenceDay = '2024-02-29';
  for (const [key, byGroup] of Object.entries(host.thresholds))
    for (const [group, { basis }] of Object.entries(byGroup))
      if (basis === 'missing')
        byGroup[group] = {
          basis: 'host',
          place: '测试',
          ...(key.endsWith('ratio')
            ? {
                tiers: [
                  { from: 0, value: 6 },
                  { from: 6000, value: 3 },
                ],
              }
            : { value: 20 }),
        };
  const [indicator] = programme.indicators;
  const [part, whole] = figuresAskedBy(programme);
  host.requirements = [
    {
      indicators: [indicator!.id],
      id: 'added',
      title: '另加',
      unit: '%',
      measure: { share: [part!, whole!] },
    },
  ];
  host.thresholds[`${indicator!.id}.added`] = { '*': { basis: 'host', place: '测试', value: 5 } };
  return [official, host];
}

const figuresAskedBy = ({ steps }: Programme): string[] =>
  steps
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'money' || kind === 'count')
    .map(({ path }) => path);

/** As a file would hold it: 0 and −0 are one figure. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a session does to a dossier: types an answer, clears one, opens another dossier or edition. */
type Edit = (now: { answers: AnswerTree; edition: Edition }) => typeof now;

function anyEdit(whole: WholeProgramme, editions: readonly Edition[]): fc.Arbitrary<Edit> {
  const dossiers = anyDossier(whole.dictionary);
  const figures = fc.constantFrom<unknown>(0, 1, 7, 20, 300, 6000, 20000.5, undefined);
  const paths = figuresAskedBy(whole.programme);
  return fc.oneof(
    { weight: 4, arbitrary: typed(dossiers) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...paths), figures)
        .map(([path, value]) => set(path, value)),
    },
    { weight: 2, arbitrary: fc.nat().map(cleared) },
    { weight: 1, arbitrary: dossiers.map((answers): Edit => (now) => ({ ...now, answers })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...editions)
        .map((edition): Edit => (now) => ({ ...now, edition })),
    },
  );
}

const set =
  (path: string, value: unknown): Edit =>
  (now) => ({ ...now, answers: withAnswer(now.answers, path, value) });

/** One answer of a dossier, in a branch or not. */
const typed = (dossiers: fc.Arbitrary<AnswerTree>): fc.Arbitrary<Edit> =>
  fc.tuple(dossiers, fc.nat(), fc.nat()).map(([from, at, inBranch]) => {
    const keys = Object.keys(from);
    const key = keys[at % keys.length] ?? 'none';
    const value = from[key];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return set(key, value);
    const names = Object.keys(value);
    const name = names[inBranch % names.length];
    return name === undefined
      ? set(key, value)
      : set(`${key}.${name}`, answerAt(value as AnswerTree, name));
  });

const cleared =
  (at: number): Edit =>
  (now) => {
    const keys = Object.keys(now.answers);
    return keys.length === 0 ? now : set(keys[at % keys.length]!, undefined)(now);
  };

/** The rules of the quick check are asked on their own; an edition remembers one programme at a time. */
const programmes: [title: string, whole: WholeProgramme, of: (edition: Edition) => Programme][] = [
  ...[...wholeProgrammes.values()].map((whole): (typeof programmes)[number] => [
    whole.programme.title,
    whole,
    (edition) => whole.adapt(edition).programme,
  ]),
  [
    '快速自评',
    wholeProgrammes.get(techCentreQuick.id)!,
    () => techCentreQuick as unknown as Programme,
  ],
];

describe.each(programmes)('%s', (_title, whole, programmeOf) => {
  const [official, host] = editionsOf(whole);

  test('whatever came before, the same is said as of a dossier never seen', () => {
    const begun = fc.constantFrom({}, ...whole.samples.map(({ answers }) => answers));
    const edits = fc.array(anyEdit(whole, [official, host]), { minLength: 10, maxLength: 25 });
    fc.assert(
      fc.property(begun, edits, (answers, all) => {
        let now = { answers, edition: official };
        for (const edit of all) {
          const { edition } = now;
          const unseen = structuredClone(edition);
          expect(written(assess(programmeOf(edition), edition, now.answers))).toEqual(
            written(assess(programmeOf(unseen), unseen, structuredClone(now.answers))),
          );
          now = edit(now);
        }
      }),
      runs(100),
    );
  });
});
