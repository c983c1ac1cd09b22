/** Mutation testing of the rules (`npm run mutation`): what is changed and why the rest is not. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  /*
   * The rules: what judges, counts, compares or binds a threshold. Not: questions, lists' columns,
   * samples and words (data without a condition), forms and reports (layout; compared with the official
   * ones cell by cell), reading and drafting edition files, the desk, and what-if (it asks assess()).
   */
  mutate: [
    'src/lib/{assess,identifiers}/*.ts',
    'src/lib/policy/{edition-gaps,edition-parts,edition-schema,form-progress,not-more-than}.ts',
    'src/lib/policy/{own-thresholds,plausible,rules-in-words,years-since}.ts',
    'src/lib/policy/tech-centre/{applicant-type,corrections,count,evidence,figures,indicators}.ts',
    'src/lib/policy/tech-centre/{form-checks,growth-checks,list-checks,listed-checks,quick-checks,quick}.ts',
    'src/lib/policy/tech-centre/{lists,money-lists,patents,people,typed-figures}.ts',
    'src/lib/policy/tech-centre/forms/patents-to-report.ts',
    'src/lib/policy/core-service/{index,indicators}.ts',
    '!src/**/*.{test,builder}.ts',
  ],
  mutator: {
    // Words are compared with the official documents by labels.test.ts and the messages' own tests.
    excludedMutations: ['StringLiteral'],
  },
  // The TypeScript settings extend a file in .svelte-kit.
  ignorePatterns: [
    '!.svelte-kit',
    '.svelte-kit/*/',
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
