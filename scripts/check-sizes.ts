/**
 * The size budgets, read off the build: what a first visit fetches before the first question can be
 * answered, the rules code, and the one file of the portable build. Exit status 1 when a budget is broken.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PORTABLE_FILE } from './products';

const gzipped = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

/** The page, and the scripts it names; its styles travel in the page itself. */
function firstLoad(page: string): { bytes: number; requests: number } {
  const html = readFileSync(page, 'utf8');
  const scripts = new Set(
    [...html.matchAll(/<link href="([^"]+\.js)" rel="modulepreload"/g)].map(([, href]) =>
      resolve(dirname(page), href!),
    ),
  );
  const bodies = [html, ...[...scripts].map((script) => readFileSync(script, 'utf8'))];
  return {
    bytes: bodies.reduce((sum, body) => sum + gzipped(body), 0),
    requests: bodies.length,
  };
}

/** The evaluator with the whole programme and its texts; forms and samples are not rules. */
async function rules(): Promise<number> {
  const result = await build({
    entryPoints: ['src/lib/policy/tech-centre/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipped(result.outputFiles[0]!.contents);
}

const page = firstLoad('build/tech-centre/check/basics/index.html');
const budgets: [name: string, value: number, limit: number, unit: string][] = [
  ['第一个问题可答之前传输（gzip）', page.bytes, 60_000, '字节'],
  ['第一个问题可答之前的请求', page.requests, 6, '次'],
  ['规则代码及文字（gzip）', await rules(), 15_000, '字节'],
  ['单文件版', statSync(PORTABLE_FILE).size, 6_000_000, '字节'],
];
let broken = 0;
for (const [name, value, limit, unit] of budgets) {
  const within = value <= limit;
  if (!within) broken += 1;
  console.log(`${within ? '达到' : '超出'}  ${name}：${value} ${unit}（上限 ${limit}）`);
}
process.exit(broken > 0 ? 1 : 0);
