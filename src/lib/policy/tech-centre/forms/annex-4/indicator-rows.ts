import type { Cell } from '../../../../documents/model';
import type { FormInput } from '../../../types';
import type { TechCentreAnswers } from '../../answers';
import { figures } from '../../figures';
import { figure, figureAt, label, moneyAt, notAsked, optional, TO_WAN, words } from '../cells';
import { exact, whole } from '../known-figures';
import { BOOK_WIDTH } from '../paper';
import { at, joined, stacked, type PlacedCell, type PlacedRow } from '../placed';

/** One row of 表三; several named figures stand below each other in its 数据值. */
interface IndicatorRow {
  title: string;
  unit: string;
  values: PlacedCell[][];
}

const [NUMBER, TITLE, UNIT] = [12, 106, 119];
/** Where a value begins that may be 不填: its titles are short. */
const ROOM_FOR_WORDS = 145;

/** Lower part of 表三: of its eight groups (together 17 rows) those from `first` to `last`. */
export function indicatorRows(input: FormInput, first: number, last: number): PlacedRow[] {
  const numbered = groups(input).map((rows, index) => ({ rows, number: index + 1 }));
  const wanted = numbered.filter(({ number }) => number >= first && number <= last);
  return [header, ...wanted.flatMap(({ rows, number }) => groupRows(rows, number))];
}

const header: PlacedRow = {
  minHeight: 7,
  cells: [
    at(0, NUMBER, label('序号')),
    at(NUMBER, TITLE, label('指标名称')),
    at(TITLE, UNIT, label('单位')),
    at(UNIT, BOOK_WIDTH, label('数据值')),
  ],
};

function groupRows(rows: IndicatorRow[], number: number): PlacedRow[] {
  const height = rows.reduce((sum, row) => sum + row.values.length, 0);
  return rows.flatMap(({ title, unit, values }, index) =>
    values.map((value, line): PlacedRow => {
      const rowSpan = values.length;
      return {
        minHeight: values.length > 1 ? 6 : 12,
        cells: [
          ...(index + line === 0
            ? [at(0, NUMBER, label(String(number), { rowSpan: height }))]
            : []),
          ...(line === 0
            ? [
                at(NUMBER, TITLE, label(title, { align: 'left', rowSpan })),
                at(TITLE, UNIT, label(unit, { rowSpan })),
              ]
            : []),
          ...value,
        ],
      };
    }),
  );
}

