/**
 * For tests only: how many random cases a property is tried on. `PROPERTY_RUNS=20` tries twenty times
 * as many; mutation testing, which asks the same thousands of times, tries fewer.
 */
export const runs = (usual: number) => ({
  numRuns: Math.max(1, Math.round(usual * Number(process.env['PROPERTY_RUNS'] ?? 1))),
});
