import { sumOf } from './sum';
import type { Column } from '../columns';

type Answers = Readonly<Record<string, unknown>>;

/** The sums of the rows since the last total, and of all. */
class Running {
  private rows = 0;
  private readonly sums = new Map<string, bigint>();

  add(row: Answers): void {
    this.rows += 1;
    for (const [key, value] of Object.entries(row))
      if (typeof value === 'number')
        this.sums.set(key, (this.sums.get(key) ?? 0n) + sumOf([value]));
  }

  /** The row is their sum to the 分; a sum of one row proves nothing. */
  comesTo(row: Answers): boolean {
    return (
      this.rows > 1 &&
      Object.entries(row).every(([key, value]) => this.sums.get(key) === sumOf([value]))
    );
  }
}

/** Finds totals and subtotals that do not say so: only figures in the row, each the sum of those above. */
export class UnmarkedTotals {
  private sinceLast = new Running();
  private readonly all = new Running();
  private readonly figures: ReadonlySet<string>;
  private readonly sums: ReadonlySet<string>;

  constructor(private readonly columns: readonly Column[]) {
    const keys = (kinds: readonly string[]) =>
      new Set(columns.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key));
    this.figures = keys(['money', 'number']);
    this.sums = keys(['money']);
  }

  /** Figures and a sum among them, where the list has names too. */
  hasOnlyFigures(row: Answers): boolean {
    const keys = Object.keys(row);
    return (
      this.figures.size < this.columns.length &&
      keys.every((key) => this.figures.has(key)) &&
      keys.some((key) => this.sums.has(key))
    );
  }

  isTotal(row: Answers): boolean {
    return this.sinceLast.comesTo(row) || this.all.comesTo(row);
  }

  add(row: Answers): void {
    this.sinceLast.add(row);
    this.all.add(row);
  }

  /** A total has passed: the next one begins to count here. */
  passed(): void {
    this.sinceLast = new Running();
  }
}
