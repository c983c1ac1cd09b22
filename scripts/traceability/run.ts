/**
 * `npm run traceability`: writes docs/traceability.md, clause → question → rule → cell → test, from
 * the rules' own data. `--check` writes nothing and fails where the file is stale. Either way it
 * fails where a requirement or check has no clause, question, rule, cell or test.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { wholeProgrammes } from '../../src/lib/policy/whole-programmes';
import { withoutCell } from './constructed';
import { traces, type Trace } from './rows';
import { testsOfRules } from './tests';

const FILE = 'docs/traceability.md';
const HEAD = `# 逐条对应 · Traceability

由 \`npm run traceability\` 从规则的数据写成，不要手改；过期或有缺时 \`npm run lint\` 不通过。
每一行：文件条款 → 问题（括号内是它在表上的出处）→ 规则所在的文件 → 表格的格 → 测试文件。
`;

const columns = ['条款', '问题', '规则', '表格的格', '测试'] as const;
const cellsOf = ({ clauses, questions, rule, cells, tests }: Trace): string[][] => [
  clauses,
  questions,
  rule === '' ? [] : [rule.replace('src/lib/policy/', '')],
  cells,
  tests,
];

const gapsOf = (trace: Trace): string[] =>
  cellsOf(trace).flatMap((items, at) =>
    items.length > 0 || (columns[at] === '表格的格' && withoutCell.includes(trace.what))
      ? []
      : [`${trace.what} 没有${columns[at]}`],
  );

const MOST = 6;
const inCell = (items: string[]) =>
  items.length === 0
    ? '官方各表没有这一栏，见自评报告'
    : [...items.slice(0, MOST), ...(items.length > MOST ? [`等 ${items.length} 处`] : [])]
        .map((item) => item.replace(/\s+/g, ' ').replaceAll('|', '\\|'))
        .join('<br>');

const tests = testsOfRules();
const sections = [...wholeProgrammes.values()].map((whole) => {
  const edition = whole.editions[0]!;
  return { edition, rows: traces(whole, edition, tests) };
});
const gaps = sections.flatMap(({ edition, rows }) =>
  rows.flatMap(gapsOf).map((gap) => `${edition.title}：${gap}`),
);
for (const gap of gaps) console.error(`✗ ${gap}`);

const text = [
  HEAD,
  ...sections.map(({ edition, rows }) =>
    [
      `## ${edition.title}\n`,
      `| | ${columns.join(' | ')} |`,
      `|${' --- |'.repeat(columns.length + 1)}`,
      ...rows.map((row) => `| ${[row.what, ...cellsOf(row).map(inCell)].join(' | ')} |`),
      '',
    ].join('\n'),
  ),
].join('\n');

if (process.argv.includes('--check')) {
  const stale = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;
  if (stale) console.error(`✗ ${FILE} 已过期：请运行 npm run traceability`);
  process.exitCode = stale || gaps.length > 0 ? 1 : 0;
} else {
  writeFileSync(FILE, text);
  process.exitCode = gaps.length > 0 ? 1 : 0;
}
