import type { FirmRow } from '../../desk/row';
import type { StoredOffering } from '../../dossiers/desk-records';
import type { DeskMessage, FileReport } from './desk-job';

/** How often the page is told, in ms: often enough to look alive, seldom enough to stay free for typing. */
const PAUSE = 250;
const PARCEL = 50;

/** Gathers what goes to the page and to storage into parcels. */
export class Outbox {
  private rows = new Map<string, FirmRow>();
  private reports: FileReport[] = [];
  private latest: Extract<DeskMessage, { kind: 'progress' }> | undefined;
  private told = 0;
  private unwritten: StoredOffering[] = [];
  private write: (parcel: StoredOffering[]) => Promise<void> = () => Promise.resolve();

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

  keep(offering: StoredOffering, write: (parcel: StoredOffering[]) => Promise<void>): void {
    this.write = write;
    this.unwritten.push(offering);
  }

  /**
   * Resolves when everything handed over has been kept or has failed visibly. Writing comes after the
   * rows have been shown: it takes as long as reading.
   */
  async kept(): Promise<void> {
    this.flush();
    const total = this.unwritten.length;
    while (this.unwritten.length > 0) {
      await this.write(this.unwritten.splice(0, PARCEL));
      this.progress(total - this.unwritten.length, total, '正在保存到本机');
    }
    this.latest = undefined;
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
