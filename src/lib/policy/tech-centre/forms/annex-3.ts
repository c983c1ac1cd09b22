import type { PaperDocument, Row } from '../../../documents/model';
import { finished } from '../../form-progress';
import type { Edition, Form, FormInput } from '../../types';
import { fillEdition } from '../fill-edition';
import { heading, space, textAt, words } from './cells';
import { annexMark, bureauOf, landscape, monthOf, sealLine } from './paper';

/** 附件3 核查工作情况表: the bureau's check sheet, with the firm's name in its first row. */
export const annex3: Form = {
  id: 'annex-3',
  number: '附件3',
  title: () => '企业申报材料现场和网上核查工作情况表',
  make: (input) => finished([annex3Of([input])], input),
};

/** One sheet for the bureau, over one firm or all it recommends, still to be filled by hand. */
const annex3Of = (firms: readonly [FormInput, ...FormInput[]]): PaperDocument =>
  annex3Paper(firms[0].edition, bureauOf(firms), rowsOf(firms, firms[0].edition));

export function annex3Paper(edition: Edition, bureau: string, rows: readonly Row[]): PaperDocument {
  const title = annex3.title(edition);
  return {
    id: 'annex-3',
    title,
    paper: landscape,
    pageNumbers: true,
    blocks: [
      annexMark('附件3'),
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      sealLine(`推荐单位（盖章）：${bureau}`, `填报日期：${edition.noticeMonth}  日`),
      {
        kind: 'table',
        columns: columns.map(({ width }) => width),
        headerRows: 1,
        size: 9,
        rows: [heading(columns), ...rows],
      },
      { kind: 'paragraph', size: 9, runs: [{ text: fillEdition(NOTES, edition) }] },
    ],
  };
}

const columns = [
  { title: '序号', width: 11 },
  { title: '核查对象\n申报单位名称', width: 42 },
  { title: '在申报单位\n执行现场核查的\n工作人员姓名和时间', width: 38 },
  {
    title: '现场核查的结果\n（上网查询税务核定的行业信息，\n与填报的类型是否一致？\n存在的问题？）',
    width: 56,
  },
  { title: '执行发明专利信息\n网上核查的\n工作人员姓名和时间', width: 38 },
  {
    title:
      '网上核查到的发明专利\n原始记录信息\n与企业填报信息比对的结果\n（是否一致？存在的问题？）',
    width: 50,
  },
  { title: '核实后的总体情况\n是/否真实、一致？\n是/否完全符合要求', width: 42 },
];

/** The printed form has three rows to fill. */
const LEAST_ROWS = 3;

function rowsOf(firms: readonly FormInput[], edition: Edition): Row[] {
  const signed = words(`姓名：\n时间：${monthOf(edition)}  日`);
  const count = Math.max(LEAST_ROWS, firms.length);
  return Array.from({ length: count }, (_, index): Row => {
    const firm = firms[index];
    // Only the first row of the printed form says what to write.
    const prompt = (text: string) => (index === 0 ? words(text) : space());
    return {
      minHeight: 20,
      cells: [
        words(String(index + 1), { align: 'center' }),
        firm
          ? textAt(firm.answers, 'enterpriseName', '申报单位名称', { align: 'center' })
          : space(),
        signed,
        prompt('企业所属行业是否与申报单位类型一致？有什么问题？'),
        signed,
        prompt('是否一致？有什么问题？'),
        prompt('是/否真实、一致？\n是/否完全符合条件？'),
      ],
    };
  });
}

const NOTES =
  '备注：1.市州工信局必须负责组织进行现场和网上核查。2.现场核查内容主要是规定的佐证材料原件，核实企业研发、生产和销售等实际活动以及研发条件能力、主导产品或技术服务内容；{year}年度财务审计报告原件当场扫码验证，询问和记录该营业收入的具体构成、发票内容；申报单位自认定的1件自主研发的发明专利或20件软件著作权的申请受理通知书、授权通知书和授权证书的原件；职工（含研发人员）名单、社保证明原件和抽查其在岗工作情况；研发场地和仪器设备的清单及实物、发票；工作人员现场核查情景等，均须拍照留证。3.通过《信用湖南》核查申报单位的信用、受罚信息；通过国家知识产权局官网《中国及多国专利审查信息查询》（https://cpquery.cponline.cnipa.gov.cn/chinesepatent/index）核查发明专利申报-授权信息是否与附件2的内容一致。通过企业财务人员现场联网税务系统网站核查税务部门核定的行业名称、主营业务，对网上信息进行拍照留档。4.所有拍照电子文件均须统一上报省工信厅留档。';
