/** For tests only: dossiers, and the workbooks made of them. */
import type { Dossier } from '../answers/dossier';
import type { AnswerTree } from '../answers/path';
import { assess } from '../assess/assess';
import type { PaperDocument } from '../documents/model';
import { writeXlsx } from '../documents/xlsx';
import { EMBEDDED, writeEmbeddedDossier } from '../dossiers/file';
import type { FormInput } from '../policy/types';
import { whole } from '../policy/tech-centre/whole';

export const edition = whole.editions[0]!;

export const dossierOf = (answers: AnswerTree, about: Partial<Dossier> = {}): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id: '11111111-1111-4111-8111-111111111111',
  title: String(answers['enterpriseName'] ?? '未命名'),
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-02T08:00:00.000Z',
  answers,
  typed: {},
  ...about,
});

export const inputOf = (answers: AnswerTree): FormInput => ({
  answers,
  edition,
  assessment: assess(whole.programme, edition, answers),
});

/** A form as 导出 writes it, with the dossier inside. */
export function exported(dossier: Dossier, form: string): Promise<Uint8Array> {
  const papers = whole.forms.find(({ id }) => id === form)!.make(inputOf(dossier.answers));
  const embed = { sheet: EMBEDDED, text: writeEmbeddedDossier(dossier) };
  return writeXlsx(papers, { embed });
}

/** The same paper with nothing inside, as somebody fills it by hand. */
export const byHand = (paper: PaperDocument): Promise<Uint8Array> => writeXlsx([paper]);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const NOW = '2024-05-20T08:00:00.000Z';

export const about = (name: string) => ({
  name,
  changed: NOW,
  programme: 'tech-centre',
  newest: edition.edition,
});
