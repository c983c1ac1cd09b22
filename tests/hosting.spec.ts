import { bytesOf, download, expectOpens } from './support/downloads';
import { startFileServer, type FileServerName } from './support/file-servers';
import { box, ready, reload, saved, walkToResult } from './support/pages';
import { expect, test } from './support/test';

const servers: Record<FileServerName, string> = { python: 'Python’s http.server', nginx: 'nginx' };

for (const [name, title] of Object.entries(servers) as [FileServerName, string][])
  test(`below a path on ${title}, as it comes: answers, result, export, and offline`, async ({
    page,
    watch,
  }) => {
    watch.expectTrouble(/ERR_CONNECTION_REFUSED/);
    const server = await startFileServer(name);
    watch.origins.add(new URL(server.address).origin);
    try {
      // Without the last slash, as people type it.
      await page.goto(server.address);
      await ready(page);
      await page.getByRole('button', { name: '样例：例1' }).click();
      await saved(page);
      await walkToResult(page);
      await expectOpens('自评报告.pdf', await bytesOf(await download(page, '自评报告（PDF）')));
      await page.goto(`${server.address}/tech-centre/check/revenue`);
      await ready(page);
      await expect(box(page, 'mainRevenue')).toHaveValue('7022');
      await expect(page.getByText('可离线使用')).toBeVisible({ timeout: 30_000 });
    } finally {
      await server.stop();
    }
    await reload(page);
    await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  });
