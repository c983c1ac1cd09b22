import type { AnswerTree } from '../../answers/path';
import type { Dictionary } from '../../answers/restore';
import type { Finding } from '../../assess/assessment';
import type { Correction } from './check';
import type { Edition } from './edition';
import type { Form } from './form';
import type { ProgrammeList } from './list';
import type { EvidenceItem, Sample } from './material';
import type { Programme } from './programme';
import type { Step } from './question';
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
