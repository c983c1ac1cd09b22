import { dateInChinese } from '../../../answers/dates';
import { formatNumber } from '../../../answers/format';
import type { Block, Cell, PaperDocument, Row } from '../../../documents/model';
import { industryName } from '../../../reference/industries';
import type { DeskFirm } from '../../desk';
import { evidenceFor } from '../../report/evidence-for';
import type { AnswerTree } from '../../../answers/path';
import type { Edition, EvidenceItem } from '../../types';
import type { Patent, TechCentreAnswers } from '../answers';
import { typeByIndustry, typeNames } from '../applicant-type';
import { evidence, usesCopyrights } from '../evidence';
import { figures } from '../figures';
import { exact } from '../forms/known-figures';
import { toNumber } from '../../../assess/quantity';

/** Largest machines and first people named: the sheet is taken along, not the lists. */
const NAMED = 20;

/**
 * What to look at on site and on the web (附件3 备注2～4), with this firm's own figures, numbers and
 * dates to compare, and room to tick.
 */
export function siteVisit(firm: DeskFirm): PaperDocument {
  const answers = firm.answers as TechCentreAnswers;
  const title = '现场和网上核查要点';
  return {
    id: 'site-visit',
    title,
    paper: { orientation: 'portrait', margins: { top: 16, right: 15, bottom: 16, left: 15 } },
    pageNumbers: true,
    blocks: [
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      paragraph(answers.enterpriseName ?? '（未填申报单位名称）', 'center', 12),
      paragraph(
        `${[answers.city, answers['county']].filter(Boolean).join(' ')}\u3000${words(answers['address'])}\u3000联系人：${words(answers['contactName'])} ${words(answers['contactMobile'])}`,
        'center',
      ),
      ...(firm.sheetOnly
        ? [paragraph('这家企业只交来手工附件1，以下只列表上有的内容；其余请现场查看。')]
        : []),
      ...taxRecord(answers),
      ...audit(firm, answers),
      ...rights(answers, firm.edition),
      ...people(answers),
      ...equipment(answers),
      ...originals(firm),
      ...photographs(answers, firm.edition),
      ...found(firm),
      paragraph(
        '核查人员：________________________\u3000时间：________年____月____日',
        undefined,
        11,
      ),
    ],
  };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text, size: 12.5 });

const paragraph = (text: string, align?: 'center', size = 10): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  size,
  spaceAfter: 1.2,
  ...(align && { align }),
});

const TICK = '□ 一致\n□ 不一致';

const table = (columns: number[], head: string[], rows: Row[]): Block => ({
  kind: 'table',
  columns,
  headerRows: 1,
  size: 9,
  rows: [
    { cells: head.map((text): Cell => ({ text, role: 'label', align: 'center', bold: true })) },
    ...rows,
  ],
});

const row = (...texts: string[]): Row => ({ cells: texts.map((text) => ({ text })) });

function taxRecord(answers: TechCentreAnswers): Block[] {
  const { industryCode: code, applicantType } = answers;
  const byIndustry = typeByIndustry(answers);
  const filed = applicantType ? typeNames[applicantType] : '未填';
  return [
    heading('一、税务核定的行业（企业财务人员现场联网税务系统查询，拍照留档）'),
    table(
      [40, 100, 40],
      ['核查内容', '企业填报', '核查结果'],
      [
        row('行业代码与名称', code ? `${code} ${industryName(code) ?? ''}` : '未填', TICK),
        row('申报单位类型', `${filed}（${byIndustry.because}）`, TICK),
        row('主营业务', words(answers['mainBusiness']) || '未填', TICK),
      ],
    ),
  ];
}

