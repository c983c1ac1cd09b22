import type { Block, PaperDocument } from '../../../../documents/model';
import { answerAt } from '../../../../answers/path';
import { fillYear } from '../../../../assess/explain';
import type { FormInput } from '../../../types';
import type { TechCentreAnswers } from '../../answers';
import { evidenceText, isAskedOf } from '../../../report/evidence-for';
import { evidence } from '../../evidence';
import { bookPage } from '../paper';

/** 目录, and below it the supporting documents with what this firm has to attach for each. */
export function contents(input: FormInput): PaperDocument {
  return {
    id: 'annex-4-contents',
    title: '目录',
    paper: bookPage,
    blocks: [
      { kind: 'contents', title: '目  录' },
      { kind: 'page-break' },
      {
        kind: 'paragraph',
        runs: [{ text: '附件（佐证材料，包括但不限于）：', face: 'hei' }],
      },
      ...supporting.flatMap((document) => blocksOf(document, input)),
    ],
  };
}

interface SupportingDocument {
  /** As the form prints it. */
  text: string;
  /** The checklist's items that belong to it. */
  proves: readonly string[];
}

const supporting: readonly SupportingDocument[] = [
  { text: '1.申报单位的营业执照、最新工商注册信息（含股东信息）。', proves: [] },
  {
    text: '2.申报单位{year}年度财务审计报告；{year}年度企业所得税年度纳税申报表；{prior2}、{prior1}年度财务审计报告（不需附注）；研发设计型企业的技术合同及资金到账流水证明（纯技术服务收入不少于3000万元）。',
    proves: ['auditReport', 'taxReturn', 'priorAudits', 'contracts'],
  },
  {
    text: '3.企业技术中心成立文件、研发管理制度文本的复印件',
    proves: ['foundingDocument', 'rulesIssued'],
  },
  { text: '4.研发仪器设备清单、购置发票（复印件）', proves: ['equipmentInvoices'] },
  {
    text: '5.照片（主导产品；研发和生产现场；实验室内部场景及研发仪器）',
    proves: ['photographs'],
  },
  {
    text: '6. 1件自主研发的发明专利的申请--授权过程材料（申请受理通知书、授权通知书和授权证书）或20件以上软件著作权证书',
    proves: ['ipPapers'],
  },
  { text: '7.职工及其中研发人员名单；社保证明', proves: ['socialInsurance'] },
  { text: '8.其他材料', proves: ['taxPaidProof'] },
];

function blocksOf({ text, proves }: SupportingDocument, { answers, edition }: FormInput): Block[] {
  const asked = evidence.filter(
    (item) =>
      proves.some((key) => item.path === `gates.${key}`) &&
      isAskedOf(item, answers as TechCentreAnswers, edition),
  );
  const lines = asked.map(({ path, title }) => {
    const ready = answerAt(answers, path) === 'yes';
    return `${ready ? '√ ' : '□'}${evidenceText(title, edition)}`;
  });
  const printed: Block = {
    kind: 'paragraph',
    indent: 2,
    spaceAfter: 0,
    runs: [{ text: fillYear(text, edition) }],
  };
  if (lines.length === 0) return [printed];
  const attach = { text: `本单位应附：${lines.join('；')}。`, color: '#444444' };
  return [printed, { kind: 'paragraph', indent: 4, size: 10.5, spaceAfter: 2, runs: [attach] }];
}
