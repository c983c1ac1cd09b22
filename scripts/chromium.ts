import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names the distributions install Chromium or Chrome under. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Quiet and repeatable: no first-run pages, no updates, no sync, no GPU, no sandbox (containers have none). */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser to drive: `CHROMIUM` if set, else Debian's package, else the first known name on PATH.
 * Playwright's own download is not used, so that tests and benchmark run where only npm is reachable.
 * @throws Error saying in Chinese what to install
 */
export function chromiumPath(): string {
  const chosen = process.env['CHROMIUM'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`环境变量 CHROMIUM 指向的文件不存在或不可执行：${chosen}`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    '/usr/bin/chromium',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  const found = candidates.find(isExecutable);
  if (found) return found;
  throw new Error(
    '找不到 Chromium 浏览器。请安装：Debian/Ubuntu 用 “apt install chromium”，' +
      '其他系统安装 Chromium 或 Google Chrome；也可以用环境变量 CHROMIUM 指定可执行文件的完整路径。',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
