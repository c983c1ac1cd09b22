import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle';
import type { Contender } from './contenders';
import { ourRulesEntry } from './ours';

export interface Size {
  title: string;
  files: number;
  /** bytes of the gzipped bodies */
  gzip: number;
}

/** What a page's HTML names for its first load: the document, its styles, scripts and preloads. */
export async function firstLoadSizes(contenders: readonly Contender[]): Promise<Size[]> {
  return Promise.all(
    contenders.map(async ({ title, folder, loadPath }) => {
      const document = posix.join(loadPath, 'index.html');
      const html = await readFile(join(folder, document), 'utf8');
      const paths = new Set([document, ...references(html).map((name) => resolve(loadPath, name))]);
      const sizes = await Promise.all([...paths].map((path) => gzipSize(join(folder, path))));
      return { title, files: paths.size, gzip: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
}

/** The rules as one minified module with the engine they need, each contender's alone. */
export async function rulesSizes(): Promise<Size[]> {
  const root = join(import.meta.dirname, '../..');
  const entries = [
    { title: '本应用', entry: join(root, ourRulesEntry) },
    { title: '普通函数（下限）', entry: peer('plain/verdicts.ts') },
    { title: 'json-rules-engine', entry: peer('json-rules-engine/evaluate.ts') },
    { title: 'publicodes', entry: peer('publicodes/evaluate.ts') },
  ];
  const sizes: Size[] = [];
  for (const { title, entry } of entries) {
    sizes.push({ title, files: 1, gzip: gzipped(await bundle(entry)) });
  }
  return sizes;
}

/** Styles, module preloads, script sources and the imports of SvelteKit's inline starter. */
function references(html: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    // SvelteKit names the styles it has inlined once more, disabled: those are not fetched.
    .filter((tag) => /rel="?(modulepreload|stylesheet|preload)\b/.test(tag))
    .filter((tag) => !/\bdisabled\b/.test(tag))
    .map((tag) => /href="?([^"\s>]+)/.exec(tag)?.[1]);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map((match) => match[1]);
  const imports = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map((match) => match[1]);
  return [...links, ...scripts, ...imports].filter(
    (name): name is string => name !== undefined && !/^(data|https?):/.test(name),
  );
}

function resolve(base: string, name: string): string {
  return new URL(name, `http://host${base}`).pathname;
}

async function gzipSize(path: string): Promise<number> {
  return gzipped(await readFile(path));
}

function gzipped(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length;
}

function peer(path: string): string {
  return join(import.meta.dirname, 'peers', path);
}
