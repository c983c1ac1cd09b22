import type { Cell, PaperDocument, Row } from '../../../documents/model';
import { dateInChinese } from '../../../answers/dates';
import { amount, percentage, roundedToTenths, type Quantity } from '../../../assess/quantity';
import { industryName } from '../../../reference/industries';
import type { Form, FormInput } from '../../catalogue';
import type { Edition, Measure } from '../../types';
import type { TechCentreAnswers } from '../answers';
import { figures } from '../figures';

/** 附件1 申报推荐汇总表: the firm's row below the official examples, every label as in the notice. */
export const annex1: Form = {
  id: 'annex-1',
  number: '附件1',
  title: (edition) => `${edition.edition}年省级企业技术中心申报推荐汇总表`,
  make: (input) => annex1Of([input]),
};

/** Column widths in millimetres: together the 277 mm of an A4 landscape page within its margins. */
const columns = [8, 30, 11, 20, 23, 15, 15, 12, 15, 12, 12, 12, 18, 12, 12, 21, 29];

/** One sheet for one firm, or the bureau's for several. */
export function annex1Of(firms: FormInput[]): PaperDocument {
  const { edition } = firms[0]!;
  const title = annex1.title(edition);
  const rows = firms.map((firm, index) => firmRow(firm, index + 1));
  const incomplete = firms.some(({ assessment }) =>
    assessment.checks.some((check) => check.severity === 'error'),
  );
  const blank = rows.some((row) => row.cells.some((cell) => cell.role === 'value' && !cell.text));
  return {
    id: 'annex-1',
    title,
    paper: {
      orientation: 'landscape',
      margins: { top: 15, right: 10, bottom: 15, left: 10 },
    },
    pageNumbers: true,
    ...(incomplete || blank ? { watermark: '草稿' } : {}),
    blocks: [
      { kind: 'paragraph', runs: [{ text: '附件1', face: 'hei', size: 14 }] },
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      {
        kind: 'table',
        columns: [200, 77],
        headerRows: 0,
        borders: false,
        size: 10.5,
        rows: [
          {
            cells: [
              { text: `推荐单位（盖章）：${bureauOf(firms)}` },
              { text: `时间：${edition.noticeMonth}  日`, align: 'right' },
            ],
          },
        ],
      },
      {
        kind: 'table',
        columns,
        headerRows: 2,
        size: 8,
        rows: [...header(edition), ...examples(edition), ...rows],
      },
      {
        kind: 'paragraph',
        size: 9,
        runs: [
          {
            text: '*本表先由申报单位如实填报，纸质和电子文件交市州工信局审核汇总。市州工信局行文只推荐全面符合申报条件和相关要求的企业，不得推荐不符合条件和要求的企业！',
          },
        ],
      },
    ],
  };
}

function bureauOf(firms: FormInput[]): string {
  const cities = new Set(firms.map(({ answers }) => answers['city']));
  const [city] = cities;
  return `${cities.size === 1 && typeof city === 'string' ? city : '***市（州）'}工业和信息化局`;
}

function header({ fiscalYear: year }: Edition): Row[] {
  const label = (text: string, more: Partial<Cell> = {}): Cell => ({
    text,
    align: 'center',
    role: 'label',
    ...more,
  });
  const tall = (text: string) => label(text, { rowSpan: 2 });
  return [
    {
      cells: [
        tall('序号'),
        tall('申报单位全称'),
        tall('单位类型'),
        tall('申报单位、技术中心分别成立的时间\n(年月)'),
        tall('税务部门核定的申报单位主营业务所属经济行业代码与名称'),
        label(`${year}年度财务审计报告《利润表》中的${year}年度业务收入`, { colSpan: 3 }),
        label(`${year}年度财务审计报告《利润表》中的${year}年度研发费用`, { colSpan: 2 }),
        label('当前企业内部的研发人员', { colSpan: 2 }),
        tall('本单位自购且当前专用于技术开发的仪器设备的原值总额\n(万元)'),
        label('本单位自主创新申报并获得授权且当前有效的知识产权数', { colSpan: 2 }),
        tall('是/否完全符合申报条件和相关要求'),
        tall('备注\n(联系人及电话)'),
      ],
    },
    {
      cells: [
        '营业收入\n(万元)',
        '主营收入\n(万元)',
        '主营占比\n(%)',
        '支出额\n(万元)',
        '与主营收入比\n(%)',
        '研发人员数\n(人)',
        '占全部职工数比\n(%)',
        '发明专利\n(件)',
        '软件著作权\n(件)',
      ].map((text) => label(text)),
    },
  ];
}

