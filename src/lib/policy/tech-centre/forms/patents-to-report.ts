import type { Edition } from '../../types';
import type { Patent, TechCentreAnswers } from '../answers';
import { hasContent } from '../count';
import { countPatents } from '../patents';

export interface ListedPatent {
  patent: Patent;
  /** Its place in the answer list. */
  index: number;
}

/** Every patent with anything in it, as 附件5 列表1 shows them. */
const listedPatents = ({ patents = [] }: TechCentreAnswers): ListedPatent[] =>
  patents.flatMap((patent, index) => (hasContent(patent) ? [{ patent, index }] : []));

/**
 * The patents 附件2 asks for: 必须且只需填报1整件（共享时需多件）, and each further row is one more that may
 * be found wrong (注4). One that counts whole stands alone; else shared ones until they make a whole;
 * while neither is to be had, all that are listed, so that nothing typed seems lost.
 */
export function patentsToReport(answers: TechCentreAnswers, edition: Edition): ListedPatent[] {
  const all = listedPatents(answers);
  const year = Number(edition.referenceDay.slice(0, 4));
  const { rows } = countPatents(answers.patents ?? [], answers.enterpriseName, year);
  const counting = all.filter(({ index }) =>
    rows.some((row) => row.row === index && row.counts === 'yes'),
  );
  const owners = ({ patent }: ListedPatent) => Math.max(1, patent.patentees?.length ?? 1);
  const alone = counting.find((listed) => owners(listed) === 1);
  if (alone) return [alone];
  const shared: ListedPatent[] = [];
  for (const listed of counting) {
    shared.push(listed);
    const { low } = countPatents(
      shared.map(({ patent }) => patent),
      answers.enterpriseName,
      year,
    );
    if (low.top >= low.bottom) return shared;
  }
  return all;
}
