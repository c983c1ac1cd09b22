import type { KnipConfig } from 'knip';

/** `npm run lint` fails on a file, export or dependency that nothing uses, and on a ring of imports. */
export default {
  entry: [
    // Chosen by the build, see svelte.config.js.
    'src/lib/ui/packaging/{site,portable}/*.{ts,svelte}',
    'scripts/*.ts',
    'scripts/{bench,fidelity,mutation,traceability}/run.ts',
    'scripts/bench/in-page/*.js',
    'scripts/bench/peers/*/{build,worker,page,constants}.ts',
    'scripts/bench/peers/bare-kit/**/*.{js,ts,svelte}',
  ],
  project: ['src/**/*.{ts,svelte}', 'scripts/**/*.{ts,js,svelte}', 'tests/**/*.ts'],
  // Programs of the system, asked for by the scripts that use them.
  ignoreBinaries: ['apt-get', 'soffice', 'fc-list', 'pdftoppm', 'nginx'],
  ignoreDependencies: [
    // Read by path: the typeface's source, the page of axe, the runner Stryker finds by name.
    '@expo-google-fonts/noto-sans-sc',
    'axe-core',
    '@stryker-mutator/vitest-runner',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
  include: [
    'files',
    'dependencies',
    'unlisted',
    'unresolved',
    'exports',
    'types',
    'duplicates',
    'cycles',
  ],
} satisfies KnipConfig;
