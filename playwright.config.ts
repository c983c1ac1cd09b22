import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium';

/** Journeys through the production build in the Chromium of this machine. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  // A machine busy for a moment fails no release; what needed a second attempt is named as flaky at the end.
  // Where rare failures are what a test looks for, it allows none (killed.spec.ts).
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    actionTimeout: 10_000,
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumFlags] },
  },
});
