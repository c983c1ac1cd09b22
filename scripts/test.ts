/**
 * `npm test`: makes sure of a browser and of file servers, builds, then runs every unit test and every journey.
 * Nothing is skipped: what cannot run fails, and says what to install.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromiumPath } from './chromium';
import { installDebianPackages } from './debian-packages';
import { JOURNEY_RESULTS, UNIT_RESULTS } from './test-results';
import { prepareWebServers } from './web-servers';

const run = (command: string, args: string[], environment: Record<string, string> = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } }).status ??
  1;

function haveChromium(): boolean {
  try {
    chromiumPath();
    return true;
  } catch {
    return false;
  }
}

if (!haveChromium()) installDebianPackages(' Chromium', ['chromium']);
try {
  chromiumPath();
  prepareWebServers();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const steps: [string, string[], Record<string, string>?][] = [
  ['npm', ['run', '--silent', 'build']],
  ['npm', ['run', '--silent', 'build:portable']],
  [
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${UNIT_RESULTS}`],
  ],
  [
    'npx',
    ['playwright', 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_RESULTS },
  ],
];
let failed = 0;
for (const results of [UNIT_RESULTS, JOURNEY_RESULTS]) rmSync(results, { force: true });
for (const [command, args, environment] of steps) {
  const status = run(command, args, environment);
  if (status !== 0) failed = status;
  // Without a build there is nothing for the journeys to walk through.
  if (status !== 0 && args.at(-1)?.startsWith('build')) break;
}
process.exit(failed);
