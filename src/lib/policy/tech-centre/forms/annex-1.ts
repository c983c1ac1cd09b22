import type { Cell, PaperDocument, Row } from '../../../documents/model';
import { dateInChinese } from '../../../answers/dates';
import { amount } from '../../../assess/quantity';
import { industryName } from '../../../reference/industries';
import { finished } from '../../form-progress';
import type { Edition, Form, FormInput } from '../../types';
import type { TechCentreAnswers } from '../answers';
import { figures } from '../figures';
import { answer, label, notAsked, textAt, words } from './cells';
import { exact, ratio, tenths, whole } from './known-figures';
import { annexMark, bureauOf, EXAMPLE_FILL, landscape, sealLine } from './paper';

/** 附件1 申报推荐汇总表: the firm's row below the official examples, every label as in the notice. */
export const annex1: Form = {
  id: 'annex-1',
  number: '附件1',
  short: '汇总表',
  title: (edition) => `${edition.edition}年省级企业技术中心申报推荐汇总表`,
  make: (input) => finished([annex1Of([input])], input),
};

/** Column widths in millimetres: together the 277 mm of an A4 landscape page within its margins. */
const columns = [8, 30, 11, 20, 23, 15, 15, 12, 15, 12, 12, 12, 18, 12, 12, 21, 29];

/** One sheet for one firm, or the bureau's for several. */
export function annex1Of(firms: readonly [FormInput, ...FormInput[]]): PaperDocument {
  const rows = firms.map((firm, index) => annex1Row(firm, index + 1));
  return annex1Paper(firms[0].edition, bureauOf(firms), rows);
}

export function annex1Paper(edition: Edition, bureau: string, rows: readonly Row[]): PaperDocument {
  const title = annex1.title(edition);
  return {
    id: 'annex-1',
    title,
    paper: landscape,
    pageNumbers: true,
    blocks: [
      annexMark('附件1'),
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      sealLine(`推荐单位（盖章）：${bureau}`, `时间：${edition.noticeMonth}  日`),
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

function header({ fiscalYear: year }: Edition): Row[] {
  const tall = (text: string) => label(text, { rowSpan: 2 });
  return [
    {
      cells: [
        tall('序\n号'),
        tall('申报单位\n全称'),
        tall('单位\n类型'),
        tall('申报单位、\n技术中心\n分别成立的\n时间\n(年月)'),
        tall('税务部门\n核定的\n申报单位\n主营业务\n所属经济行业\n代码与名称'),
        label(`${year}年度财务审计报告\n《利润表》中的\n${year}年度业务收入`, { colSpan: 3 }),
        label(`${year}年度\n财务审计报告\n《利润表》中的\n${year}年度研发费用`, { colSpan: 2 }),
        label('当前\n企业内部的\n研发人员', { colSpan: 2 }),
        tall('本单位自购\n且当前专用\n于技术开发\n的仪器设备\n的原值总额\n(万元)'),
        label('本单位自主创新\n申报并获得授权\n且当前有效的\n知识产权数', { colSpan: 2 }),
        tall('是/否\n完全符合\n申报条件\n和相关\n要求'),
        tall('备注\n(联系人及电话)'),
      ],
    },
    {
      cells: [
        '营业\n收入\n(万元)',
        '主营\n收入\n(万元)',
        '主营\n占比\n(%)',
        '支出额\n(万元)',
        '与主营\n收入\n比(%)',
        '研发\n人员数\n(人)',
        '占全部\n职工数\n比(%)',
        '发明\n专利\n(件)',
        '软件\n著作权\n(件)',
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
      example.group === 'manufacturing' ? '生产\n制造' : '研发\n设计',
      dates,
      ...printed,
    ];
    return {
      cells: cells.map((text): Cell => ({
        text,
        align: 'center',
        role: 'example',
        fill: EXAMPLE_FILL,
      })),
    };
  });
}

/** The firm's row, with its running number. */
export function annex1Row({ answers, edition, assessment }: FormInput, number: number): Row {
  const firm = answers as TechCentreAnswers;
  const isManufacturing = firm.applicantType === 'manufacturing';
  const type = firm.applicantType && (isManufacturing ? '生产\n制造' : '研发\n设计');
  const centred = { align: 'center' } as const;
  const staff = exact(figures.rndStaff(firm));
  return {
    minHeight: 16,
    cells: [
      words(String(number), centred),
      textAt(answers, 'enterpriseName', '申报单位全称', centred),
      answer(type, 'applicantType', '单位类型', centred),
      founded(firm),
      answer(industry(firm.industryCode), 'industryCode', '行业代码与名称', centred),
      money(firm.operatingRevenue, 'operatingRevenue', '营业收入'),
      money(firm.mainRevenue, 'mainRevenue', '主营收入'),
      tenths(ratio(firm.mainRevenue, firm.operatingRevenue), 'mainRevenue', '主营占比'),
      money(firm.rndExpense, 'rndExpense', '研发费用支出额'),
      tenths(ratio(firm.rndExpense, firm.mainRevenue), 'rndExpense', '研发费用与主营收入比'),
      whole(staff, 'rndStaff', '研发人员数'),
      isManufacturing
        ? notAsked()
        : tenths(ratio(staff?.top, figures.staffTotal(firm)), 'staffTotal', '全部职工数'),
      money(exact(figures.equipmentValue(firm))?.top, 'equipmentValue', '仪器设备的原值总额'),
      whole(exact(figures.patents(firm, edition)), 'patentsGranted', '发明专利'),
      isManufacturing
        ? notAsked()
        : whole(exact(figures.copyrights(firm)), 'copyrightsGranted', '软件著作权'),
      words(
        { eligible: '是', 'not-eligible': '否', undecided: '是/否' }[assessment.overall],
        centred,
      ),
      contact(firm),
    ],
  };
}

/**
 * 万元 to one decimal, as in the examples. A workbook holds the figure itself under that format: whoever
 * takes it from there must not find the 6000 that 5999.96 is not.
 */
function money(value: number | undefined, field: string, name: string): Cell {
  if (value === undefined) return tenths(undefined, field, name);
  return { ...tenths(amount(value), field, name), number: { value, decimals: 1 } };
}

/** Two answers in one cell: it leads to the one that is lacking. */
function founded({ enterpriseFounded, centreFounded }: TechCentreAnswers): Cell {
  const month = (date: string | undefined) =>
    date ? dateInChinese(date.slice(0, 7)) : '    年  月';
  const dates = [enterpriseFounded, centreFounded];
  const given = dates.filter((date) => date !== undefined).length;
  const cell = answer(
    given > 0 ? dates.map(month).join('、\n') : undefined,
    enterpriseFounded && !centreFounded ? 'centreFounded' : 'enterpriseFounded',
    '申报单位、技术中心分别成立的时间',
    { align: 'center' },
  );
  return given === 1 ? { ...cell, blank: true } : cell;
}

/** 备注（联系人及电话）, likewise two answers. */
function contact({ contactName: name, contactMobile: mobile }: TechCentreAnswers): Cell {
  const given = [name, mobile].filter((part) => typeof part === 'string' && part !== '');
  const cell = answer(
    given.join('，\n'),
    name && !mobile ? 'contactMobile' : 'contactName',
    '联系人及电话',
    { align: 'center' },
  );
  return given.length === 1 ? { ...cell, blank: true } : cell;
}

const industry = (code: string | undefined) => code && `${code}，\n${industryName(code) ?? ''}`;
