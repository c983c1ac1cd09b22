import type { FirmRow } from '../../desk/row';
import type { DeskMessage, FileReport } from './desk-job';

/** How often the page is told, in ms: often enough to look alive, seldom enough to stay free for typing. */
const PAUSE = 250;

/** Gathers what goes to the page into parcels. */
export class Outbox {
  private rows = new Map<string, FirmRow>();
  private reports: FileReport[] = [];
  private latest: Extract<DeskMessage, { kind: 'progress' }> | undefined;
  private told = 0;

  constructor(private readonly post: (message: DeskMessage) => void) {}

  row(row: FirmRow): void {
    this.rows.set(row.id, row);
  }

  report(report: FileReport): void {
    this.reports.push(report);
  }

  progress(done: number, total: number, doing: string): void {
    this.latest = { kind: 'progress', done, total, doing };
    this.breathe();
  }

  /** Tells the page when it has not heard for a while. */
  breathe(): void {
    if (performance.now() - this.told > PAUSE) this.flush();
  }

  flush(): void {
    this.told = performance.now();
    if (this.rows.size > 0) this.post({ kind: 'rows', rows: [...this.rows.values()] });
    if (this.reports.length > 0) this.post({ kind: 'reports', reports: this.reports });
    if (this.latest) this.post(this.latest);
    [this.rows, this.reports, this.latest] = [new Map(), [], undefined];
  }
}
