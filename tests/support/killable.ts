import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, chromiumPath } from '../../scripts/chromium';

/** A browser with a profile on disk, whose process can die and which can be started again. */
export class KillableBrowser {
  #context: BrowserContext | undefined;

  private constructor(
    private readonly profile: string,
    private readonly baseURL: string,
  ) {}

  static async withNewProfile(baseURL: string): Promise<KillableBrowser> {
    return new KillableBrowser(await mkdtemp(join(tmpdir(), 'ziping-profile-')), baseURL);
  }

  /** Starts the browser on the profile as it was left, even by a killed one. */
  async start(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath(),
      args: [...chromiumFlags],
      baseURL: this.baseURL,
      viewport: { width: 1366, height: 800 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    this.#context = context;
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }

  /** The process gets no chance to write anything more. */
  async kill(): Promise<void> {
    const context = this.#context!;
    const gone = new Promise<void>((done) => context.once('close', () => done()));
    process.kill(await this.#pid(), 'SIGKILL');
    await gone;
    this.#context = undefined;
  }

  async dispose(): Promise<void> {
    await this.#context?.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Chromium locks its profile with a link named after host and process. */
  async #pid(): Promise<number> {
    const owner = await readlink(join(this.profile, 'SingletonLock'));
    return Number(owner.slice(owner.lastIndexOf('-') + 1));
  }
}
