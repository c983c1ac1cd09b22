import type { EquipmentLine, ServiceContract } from './answers';
import { hasContent, oncePerList, sumExactly, type ListCount } from './count';

/** 已弃用的不计入 (附件5 二（4）). */
const DISCARDED = /(?<![未无非没不])(弃用|报废|停用)/;
/** 不得含有生产线上的多台/套类似生产设备 (附件5 二（4）). */
const PRODUCTION = /生产线|量产|批量生产|生产用/;

/** Own R&D equipment in use, in 万元; a line without its value leaves the total open. */
export const sumEquipment = oncePerList((lines: readonly EquipmentLine[]): ListCount => {
  const rows: ListCount['rows'] = [];
  const counted: number[] = [];
  let open = false;
  lines.forEach((line, row) => {
    if (!hasContent(line)) return;
    if (DISCARDED.test(line.use ?? '')) rows.push({ row, counts: 'no', why: '已弃用，不计入' });
    else if (PRODUCTION.test(line.use ?? ''))
      rows.push({ row, counts: 'no', why: '生产用设备，不计入' });
    else if (line.originalValue === undefined) {
      open = true;
      rows.push({ row, counts: 'unknown', why: '未填原值' });
    } else {
      counted.push(line.originalValue);
      rows.push({ row, counts: 'yes', why: '计入' });
    }
  });
  // 元 with 分 to 万元: one division, so that the sum is exact to the 分.
  const low = Math.round(sumExactly(counted, 2) * 100) / 1e6;
  return { low, high: open ? Infinity : low, rows };
});

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
