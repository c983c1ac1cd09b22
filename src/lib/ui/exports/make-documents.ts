import { assess } from '../../assess/assess';
import type { PaperDocument } from '../../documents/model';
import type { FormInput } from '../../policy/types';
import { report } from '../../policy/report/report';
import { wholeProgrammes } from '../../policy/whole-programmes';
import { REPORT, type ExportJob } from './export-job';

/** What is written of a form or the report, from the one assessment of the job's answers and edition. */
export function makeDocuments(
  { dossier, edition, madeOn }: Pick<ExportJob, 'dossier' | 'edition' | 'madeOn'>,
  id: string,
): { kind: string; title: string; documents: PaperDocument[] } {
  const whole = wholeProgrammes.get(dossier.programme)?.adapt(edition);
  if (!whole) throw new Error(`unknown programme ${dossier.programme}`);
  const { answers } = dossier;
  const input: FormInput = {
    answers,
    edition,
    assessment: assess(whole.programme, edition, answers),
  };
  if (id === REPORT) {
    const { title: programmeTitle, nameField } = whole.programme;
    const document = report({
      ...input,
      programmeTitle,
      nameField,
      evidence: whole.evidence,
      acknowledged: dossier.acknowledged ?? {},
      madeOn,
    });
    return { kind: '自评报告', title: document.title, documents: [document] };
  }
  const form = whole.forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`unknown form ${id}`);
  return { kind: form.number, title: form.title(edition), documents: form.make(input) };
}