/** 例1 and 例2 as the notice prints them, 5.8 included: an example is quoted, not corrected. */
function examples(edition: Edition): Row[] {
  const dates = '****年**月、\n****年**月';
  return edition.examples.flatMap((example) => {
    const printed = example.row;
    if (!printed) return [];
    const cells = [
      example.title,
      '***有限公司',
      example.group === 'manufacturing' ? '生产制造' : '研发设计',
      dates,
      ...printed,
    ];
    return {
      cells: cells.map((text): Cell => ({
        text,
        align: 'center',
        role: 'example',
        fill: '#f2f2f2',
      })),
    };
  });
}

function firmRow({ answers, edition, assessment }: FormInput, number: number): Row {
  const firm = answers as TechCentreAnswers;
  const type = firm.applicantType;
  const text = (value: string, field: string): Cell => ({
    text: value,
    align: 'center',
    role: 'value',
    field,
  });
  const dates = [firm.enterpriseFounded, firm.centreFounded];
  const notAsked: Cell = { text: '不填', align: 'center', role: 'fixed' };
  const staff = exact(figures.rndStaff(firm));
  const total = figures.staffTotal(firm);
  return {
    minHeight: 16,
    cells: [
      { text: String(number), align: 'center' },
      text(firm.enterpriseName ?? '', 'enterpriseName'),
      text(type ? (type === 'manufacturing' ? '生产制造' : '研发设计') : '', 'applicantType'),
      text(
        dates.every((date) => date === undefined)
          ? ''
          : dates
              .map((date) => (date ? dateInChinese(date.slice(0, 7)) : '    年  月'))
              .join('、\n'),
        'enterpriseFounded',
      ),
      text(
        firm.industryCode ? `${firm.industryCode}，\n${industryName(firm.industryCode) ?? ''}` : '',
        'industryCode',
      ),
      tenths(wan(firm.operatingRevenue), 'operatingRevenue'),
      tenths(wan(firm.mainRevenue), 'mainRevenue'),
      tenths(ratio(firm.mainRevenue, firm.operatingRevenue), 'mainRevenue'),
      tenths(wan(firm.rndExpense), 'rndExpense'),
      tenths(ratio(firm.rndExpense, firm.mainRevenue), 'rndExpense'),
      whole(staff, 'rndStaff'),
      type === 'manufacturing' ? notAsked : tenths(ratio(staff?.top, total), 'staffTotal'),
      tenths(exact(figures.equipmentValue(firm)), 'equipmentValue'),
      whole(exact(figures.patents(firm, edition)), 'patentsGranted'),
      type === 'manufacturing'
        ? notAsked
        : whole(exact(figures.copyrights(firm)), 'copyrightsGranted'),
      {
        text: { eligible: '是', 'not-eligible': '否', undecided: '是/否' }[assessment.overall],
        align: 'center',
        role: 'fixed',
      },
      {
        ...text(
          [firm['contactName'], firm['contactMobile']].filter(Boolean).join('，\n'),
          'contactName',
        ),
        role: 'fixed',
      },
    ],
  };
}

/** A figure the form can print: one that is known exactly. */
const exact = (measure: Measure): Quantity | undefined =>
  typeof measure === 'number' ? amount(measure) : 'top' in measure ? measure : undefined;

const wan = (value: number | undefined) => (value === undefined ? undefined : amount(value));

const ratio = (part: number | undefined, all: number | undefined) =>
  part === undefined || all === undefined || all <= 0 ? undefined : percentage(part, all);

/** One decimal, half up, as the official examples show; blank stays blank. */
function tenths(quantity: Quantity | undefined, field: string): Cell {
  const blank: Cell = { text: '', align: 'center', role: 'value', field };
  if (!quantity) return blank;
  const value = roundedToTenths(quantity);
  return { ...blank, text: value.toFixed(1), number: { value, decimals: 1 } };
}

function whole(quantity: Quantity | undefined, field: string): Cell {
  const blank: Cell = { text: '', align: 'center', role: 'value', field };
  if (!quantity) return blank;
  if (quantity.bottom !== 1) return { ...blank, text: `${quantity.top}/${quantity.bottom}` };
  return { ...blank, text: String(quantity.top), number: { value: quantity.top, decimals: 0 } };
}
