import { test as base, type BrowserContext } from '@playwright/test';
import { serveFolder, type Site } from '../../scripts/static-server';

export { expect } from '@playwright/test';

/** What must never happen on any page: a request elsewhere, a console error, a breach of the CSP. */
export interface Watch {
  /** Where requests may go. */
  origins: Set<string>;
  /** Tells that messages like this are part of the journey, e.g. of a server that is gone. */
  expectTrouble: (like: RegExp) => void;
  /** Watches a further browser, too. */
  follow: (context: BrowserContext) => Promise<void>;
}

interface TestFixtures {
  watch: Watch;
  /** A server of this test alone, which it may stop. */
  ownSite: Site;
  /** The path the own server mounts the site at. */
  mountedAt: string;
}

interface WorkerFixtures {
  site: Site;
}

/** Journeys begin with a browser that has never been here, at `build/` served as plain files. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern to read
    async ({}, use) => {
      const site = await serveFolder('build');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(`${site.origin}/`),

  mountedAt: ['', { option: true }],

  ownSite: async ({ mountedAt, watch }, use) => {
    const site = await serveFolder('build', { under: mountedAt });
    watch.origins.add(new URL(site.origin).origin);
    await use(site);
    await site.close();
  },

  watch: [
    async ({ context, site }, use) => {
      const troubles: string[] = [];
      const expected: RegExp[] = [];
      const origins = new Set([new URL(site.origin).origin]);
      const follow = (followed: BrowserContext) => collect(followed, origins, troubles);
      await follow(context);
      await use({ origins, expectTrouble: (like) => void expected.push(like), follow });
      const unexpected = troubles.filter((line) => !expected.some((like) => like.test(line)));
      if (unexpected.length > 0) throw new Error(`The pages reported:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

async function collect(
  context: BrowserContext,
  origins: Set<string>,
  troubles: string[],
): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^(data|blob|about):/.test(protocol) && !origins.has(origin))
      troubles.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().stack}`));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
}
