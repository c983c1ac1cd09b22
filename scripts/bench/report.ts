import { reached, type Target } from './targets';

/** What one part of the benchmark found: a table for people, data for the JSON file, its targets. */
export interface SectionReport {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  data: unknown;
  targets: readonly Target[];
}

export function printSection(report: SectionReport): void {
  console.log(`\n${report.title}`);
  printTable([report.header, ...report.rows]);
  for (const target of report.targets) console.log(`  ${wordTarget(target)}`);
}

/** 1.75 as “1.75×”, 6120 as “6,120×”. */
export function ratio(value: number): string {
  return `${value >= 100 ? whole(value) : value.toFixed(2)}×`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Bytes as KB of 1,000. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

const plain = (value: number) => (Number.isInteger(value) ? whole(value) : value.toFixed(1));

function wordTarget(target: Target): string {
  const sign = target.direction === 'at-most' ? '≤' : '≥';
  const word = reached(target) ? '达到' : '未达到';
  const { unit } = target;
  const measured =
    unit === undefined ? ratio(target.measured) : `${plain(target.measured)} ${unit}`;
  const limit = unit === undefined ? `${target.limit}×` : `${target.limit} ${unit}`;
  return `${word}  ${target.title}：${measured}（目标 ${sign} ${limit}）`;
}

/** Columns line up in a terminal, where a Chinese character takes two places. */
function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - width(cell));
      return column === 0 ? cell + space : space + cell;
    });
    console.log(`  ${cells.join('  ')}`);
  }
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
