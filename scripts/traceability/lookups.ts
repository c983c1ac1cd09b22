import { readFileSync, readdirSync } from 'node:fs';
import { assess } from '../../src/lib/assess/assess';
import { decide, knownOf } from '../../src/lib/assess/decide';
import { fillYear } from '../../src/lib/assess/explain';
import { planFor } from '../../src/lib/assess/plan';
import type { PaperDocument } from '../../src/lib/documents/model';
import { formProgress } from '../../src/lib/policy/form-progress';
import type { Edition, Programme, WholeProgramme } from '../../src/lib/policy/types';

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A dossier with nothing in it, and one with nothing but the applicant type, for each type. */
const blanks = ({ groups, groupField }: Programme) => [
  {},
  ...groups.map(({ id }) => ({ [groupField]: id })),
];

export interface Asked {
  label: string;
  source: string;
}

/** What each answer is asked by: its question, or the list that holds it. */
export function questionsOf(whole: WholeProgramme, edition: Edition): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const step of [...whole.programme.steps, ...whole.formQuestions])
    for (const { path, label, source } of step.questions)
      asked.set(path, { label: fillYear(label, edition), source });
  for (const { sheet, name } of whole.lists)
    asked.set(sheet.id, { label: `清单“${name}”`, source: sheet.title });
  return asked;
}

/** The cells of the forms by the answer they show. */
export function cellsOf(whole: WholeProgramme, edition: Edition): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const answers of blanks(whole.programme))
    for (const form of whole.forms) {
      const input = { answers, edition, assessment: assess(whole.programme, edition, answers) };
      for (const { field, label } of formProgress(form, input).missing)
        cells.set(field, unique([...(cells.get(field) ?? []), `${form.number} ${label}`]));
      // Shown, and not among what has to be filled.
      for (const field of fieldsOf(form.make(input)))
        if (!cells.has(field)) cells.set(field, [form.number]);
    }
  return cells;
}

const fieldsOf = (documents: readonly PaperDocument[]): string[] =>
  documents
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []))
    .flatMap(({ field }) => field ?? []);

/** The answers that a requirement asks for while nothing is answered, whatever the applicant type. */
export function readBy(programme: Programme, edition: Edition, key: string): string[] {
  const asked = blanks(programme).flatMap((answers) =>
    planFor(programme, edition, programme.groupOf(answers)).indicators.flatMap(
      ({ indicator, requirements }) =>
        requirements
          .filter(({ requirement }) => `${indicator.id}.${requirement.id}` === key)
          .flatMap(
            (one) => decide(one, knownOf(one, answers, edition), programme.groupField).missing,
          ),
    ),
  );
  return unique(asked).filter((path) => path !== programme.groupField);
}

/** The file of a programme in which a rule stands, by how it is written there. */
export function fileWith(programme: Programme, written: RegExp): string {
  const folders = [`src/lib/policy/${programme.id}`, 'src/lib/policy'];
  for (const folder of folders)
    for (const name of readdirSync(folder).sort()) {
      const file = `${folder}/${name}`;
      if (!/(?<!\.(test|builder))\.ts$/.test(name)) continue;
      if (written.test(readFileSync(file, 'utf8'))) return file;
    }
  return '';
}
