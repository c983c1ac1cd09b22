import { newDeskWorker } from '$packaging/workers';
import { autosave } from '../../dossiers/autosave';
import type { DeskSettings, FirmNotes } from '../../dossiers/desk-records';
import type { LookedAt } from '../../desk/look';
import { alikeOf } from '../../desk/alike';
import { withNotes, type FirmRow, type NotedRow } from '../../desk/row';
import type { Edition } from '../../policy/types';
import { portionsOf } from './portions';
import type { DeskMessage, DeskRequest, FileReport } from './desk-job';

const store = () => import('../../dossiers/desk-store');

/** Files that one of the readers gets at a time. */
const PORTION = 25;
/** How long the page may be busy handing files over, ms. */
const BREATH = 8;

type Progress = Pick<Extract<DeskMessage, { kind: 'progress' }>, 'done' | 'total' | 'doing'>;

interface Shown {
  row: FirmRow;
  notes: FirmNotes | undefined;
  noted: NotedRow;
}

/** The bureau's desk as the page shows it; the worker holds the rest. */
export class Desk {
  private worker: Worker | undefined;
  /** Those who read for it. */
  private readonly readers: Worker[] = [];
  editions: readonly Edition[] = [];
  private readonly byId = new Map<string, FirmRow>();
  /** Changes not yet written, by firm. */
  private pending = new Map<string, Partial<FirmNotes>>();
  /** What was shown last: a firm of which nothing has changed stays the same object. */
  private readonly shown = new Map<string, Shown>();
  private readonly saver = autosave(() => this.write());

  private handing: Promise<void> = Promise.resolve();

  private rows = $state.raw<readonly FirmRow[]>([]);
  private notes = $state.raw<ReadonlyMap<string, FirmNotes>>(new Map());
  settings = $state.raw<DeskSettings>({ programme: '' });
  progress = $state.raw<Progress | undefined>();
  reports = $state.raw<readonly FileReport[]>([]);
  looked = $state.raw<LookedAt | undefined>();
  removed = $state.raw<{ firm: string; name: string } | undefined>();
  /** What the last reading came to, for the status line. */
  told = $state('');
  trouble = $state('');
  opened = $state(false);

  private readonly alike = $derived(alikeOf(this.rows));

  readonly firms: readonly NotedRow[] = $derived(
    this.rows.map((row) => this.noted(row, this.notes.get(row.id), this.alike.get(row.id))),
  );

  constructor(readonly programme: string) {
    this.settings = { programme };
  }

  /** Opens the desk under these editions; opens it anew when the host's have come and are others. */
  open(editions: readonly Edition[]): void {
    const before = this.editions;
    this.editions = editions;
    if (this.worker) {
      if (JSON.stringify(before) !== JSON.stringify(editions)) this.askToOpen();
      return;
    }
    this.worker = this.newWorker();
    this.worker.onmessage = ({ data }: MessageEvent<DeskMessage>) => this.hear(data);
    this.askToOpen();
  }

  private newWorker(): Worker {
    const worker = newDeskWorker();
    worker.onerror = () => {
      this.progress = undefined;
      this.trouble = '汇总核查所需的文件没有载入（网络中断），请联网后刷新。';
    };
    return worker;
  }

  private hire(port: MessagePort): void {
    const reader = this.newWorker();
    reader.postMessage({ kind: 'serve', port } satisfies DeskRequest, [port]);
    this.readers.push(reader);
  }

  private dismiss(): void {
    for (const reader of this.readers.splice(0)) reader.terminate();
  }

  private askToOpen(): void {
    const { programme, editions } = this;
    this.ask({ kind: 'open', programme, editions });
  }

  close(): void {
    void this.saver.flush();
    this.worker?.terminate();
    this.dismiss();
  }

  take(files: readonly File[]): void {
    [this.reports, this.told, this.trouble] = [[], '', ''];
    if (files.length === 0) {
      this.told = '里面没有文件。';
      return;
    }
    this.progress = { done: 0, total: files.length, doing: '正在读取和判定' };
    // What is dropped meanwhile comes after.
    this.handing = this.handing.then(() => this.hand(files));
  }

  /** A thousand files in one message would hold the page up. */
  private async hand(files: readonly File[]): Promise<void> {
    this.ask({ kind: 'take', total: files.length });
    const portions = portionsOf(files, PORTION);
    // The browser has just been busy with the choice of so many files. Their sizes are left to the
    // readers: the page would have to wait for the disk, file after file.
    let start = -Infinity;
    for (const [index, portion] of portions.entries()) {
      if (performance.now() - start > BREATH) {
        await new Promise((done) => setTimeout(done));
        start = performance.now();
      }
      this.ask({ kind: 'hand', files: portion, last: index === portions.length - 1 });
    }
  }

