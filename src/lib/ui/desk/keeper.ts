import { Assessor } from '../../desk/assess-firm';
import { completenessOf } from '../../desk/completeness';
import { DeskPacker, readDeskFile, type UnpackedDesk } from '../../desk/desk-file';
import { Intake, type Taken } from '../../desk/intake';
import { lookAt } from '../../desk/look';
import type { Found } from '../../desk/offering';
import { dictionaryOf, readMaterial, UselessFile } from '../../desk/read-material';
import { whyNotSaved } from '../../dossiers/failure';
import type { FirmRow } from '../../desk/row';
import type { FirmNotes, Offering } from '../../dossiers/desk-records';
import * as store from '../../dossiers/desk-store';
import { LARGEST_FILE, readDossierFile } from '../../dossiers/file';
import { loadThresholds } from '../../dossiers/store';
import type { Edition } from '../../policy/types';
import { filesOf } from '../../spreadsheets/zip/archive';
import { UnreadableFile } from '../../spreadsheets/unreadable';
import { safeName } from '../exports/file-name';
import type { DeskMessage } from './desk-job';
import { Outbox } from './outbox';

/** An archive of a thousand dossiers is about 10 MB. */
const LARGEST_ARCHIVE = 200 * 1024 * 1024;
/** Bytes read before they are needed: enough to keep busy, few enough to hold in memory. */
const READ_AHEAD = 16 * 1024 * 1024;
const PARCEL = 50;

/** What is on the desk: in memory as rows, in storage as it came in. */
export class Keeper {
  private intake!: Intake;
  private assessor!: Assessor;
  private readonly outbox: Outbox;
  /** What storage refused to keep stays here while the page is open. */
  private readonly unkept = new Map<string, Offering>();
  private removed: { offerings: Offering[]; notes: FirmNotes | undefined } | undefined;
  private counting = 0;

  constructor(
    private readonly programme: string,
    private readonly editions: readonly Edition[],
    private readonly post: (message: DeskMessage, transfer?: Transferable[]) => void,
  ) {
    this.outbox = new Outbox(post);
  }

  async open(): Promise<void> {
    const notes = await this.stored(() => store.listNotes(this.programme), []);
    const settings = await this.stored(() => store.loadSettings(this.programme), {
      programme: this.programme,
    });
    this.assessor = new Assessor(this.programme, this.editions, await this.ownThresholds());
    const chosen = notes.flatMap(({ id, chosen }) => (chosen ? [[id, chosen] as const] : []));
    this.intake = new Intake(this.assessor, this.textOf, new Map(chosen));
    this.post({ kind: 'opened', notes, settings });
    const ids = await this.stored(() => store.offeringIds(this.programme), []);
    for (let at = 0; at < ids.length; at += PARCEL) {
      for (const offering of await store.loadOfferings(ids.slice(at, at + PARCEL)))
        if (offering) await this.resume(offering);
      this.outbox.progress(Math.min(at + PARCEL, ids.length), ids.length, '正在读取台账');
    }
    this.settled();
  }

