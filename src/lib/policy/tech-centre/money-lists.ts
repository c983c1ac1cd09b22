import type { EquipmentLine, ServiceContract } from './answers';
import { hasContent, oncePerList, sumExactly, type ListCount, type RowCount } from './count';

/** 非生产用, 不用于量产, 未停用: said to be none of it. */
const DENIED =
  /(?:非|不|未|没有)再?(?:是|用于|作|在|参与|供)?(?:批量|大)?(?:生产|量产|弃用|报废|停用)/g;
/** 已弃用的不计入 (附件5 二（4）). */
const DISCARDED = /(?<![未无非没不])(弃用|报废|停用)/;
/** 不得含有生产线上的多台/套类似生产设备 (附件5 二（4）). */
const PRODUCTION = /生产线|量产|批量生产|生产用/;
/** Work of an R&D place, which such words may be the object of: 报废电池回收试验, 量产前验证. */
const RESEARCH = /试验|实验|研发|研究|验证|试制|中试|开发/;

type Use = Omit<RowCount, 'row'>;

/** What 当前用途 says against counting a machine; undefined: nothing. */
function objectionTo(use = ''): Use | undefined {
  const said = use.replace(DENIED, '');
  const isDiscarded = DISCARDED.test(said);
  if (!isDiscarded && !PRODUCTION.test(said)) return undefined;
  if (RESEARCH.test(said) && !/已(弃用|报废|停用)/.test(said))
    return { counts: 'unknown', why: '用途里既有生产或停用，又有研发试验，请写明现在专用于什么' };
  return { counts: 'no', why: isDiscarded ? '已弃用，不计入' : '生产用设备，不计入' };
}

/** Own R&D equipment in use, in 万元; a line without its value leaves the total open. */
export const sumEquipment = oncePerList((lines: readonly EquipmentLine[]): ListCount => {
  const rows: ListCount['rows'] = [];
  const counted: number[] = [];
  const doubtful: number[] = [];
  lines.forEach((line, row) => {
    if (!hasContent(line)) return;
    const objection = objectionTo(line.use);
    if (objection) rows.push({ row, ...objection });
    else if (line.originalValue === undefined)
      rows.push({ row, counts: 'unknown', why: '未填原值' });
    else rows.push({ row, counts: 'yes', why: '计入' });
    const { counts } = rows.at(-1)!;
    if (counts === 'yes') counted.push(line.originalValue!);
    else if (counts === 'unknown') doubtful.push(line.originalValue ?? Infinity);
  });
  return { low: inWan(counted), high: inWan([...counted, ...doubtful]), rows };
});

/** 元 with 分 to 万元: one division, so that the sum is exact to the 分. */
const inWan = (yuan: readonly number[]) => Math.round(sumExactly(yuan, 2) * 100) / 1e6;

/** Pure technical service revenue received in the fiscal year, 万元 (附件5 二，列表4). */
export const sumContracts = oncePerList((contracts: readonly ServiceContract[]): ListCount => {
  const rows: ListCount['rows'] = [];
  const counted: number[] = [];
  let open = false;
  contracts.forEach((contract, row) => {
    if (!hasContent(contract)) return;
    if (contract.received === undefined) {
      open = true;
      rows.push({ row, counts: 'unknown', why: '未填已入账纯技术收入' });
    } else {
      counted.push(contract.received);
      rows.push({ row, counts: 'yes', why: '计入' });
    }
  });
  const low = sumExactly(counted, 6);
  return { low, high: open ? Infinity : low, rows };
});
