import { defineConfig } from 'vitest/config';

/**
 * The tests that decide whether a changed rule is noticed: those of the rules. Tests of the forms'
 * paper are left out: they would load the writers for every change, and look at layout, not verdicts.
 */
export default defineConfig({
  test: {
    include: [
      'src/lib/{assess,identifiers}/*.test.ts',
      'src/lib/policy/*.test.ts',
      'src/lib/policy/{tech-centre,core-service}/*.test.ts',
      'src/lib/policy/tech-centre/forms/patents-to-report.test.ts',
    ],
    env: { PROPERTY_RUNS: '0.05' },
  },
});
