import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { assess, type Assessment } from '../assess/assess';
import { readDossierFile } from '../dossiers/file';
import type { Offering } from '../dossiers/desk-records';
import type { Disagreement, ProgrammeDesk } from '../policy/desk';
import { desks } from '../policy/desks';
import { editionOf, newestOf } from '../policy/editions';
import { withOwnThresholds } from '../policy/own-thresholds';
import type { Edition, WholeProgramme } from '../policy/types';
import { wholeProgrammes } from '../policy/whole-programmes';
import type { SheetTable } from '../spreadsheets/table';
import { dictionaryOf, UselessFile } from './read-material';
import type { Found, KeptOffering, Offered } from './offering';
import { printedDisagreements, printedOtherwise, type Printed } from './printed';
import { saidOf } from './row';
import { identityOf } from './same-firm';

/** A firm's material with all that is said of it. */
export interface AssessedFirm {
  dossier: Dossier;
  edition: Edition;
  assessment: Assessment;
  disagreements: Disagreement[];
}

/** One programme's desk: how its firms are assessed. The same evaluator as everywhere else. */
export class Assessor {
  readonly whole: WholeProgramme;
  readonly desk: ProgrammeDesk;
  /** One edition object for all its firms: the evaluator keeps its plan by it. */
  private readonly editions = new Map<string, Edition>();

  /**
   * @param official the host's editions, and those built in where the host has none; newest first
   * @param own thresholds typed on this device, by edition
   */
  constructor(
    readonly programme: string,
    private readonly official: readonly Edition[],
    private readonly own: Readonly<Record<string, OwnThresholds>> = {},
  ) {
    this.whole = wholeProgrammes.get(programme)!;
    this.desk = desks.get(programme)!;
  }

  /** What a sheet that names no year is taken for. */
  get newest(): string {
    return newestOf(this.official, this.programme)!.edition;
  }

  /** @throws UselessFile for another programme's dossier, and for a year this tool does not hold */
  editionOf(dossier: Dossier): Edition {
    const { programme, edition: year } = dossier;
    if (programme !== this.programme) {
      const other = wholeProgrammes.get(programme)?.programme.title ?? programme;
      throw new UselessFile(`这是另一个申报项目（${other}）的材料，不在这里汇总。`);
    }
    let edition = this.editions.get(year);
    if (!edition) {
      const official = editionOf(this.official, dossier);
      if (!official)
        throw new UselessFile(`这是 ${year} 年的材料，本工具没有该年的规定，无法判定。`);
      this.editions.set(year, (edition = withOwnThresholds(official, this.own[year] ?? {})));
    }
    return edition;
  }

  /** @throws UselessFile as `editionOf` does */
  assess({ dossier, stated, source }: Pick<Found, 'dossier' | 'stated' | 'source'>): AssessedFirm {
    const edition = this.editionOf(dossier);
    const { answers } = dossier;
    const assessment = assess(this.whole.programme, edition, answers);
    const input = { answers, edition, assessment };
    const disagreements =
      stated && source !== 'dossier'
        ? [
            ...this.desk.compare(stated, input, source),
            ...printedDisagreements(stated, this.whole.forms, input),
          ]
        : [];
    return { dossier, edition, assessment, disagreements };
  }

  /** What has been found, ready to be taken in. @throws UselessFile as `editionOf` does */
  offered(found: Found): Offered {
    const { file, source, length, tables } = found;
    const printed = tables && this.printed(found, tables);
    const stated = printed ? printed.stated : found.stated;
    const notes = [...(found.notes ?? []), ...(printed?.note === undefined ? [] : [printed.note])];
    const assessed = this.assess({ ...found, ...(stated && { stated }) });
    return {
      length,
      identity: identityOf(assessed.dossier),
      said: saidOf(assessed, { source, file }, this),
      ...(stated && Object.keys(stated).length > 0 && { stated }),
      ...(notes.length > 0 && { notes }),
    };
  }

  private printed({ dossier, source }: Found, tables: readonly SheetTable[]): Printed {
    const { answers } = dossier;
    const { edition, assessment } = this.assess({ dossier, source });
    return printedOtherwise(tables, this.whole.forms, { answers, edition, assessment });
  }

  /** The same of an offering that was taken in before. */
  async kept(offering: Offering): Promise<KeptOffering> {
    const { id, firm, file, source, text } = offering;
    const assessed = await this.assessOffering(offering);
    return {
      id,
      firm,
      length: text.length,
      identity: identityOf(assessed.dossier),
      said: saidOf(assessed, { source, file }, this),
      ...(offering.stated && { stated: offering.stated }),
    };
  }

  /** In full, from storage. */
  async assessOffering(offering: Offering): Promise<AssessedFirm> {
    const { text, stated, source } = offering;
    const { dossier } = await readDossierFile(text, dictionaryOf);
    return this.assess({ dossier, source, ...(stated && { stated }) });
  }
}
