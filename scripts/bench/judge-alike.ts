import type { Browser } from '@playwright/test';
import type { BenchAnswers } from './answers';
import { freshPage } from './browser';
import { SAMPLES } from './samples';
import type { ServedContender } from './serve-contenders';
import { INDICATORS, type Verdicts } from './verdicts';

interface Judge {
  benchJudge?: (answers: BenchAnswers) => Verdicts | Promise<Verdicts>;
}

/**
 * Before anything is timed: the pages that decide in a language of their own must decide every sample.
 * @throws Error when a page's verdicts are not those of the sample
 */
export async function judgeAlike(
  browser: Browser,
  contenders: readonly ServedContender[],
): Promise<void> {
  for (const { title, origin, loadPath } of contenders.filter(({ judges }) => judges)) {
    const { context, page } = await freshPage(browser);
    try {
      await page.goto(origin + loadPath);
      await page.waitForFunction(() => (window as Judge).benchJudge !== undefined);
      for (const sample of SAMPLES) {
        const verdicts = await page.evaluate(
          (answers) => (window as Judge).benchJudge!(answers),
          sample.answers,
        );
        for (const [at, id] of INDICATORS.entries())
          if (verdicts[id] !== sample.expected[at])
            throw new Error(
              `${title}：样例“${sample.title}”的 ${id} 应为 ${sample.expected[at]}，得到 ${verdicts[id]}`,
            );
      }
    } finally {
      await context.close();
    }
  }
}
