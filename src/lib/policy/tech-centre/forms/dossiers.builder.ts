import edition2024 from '../../../../../static/editions/tech-centre-2024.json';
import type { AnswerTree } from '../../../answers/path';
import { assess } from '../../../assess/assess';
import type { PaperDocument } from '../../../documents/model';
import type { Edition, Form, FormInput } from '../../types';
import { completeSample } from '../samples-complete';
import { whole } from '../whole';

/** For tests only: dossiers, the forms made of them, and their text without any blanks. */

export const edition = edition2024 as Edition;
export const complete = completeSample.answers;

export const inputOf = (answers: AnswerTree, from: Edition = edition): FormInput => ({
  answers,
  edition: from,
  assessment: assess(whole.programme, from, answers),
});

export const formNamed = (id: string): Form => whole.forms.find((form) => form.id === id)!;

/** Everything the form prints, each row's cells one after another. */
export const textOf = (documents: readonly PaperDocument[], examples = true): string =>
  documents
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'heading' || block.kind === 'contents')
          return [block.kind === 'heading' ? block.text : block.title];
        if (block.kind === 'paragraph') return [block.runs.map((run) => run.text).join('')];
        if (block.kind !== 'table') return [];
        return block.rows.flatMap((row) =>
          row.cells
            .filter((cell) => examples || cell.role !== 'example')
            .map((cell) => cell.text)
            .join(''),
        );
      }),
    )
    .map((line) => line.replace(/\s/g, ''))
    .join('\n');

export const cellsOf = (documents: readonly PaperDocument[]) =>
  documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    ),
  );
