import { readDossierFile } from '../dossiers/file';
import { newId } from '../dossiers/id';
import type { Completeness } from './completeness';
import type { FromDesk, KeptOffering, NewOffering, Offered } from './offering';
import { dictionaryOf } from './read-material';
import type { FirmRow, Said } from './row';
import { currentOf, FirmIndex, keyOf, type Identity, type Version } from './same-firm';

/**
 * - `new`: a firm not seen before
 * - `newer`, `older`: one more offering of a firm, which now counts or does not
 * - `same`: nothing that the desk does not have already
 */
export type Outcome = 'new' | 'newer' | 'older' | 'same';

export interface Taken {
  outcome: Outcome;
  row: FirmRow;
  /** The offering it is at this desk: its own, or the one it is the same as. */
  id: string;
  /** To be kept; absent when there is nothing new. */
  offering?: NewOffering;
  /** The name on the one of the two that does not count, where it is another. */
  otherName?: string;
}

interface KnownVersion extends Version {
  length: number;
  /** What its visible cells say otherwise, to tell it from another of the same dossier. */
  otherwise: string;
}

interface Known {
  versions: KnownVersion[];
  row: FirmRow;
}

/** Puts what comes in to the firm it belongs to, and says of each firm what counts. */
export class Intake {
  private readonly index = new FirmIndex();
  private readonly firms = new Map<string, Known>();
  private readonly firmOf = new Map<string, string>();

  constructor(
    private readonly programme: string,
    /** The text of an offering taken in before. */
    private readonly textOfKept: (offering: string) => Promise<string | undefined>,
    /** The offering the bureau chose, by firm. */
    readonly chosen: Map<string, string> = new Map(),
  ) {}

  get rows(): FirmRow[] {
    return [...this.firms.values()].map(({ row }) => row);
  }

  row(firm: string): FirmRow | undefined {
    return this.firms.get(firm)?.row;
  }

  /**
   * Takes in what a file held.
   * @param text the dossier file, asked for only when there is one it may be the same as
   * @param now ISO 8601
   * @param as from a colleague's desk: its own id and day, where the firm has it not yet
   */
  async take(
    offered: Offered,
    text: () => Promise<string>,
    now: string,
    as?: FromDesk,
  ): Promise<Taken> {
    const { identity, said, length, stated, notes } = offered;
    const { file, source, updatedAt } = said;
    const firm = this.index.find(identity) ?? this.freeId(as?.firm);
    const known = this.firms.get(firm);
    const same = known && (await this.sameAs(known, offered, text));
    const id = same ?? as?.id ?? newId();
    if (as?.chosen && !this.chosen.has(firm)) this.chosen.set(firm, id);
    if (same !== undefined) {
      if (this.chosen.get(firm) === id)
        known!.row = rowFrom(firm, id, known!.versions.length, said);
      return { outcome: 'same', row: known!.row, id };
    }
    const before = known?.row.name;
    const otherwise = otherwiseIn(offered);
    const row = this.add(firm, identity, { id, source, updatedAt, length, otherwise }, said);
    const offering: NewOffering = {
      ...{ id, programme: this.programme, firm, file, source, updatedAt },
      offeredAt: as?.offeredAt ?? now,
      ...(stated && { stated }),
      ...(notes && { notes }),
    };
    const outcome = !known ? 'new' : row.offering === id ? 'newer' : 'older';
    const other = outcome === 'newer' ? before : said.name;
    const isNamedOtherwise = known && keyOf(other) !== keyOf(row.name);
    return { outcome, row, id, offering, ...(isNamedOtherwise && { otherName: other! }) };
  }

  /** The offering of the firm that is exactly this one. */
  private async sameAs(
    { versions }: Known,
    offered: Offered,
    textOfOffered: () => Promise<string>,
  ): Promise<string | undefined> {
    const isSheet = offered.said.source === 'sheet';
    const otherwise = otherwiseIn(offered);
    for (const { id, length, source, otherwise: before } of versions) {
      if (length !== offered.length || (source === 'sheet') !== isSheet) continue;
      // A sheet that says nothing else than its dossier brings nothing beside the dossier.
      if (otherwise !== '' && otherwise !== before) continue;
      const text = await this.textOfKept(id);
      if (text !== undefined && (await isSame(text, await textOfOffered(), isSheet))) return id;
    }
    return undefined;
  }

  private freeId(wanted: string | undefined): string {
    return wanted !== undefined && !this.firms.has(wanted) ? wanted : newId();
  }

  /** Takes up again what was kept. */
  resume({ id, firm, identity, said, length, stated }: KeptOffering): FirmRow {
    const { source, updatedAt } = said;
    const otherwise = otherwiseIn({ said, ...(stated && { stated }) });
    return this.add(firm, identity, { id, source, updatedAt, length, otherwise }, said);
  }

  /** The bureau decides which of a firm's offerings counts; undefined: the newest. */
  choose(firm: string, offering: string | undefined): string | undefined {
    if (offering === undefined) this.chosen.delete(firm);
    else this.chosen.set(firm, offering);
    const known = this.firms.get(firm);
    return known && currentOf(known.versions, offering).id;
  }

  /** What one of its offerings says of a firm, in place of what was said before. */
  replace({ id, firm, said }: KeptOffering): FirmRow | undefined {
    const known = this.firms.get(firm);
    return known && (known.row = rowFrom(firm, id, known.versions.length, said));
  }

  /** How far the forms are filled by an offering; nothing when another one counts by now. */
  complete(offering: string, counted: Completeness): FirmRow | undefined {
    const firm = this.firmOf.get(offering);
    const known = firm === undefined ? undefined : this.firms.get(firm);
    if (known?.row.offering !== offering) return undefined;
    return (known.row = { ...known.row, ...counted });
  }

  forget(firm: string): void {
    this.firms.delete(firm);
    this.chosen.delete(firm);
    this.index.forget(firm);
  }

  private add(firm: string, identity: Identity, version: KnownVersion, said: Said): FirmRow {
    this.index.add(firm, identity);
    const known = this.firms.get(firm);
    const versions = [...(known?.versions ?? []), version];
    const counts = currentOf(versions, this.chosen.get(firm)).id === version.id;
    const row =
      known && !counts
        ? { ...known.row, versions: versions.length }
        : rowFrom(firm, version.id, versions.length, said);
    this.firms.set(firm, { versions, row });
    this.firmOf.set(version.id, firm);
    return row;
  }
}

const rowFrom = (id: string, offering: string, versions: number, said: Said): FirmRow => ({
  ...said,
  id,
  offering,
  versions,
});

const otherwiseIn = ({ said, stated }: Pick<Offered, 'said' | 'stated'>): string =>
  said.disagreements > 0 ? JSON.stringify(stated) : '';

/** A row of a hand-made sheet was given a new id and date when it was read: its cells alone are compared. */
async function isSame(text: string, offered: string, isSheet: boolean): Promise<boolean> {
  if (!isSheet) return text === offered;
  const [before, now] = await Promise.all(
    [text, offered].map(async (one) => (await readDossierFile(one, dictionaryOf)).dossier),
  );
  const said = ({ answers, typed }: typeof before & object) => JSON.stringify([answers, typed]);
  return said(before!) === said(now!);
}
