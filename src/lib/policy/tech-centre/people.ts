import { educationRank } from '../../reference/education';
import type { StaffMember } from './answers';
import { hasContent, oncePerList, type ListCount, type RowCount } from './count';

/** 附件5 二（3）: 截至申报截止日最近 3 个月社保. */
const INSURED_MONTHS = 3;

/**
 * R&D staff as 附件5 二（3） counts them: full time, education above 初中, not seconded or part-time
 * from outside, social insurance paid by the enterprise for the last three months.
 */
export const countRndStaff = oncePerList((staff: readonly StaffMember[]): ListCount => {
  const count: ListCount = { low: 0, high: 0, rows: [] };
  staff.forEach((person, row) => {
    if (!hasContent(person) || person.isRnd !== 'yes') return;
    const result = judge(person);
    count.rows.push({ row, ...result });
    if (result.counts !== 'no') count.high += 1;
    if (result.counts === 'yes') count.low += 1;
  });
  return count;
});

/** All staff: every row with anything in it. */
export const countStaff = oncePerList(
  (staff: readonly StaffMember[]): number => staff.filter(hasContent).length,
);

function judge(person: StaffMember): Omit<RowCount, 'row'> {
  if (person.external === 'yes') return { counts: 'no', why: '外单位兼职或合作人员' };
  const rank = educationRank(person.education ?? '');
  if (rank === 1) return { counts: 'no', why: '初中及以下学历' };
  if (person.insuredMonths !== undefined && person.insuredMonths < INSURED_MONTHS)
    return { counts: 'no', why: `本单位社保不足 ${INSURED_MONTHS} 个月` };
  if (rank === undefined) return { counts: 'unknown', why: '未填学历，或写法无法判断' };
  if (person.external === undefined) return { counts: 'unknown', why: '未说明是否外单位人员' };
  if (person.insuredMonths === undefined) return { counts: 'unknown', why: '未填社保月数' };
  return { counts: 'yes', why: '计入' };
}