function audit({ edition }: DeskFirm, answers: TechCentreAnswers): Block[] {
  const amount = (value: number | undefined) =>
    value === undefined ? '未填' : `${formatNumber(value)} 万元`;
  const rows = [
    row('营业收入', amount(answers.operatingRevenue), TICK),
    row('主营业务收入', amount(answers.mainRevenue), TICK),
    row('研发费用', amount(answers.rndExpense), TICK),
  ];
  const contracts = answers.contracts ?? [];
  return [
    heading(`二、${edition.fiscalYear}年度财务审计报告（原件当场扫码验证）`),
    table([40, 100, 40], ['《利润表》', '企业填报', '核查结果'], rows),
    paragraph('询问和记录该营业收入的具体构成、发票内容：'),
    ...(contracts.length > 0
      ? [
          paragraph(`技术服务合同 ${contracts.length} 份，核对合同、发票和资金到账流水：`),
          table(
            [38, 62, 40, 40],
            ['合同编号', '委托方', '已入账（万元）', '核查结果'],
            contracts
              .slice(0, NAMED)
              .map(({ number, client, received }) =>
                row(
                  number ?? '',
                  client ?? '',
                  received === undefined ? '' : formatNumber(received),
                  TICK,
                ),
              ),
          ),
        ]
      : []),
  ];
}

function rights(answers: TechCentreAnswers, edition: Edition): Block[] {
  const patents = answers.patents ?? [];
  const copyrights = answers.copyrights ?? [];
  const blocks: Block[] = [
    heading('三、自主知识产权（受理通知书、授权通知书和证书的原件；网上逐项比对）'),
  ];
  for (const [index, patent] of patents.entries())
    blocks.push(
      table(
        [44, 96, 40],
        [`发明专利 ${index + 1}`, '企业填报', '网上原始记录'],
        patentRows(patent),
      ),
    );
  if (patents.length > 0)
    blocks.push(
      paragraph(
        '在国家知识产权局官网《中国及多国专利审查信息查询》逐项比对（附件3 备注3、附件2 注4）。',
      ),
    );
  if (usesCopyrights(answers, edition) && copyrights.length > 0)
    blocks.push(
      paragraph(`软件著作权 ${copyrights.length} 件，核对证书原件：`),
      table(
        [50, 90, 40],
        ['登记号', '名称', '核查结果'],
        copyrights.map(({ registrationNumber, name }) =>
          row(registrationNumber ?? '', name ?? '', TICK),
        ),
      ),
    );
  if (blocks.length === 1)
    blocks.push(
      paragraph(
        `清单中没有列出专利或软件著作权；填报发明专利 ${answers.patentsGranted ?? '未填'}、软件著作权 ${answers.copyrightsGranted ?? '未填'}（件）。`,
      ),
    );
  return blocks;
}

const day = (date: string | undefined) => (date ? dateInChinese(date) : '未填');
const names = (list: readonly string[] | undefined) => list?.join('、') || '未填';

const patentRows = (patent: Patent): Row[] => [
  row('专利号', patent.number ?? '未填', TICK),
  row('名称', patent.name ?? '未填', TICK),
  row('申请日', day(patent.filingDate), TICK),
  row('申请人（受理通知书）', names(patent.applicants), TICK),
  row('发明人（按序）', names(patent.inventors), TICK),
  row('授权通知书发文日', day(patent.grantNoticeDate), TICK),
  row('授权公告日', day(patent.announcementDate), TICK),
  row('专利权人（首次、当前）', names(patent.patentees), TICK),
  row(
    '法律状态，是否变更过申请人或专利权人',
    patent.inForce === 'yes' ? '维持有效' : patent.inForce === 'no' ? '已失效' : '未填',
    TICK,
  ),
];

function people(answers: TechCentreAnswers): Block[] {
  const staff = exact(figures.staffTotal(answers) ?? undefined);
  const rnd = exact(figures.rndStaff(answers));
  const list = (answers.staff ?? []).filter(({ isRnd }) => isRnd === 'yes');
  const shown = list.slice(0, NAMED).map(({ name, post }) => `${name ?? ''}（${post ?? ''}）`);
  return [
    heading('四、职工（名单、社保证明原件，抽查在岗工作情况）'),
    table(
      [40, 100, 40],
      ['核查内容', '企业填报', '核查结果'],
      [
        row('职工总数', staff ? `${formatNumber(toNumber(staff))} 人` : '未填', TICK),
        row('研发人员', rnd ? `${formatNumber(toNumber(rnd))} 人` : '未填', TICK),
      ],
    ),
    ...(shown.length > 0
      ? [
          paragraph(
            `名单上的研发人员${list.length > NAMED ? `（前 ${NAMED} 名，共 ${list.length} 名）` : ''}：${shown.join('、')}。`,
          ),
        ]
      : []),
  ];
}

