import { Assessor } from '../../desk/assess-firm';
import { DeskPacker, type Desk } from '../../desk/desk-file';
import { Intake } from '../../desk/intake';
import { lookAt } from '../../desk/look';
import { mergeNotes } from '../../desk/merge-notes';
import { whyNotSaved } from '../../dossiers/failure';
import type { FirmNotes, Offering, StoredOffering } from '../../dossiers/desk-records';
import * as store from '../../dossiers/desk-store';
import { loadThresholds } from '../../dossiers/store';
import type { Edition } from '../../policy/types';
import { safeName } from '../exports/file-name';
import { wordsOfAgain } from './again';
import type { DeskMessage } from './desk-job';
import { Outbox } from './outbox';
import { portionsOf, Supply } from './portions';
import type { Held, ReaderRequest, ReaderResult } from './reader-job';
import { Readers, type Agency } from './readers';
import { Unwritten } from './unwritten';

const PARCEL = 25;
/** Readers that have had more than this are let go, with the memory they took. */
const TIRED = 100;

/** What is on the desk: in memory as rows, in storage as it came in. */
export class Keeper {
  private intake!: Intake;
  private assessor!: Assessor;
  private readonly outbox: Outbox;
  /** What storage refused to keep stays here while the page is open. */
  private readonly unkept = new Map<string, Offering>();
  private readonly unwritten = new Unwritten();
  private stamped = 0;
  private removed: { offerings: Offering[]; notes: FirmNotes | undefined } | undefined;
  private preparation!: Extract<ReaderRequest, { kind: 'prepare' }>;
  private readers: Readers | undefined;
  /** Files are being read. */
  private busy = false;
  /** Cells are being counted, which can be broken off at any time. */
  private counting = false;
  /** The firms of the desk that is coming in: theirs → ours. */
  private readonly firmHere = new Map<string, string>();
  /** Its offerings, likewise. */
  private readonly offeringHere = new Map<string, string>();

  constructor(
    private readonly programme: string,
    private readonly editions: readonly Edition[],
    private readonly post: (message: DeskMessage, transfer?: Transferable[]) => void,
    private readonly agency: Agency,
  ) {
    this.outbox = new Outbox(post);
  }

  async open(): Promise<void> {
    const notes = await this.stored(() => store.listNotes(this.programme), []);
    const settings = await this.stored(() => store.loadSettings(this.programme), {
      programme: this.programme,
    });
    const { programme, editions } = this;
    const own = await this.ownThresholds();
    this.preparation = { kind: 'prepare', programme, editions, own };
    this.assessor = new Assessor(programme, editions, own);
    // They are ready when the first files come.
    this.readers = new Readers(this.preparation, this.agency);
    const chosen = notes.flatMap(({ id, chosen }) => (chosen ? [[id, chosen] as const] : []));
    this.intake = new Intake(programme, this.textOf, new Map(chosen));
    this.post({ kind: 'opened', notes, settings });
    const ids = await this.stored(() => store.offeringIds(programme), []);
    const portions = portionsOf(ids, PARCEL).map(
      (offerings) => ({ kind: 'resume', offerings }) as const,
    );
    let done = 0;
    await this.reading(ids.length, () =>
      this.ready().run(new Supply(portions), async (results) => {
        for (const result of results) await this.hear(result);
        done = Math.min(ids.length, done + PARCEL);
        this.outbox.progress(done, ids.length, '正在读取台账');
      }),
    );
    this.settled();
  }

  /** @param total how many files there will be */
  async take(files: Supply, total: number): Promise<void> {
    let [done, read, refused] = [0, 0, 0];
    const before = this.intake.rows.length;
    await this.reading(total, async () => {
      const hear = async (results: readonly ReaderResult[], reader: number) => {
        for (const result of results) {
          await this.hear(result, reader);
          if (result.kind === 'refused') refused += 1;
          if (result.kind !== 'file') continue;
          done += 1;
          if (result.read) read += 1;
        }
        this.outbox.progress(done, total, '正在读取和判定');
      };
      // What has been shown is kept, whatever happens to the rest.
      await this.ready()
        .run(files, hear)
        .finally(() => this.write());
    });
    const added = this.intake.rows.length - before;
    this.settled(
      `读取了 ${read} 个文件，新增 ${added} 家企业${refused > 0 ? `；${refused} 个没有读取，原因见下` : ''}。`,
    );
  }

  /** Nothing goes on in the background until `goOn`: something else needs the memory. */
  rest(): void {
    this.counting = false;
    // Files that are being read come first.
    if (!this.busy) this.letGo();
  }

  goOn(): void {
    void this.countCells();
  }