  async take(files: readonly File[]): Promise<void> {
    let [done, read] = [0, 0];
    const before = this.intake.rows.length;
    const next = readAhead(files);
    for (const file of files) {
      try {
        const bytes = await next();
        if (bytes instanceof Error) throw new UselessFile(NOT_READABLE);
        await this.takeFile(bytes, file);
        read += 1;
      } catch (error) {
        this.refuse(file.name, error);
      }
      done += 1;
      this.outbox.progress(done, files.length, '正在读取和判定');
    }
    await this.outbox.kept();
    const added = this.intake.rows.length - before;
    const refused = files.length - read;
    this.settled(
      `读取了 ${read} 个文件，新增 ${added} 家企业${refused > 0 ? `；${refused} 个没有读取，原因见下` : ''}。`,
    );
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
    const row = found && this.intake.replace(found, await this.assessor.assessOffering(found));
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
      this.outbox.row(await this.intake.resume(offering));
      this.keep(offering);
    }
    if (notes) await this.stored(() => store.changeNotes(notes, notes), undefined);
    await this.outbox.kept();
    this.post({ kind: 'brought-back', notes });
    this.settled();
  }

  async clear(): Promise<void> {
    await store.clearDesk(this.programme);
    this.unkept.clear();
    this.intake = new Intake(this.assessor, this.textOf);
    this.post({ kind: 'cleared' });
  }

  /** The whole desk as one file, to be handed to a colleague. */
  async pack(name: string): Promise<void> {
    const packer = new DeskPacker();
    const rows = this.intake.rows;
    for (const [index, row] of rows.entries()) {
      for (const offering of await this.offeringsOf(row.id))
        packer.add(offering, safeName(row.name).slice(0, 60));
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

  private async takeFile(bytes: Uint8Array, file: File): Promise<void> {
    if (isZip(bytes)) {
      if (bytes.length > LARGEST_ARCHIVE) throw new UselessFile('压缩包太大，请分成几个。');
      const inside = filesOf(bytes, LARGEST_FILE);
      if (inside) {
        const desk = await readDeskFile(inside);
        if (desk) return this.takeDesk(desk, file.name);
        for (const { name, bytes: open } of inside) {
          try {
            await this.takeBytes(await open(), `${file.name} / ${name}`, file);
          } catch (error) {
            this.refuse(`${file.name} / ${name}`, error);
          }
          this.outbox.breathe();
        }
        return;
      }
    }
    return this.takeBytes(bytes, file.name, file);
  }

  private async takeBytes(bytes: Uint8Array, name: string, file: File): Promise<void> {
    const changed = new Date(file.lastModified).toISOString();
    const { found, notes } = await readMaterial(bytes, {
      name,
      changed,
      programme: this.programme,
      newest: this.assessor.newest,
    });
    for (const words of notes) this.outbox.report({ name, kind: 'note', words });
    for (const one of found) {
      try {
        await this.takeFound(one);
      } catch (error) {
        this.refuse(one.file, error);
      }
    }
  }

  private async takeFound(found: Found, as?: Offering): Promise<Taken> {
    const taken = await this.intake.take(found, new Date().toISOString(), as);
    const again = AGAIN[taken.outcome];
    if (again)
      this.outbox.report({ name: found.file, kind: 'again', words: `${taken.row.name}：${again}` });
    if (taken.offering) {
      this.keep(taken.offering);
      this.outbox.row(taken.row);
    }
    return taken;
  }

  /** A colleague's desk comes in beside what is here; where both noted something, what is here stays. */
  private async takeDesk(desk: UnpackedDesk, name: string): Promise<void> {
    if (desk.settings.programme !== this.programme)
      throw new UselessFile('这份核查台账属于另一个申报项目，不在这里打开。');
    const here = new Map((await this.notes()).map((notes) => [notes.id, notes]));
    const firmOf = new Map<string, string>();
    for (const { text, ...about } of desk.offerings) {
      try {
        const offering: Offering = { ...about, text: await text() };
        const { dossier } = await readDossierFile(offering.text, dictionaryOf);
        const { row } = await this.takeFound({ ...offering, dossier }, offering);
        firmOf.set(about.firm, row.id);
      } catch (error) {
        this.refuse(`${name} / ${about.file}`, error);
      }
      this.outbox.breathe();
    }
    for (const notes of desk.notes) {
      const id = firmOf.get(notes.id);
      if (id === undefined) continue;
      const { merged, kept } = mergeNotes(here.get(id), { ...notes, id });
      if (kept.length > 0)
        this.outbox.report({
          name,
          kind: 'note',
          words: `${this.intake.row(id)?.name}：本机和台账都写了${kept.join('、')}，保留本机的。`,
        });
      here.set(id, merged);
      await this.stored(() => store.changeNotes(merged, merged), undefined);
      if (merged.chosen) this.intake.choose(id, merged.chosen);
    }
    const settings = await this.stored(() => store.loadSettings(this.programme), desk.settings);
    const both = { ...desk.settings, ...settings };
    await this.stored(() => store.saveSettings(both), undefined);
    this.post({ kind: 'opened', notes: [...here.values()], settings: both });
  }

  private async resume(offering: Offering): Promise<void> {
    try {
      this.outbox.row(await this.intake.resume(offering));
    } catch (error) {
      this.refuse(offering.file, error);
    }
  }

  private refuse(name: string, error: unknown): void {
    const known = error instanceof UselessFile || error instanceof UnreadableFile;
    const words = known ? error.message : '文件已损坏，无法读取。';
    this.outbox.report({ name, kind: 'refused', words });
  }

  private keep(offering: Offering): void {
    this.outbox.keep(offering, async (parcel) => {
      try {
        await store.keepOfferings(parcel);
      } catch (error) {
        for (const one of parcel) this.unkept.set(one.id, one);
        this.post({ kind: 'not-kept', words: notKept(error) });
      }
    });
  }

  private readonly textOf = async (id: string): Promise<string | undefined> => {
    // It may be on its way into storage.
    await this.outbox.kept();
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
      this.post({ kind: 'not-kept', words: notKept(error) });
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
    const turn = (this.counting += 1);
    const open = this.intake.rows.filter(({ total }) => total === undefined);
    for (let at = 0; at < open.length; at += PARCEL) {
      const rows = open.slice(at, at + PARCEL);
      const offerings = await store
        .loadOfferings(rows.map(({ offering }) => offering))
        .catch(() => []);
      for (const [index, row] of rows.entries()) {
        const offering = offerings[index] ?? this.unkept.get(row.offering);
        if (offering) await this.countFirm(row, offering);
        this.outbox.breathe();
        // Requests of the page come first.
        await new Promise((done) => setTimeout(done));
        if (turn !== this.counting) return;
      }
      this.outbox.flush();
    }
  }

  private async countFirm(row: FirmRow, offering: Offering): Promise<void> {
    const counted = completenessOf(this.assessor, await this.assessor.assessOffering(offering));
    const now = this.intake.complete(row, counted);
    if (now) this.outbox.row(now);
  }
}

const AGAIN: Partial<Record<Taken['outcome'], string>> = {
  newer: '又收到一份，以较新的这一份为准，先前的保留，可以换回。',
  older: '又收到一份，不比已收的新，保留备查；差异见该企业。',
  same: '与已收到的完全相同，没有重复收下。',
};

const NOT_READABLE = '文件读不出来，可能已被移走或正被别的程序占用。';

/** Gives the files' bytes one after the other; some are being read before they are asked for. */
function readAhead(files: readonly File[]): () => Promise<Uint8Array | Error> {
  const ahead: { size: number; bytes: Promise<Uint8Array | Error> }[] = [];
  let [at, size] = [0, 0];
  return () => {
    for (
      let file = files[at];
      file && (ahead.length === 0 || size < READ_AHEAD);
      file = files[at]
    ) {
      ahead.push({ size: file.size, bytes: bytesOf(file) });
      [at, size] = [at + 1, size + file.size];
    }
    const first = ahead.shift()!;
    size -= first.size;
    return first.bytes;
  };
}

const bytesOf = (file: File): Promise<Uint8Array | Error> =>
  file.size > LARGEST_ARCHIVE
    ? Promise.resolve(new Error('too large'))
    : file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        (error: unknown) => new Error(String(error)),
      );

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const notKept = (error: unknown) =>
  whyNotSaved(error).replace(/请点“存为文件”.*$/, '请点“保存台账”，把核查台账存成文件，以免丢失。');

/** What is noted here stays; what is blank here is taken over. */
function mergeNotes(here: FirmNotes | undefined, there: FirmNotes) {
  const kept: string[] = [];
  if (!here) return { merged: there, kept };
  const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
  if (differ(here.mark, there.mark)) kept.push('推荐意见');
  if (differ(here.remark, there.remark)) kept.push('备注');
  const [mine, theirs] = [here.verification ?? {}, there.verification ?? {}];
  if (Object.keys(theirs).some((key) => differ(mine[key], theirs[key]))) kept.push('核查记录');
  const given = Object.fromEntries(Object.entries(here).filter(([, value]) => value !== undefined));
  const merged: FirmNotes = { ...there, ...given, verification: { ...theirs, ...mine } };
  return { merged, kept };
}
