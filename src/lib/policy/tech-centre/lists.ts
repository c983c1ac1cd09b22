import { formatNumber } from '../../answers/format';
import type { Edition, ProgrammeList } from '../types';
import type { TechCentreAnswers } from './answers';
import { isFilled, sumExactly, type ListCount } from './count';
import { listSheets } from './list-columns';
import { sumContracts, sumEquipment } from './money-lists';
import { countCopyrights, countPatents, type Share } from './patents';
import { countRndStaff, countStaff } from './people';

type L = ProgrammeList<TechCentreAnswers>;

const year = ({ referenceDay }: Edition) => Number(referenceDay.slice(0, 4));
const isRndDesign = ({ applicantType }: TechCentreAnswers) => applicantType !== 'manufacturing';

/** What a list comes to, and how many of its rows are still open. */
function inWords(
  value: number,
  unit: string,
  rows: ListCount['rows'],
  shown = formatNumber(value),
) {
  const open = rows.filter(({ counts }) => counts === 'unknown').length;
  return { value, words: `${shown} ${unit}${open > 0 ? `，另有 ${open} 行待补全` : ''}` };
}

const counted = ({ low, rows }: ListCount, unit: string) => inWords(low, unit, rows);
const share = ({ top, bottom }: Share) => (bottom === 1 ? String(top) : `${top}/${bottom}`);

const patents: L = {
  sheet: listSheets.patents,
  name: '发明专利',
  decides: [
    {
      path: 'patentsGranted',
      figure: ({ patents: rows, enterpriseName }, edition) => {
        if (!isFilled(rows)) return undefined;
        const { low, rows: judged } = countPatents(rows, enterpriseName, year(edition));
        return inWords(low.top / low.bottom, '件', judged, share(low));
      },
    },
  ],
  judge: ({ patents: rows = [], enterpriseName }, edition) =>
    countPatents(rows, enterpriseName, year(edition)).rows,
  summary: ({ patents: rows = [], enterpriseName }, edition) => {
    const { low } = countPatents(rows, enterpriseName, year(edition));
    return `计入自主发明专利 ${share(low)} 件（共享的按专利权人数折算）`;
  },
};

const copyrights: L = {
  sheet: listSheets.copyrights,
  name: '软件著作权',
  decides: [
    {
      path: 'copyrightsGranted',
      figure: ({ copyrights: rows }) =>
        isFilled(rows) ? counted(countCopyrights(rows), '件') : undefined,
    },
  ],
  appliesTo: isRndDesign,
  judge: ({ copyrights: rows = [] }) => countCopyrights(rows).rows,
  summary: ({ copyrights: rows = [] }) => `计入自主软件著作权 ${countCopyrights(rows).low} 件`,
};

const isRnd = (row: { readonly [key: string]: unknown }) => row['isRnd'] === 'yes';

const staff: L = {
  sheet: listSheets.staff,
  name: '职工',
  decides: [
    {
      path: 'staffTotal',
      figure: ({ staff: rows }) =>
        isFilled(rows) ? inWords(countStaff(rows), '人', []) : undefined,
    },
    {
      path: 'rndStaff',
      figure: ({ staff: rows }) =>
        isFilled(rows) ? counted(countRndStaff(rows), '人') : undefined,
    },
  ],
  judge: ({ staff: rows = [] }) => countRndStaff(rows).rows,
  summary: ({ staff: rows = [] }) => {
    const { low, high } = countRndStaff(rows);
    const open = high > low ? `，另有 ${high - low} 人待补全` : '';
    return `职工 ${countStaff(rows)} 人；计入研发人员 ${low} 人${open}`;
  },
  // 附件5 列表2 has no column for these two, so that whole lists lack them.
  fillAll: [
    { label: '研发人员都不是外单位兼职或合作人员', key: 'external', value: 'no', of: isRnd },
    {
      label: '研发人员社保都已由本单位连续缴纳满 3 个月',
      key: 'insuredMonths',
      value: 3,
      of: isRnd,
    },
  ],
};

const equipment: L = {
  sheet: listSheets.equipment,
  name: '仪器设备',
  decides: [
    {
      path: 'equipmentValue',
      figure: ({ equipment: rows }) =>
        isFilled(rows) ? counted(sumEquipment(rows), '万元') : undefined,
    },
  ],
  judge: ({ equipment: rows = [] }) => sumEquipment(rows).rows,
  summary: ({ equipment: rows = [] }) => {
    const yuan = sumExactly(
      rows.flatMap(({ originalValue }) => originalValue ?? []),
      2,
    );
    return `合计 ${formatNumber(yuan)} 元；计入原值 ${formatNumber(sumEquipment(rows).low)} 万元`;
  },
};

const contracts: L = {
  sheet: listSheets.contracts,
  name: '技术服务合同',
  decides: [
    {
      path: 'pureServiceRevenue',
      figure: ({ contracts: rows }) =>
        isFilled(rows) ? counted(sumContracts(rows), '万元') : undefined,
    },
  ],
  appliesTo: isRndDesign,
  judge: ({ contracts: rows = [] }) => sumContracts(rows).rows,
  summary: ({ contracts: rows = [] }) =>
    `已入账纯技术收入合计 ${formatNumber(sumContracts(rows).low)} 万元`,
};

/** 附件5 二 重要数据信息列表, and the copyrights that are evidence but stand on no form. */
export const lists: L[] = [patents, copyrights, staff, equipment, contracts];
