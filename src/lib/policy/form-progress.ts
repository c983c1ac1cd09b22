import type { PaperDocument } from '../documents/model';
import type { Form, FormInput } from './types';

/** How much of a form is filled; an answer that the form shows in several places counts once. */
export interface FormProgress {
  filled: number;
  total: number;
  /** What the form still lacks, in its own order and words. */
  missing: { field: string; label: string }[];
}

export const formProgress = (form: Form, input: FormInput): FormProgress =>
  progressOf(form.make(input));

/**
 * Read off the paper itself, so that 已填 31 / 47 can never tell another story than the form: every
 * cell or paragraph of role `value` (or a paragraph with a field) asks for one answer.
 */
export function progressOf(documents: readonly PaperDocument[]): FormProgress {
  const labels = new Map<string, string>();
  const lacking = new Set<string>();
  for (const place of documents.flatMap(placesOf)) {
    if (!labels.has(place.field)) labels.set(place.field, place.label);
    if (place.blank) lacking.add(place.field);
  }
  const missing = [...labels]
    .filter(([field]) => lacking.has(field))
    .map(([field, label]) => ({ field, label }));
  return { filled: labels.size - missing.length, total: labels.size, missing };
}

interface Place {
  field: string;
  label: string;
  blank: boolean;
}

function placesOf({ blocks }: PaperDocument): Place[] {
  return blocks.flatMap((block): Place[] => {
    if (block.kind === 'paragraph' && block.field !== undefined)
      return [{ field: block.field, label: block.name ?? '', blank: block.blank === true }];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) =>
      row.cells.flatMap(({ role, field, name = '', text, blank }): Place[] =>
        role === 'value' && field !== undefined
          ? [{ field, label: name, blank: blank === true || text.trim() === '' }]
          : [],
      ),
    );
  });
}

/** The form as it may leave the house: 草稿 across every page while it has gaps or the dossier errors. */
export function finished(
  documents: PaperDocument[],
  { assessment }: Pick<FormInput, 'assessment'>,
): PaperDocument[] {
  const isDraft =
    assessment.checks.some((check) => check.severity === 'error') ||
    progressOf(documents).missing.length > 0;
  return isDraft ? documents.map((document) => ({ ...document, watermark: '草稿' })) : documents;
}
