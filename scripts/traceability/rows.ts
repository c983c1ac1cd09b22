import type { Edition, WholeProgramme } from '../../src/lib/policy/types';
import { constructed } from './constructed';
import { cellsOf, fileWith, questionsOf, readBy, unique } from './lookups';
import type { NamedTest } from './tests';

/** A clause followed to its tests. */
export interface Trace {
  /** `gates.inHunan`, `main-revenue.amount`, `核对 5 W`. */
  what: string;
  clauses: string[];
  questions: string[];
  rule: string;
  cells: string[];
  tests: string[];
}

/** Every gate, requirement and cross-check of a programme's edition. */
export function traces(whole: WholeProgramme, edition: Edition, tests: NamedTest[]): Trace[] {
  const { programme } = whole;
  const asked = questionsOf(whole, edition);
  const cells = cellsOf(whole, edition);
  const ownTests = tests.filter(
    ({ file, name }) => file.includes(`/${programme.id}/`) || name.startsWith(programme.id),
  );

  const questions = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const question = asked.get(path);
      return question ? [`${question.label}（${question.source}）`] : [];
    });
  const shownIn = (paths: readonly string[]) =>
    unique(paths.flatMap((path) => cells.get(path) ?? cells.get(path.split('.')[0]!) ?? []));
  const testsNamed = (says: (name: string) => boolean) =>
    unique(ownTests.filter(({ name }) => says(name)).map(({ file }) => file.split('/').at(-1)!));
  /** Reading matter of an answer: what is asked, and where it is printed. */
  const answers = (paths: readonly string[]) => ({
    questions: questions(paths),
    cells: shownIn(paths),
  });

  const gates = programme.gates.map(({ path, place }): Trace => ({
    what: path,
    clauses: [place],
    ...answers([path]),
    rule: fileWith(programme, new RegExp(`gates: \\[[^\\]]*'${path}'`)),
    tests: testsNamed((name) => name.includes(`'${path}'`)),
  }));

  const requirements = programme.indicators.flatMap(({ id, requirements }) =>
    requirements.map((requirement): Trace => {
      const key = `${id}.${requirement.id}`;
      const thresholds = [key, requirement.alternative?.threshold ?? key];
      return {
        what: key,
        clauses: unique(
          thresholds.flatMap((name) =>
            Object.values(edition.thresholds[name] ?? {}).map(({ place }) => place),
          ),
        ),
        ...answers(readBy(programme, edition, key)),
        rule: fileWith(programme, new RegExp(`(id: |kind\\()'${id}'`)),
        tests: testsNamed((name) => name.includes(key)),
      };
    }),
  );

  const found = unique(programme.checks.map(({ number }) => number)).map((number): Trace => {
    const checks = programme.checks.filter((check) => check.number === number);
    const paths = unique(checks.flatMap(({ fields }) => [...fields]));
    const severity = checks[0]!.severity === 'error' ? 'E' : 'W';
    return {
      what: `核对 ${number} ${severity}`,
      clauses: unique(paths.flatMap((path) => asked.get(path)?.source ?? [])),
      ...answers(paths),
      rule: fileWith(programme, new RegExp(`(number: |notMore(?:Than)?\\(\\s*)${number}\\b`)),
      tests: testsNamed((name) => ` > ${name}`.includes(` > ${number} ${severity} `)),
    };
  });
  const built = (constructed[programme.id] ?? []).map(({ heldBy, ...trace }): Trace => ({
    ...trace,
    tests: testsNamed((name) => name.includes(heldBy)),
  }));
  const numberOf = ({ what }: Trace) => Number(what.split(' ')[1]);
  return [
    ...gates,
    ...requirements,
    ...[...found, ...built].sort((a, b) => numberOf(a) - numberOf(b)),
  ];
}