  look(firm: string): void {
    this.looked = undefined;
    // What was just written down belongs on the firm's page too.
    void this.saver.flush().then(() => this.ask({ kind: 'look', firm }));
  }

  /** What goes on in the background stops, and goes on. */
  readonly rest = () => this.ask({ kind: 'rest' });
  readonly goOn = () => this.ask({ kind: 'go-on' });
  readonly choose = (firm: string, offering: string | undefined) =>
    this.ask({ kind: 'choose', firm, offering });
  readonly remove = (firm: string) => this.ask({ kind: 'remove', firm });
  readonly bringBack = () => this.ask({ kind: 'bring-back' });
  readonly clear = () => this.ask({ kind: 'clear' });

  pack(name: string): void {
    this.progress = { done: 0, total: this.rows.length, doing: '正在装入台账' };
    void this.saver.flush().then(() => this.ask({ kind: 'pack', name }));
  }

  readonly notesOf = (firm: string): FirmNotes | undefined => this.notes.get(firm);

  /** Notes something about a firm: shown at once, written a moment later. */
  note(id: string, changes: Partial<FirmNotes>): void {
    const before = this.notes.get(id) ?? { id, programme: this.programme };
    this.notes = new Map(this.notes).set(id, { ...before, ...changes });
    this.pending.set(id, { ...this.pending.get(id), ...changes });
    this.saver.changed();
  }

  set(changes: Partial<DeskSettings>): void {
    this.settings = { ...this.settings, ...changes };
    void this.kept(async () => (await store()).saveSettings(this.settings));
  }

  private noted(row: FirmRow, notes: FirmNotes | undefined, alike: string | undefined): NotedRow {
    const before = this.shown.get(row.id);
    if (before?.row === row && before.notes === notes && before.noted.alike === alike)
      return before.noted;
    const noted = withNotes(row, notes, alike);
    this.shown.set(row.id, { row, notes, noted });
    return noted;
  }

  /** Writes what is not yet written; resolves when it is kept or has failed visibly. */
  readonly flush = (): Promise<void> => this.saver.flush();

  private async write(): Promise<void> {
    const changed = this.pending;
    this.pending = new Map();
    await this.kept(async () => {
      const { changeNotes } = await store();
      for (const [id, changes] of changed)
        await changeNotes({ id, programme: this.programme }, changes);
    });
  }

  private async kept(writing: () => Promise<void>): Promise<void> {
    try {
      await writing();
    } catch (error) {
      const { whyNotSaved } = await import('../../dossiers/failure');
      this.trouble = whyNotSaved(error).replace(/请点“存为文件”.*$/, '请点“保存台账”，以免丢失。');
    }
  }

  private ask(request: DeskRequest): void {
    this.worker?.postMessage(request);
  }

  private hear(message: DeskMessage): void {
    switch (message.kind) {
      case 'hire':
        return this.hire(message.port);
      case 'dismiss':
        return this.dismiss();
      case 'opened':
        this.notes = new Map(message.notes.map((notes) => [notes.id, notes]));
        this.settings = message.settings;
        this.opened = true;
        return;
      case 'rows':
        for (const row of message.rows) this.byId.set(row.id, row);
        this.rows = [...this.byId.values()];
        return;
      case 'progress':
        this.progress = message;
        return;
      case 'reports':
        this.reports = [...this.reports, ...message.reports];
        return;
      case 'taken':
        this.progress = undefined;
        if (message.words !== '') this.told = message.words;
        return;
      case 'looked':
        this.looked = message.looked;
        return;
      case 'removed':
        this.byId.delete(message.firm);
        this.rows = [...this.byId.values()];
        this.removed = { firm: message.firm, name: message.name };
        return;
      case 'brought-back':
        if (message.notes) this.notes = new Map(this.notes).set(message.notes.id, message.notes);
        this.removed = undefined;
        return;
      case 'cleared':
        this.byId.clear();
        [this.rows, this.notes, this.reports] = [[], new Map(), []];
        [this.told, this.removed] = ['台账已清空。', undefined];
        return;
      case 'written':
        this.progress = undefined;
        void this.save(message.files);
        return;
      case 'not-kept':
        this.trouble = message.words;
        return;
      case 'failed':
        this.progress = undefined;
        this.trouble = message.words;
    }
  }

  private async save(files: Extract<DeskMessage, { kind: 'written' }>['files']): Promise<void> {
    const { download } = await import('../exports/download');
    files.forEach(download);
    this.told = '台账已存成文件，请在浏览器的下载里查看；交给同事后，在他的汇总核查页放入即可。';
  }
}
