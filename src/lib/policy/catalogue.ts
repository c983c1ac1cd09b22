import type { Dictionary } from '../answers/restore';
import techCentre2024 from '../../../static/editions/tech-centre-2024.json?quick';
import { techCentreQuick } from './tech-centre/quick';
import type { PaperDocument } from '../documents/model';
import type { AnswerTree } from '../answers/path';
import type { Assessment, Finding } from '../assess/assess';
import type {
  Correction,
  Edition,
  EvidenceItem,
  Programme,
  ProgrammeList,
  Sample,
  Step,
} from './types';
import type { WhatIf } from './what-if';

/** Everything of a programme: lists, forms, sources, contacts. */
export interface WholeProgramme {
  programme: Programme;
  /** Newest first. */
  editions: Edition[];
  dictionary: Dictionary;
  samples: Sample[];
  evidence: EvidenceItem<AnswerTree>[];
  /** What the forms ask besides the quick check, grouped as the forms are: 申报材料. */
  formQuestions: Step<AnswerTree>[];
  /** Lists that are filled in a table or imported from the firm's own spreadsheets. */
  lists: readonly ProgrammeList<AnswerTree>[];
  /** A safe one-click correction of what a cross-check found, where there is one. */
  correctionOf: (finding: Finding, answers: AnswerTree) => Correction | undefined;
  /** The official forms that can be written. */
  forms: Form[];
  /** With the requirements and questions that an edition adds. */
  adapt: (edition: Edition) => WholeProgramme;
  /** How the rules were read, for 依据与说明. */
  about: string;
  /** How other figures are tried. */
  whatIf: WhatIf;
}

/** What a form is made from: one set of answers and the one assessment of them. */
export interface FormInput {
  answers: AnswerTree;
  edition: Edition;
  assessment: Assessment;
}

export interface Form {
  id: string;
  /** 附件1 */
  number: string;
  /** What it is in a word, for a button: 汇总表. */
  short?: string;
  title: (edition: Edition) => string;
  /** The form's documents in order: most are one, 附件4 is a book of several. */
  make: (input: FormInput) => PaperDocument[];
}

/** A further programme is one more entry. */
export interface CatalogueEntry {
  id: string;
  title: string;
  whole: () => Promise<WholeProgramme>;
}

/** What the first page opens with, before anything else has loaded. */
export const first = {
  programme: techCentreQuick as unknown as Programme,
  /** Without its reading matter. */
  edition: techCentre2024 as Edition,
};

export const catalogue: readonly CatalogueEntry[] = [
  {
    id: first.programme.id,
    title: first.programme.title,
    whole: async () => (await import('./tech-centre/whole')).whole,
  },
  {
    id: 'core-service',
    title: '中小微企业核心服务机构',
    whole: async () => (await import('./core-service/whole')).whole,
  },
];

export const programmeEntry = (id: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.id === id);
