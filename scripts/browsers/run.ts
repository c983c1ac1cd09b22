/**
 * `npm run test:browsers`: the main journey in the oldest browsers that counties have, and in other
 * families. Fetches them first; they are too big for every `npm install`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PORTABLE_FILE, SITE_FOLDER } from '../products';
import { serveFolder } from '../static-server';
import type { Browser } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import { prepareBrowsers } from './install';
import { mainJourney } from './journey';
import { openWebKit } from './webkit';

if (!existsSync(SITE_FOLDER) || !existsSync(PORTABLE_FILE)) {
  console.error('请先运行 npm run build 和 npm run build:portable。');
  process.exit(1);
}

const { chromium, firefox, webkit } = prepareBrowsers();
const site = await serveFolder(SITE_FOLDER);
const onSite = (path: string) => site.origin + path;
const file = pathToFileURL(resolve(PORTABLE_FILE)).href;
const inFile = (path: string) => `${file}#${path}`;

const browsers: [name: string, open: () => Promise<Browser>][] = [
  ...chromium.map(([name, program]): [string, () => Promise<Browser>] => [
    name,
    () => openChromium(program),
  ]),
  ['Firefox ESR', () => openFirefox(firefox)],
  ['WebKitGTK', () => openWebKit(webkit)],
];
const packagings: [name: string, at: (path: string) => string][] = [
  ['网站', onSite],
  ['单文件版（file://）', inFile],
];

/** `npm run test:browsers -- Firefox` drives only those whose name begins so. */
const [only = ''] = process.argv.slice(2);
let failed = 0;
for (const [name, openBrowser] of browsers.filter(([name]) => name.startsWith(only)))
  for (const [packaging, at] of packagings)
    try {
      const browser = await openBrowser();
      try {
        await mainJourney(browser, at);
      } finally {
        await browser.close();
      }
      console.log(`通过  ${name}  ${packaging}`);
    } catch (error) {
      failed += 1;
      console.log(`失败  ${name}  ${packaging}\n`, error);
    }
await site.close();
process.exit(failed > 0 ? 1 : 0);
