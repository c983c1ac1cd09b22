/**
 * `npm run lighthouse [-- --runs N]`: Google Lighthouse with its mobile preset on the home page and a wizard
 * step of the built site, in the browser the tests use. The performance score is the median of the runs
 * (3); of the other three, which do not depend on the machine, the worst counts. Exit status 1 when one is
 * below its limit.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { median } from './bench/statistics';
import { chromiumFlags, chromiumPath } from './chromium';
import { installInto } from './installed';
import { serveFolder } from './static-server';

const PAGES = ['/', '/tech-centre/check/basics/'];

const CATEGORIES = [
  { id: 'performance', name: '性能', limit: 98 },
  { id: 'accessibility', name: '无障碍', limit: 100 },
  { id: 'best-practices', name: '最佳做法', limit: 100 },
  { id: 'seo', name: '搜索引擎', limit: 100 },
] as const;
type Category = (typeof CATEGORIES)[number]['id'];

interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  runtimeError?: { message: string };
}

/** The last version that runs on Node 20. */
const PACKAGES = { lighthouse: '12.8.2' };
const FOLDER = join(import.meta.dirname, '../.cache/lighthouse');
const COMMAND = join(FOLDER, 'node_modules/lighthouse/cli/index.js');

async function visit(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [COMMAND, url, '--quiet', '--output=json', `--chrome-flags=${chromiumFlags.join(' ')}`],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 2 ** 26 },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`${url}：${report.runtimeError.message}`);
  return report;
}

/** What costs the category points, in Lighthouse's own words. */
function shortcomings({ categories, audits }: Report, id: Category): string[] {
  return categories[id].auditRefs
    .map((audit) => ({ ...audits[audit.id]!, weight: audit.weight }))
    .filter(({ score, weight }) => weight > 0 && score !== null && score < 1)
    .map(({ title, displayValue = '' }) => `      ${title} ${displayValue}`);
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs 应为正整数');

await installInto(FOLDER, PACKAGES);
const site = await serveFolder('build');
try {
  for (const page of PAGES) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await visit(site.origin + page));
    console.log(`\n${page}（手机，${runs} 次）`);
    for (const { id, name, limit } of CATEGORIES) {
      const scores = reports.map(({ categories }) => Math.round(categories[id].score * 100));
      const score = id === 'performance' ? median(scores) : Math.min(...scores);
      if (score < limit) process.exitCode = 1;
      const word = score >= limit ? '达到' : '未达到';
      console.log(`  ${word}  ${name}：${score}（目标 ≥ ${limit}；各次 ${scores.join('、')}）`);
      if (score < 100)
        console.log([...new Set(reports.flatMap((report) => shortcomings(report, id)))].join('\n'));
    }
  }
} finally {
  await site.close();
}
