import { formProgress } from '../policy/form-progress';
import type { AssessedFirm, Assessor } from './assess-firm';

export interface Completeness {
  filled: number;
  total: number;
}

/** How many cells of the forms a firm sends are filled, as 导出 and 核对 count them. */
export function completenessOf(
  { whole, desk }: Pick<Assessor, 'whole' | 'desk'>,
  { dossier, edition, assessment }: AssessedFirm,
): Completeness {
  const sum: Completeness = { filled: 0, total: 0 };
  for (const form of whole.forms.filter(({ id }) => desk.counted.includes(id))) {
    const { filled, total } = formProgress(form, { answers: dossier.answers, edition, assessment });
    sum.filled += filled;
    sum.total += total;
  }
  return sum;
}
