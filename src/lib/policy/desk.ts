import type { AnswerTree } from '../answers/path';
import type { PaperDocument, Row } from '../documents/model';
import type { SheetTable } from '../spreadsheets/table';
import type { Edition, FormInput } from './types';

/** What a programme brings to the bureau's desk, 汇总核查. */
export interface ProgrammeDesk {
  /** Whether a hand-made sheet is this programme's summary form, and the firms in it. */
  readSheet: (table: SheetTable) => SheetReading | undefined;
  /** What a sheet states against what the dossier gives by calculation, where the two differ. */
  compare: (stated: Stated, input: FormInput, source: StatedBy) => Disagreement[];
  /** What the bureau writes down of its own looking: 附件3. */
  verification: VerificationPart[];
  /** Forms that take many firms, one row or more each. */
  merged: MergedForm[];
  /** What to look at on site and on the web, for one firm. */
  siteVisit: (firm: DeskFirm) => PaperDocument;
  /** Forms by whose cells it is told how far a firm has filled its papers; lists would drown the rest. */
  counted: readonly string[];
  industryOf: (answers: AnswerTree) => string | undefined;
}

/** By the programme's own names of the summary form's columns. */
export type Stated = Readonly<Record<string, string>>;

/** `sheet`: typed by hand, nothing else is known; `workbook`: the visible cells of our own export. */
export type StatedBy = 'sheet' | 'workbook';

export interface SheetReading {
  firms: SheetFirm[];
  /** What of the sheet was not read, and why. */
  notes: string[];
}

export interface SheetFirm {
  /** Row of the sheet, from 1. */
  line: number;
  edition: string | undefined;
  answers: AnswerTree;
  /** Texts that stand for an answer and could not be read, by path. */
  typed: Readonly<Record<string, string>>;
  stated: Stated;
  /** What a reader of the row should know, in words. */
  notes: string[];
}

export interface Disagreement {
  label: string;
  stated: string;
  computed: string;
}

/** A firm as the desk's documents see it. */
export interface DeskFirm extends FormInput {
  verification: Verification;
  disagreements: readonly Disagreement[];
  /** 手工表: only the summary form's cells are known. */
  sheetOnly: boolean;
}

/** What was written down, by the id of the field. */
export type Verification = Readonly<Record<string, string>>;

export interface VerificationPart {
  title: string;
  fields: readonly VerificationField[];
}

export interface VerificationField {
  id: string;
  label: string;
  kind: 'text' | 'date' | 'long-text' | 'yes-no';
  /** The two words of a `yes-no`, e.g. 一致 and 不一致. */
  words?: readonly [yes: string, no: string];
}

export interface MergedForm {
  id: string;
  number: string;
  title: (edition: Edition) => string;
  /** The firm's rows; `next` is the running number of the first. */
  rowsOf: (firm: DeskFirm, next: number) => Row[];
  /** All rows on paper. `bureau` is who seals it. */
  paper: (edition: Edition, bureau: string, rows: readonly Row[]) => PaperDocument;
}
