import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence, LicenceGroup } from '../../src/lib/ui/about/licence';

/** Part of every page, though npm counts them among what the build needs. */
const IN_THE_PAGE = ['svelte', '@sveltejs/kit'];
const FONT = '@expo-google-fonts/noto-sans-sc';

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Folders of the packages that travel with the page, from package-lock.json. */
export function shipped(packages: Record<string, Locked>): string[] {
  const found = new Set<string>();
  const direct = Object.keys(packages['']!.dependencies ?? {});
  const open = direct.map((name) => ({ from: '', name }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = resolve(packages, next.from, next.name);
    if (folder === undefined || found.has(folder)) continue;
    found.add(folder);
    for (const name of Object.keys(packages[folder]!.dependencies ?? {})) open.push({ from: folder, name });
  }
  // Of the framework the page holds its own code alone; what else it names runs at build time.
  for (const name of IN_THE_PAGE) found.add(`node_modules/${name}`);
  // Type declarations leave nothing in the page.
  return [...found].filter((folder) => !nameOf(folder).startsWith('@types/')).sort();
}

/** As node looks a package up: from the folder outwards. */
function resolve(
  packages: Record<string, Locked>,
  from: string,
  name: string,
): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** The file with the licence; a few packages have none and only name it. */
function textIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

/** Packages under the same words stand together, each with its own line of copyright. */
export function grouped(
  licences: readonly { name: string; licence: string; text: string }[],
): LicenceGroup[] {
  const groups = new Map<string, LicenceGroup>();
  for (const { name, licence, text } of licences) {
    const lines = text.replace(/\r/g, '').trim().split('\n');
    const isCopyright = (line: string) => /^\W*copyright\s+(\(c\)|©|\d)/i.test(line);
    const words = lines
      .filter((line) => !isCopyright(line))
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n');
    const key = words.replace(/\W+/g, ' ').replace(/^ ?(the )?mit license( mit)? /i, '').toLowerCase();
    const group = groups.get(key) ?? { text: words, packages: [] };
    const copyright = lines.filter(isCopyright).map((line) => line.trim()).join(' ');
    group.packages.push({ name, licence, copyright });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const LIST = 'virtual:licences';
const TEXTS = 'virtual:licence-texts';

/**
 * What the page is made of besides our own code, for 关于: read off the installed packages at build
 * time, so that it cannot fall behind.
 */
export function licences(): Plugin {
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return {
    name: 'licences',
    resolveId: (id) => (id === LIST || id === TEXTS ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${LIST}` && id !== `\0${TEXTS}`) return null;
      const own = json('package.json') as { version: string; dependencies: Record<string, string> };
      const packages = json('package-lock.json')['packages'] as Record<string, Locked>;
      const direct = [...Object.keys(own.dependencies), ...IN_THE_PAGE];
      const folders = shipped(packages);
      const list = folders.map((folder): Licence => {
        const { version, license = '见许可证全文' } = packages[folder]!;
        const name = nameOf(folder);
        const isDirect = folder === `node_modules/${name}` && direct.includes(name);
        return { name, version, licence: license, direct: isDirect };
      });
      if (id === `\0${LIST}`)
        return `export const version = ${JSON.stringify(own.version)};
export const licences = ${JSON.stringify(list)};`;
      const texts = list.map(({ name, licence }, index) => ({
        name,
        licence,
        text: textIn(folders[index]!),
      }));
      const font = {
        name: 'Noto Sans SC（PDF 字体，已按通用规范汉字表裁剪）',
        licence: 'OFL-1.1',
        text: readFileSync(`node_modules/${FONT}/LICENSE_FONT`, 'utf8'),
      };
      return `export default ${JSON.stringify(grouped([font, ...texts]))}`;
    },
  };
}
