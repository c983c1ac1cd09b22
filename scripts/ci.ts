/** What CI runs: the tests, then lint with import rules, types, formatting, size budgets and the forms' looks. */
import { spawnSync } from 'node:child_process';
import { readCounts } from './test-results';

const passes = (script: string): boolean => {
  console.log(`\n── npm run ${script}`);
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0;
};

const testsPass = passes('test');
const counts = readCounts();
// A runner can fail beside its tests, for example by not starting.
if (!testsPass && counts.failed === 0) counts.failed += 1;
for (const script of ['lint', 'check', 'check:editions', 'sizes', 'fidelity'])
  if (passes(script)) counts.passed += 1;
  else counts.failed += 1;

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
