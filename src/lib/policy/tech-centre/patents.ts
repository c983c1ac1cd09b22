import { sameName } from '../../answers/same-name';
import { normaliseIdentifier } from '../../identifiers/normalise';
import { checkPatentNumber } from '../../identifiers/patent';
import type { Copyright, Patent } from './answers';
import { hasContent, oncePerList, type ListCount, type RowCount } from './count';

/** Whole patents as an exact fraction: shares 1/n are added, never rounded. */
export interface PatentCount {
  low: Share;
  high: Share;
  rows: RowCount[];
}

export interface Share {
  top: number;
  bottom: number;
}

/**
 * Which patents count as the enterprise's own (附件2 注2, 附件5 二（2）): an invention, first applied
 * for by the enterprise, developed by itself, not obtained by transfer, in force and still its own.
 * One shared by n owners counts 1/n; one written in two rows counts once.
 */
export function countPatents(
  patents: readonly Patent[],
  enterpriseName: string | undefined,
  year: number,
): PatentCount {
  let low: Share = { top: 0, bottom: 1 };
  let high: Share = { top: 0, bottom: 1 };
  const rows: RowCount[] = [];
  const repeated = findRepeats();
  patents.forEach((patent, row) => {
    if (!hasContent(patent)) return;
    const result = repeated(patent.number, row) ?? judgePatent(patent, enterpriseName, year);
    rows.push({ row, ...result });
    if (result.counts === 'no') return;
    const share = { top: 1, bottom: Math.max(1, names(patent.patentees).length) };
    high = add(high, share);
    if (result.counts === 'yes') low = add(low, share);
  });
  return { low, high, rows };
}

function judgePatent(
  patent: Patent,
  enterpriseName: string | undefined,
  year: number,
): Omit<RowCount, 'row'> {
  const no = (why: string) => ({ counts: 'no', why }) as const;
  const unknown = (why: string) => ({ counts: 'unknown', why }) as const;

  const number =
    patent.number === undefined ? undefined : checkPatentNumber(patent.number, { year });
  if (number && !number.ok) return no(`专利号有误：${number.message}`);
  if (number && number.kind !== 'invention') return no('不是发明专利');
  if (patent.obtainedBy === 'transfer') return no('通过变更申请人或专利权人取得');
  if (patent.selfDeveloped === 'no') return no('不是本单位自主研发');
  if (patent.inForce === 'no') return no('当前未维持有效');

  const [first] = names(patent.applicants);
  const patentees = names(patent.patentees);
  if (enterpriseName !== undefined) {
    const own = (name: string) => sameName(name, enterpriseName);
    if (first !== undefined && !own(first) && patent.obtainedBy !== 'group-transfer-complete')
      return no(`首次申请人是“${first}”，与申报单位名称不一致`);
    if (patentees.length > 0 && !patentees.some(own)) return no('本单位不是专利权人');
  }

  if (!number) return unknown('未填专利号');
  if (enterpriseName === undefined) return unknown('未填申报单位全称，无法比对申请人');
  if (first === undefined) return unknown('未填申请人');
  if (patentees.length === 0) return unknown('未填专利权人');
  if (patent.obtainedBy === undefined) return unknown('未说明是否转让获得');
  if (patent.selfDeveloped === undefined) return unknown('未说明是否自主研发');
  if (patent.inForce === undefined) return unknown('未说明是否维持有效');
  return {
    counts: 'yes',
    why:
      patentees.length > 1
        ? `${patentees.length} 个专利权人共享，计 1/${patentees.length}`
        : '计 1 件',
  };
}

/** Registered, in force and developed by the enterprise itself (附件2 注3). */
export const countCopyrights = oncePerList((copyrights: readonly Copyright[]): ListCount => {
  const count: ListCount = { low: 0, high: 0, rows: [] };
  const repeated = findRepeats();
  copyrights.forEach((item, row) => {
    if (!hasContent(item)) return;
    const result = repeated(item.registrationNumber, row) ?? judgeCopyright(item);
    count.rows.push({ row, ...result });
    if (result.counts !== 'no') count.high += 1;
    if (result.counts === 'yes') count.low += 1;
  });
  return count;
});

function judgeCopyright(item: Copyright): Omit<RowCount, 'row'> {
  if (item.selfDeveloped === 'no') return { counts: 'no', why: '不是本单位自主研发' };
  if (item.inForce === 'no') return { counts: 'no', why: '当前未维持有效' };
  if (!item.registrationNumber) return { counts: 'unknown', why: '未填登记号' };
  if (item.selfDeveloped === undefined) return { counts: 'unknown', why: '未说明是否自主研发' };
  if (item.inForce === undefined) return { counts: 'unknown', why: '未说明是否维持有效' };
  return { counts: 'yes', why: '计 1 件' };
}

/** Remembers the numbers it is asked about; a number seen in an earlier row does not count again. */
function findRepeats() {
  const seen = new Map<string, number>();
  return (number: string | undefined, row: number): Omit<RowCount, 'row'> | undefined => {
    const key = normaliseIdentifier(number ?? '').replace(/[^\dSRX]/g, '');
    if (key === '') return undefined;
    const before = seen.get(key);
    if (before !== undefined)
      return { counts: 'no', why: `与第 ${before + 1} 行号码相同，只计一次` };
    seen.set(key, row);
    return undefined;
  };
}

const names = (list: readonly string[] | undefined): string[] =>
  (Array.isArray(list) ? list : []).filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  );

function add(a: Share, b: Share): Share {
  const top = a.top * b.bottom + b.top * a.bottom;
  const bottom = a.bottom * b.bottom;
  const divisor = greatestCommonDivisor(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