function equipment(answers: TechCentreAnswers): Block[] {
  const lines = [...(answers.equipment ?? [])].sort(
    (a, b) => (b.originalValue ?? 0) - (a.originalValue ?? 0),
  );
  const value = exact(figures.equipmentValue(answers));
  return [
    heading('五、研发场地和仪器设备（清单及实物、发票）'),
    paragraph(
      `填报原值总额 ${value ? `${formatNumber(toNumber(value))} 万元` : '未填'}${lines.length > 0 ? `，清单 ${lines.length} 行` : ''}${lines.length > NAMED ? `，以下为原值最大的 ${NAMED} 行` : ''}。`,
    ),
    ...(lines.length > 0
      ? [
          table(
            [46, 30, 30, 28, 24, 22],
            ['名称及型号', '购置日期', '发票号', '原值（元）', '放置地点', '核查结果'],
            lines.slice(0, NAMED).map((line) => ({
              cells: [
                { text: line.name ?? '' },
                { text: line.bought ? dateInChinese(line.bought) : '' },
                { text: line.invoice ?? '' },
                {
                  text: line.originalValue === undefined ? '' : formatNumber(line.originalValue),
                  align: 'right',
                },
                { text: line.place ?? '' },
                { text: '□ 实物\n□ 发票' },
              ],
            })),
          ),
        ]
      : []),
  ];
}

function originals({ answers, edition }: DeskFirm): Block[] {
  const lines = evidenceFor(evidence as unknown as EvidenceItem<AnswerTree>[], answers, edition);
  const said = { yes: '企业称已备齐', no: '企业称未备', unsure: '企业称不确定' };
  return [
    heading('六、佐证材料原件'),
    table(
      [112, 38, 30],
      ['材料', '出处', '核查结果'],
      lines.map(({ title, source, state }) =>
        row(state ? `${title}（${said[state]}）` : title, source, '□ 已看原件'),
      ),
    ),
  ];
}

/** 附件3 备注2 to 4: all of it 须拍照留证, and sent to the department. */
function photographs(answers: TechCentreAnswers, edition: Edition): Block[] {
  const wanted = [
    '审计报告原件和扫码验证结果',
    usesCopyrights(answers, edition)
      ? '软件著作权的申请受理、授权和证书原件'
      : '发明专利的申请受理通知书、授权通知书和授权证书的原件',
    '职工（含研发人员）名单、社保证明原件和在岗工作情况',
    '研发场地和仪器设备的清单及实物、发票',
    '工作人员现场核查情景',
    '税务系统、《信用湖南》和专利查询的网上信息',
  ];
  return [
    heading('七、拍照留证（电子文件统一上报省工信厅留档）'),
    paragraph(wanted.map((item) => `□ ${item}`).join('\u3000')),
    paragraph('□ 已在《信用湖南》查询申报单位的信用、受罚信息'),
  ];
}

function found({ assessment, disagreements }: DeskFirm): Block[] {
  const lines = [
    ...assessment.checks.map(
      ({ severity, number, message }) =>
        `${severity === 'error' ? '错误' : '提醒'}（核对 ${number}）：${message}`,
    ),
    ...disagreements.map(
      ({ label, stated, computed }) =>
        `表上与存档不同：${label}，表上写“${stated}”，计算为“${computed}”。`,
    ),
    ...assessment.gates
      .filter(({ answer }) => answer !== 'yes')
      .map(
        ({ title, answer }) =>
          `前提“${title}”：${answer === 'no' ? '企业回答为“否”' : '企业没有确认'}。`,
      ),
  ];
  if (lines.length === 0) return [];
  return [
    heading('八、本工具核对发现、须现场问清的'),
    ...lines.map((line, index) => paragraph(`${index + 1}. ${line}`)),
  ];
}
