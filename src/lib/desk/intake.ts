import { readDossierFile } from '../dossiers/file';
import { newId } from '../dossiers/id';
import type { Offering } from '../dossiers/desk-records';
import type { Completeness } from './completeness';
import type { AssessedFirm, Assessor } from './assess-firm';
import type { Found } from './offering';
import { dictionaryOf } from './read-material';
import { rowOf, type FirmRow } from './row';
import { currentOf, FirmIndex, identityOf, type Version } from './same-firm';

/**
 * - `new`: a firm not seen before
 * - `newer`, `older`: one more offering of a firm, which now counts or does not
 * - `same`: nothing that the desk does not have already
 */
export type Outcome = 'new' | 'newer' | 'older' | 'same';

export interface Taken {
  outcome: Outcome;
  row: FirmRow;
  /** To be kept; absent when there is nothing new. */
  offering?: Offering;
}

interface KnownVersion extends Version {
  /** Length of its text: texts of different length need not be compared. */
  size: number;
}

interface Known {
  versions: KnownVersion[];
  row: FirmRow;
}

/** Puts what comes in to the firm it belongs to, and says of each firm what counts. */
export class Intake {
  private readonly index = new FirmIndex();
  private readonly firms = new Map<string, Known>();

  constructor(
    private readonly assessor: Assessor,
    /** The text of an offering taken in before. */
    private readonly textOf: (offering: string) => Promise<string | undefined>,
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
   * @param now ISO 8601
   * @param as from a colleague's desk: its own id and day, where the firm has it not yet
   * @throws UselessFile when it cannot be assessed
   */
  async take(
    found: Found,
    now: string,
    as?: Pick<Offering, 'id' | 'firm' | 'offeredAt'>,
  ): Promise<Taken> {
    const assessed = this.assessor.assess(found);
    const { dossier, text, file, source, stated, notes } = found;
    const firm = this.index.find(identityOf(dossier.answers)) ?? this.freeId(as?.firm);
    const id = as?.id ?? newId();
    const version = { id, source, updatedAt: dossier.updatedAt, size: text.length };
    const known = this.firms.get(firm);
    if (known && assessed.disagreements.length === 0 && (await this.isThere(known, found)))
      return { outcome: 'same', row: known.row };
    const row = this.add(firm, version, file, assessed);
    const offering: Offering = {
      id: version.id,
      programme: this.assessor.programme,
      firm,
      file,
      source,
      offeredAt: as?.offeredAt ?? now,
      updatedAt: version.updatedAt,
      text,
      ...(stated && { stated }),
      ...(notes && notes.length > 0 && { notes }),
    };
    const outcome = !known ? 'new' : row.offering === version.id ? 'newer' : 'older';
    return { outcome, row, offering };
  }

  /** Whether the firm has offered exactly this before. */
  private async isThere({ versions }: Known, found: Found): Promise<boolean> {
    for (const { id, size, source } of versions) {
      if (size !== found.text.length || (source === 'sheet') !== (found.source === 'sheet'))
        continue;
      const text = await this.textOf(id);
      if (text !== undefined && (await isSame(text, found))) return true;
    }
    return false;
  }

  private freeId(wanted: string | undefined): string {
    return wanted !== undefined && !this.firms.has(wanted) ? wanted : newId();
  }

  /** Takes up again what was kept. */
  async resume(offering: Offering): Promise<FirmRow> {
    const { id, firm, file, source, updatedAt } = offering;
    const assessed = await this.assessor.assessOffering(offering);
    const size = offering.text.length;
    return this.add(firm, { id, source, updatedAt, size }, file, assessed);
  }

  /** The bureau decides which of a firm's offerings counts; undefined: the newest. */
  choose(firm: string, offering: string | undefined): string | undefined {
    if (offering === undefined) this.chosen.delete(firm);
    else this.chosen.set(firm, offering);
    const known = this.firms.get(firm);
    return known && currentOf(known.versions, offering).id;
  }

  /** What is said of a firm from one of its offerings, in place of what was said before. */
  replace(offering: Offering, assessed: AssessedFirm): FirmRow | undefined {
    const known = this.firms.get(offering.firm);
    if (!known) return undefined;
    const { id, firm, file, source } = offering;
    return (known.row = this.rowFrom(firm, id, source, file, known.versions.length, assessed));
  }

  /** How far the forms of a row are filled; nothing when another offering counts by now. */
  complete({ id, offering }: FirmRow, counted: Completeness): FirmRow | undefined {
    const known = this.firms.get(id);
    if (known?.row.offering !== offering) return undefined;
    return (known.row = { ...known.row, ...counted });
  }

  forget(firm: string): void {
    this.firms.delete(firm);
    this.chosen.delete(firm);
    this.index.forget(firm);
  }

  private add(firm: string, version: KnownVersion, file: string, assessed: AssessedFirm): FirmRow {
    this.index.add(firm, identityOf(assessed.dossier.answers));
    const known = this.firms.get(firm);
    const versions = [...(known?.versions ?? []), version];
    const counts = currentOf(versions, this.chosen.get(firm)).id === version.id;
    const row =
      known && !counts
        ? { ...known.row, versions: versions.length }
        : this.rowFrom(firm, version.id, version.source, file, versions.length, assessed);
    this.firms.set(firm, { versions, row });
    return row;
  }

  private rowFrom(
    id: string,
    offering: string,
    source: FirmRow['source'],
    file: string,
    versions: number,
    { dossier, assessment, disagreements }: AssessedFirm,
  ): FirmRow {
    const { whole, desk } = this.assessor;
    return rowOf({ id, offering, source, file, versions }, dossier, assessment, disagreements, {
      group: whole.programme.groupOf(dossier.answers),
      industryOf: desk.industryOf,
    });
  }
}

/** A row of a hand-made sheet was given a new id and date when it was read: its cells alone are compared. */
async function isSame(text: string, { source, text: offered, dossier }: Found): Promise<boolean> {
  if (source !== 'sheet') return text === offered;
  const before = (await readDossierFile(text, dictionaryOf)).dossier;
  const said = ({ answers, typed }: typeof dossier) => JSON.stringify([answers, typed]);
  return said(before) === said(dossier);
}
