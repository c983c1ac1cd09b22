import type { AnswerTree } from '../../answers/path';
import type { Edition } from './edition';

/** A dossier to look around in. */
export interface Sample {
  title: string;
  note: string;
  answers: AnswerTree;
}

/** Something to prove; its `path` holds yes (已备齐) / no / unsure and never changes a verdict. */
export interface EvidenceItem<A> {
  path: string;
  /** With the edition's years and thresholds, as `evidenceText` puts them in. */
  title: string;
  detail?: string;
  source: string;
  /** Whom it is asked of; absent: everybody. */
  askedIf?: (answers: A) => boolean;
  /** Of two ways to prove the same, which one is this applicant's. */
  chosenIf?: (answers: A, edition: Edition) => boolean;
}
