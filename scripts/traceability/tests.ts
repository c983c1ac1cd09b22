import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

/** A test by its full name, with what stands around it: `5 W R&D staff … > 80 and 100`. */
export interface NamedTest {
  file: string;
  name: string;
}

const LIST = '.cache/traceability/tests.json';

/** Every test of the rules, as the test runner itself names them. @throws when they cannot be collected. */
export function testsOfRules(): NamedTest[] {
  mkdirSync('.cache/traceability', { recursive: true });
  const { status, stderr } = spawnSync(
    'npx',
    ['vitest', 'list', 'src/lib/policy', `--json=${LIST}`],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the tests could not be listed: ${stderr}`);
  const listed = JSON.parse(readFileSync(LIST, 'utf8')) as NamedTest[];
  const root = `${process.cwd()}/`;
  return listed
    .map(({ file, name }) => ({ file: file.replace(root, ''), name }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
