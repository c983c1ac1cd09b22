import { daysIn, earliestDay } from '../../answers/dates';
import { checkCitizenId } from '../../identifiers/citizen-id';
import { normaliseIdentifier } from '../../identifiers/normalise';
import type { Check } from '../types';
import type { EquipmentLine, StaffMember, TechCentreAnswers } from './answers';
import { isFilled, oncePerList } from './count';

type C = Check<TechCentreAnswers>;

/** A row with something wrong, counted from 1 as people count. */
interface RowFault {
  row: number;
  what: string;
}

const day = (iso: string) => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

/** 15 E: `by` is the reference day and the most days a year has, parted by a blank. */
const staffFaults = oncePerList((staff: readonly StaffMember[], by: string): RowFault[] => {
  const [referenceDay = '', mostDays = ''] = by.split(' ');
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  staff.forEach(({ idNumber, daysInPost, joined }, index) => {
    const row = index + 1;
    if (idNumber) {
      const number = normaliseIdentifier(idNumber);
      const checked = checkCitizenId(idNumber, day(referenceDay));
      const first = seen.get(number);
      if (!checked.ok) faults.push({ row, what: `身份证号：${checked.message}` });
      else if (first !== undefined) faults.push({ row, what: `身份证号与第 ${first} 行重复` });
      else seen.set(number, row);
    }
    if (daysInPost !== undefined && (daysInPost < 0 || daysInPost > Number(mostDays)))
      faults.push({ row, what: `在岗天数 ${daysInPost} 超出全年天数 ${mostDays}` });
    if (joined !== undefined && earliestDay(joined) > referenceDay)
      faults.push({ row, what: '入职时间晚于申报截止日' });
  });
  return faults;
});

const staffRows: C = {
  number: 15,
  severity: 'error',
  fields: ['staff'],
  find: ({ staff }, { referenceDay, fiscalYear }) => {
    if (!isFilled(staff)) return undefined;
    const mostDays = 337 + daysIn(fiscalYear, 2);
    return told('职工名单', staffFaults(staff, `${referenceDay} ${mostDays}`));
  },
};

/** 17 W */
const equipmentFaults = oncePerList(
  (lines: readonly EquipmentLine[], today: string): RowFault[] => {
    const faults: RowFault[] = [];
    const invoices = new Map<string, number>();
    lines.forEach(({ bought, originalValue, sets, invoice }, index) => {
      const row = index + 1;
      if (bought !== undefined && earliestDay(bought) > today)
        faults.push({ row, what: '购置日期晚于申报截止日' });
      if (originalValue !== undefined && originalValue <= 0)
        faults.push({ row, what: '原值应大于 0' });
      if (sets !== undefined && sets > 1)
        faults.push({ row, what: `台套数 ${sets}：用于试验的同类功能的多台套生产设备只算 1 台套` });
      if (!invoice) return;
      const number = normaliseIdentifier(invoice);
      const first = invoices.get(number);
      if (first !== undefined) faults.push({ row, what: `发票号与第 ${first} 行相同` });
      else invoices.set(number, row);
    });
    return faults;
  },
);

const equipmentRows: C = {
  number: 17,
  severity: 'warning',
  fields: ['equipment'],
  find: ({ equipment }, { referenceDay }) =>
    isFilled(equipment)
      ? told('仪器设备清单', equipmentFaults(equipment, referenceDay))
      : undefined,
};

/** The first three by row, and how many there are. */
function told(list: string, faults: readonly RowFault[]): string | undefined {
  if (faults.length === 0) return undefined;
  const first = faults
    .slice(0, 3)
    .map(({ row, what }) => `第 ${row} 行 ${what.replace(/。$/, '')}`);
  const rest = faults.length > 3 ? ` 等 ${faults.length} 处` : '';
  return `${list}：${first.join('；')}${rest}。`;
}

export const listChecks: C[] = [staffRows, equipmentRows];
