import type { PaperDocument } from '../../../../documents/model';
import { industryName } from '../../../../reference/industries';
import type { FormInput } from '../../../types';
import type { TechCentreAnswers } from '../../answers';
import { answer, figure, figureAt, label, textAt, words } from '../cells';
import { ticked } from '../choice';
import { figures } from '../../figures';
import { bookPage, BOOK_WIDTH } from '../paper';
import { at, joined, placedTable, stacked, type PlacedRow } from '../placed';
import { economy } from './economy';

/** 二、企业基本情况表 */
export const basicInformation = (input: FormInput): PaperDocument => ({
  id: 'annex-4-basic-information',
  title: '二、企业基本情况表',
  paper: bookPage,
  pageNumbers: true,
  blocks: [
    { kind: 'heading', level: 1, text: '二、企业基本情况表', align: 'center', size: 18 },
    placedTable(
      [...firm(input), ...business(input), staff(input), ...economy(input), ...standing(input)],
      { headerRows: 0, size: 10 },
    ),
  ],
});

/** Where the answers begin, right of the labels. */
const LABELS = 28;

function firm({ answers }: FormInput): PlacedRow[] {
  const centred = { align: 'center' } as const;
  const ownership = answers['ownership'] as 'state' | 'joint' | 'private' | 'other' | undefined;
  const kinds = [
    ['state', '1、国有企业'],
    ['joint', '2、合资企业'],
    ['private', '3、民营企业'],
    ['other', '4、其他'],
  ] as const;
  const choice = `${ticked(kinds, ownership, '   ')}         （四选一）`;
  return [
    {
      minHeight: 22,
      cells: [
        at(0, LABELS, label('企业名称\n（加盖公章）')),
        at(LABELS, 112, textAt(answers, 'enterpriseName', '企业名称', centred)),
        at(
          112,
          BOOK_WIDTH,
          words('市州工信局\n对表中信息审核确认盖章', { vertical: 'top', ...centred }),
        ),
      ],
    },
    {
      minHeight: 8,
      cells: [
        at(0, LABELS, label('企业性质')),
        at(
          LABELS,
          BOOK_WIDTH,
          answer(ownership && choice, 'ownership', '企业性质', { text: choice }),
        ),
      ],
    },
    {
      minHeight: 8,
      cells: [
        at(0, LABELS, label('通信地址')),
        at(LABELS, 112, textAt(answers, 'address', '通信地址')),
        at(112, 138, label('邮政编码')),
        at(138, BOOK_WIDTH, textAt(answers, 'postcode', '邮政编码', centred)),
      ],
    },
    {
      minHeight: 10,
      cells: [
        at(0, LABELS, label('法人代表\n姓名')),
        at(LABELS, 56, textAt(answers, 'legalRepName', '法人代表姓名', centred)),
        at(56, 80, label('固定电话')),
        at(80, 112, textAt(answers, 'legalRepLandline', '法人代表固定电话', centred)),
        at(112, 138, label('本人手机')),
        at(138, BOOK_WIDTH, textAt(answers, 'legalRepMobile', '法人代表本人手机', centred)),
      ],
    },
  ];
}

function business({ answers }: FormInput): PlacedRow[] {
  const { industryCode, applicantType } = answers as TechCentreAnswers;
  const industry = industryCode && `${industryCode} ${industryName(industryCode) ?? ''}`;
  const types = [
    ['manufacturing', '1.生产制造型；'],
    ['rnd-design', '2、研发设计型'],
  ] as const;
  const type = `${ticked(types, applicantType, '        ')}       （确定其中一类）`;
  const lines = stacked([
    joined(LABELS, [
      [56, words('实际主营业务：', { vertical: 'top' })],
      [
        BOOK_WIDTH,
        textAt(answers, 'mainBusiness', '实际主营业务', {
          text: '（***等产品的研发、生产和销售或纯专业技术服务）',
          vertical: 'top',
        }),
      ],
    ]),
    joined(LABELS, [
      [119, words('县级税务部门核定的企业所属国民经济行业代码及名称：')],
      [BOOK_WIDTH, answer(industry, 'industryCode', '所属国民经济行业代码及名称')],
    ]),
  ]);
  const chosen = stacked([
    [
      at(
        LABELS,
        BOOK_WIDTH,
        answer(applicantType && type, 'applicantType', '企业主业类型', { text: type }),
      ),
    ],
    [
      at(
        LABELS,
        BOOK_WIDTH,
        words('（依据税务部门核定的企业主业所属行业，与省厅相关规定进行比对后确定）'),
      ),
    ],
  ]);
  return [
    ...beside('主营业务及\n所属行业', lines, [10, 8]),
    ...beside('企业主业类型', chosen, [6, 6]),
  ];
}

/** Lines of one cell beside a label over all of them. */
function beside(
  title: string,
  lines: PlacedRow['cells'][],
  heights: readonly number[],
): PlacedRow[] {
  return lines.map((cells, index) => ({
    minHeight: heights[index] ?? 8,
    cells: [
      ...(index === 0 ? [at(0, LABELS, label(title, { rowSpan: lines.length }))] : []),
      ...cells,
    ],
  }));
}

function staff({ answers }: FormInput): PlacedRow {
  const firm = answers as TechCentreAnswers;
  const people = (cell: ReturnType<typeof figureAt>, from: number, to: number) =>
    joined(from, [
      [to - 8, { ...cell, align: 'right' }],
      [to, words('人')],
    ]);
  const total = figure(figures.staffTotal(firm), 'staffTotal', '企业内部职工总人数');
  return {
    minHeight: 10,
    cells: [
      at(0, LABELS, label('企业内部职工\n总人数')),
      ...people(total, LABELS, 56),
      at(56, 80, label('其中有本科\n及以上学历')),
      ...people(figureAt(answers, 'staffBachelor', '其中有本科及以上学历'), 80, 112),
      at(112, 138, label('其中有中级\n及以上职称')),
      ...people(figureAt(answers, 'staffMidTitle', '其中有中级及以上职称'), 138, BOOK_WIDTH),
    ],
  };
}

function standing({ answers }: FormInput): PlacedRow[] {
  const products = stacked([
    [at(LABELS, BOOK_WIDTH, words('主要生产和销售的产品（或对外提供的技术服务）：'))],
    [
      at(
        LABELS,
        BOOK_WIDTH,
        textAt(answers, 'leadingProducts', '主导产品名称及在省内市场的占有率', { vertical: 'top' }),
      ),
    ],
  ]);
  return [
    ...beside('主导产品名称\n及在省内市场\n的占有率', products, [7, 16]),
    {
      minHeight: 22,
      cells: [
        at(0, LABELS, label('企业当前拥有的\n省级及以上研发\n平台、资质、\n荣誉')),
        at(
          LABELS,
          BOOK_WIDTH,
          textAt(answers, 'honours', '企业当前拥有的省级及以上研发平台、资质、荣誉'),
        ),
      ],
    },
  ];
}
