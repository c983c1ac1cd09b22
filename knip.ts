import type { KnipConfig } from 'knip';

/** `npm run lint` fails on a file, export or dependency that nothing uses, and on a ring of imports. */
export default {
  entry: [
    // Chosen by the build, see svelte.config.js.
    'src/lib/ui/packaging/{site,portable}/*.{ts,svelte}',
    'scripts/*.ts',
    'scripts/{bench,browsers,fidelity,traceability}/run.ts',
    'scripts/mutation/vitest.config.ts',
    'scripts/bench/evaluator.ts',
    'scripts/bench/in-page/*.js',
    'scripts/bench/peers/*/{build,worker,page,constants}.ts',
    'scripts/bench/peers/bare-kit/**/*.{js,ts,svelte}',
  ],
  project: ['src/**/*.{ts,svelte}', 'scripts/**/*.{ts,js,svelte}', 'tests/**/*.ts'],
  ignoreDependencies: [
    // Read by path: the typeface's source, and what axe puts in a page.
    '@expo-google-fonts/noto-sans-sc',
    'axe-core',
    // The benchmark installs the form builders it compares with by itself.
    'survey-core',
    'survey-js-ui',
  ],
  // The name of a shape that another file's types are made of may be exported for its readers.
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
