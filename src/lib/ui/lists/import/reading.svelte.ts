import { newImportWorker } from '$packaging/workers';
import type { MoneyUnit } from '../../../spreadsheets/columns';
import { choiceOf, type MappingChoice } from '../../../spreadsheets/header/mapping';
import type { ListRow } from '../grid/columns';
import type { ImportAnswer, ImportRead, ImportRequest } from './import-job';
import { mappingMemory } from './mapping-memory';
import { rowsWithUnread } from './preview-rows';

const STAGES = {
  opening: '正在打开文件…',
  reading: '正在读取表格…',
  arranging: '正在整理各行…',
};

/** A table as it was read, with all its rows. */
export interface TableRead extends ImportRead {
  rows: readonly ListRow[];
}

/** The reading of one file: what the worker is doing, what it has read, what went wrong. */
export class Reading {
  /** What is being done now; empty when nothing is. */
  stage = $state('');
  /** Why nothing was read, or what was imported. */
  message = $state('');
  read = $state.raw<TableRead | undefined>();
  /** A further table of the same file that was kept to be read next. */
  further = $state.raw<{ table: number; name: string } | undefined>();

  private worker: Worker | undefined;
  private arriving: ListRow[] = [];

  constructor(
    private readonly list: () => { programme: string; list: string; fiscalYear: number },
  ) {}

  async open(file: File): Promise<void> {
    this.close();
    try {
      const bytes = await file.arrayBuffer();
      this.ask({ ...this.common(), kind: 'read', bytes, name: file.name }, [bytes]);
    } catch {
      this.fail('文件读不出来，可能已被移走或正被别的程序占用，请关闭它后重新选择。');
    }
  }

  /** Reads another table of the same file. */
  turnTo(table: number): void {
    this.ask({ ...this.common(), kind: 'map', table });
  }

  /** Reads an answer from another column, or from none. */
  remap(key: string, column: number | undefined): void {
    if (!this.read) return;
    const { picks, ...header } = choiceOf(this.read.mapping);
    const others = picks.filter((pick) => pick.key !== key && pick.column !== column);
    this.choose({
      ...header,
      picks: column === undefined ? others : [...others, { key, column }],
    });
  }

  /** Reads the sums of a column in another unit than its heading says. */
  measure(key: string, unit: MoneyUnit): void {
    if (!this.read) return;
    const { picks, ...header } = choiceOf(this.read.mapping);
    this.choose({
      ...header,
      picks: picks.map((pick) => (pick.key === key ? { ...pick, unit } : pick)),
    });
  }

  private choose(choice: MappingChoice): void {
    this.ask({ ...this.common(), kind: 'map', table: this.read!.table, choice });
  }

  /** The rows have been taken: of the file only a further table is kept. */
  taken(): void {
    const { next, names = [], rows } = this.read ?? {};
    const message = `导入了 ${rows?.length ?? 0} 行。`;
    if (next === undefined) this.close();
    else {
      this.read = undefined;
      this.further = { table: next, name: names[next]! };
    }
    this.message = message;
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.arriving = [];
    [this.read, this.further, this.stage] = [undefined, undefined, ''];
  }

  fail(words: string): void {
    this.close();
    this.message = words;
  }

  private common() {
    return {
      ...this.list(),
      today: new Date().toISOString().slice(0, 10),
      memory: mappingMemory(),
    };
  }

  private ask(request: ImportRequest, transfer: ArrayBuffer[] = []): void {
    this.worker ??= newImportWorker();
    this.worker.onerror = () =>
      this.fail('导入所需的文件没有载入（网络中断），请联网后重试；已填的内容不受影响。');
    this.worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => this.hear(data);
    [this.stage, this.message, this.further] = [STAGES.opening, '', undefined];
    this.worker.postMessage(request, transfer);
  }

  private hear(answer: ImportAnswer): void {
    if (answer.kind === 'stage') this.stage = STAGES[answer.stage];
    else if (answer.kind === 'failed') this.fail(answer.message);
    else if (answer.kind === 'rows') this.arriving.push(...answer.rows);
    else {
      this.read = { ...answer, rows: rowsWithUnread(this.arriving, answer.problems) };
      [this.arriving, this.stage] = [[], ''];
    }
  }
}
