import { defineConfig } from 'vitest/config';

/** The tests that decide whether a changed rule is noticed: those of the rules, without pages or files. */
export default defineConfig({
  test: {
    include: ['src/lib/{answers,assess,identifiers,policy}/**/*.test.ts'],
    // They write whole documents, seconds for every change of a rule, and look at paper, not at verdicts.
    exclude: ['src/lib/policy/**/{printing,documents-open}.test.ts'],
    env: { PROPERTY_RUNS: '0.05' },
  },
});
