import type { Page } from '@playwright/test';
import type { BenchAnswers } from './answers';
import type { Verdicts } from './verdicts';

/** Our own side of the benchmark: the only file here that knows the app. */

/** Where our pages are, and how to bring the dossier to the state of peers/dossier.ts. */
export const ourPages: {
  loadPath: string;
  keystrokePath: string;
  prepare?: (page: Page, origin: string) => Promise<void>;
} = {
  loadPath: '/tech-centre/check/basics/',
  keystrokePath: '/tech-centre/check/revenue/',
};

/** Our evaluator, given the thresholds of thresholds.ts. */
export interface OurEvaluator {
  /** everything the screen shows: verdicts with reasons, gaps and basis, and the cross-checks */
  assessAll: (answers: BenchAnswers) => unknown;
  /** the seven indicators alone */
  indicatorsOnly: (answers: BenchAnswers) => unknown;
  /** the seven verdicts in what `assessAll` or `indicatorsOnly` returned, for the agreement check */
  verdictsOf: (result: unknown) => Verdicts;
}

/** `undefined` until `assess()` exists: the peers are then measured alone. */
export const ourEvaluator: OurEvaluator | undefined = undefined;

/** The module whose bundle is "the rules code" in the size report, from the repository's root. */
export const ourRulesEntry: string | undefined = undefined;