  async look(firm: string): Promise<void> {
    const offerings = await this.offeringsOf(firm);
    const row = this.intake.row(firm);
    if (!row || offerings.length === 0) return;
    const notes = (await this.notes()).find(({ id }) => id === firm);
    const looked = await lookAt(this.assessor, offerings, row.offering, notes?.verification ?? {});
    this.post({ kind: 'looked', looked });
  }

  async choose(firm: string, offering: string | undefined): Promise<void> {
    const current = this.intake.choose(firm, offering);
    await this.stored(
      () => store.changeNotes({ id: firm, programme: this.programme }, { chosen: offering }),
      undefined,
    );
    const found = (await this.offeringsOf(firm)).find(({ id }) => id === current);
    const row = found && this.intake.replace(await this.assessor.kept(found));
    if (row) this.outbox.row(row);
    this.settled();
    await this.look(firm);
  }

  async remove(firm: string): Promise<void> {
    const offerings = await this.offeringsOf(firm);
    const notes = (await this.notes()).find(({ id }) => id === firm);
    const name = this.intake.row(firm)?.name ?? '';
    await store.removeFirm(firm);
    for (const { id } of offerings) this.unkept.delete(id);
    this.intake.forget(firm);
    this.removed = { offerings, notes };
    this.post({ kind: 'removed', firm, name });
  }

  async bringBack(): Promise<void> {
    const { offerings, notes } = this.removed ?? { offerings: [], notes: undefined };
    if (notes?.chosen) this.intake.choose(notes.id, notes.chosen);
    for (const offering of offerings) {
      this.outbox.row(this.intake.resume(await this.assessor.kept(offering)));
      await this.keep([store.inBytes(offering)]);
    }
    if (notes) await this.stored(() => store.changeNotes(notes, notes), undefined);
    this.post({ kind: 'brought-back', notes });
    this.settled();
  }

  async clear(): Promise<void> {
    this.rest();
    await store.clearDesk(this.programme);
    this.unkept.clear();
    this.intake = new Intake(this.programme, this.textOf);
    this.post({ kind: 'cleared' });
  }

  /** The whole desk as one file, to be handed to a colleague. */
  async pack(name: string): Promise<void> {
    const packer = new DeskPacker();
    const rows = this.intake.rows;
    for (const [index, row] of rows.entries()) {
      for (const offering of await this.offeringsOf(row.id))
        packer.add(offering, safeName(row.name));
      this.outbox.progress(index + 1, rows.length, '正在装入台账');
    }
    const settings = await this.stored(() => store.loadSettings(this.programme), {
      programme: this.programme,
    });
    const { zipFiles } = await import('../../documents/zip');
    const bytes = zipFiles(packer.finish({ settings, notes: await this.notes() }), 1);
    this.post({ kind: 'written', files: [{ name, bytes, mime: 'application/zip' }] }, [
      bytes.buffer,
    ]);
  }

  /** Readers that are ready to read. */
  private readonly ready = (): Readers =>
    (this.readers ??= new Readers(this.preparation, this.agency));

  private letGo(): void {
    this.readers?.close();
    this.readers = undefined;
  }

  private async reading(amount: number, read: () => Promise<void>): Promise<void> {
    if (this.counting) this.rest();
    this.busy = true;
    let finished = false;
    try {
      await read();
      finished = true;
    } finally {
      this.busy = false;
      if (amount > TIRED || !finished) this.letGo();
    }
  }

  private async hear(result: ReaderResult, reader = 0): Promise<void> {
    switch (result.kind) {
      case 'offered':
        return this.takeOffered(result, { reader, place: result.place });
      case 'refused':
      case 'note':
        this.outbox.report(result);
        return;
      case 'desk':
        return this.takeDesk(result.desk, result.name);
      case 'kept':
        this.outbox.row(this.intake.resume(result.kept));
        return;
      case 'counted': {
        const row = this.intake.complete(result.offering, result.counted);
        if (row) this.outbox.row(row);
        return;
      }
      case 'failed':
        throw new Error(result.words);
    }
  }

  private async takeOffered(
    { offered, as }: Extract<ReaderResult, { kind: 'offered' }>,
    held: Held,
  ): Promise<void> {
    const taken = await this.intake.take(offered, () => this.ready().text(held), this.stamp(), as);
    const { row, id, offering } = taken;
    if (as) {
      this.firmHere.set(as.firm, row.id);
      this.offeringHere.set(as.id, id);
    }
    const again = wordsOfAgain(taken, offered.said.source);
    if (again !== undefined)
      this.outbox.report({
        name: offered.said.file,
        kind: 'again',
        words: `${row.name}：${again}`,
      });
    if (offering) this.unwritten.add(offering, held);
    this.outbox.row(row);
  }

