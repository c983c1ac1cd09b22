/** Mutation testing of the rules (`npm run mutation`): what is changed and why the rest is not. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  mutate: [
    'src/lib/{assess,identifiers}/**/*.ts',
    'src/lib/policy/*.ts',
    'src/lib/policy/{tech-centre,core-service}/*.ts',
    'src/lib/policy/tech-centre/forms/patents-to-report.ts',
    '!src/**/*.{test,builder}.ts',
    // Data without a condition: columns of lists, sample firms, words by their names.
    '!src/lib/policy/**/{list-columns,samples,samples-complete,dictionary}.ts',
  ],
  mutator: {
    // Words are compared with the official documents by labels.test.ts and the messages' own tests.
    excludedMutations: ['StringLiteral'],
  },
  // The TypeScript settings extend a file in .svelte-kit.
  ignorePatterns: [
    '!.svelte-kit',
    '.cache',
    'build',
    'dist',
    'docs',
    'tests',
    'test-results',
    'static/fonts',
  ],
  tempDirName: '.cache/mutation/sandbox',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  // Data that is read once at the start; what is in it is compared with the official documents.
  ignoreStatic: true,
  concurrency: 1,
  thresholds: { high: 95, low: 85, break: 85 },
};
