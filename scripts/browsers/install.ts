import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromiumPath } from '../chromium';
import { installDebianPackages } from '../debian-packages';

/** Big, and of use to nobody else: kept apart from the project's own packages. */
const FOLDER = resolve('.cache/browsers');

/** Old Chromiums that npm holds, made for servers without a screen. */
const OLD = [
  { version: 92, name: 'chrome-aws-lambda', release: '10.1.0' },
  { version: 109, name: '@sparticuz/chromium', release: '109.0.6' },
] as const;

export interface Browsers {
  /** Programs by the Chromium version, the machine's own last. */
  chromium: [name: string, program: string][];
  firefox: string;
  webkit: string;
}

/** @throws Error saying in Chinese what to install */
export function prepareBrowsers(): Browsers {
  const old = OLD.map((browser): [string, string] => [
    `Chromium ${browser.version}`,
    oldChromium(browser),
  ]);
  if (!debianBrowsers())
    installDebianPackages('Firefox、WebKitGTK', [
      'chromium',
      'firefox-esr',
      'webkit2gtk-driver',
      'xvfb',
      'xauth',
    ]);
  const found = debianBrowsers();
  if (!found)
    throw new Error(
      '找不到要测试的浏览器。Debian/Ubuntu 用 “apt install chromium firefox-esr webkit2gtk-driver xvfb xauth” 安装。',
    );
  return { ...found, chromium: [...old, ['Chromium', chromiumPath()]] };
}

/** Below `/usr/lib`, by machine and by version. */
function miniBrowsers(): string[] {
  return readdirSync('/usr/lib')
    .filter((machine) => machine.endsWith('-linux-gnu'))
    .flatMap((machine) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
    );
}

function debianBrowsers(): Pick<Browsers, 'firefox' | 'webkit'> | undefined {
  const webkit = miniBrowsers().find((path) => existsSync(path));
  const firefox = '/usr/bin/firefox-esr';
  const drivers = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', firefox];
  return webkit && drivers.every((path) => existsSync(path)) ? { firefox, webkit } : undefined;
}

function oldChromium({ version, name, release }: (typeof OLD)[number]): string {
  const program = join(FOLDER, `chromium-${version}/chromium`);
  if (existsSync(program)) return program;
  const packages = join(FOLDER, 'packages');
  mkdirSync(packages, { recursive: true });
  // Their scripts would fetch more; the browser is in the package itself.
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      packages,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--legacy-peer-deps',
      `${name}@${release}`,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`没有从 npm 取到 ${name}@${release}（Chromium ${version}）。`);
  const packed = readFileSync(join(packages, 'node_modules', name, 'bin/chromium.br'));
  mkdirSync(join(FOLDER, `chromium-${version}`), { recursive: true });
  writeFileSync(program, brotliDecompressSync(packed), { mode: 0o755 });
  return program;
}