  /** No two alike: the table is in the order in which firms came in, tomorrow too. */
  private stamp(): string {
    this.stamped = Math.max(Date.now(), this.stamped + 1);
    return new Date(this.stamped).toISOString();
  }

  /** A colleague's notes come in beside what is here; where both noted something, what is here stays. */
  private async takeDesk(desk: Desk, name: string): Promise<void> {
    const here = new Map((await this.notes()).map((notes) => [notes.id, notes]));
    for (const notes of desk.notes) {
      const id = this.firmHere.get(notes.id);
      if (id === undefined) continue;
      const chosen = notes.chosen && this.offeringHere.get(notes.chosen);
      const { merged, kept } = mergeNotes(here.get(id), { ...notes, id, chosen });
      if (kept.length > 0)
        this.outbox.report({
          name,
          kind: 'note',
          words: `${this.intake.row(id)?.name}：本机和台账都写了${kept.join('、')}，保留本机的。`,
        });
      here.set(id, merged);
      await this.stored(() => store.changeNotes(merged, merged), undefined);
    }
    this.firmHere.clear();
    this.offeringHere.clear();
    const settings = await this.stored(() => store.loadSettings(this.programme), desk.settings);
    const both = { ...desk.settings, ...settings };
    await this.stored(() => store.saveSettings(both), undefined);
    this.post({ kind: 'opened', notes: [...here.values()], settings: both });
  }

  /** Writing comes after the rows have been shown: it takes as long as reading. */
  private async write(): Promise<void> {
    this.outbox.flush();
    await this.unwritten.write(
      this.ready(),
      ({ words, offerings }) => this.notKept(words, offerings),
      (done, total) => this.outbox.progress(done, total, '正在保存到本机'),
    );
  }

  private async keep(offerings: readonly StoredOffering[]): Promise<void> {
    try {
      await store.keepOfferings(offerings);
    } catch (error) {
      this.notKept(whyNotSaved(error), offerings.map(store.inText));
    }
  }

  private notKept(why: string, offerings: readonly Offering[]): void {
    for (const one of offerings) this.unkept.set(one.id, one);
    this.post({ kind: 'not-kept', words: notKept(why) });
  }

  private readonly textOf = async (id: string): Promise<string | undefined> => {
    const held = this.unwritten.held(id);
    if (held) return this.ready().text(held);
    const [offering] = await this.stored(() => store.loadOfferings([id]), []);
    return (offering ?? this.unkept.get(id))?.text;
  };

  private async offeringsOf(firm: string): Promise<Offering[]> {
    const kept = await this.stored(() => store.offeringsOf(firm), []);
    const unkept = [...this.unkept.values()].filter((offering) => offering.firm === firm);
    return [...kept, ...unkept];
  }

  private readonly notes = () => this.stored(() => store.listNotes(this.programme), []);

  private async ownThresholds() {
    const own: Record<string, Awaited<ReturnType<typeof loadThresholds>>> = {};
    for (const { edition } of this.editions)
      own[edition] = await this.stored(() => loadThresholds(`${this.programme}/${edition}`), {});
    return own;
  }

  /** A browser that keeps nothing can still gather firms for as long as the page is open. */
  private async stored<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      this.post({ kind: 'not-kept', words: notKept(whyNotSaved(error)) });
      return otherwise;
    }
  }

  private settled(words = ''): void {
    this.outbox.flush();
    this.post({ kind: 'taken', words });
    void this.countCells();
  }

  /** How far the forms are filled takes longer than all the rest and comes after it. */
  private async countCells(): Promise<void> {
    if (this.counting) this.rest();
    const open = this.intake.rows.filter(({ total }) => total === undefined);
    if (open.length === 0) return;
    this.counting = true;
    const readers = this.ready();
    const portions = portionsOf(open, PARCEL).map(
      (rows) =>
        ({
          kind: 'count',
          offerings: rows.map(({ offering }) => this.unkept.get(offering) ?? offering),
        }) as const,
    );
    const shown = async (results: readonly ReaderResult[]) => {
      for (const result of results) await this.hear(result);
      this.outbox.breathe();
    };
    const failed = await readers.run(new Supply(portions), shown, 1).then(
      () => false,
      () => true,
    );
    if (readers !== this.readers) return;
    this.counting = false;
    this.outbox.flush();
    // When it failed the column stays empty; nothing else hangs on it.
    if (failed || open.length > TIRED) this.letGo();
  }
}

const notKept = (why: string) =>
  why.replace(/请点“存为文件”.*$/, '请点“保存台账”，把核查台账存成文件，以免丢失。');
