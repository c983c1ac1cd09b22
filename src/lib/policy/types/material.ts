import type { AnswerTree } from '../../answers/path';

/** A dossier to look around in. */
export interface Sample {
  title: string;
  note: string;
  answers: AnswerTree;
}

/** Something to prove; its `path` holds yes (已备齐) / no / unsure and never changes a verdict. */
export interface EvidenceItem<A> {
  path: string;
  /** `{year}`, `{prior1}`, `{prior2}`: the fiscal year and the two before it. */
  title: string;
  detail?: string;
  source: string;
  appliesTo?: (answers: A) => boolean;
}