function groups({ answers, edition }: FormInput): IndicatorRow[][] {
  const year = edition.fiscalYear;
  const firm = answers as TechCentreAnswers;
  const single = (title: string, unit: string, path: string): IndicatorRow =>
    one(title, unit, (unit === '万元' ? moneyAt : figureAt)(answers, path, title));
  const ofRights = (patents: Cell, copyrights: Cell) =>
    several(
      [
        ['发明专利：', { ...patents, align: 'right' }, ''],
        ['软件著作权：', { ...copyrights, align: 'right' }, ''],
      ],
      ROOM_FOR_WORDS,
    );
  const counts = (path: string, unit: string, kinds: readonly (readonly [string, string])[]) =>
    several(
      kinds.map(([key, name]) => [
        `${name}：`,
        figureAt(answers, `${path}.${key}`, name, { align: 'right' }),
        unit,
      ]),
    );
  /** Table 3 itself does not except 生产制造, whose rows of 附件1 print 不填: it may give them here. */
  const copyrights = (cell: Cell) =>
    firm.applicantType === 'manufacturing' && cell.blank
      ? { ...optional(cell), ...notAsked() }
      : cell;
  const equipmentTitle = '历年来，企业自购且当前在用的技术开发仪器设备的原值总额';
  return [
    [single(`${year}年度，企业研发费用支出额（以《利润表》中的数据为准）`, '万元', 'rndExpense')],
    [
      single(`${year}年末，企业研发团队拥有的全职研发人员总数`, '人', 'rndStaffYearEnd'),
      single('全职研发人员中的高级技术职称专家或博士总数', '人', 'seniorExperts'),
      single(
        `${year}年度，外部专家来企业技术中心从事研发的工作量`,
        '人·月',
        'externalPersonMonths',
      ),
    ],
    [
      one(
        equipmentTitle,
        '万元',
        figure(exact(figures.equipmentValue(firm))?.top, 'equipmentValue', equipmentTitle, TO_WAN),
      ),
      single(
        '企业当前拥有的已通过国家（国际组织）和省级有关部门认证的实验室和检测机构总数',
        '个',
        'certifiedLabs',
      ),
      single('企业当前拥有的省级及以上研发平台总数', '个', 'provincialPlatforms'),
    ],
    [
      single('近三年，企业自主立项实施的新技术新产品新工艺等研发类项目总数', '项', 'ownProjects'),
      single('近三年，企业产学研合作实施的研发类项目总数', '项', 'cooperationProjects'),
      single(
        '近三年，企业独立和主导承担（已完成和正在实施）的省级及以上政府部门立项的研发类和创新成果产业化类项目总数',
        '项',
        'governmentProjects',
      ),
    ],
    [
      single(`${year}年度，企业自主研发生产销售的新产品销售收入`, '万元', 'newProductRevenue'),
      single(`${year}年度，企业自主研发生产销售的新产品销售利润`, '万元', 'newProductProfit'),
    ],
    [
      {
        title:
          '历年来，本企业通过自主研发，申请并被受理的发明专利/软件著作权总数（从外面转让来的不算）',
        unit: '件',
        values: ofRights(
          figureAt(answers, 'patentsApplied', '申请并被受理的发明专利'),
          copyrights(figureAt(answers, 'copyrightsApplied', '申请并被受理的软件著作权')),
        ),
      },
      {
        title:
          '历年来，本企业通过自主研发，申请并已获授权且当前有效的全部发明专利证书/软件著作权证书的总数（从外面转让来的不算）',
        unit: '项',
        values: ofRights(
          whole(exact(figures.patents(firm, edition)), 'patentsGranted', '已获授权的发明专利'),
          copyrights(
            whole(exact(figures.copyrights(firm)), 'copyrightsGranted', '已获授权的软件著作权'),
          ),
        ),
      },
      {
        title:
          '历年来，企业主持和参加制修定的国际/国家/行业/湖南省地方/团体/企业六类标准的总数（分类填报）',
        unit: '项',
        values: counts('standards', '项', [
          ['international', '国际标准'],
          ['national', '国家标准'],
          ['industry', '行业标准'],
          ['provincial', '湖南省地方标准'],
          ['group', '团体标准'],
          ['enterprise', '企业标准'],
        ]),
      },
    ],
    [
      {
        title:
          '近三年，企业及其内部职工获得的省级及以上自然科学奖、技术发明奖/专利奖、科技进步奖四类奖项的项目总数',
        unit: '项',
        values: counts('awards', '项', [
          ['national', '国家级'],
          ['provincial', '省部级'],
        ]),
      },
    ],
    [
      {
        title:
          '企业制定的关于研发经费、研发项目、知识产权、产品质量、研发队伍建设、产学研合作等六个方面的管理制度件数（分别填报，须附上制度文本）',
        unit: '件',
        values: counts('rules', '件', [
          ['funds', '研发经费管理制度'],
          ['projects', '研发项目管理制度'],
          ['ip', '知识产权管理制度'],
          ['quality', '产品质量管理制度'],
          ['team', '研发队伍管理制度'],
          ['cooperation', '产学研合作管理制度'],
        ]),
      },
    ],
  ];
}

const one = (title: string, unit: string, cell: Cell): IndicatorRow => ({
  title,
  unit,
  values: [[at(UNIT, BOOK_WIDTH, cell)]],
});

/** `研发经费管理制度：   1 件`, one below the other in one cell. */
const several = (
  lines: readonly (readonly [title: string, cell: Cell, unit: string])[],
  valueFrom = 155,
) =>
  stacked(
    lines.map(([title, cell, unit]) =>
      joined(UNIT, [
        [valueFrom, words(title)],
        [163, cell],
        [BOOK_WIDTH, words(unit)],
      ]),
    ),
  );
