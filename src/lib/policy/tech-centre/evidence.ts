import { toNumber } from '../../assess/quantity';
import { thresholdIn } from '../edition-gaps';
import type { Edition, EvidenceItem } from '../types';
import type { TechCentreAnswers } from './answers';
import { figures } from './figures';

const isRndDesign = ({ applicantType }: TechCentreAnswers) => applicantType === 'rnd-design';

/**
 * 研发设计型 with copyrights enough (20 in 附件5 二（2）) proves its rights by them, otherwise by a patent;
 * while their number is open, by copyrights. A list decides as it does for the verdict.
 */
export function usesCopyrights(answers: TechCentreAnswers, edition: Edition): boolean {
  if (!isRndDesign(answers)) return false;
  const enough = thresholdIn(edition, { key: 'intellectual-property.rights', group: 'rnd-design' });
  return mostCopyrights(answers) >= (enough?.value ?? 0);
}

/** As many as may still turn out. */
function mostCopyrights(answers: TechCentreAnswers): number {
  const measure = figures.copyrights(answers);
  if (typeof measure === 'number') return measure;
  return 'high' in measure ? toNumber(measure.high) : Infinity;
}

/**
 * What has to be proved (附件5 二, 附件4 佐证材料): a checklist of its own, which never changes a
 * verdict. Only what applies to the firm's type and answers is shown.
 */
export const evidence: EvidenceItem<TechCentreAnswers>[] = [
  {
    path: 'gates.auditReport',
    title: '{year}年度财务审计报告（全套）',
    detail:
      '有法定资质的会计师事务所及 2 名注册会计师审计出具，每页有清晰二维码；《利润表》的主营业务收入、成本和研发经费清晰、真实。集团公司以合并后的数据为准。',
    source: '附件5 二（1）',
  },
  {
    path: 'gates.taxReturn',
    title: '{year}年度《企业所得税年度纳税申报表》（全套）',
    detail: '时间为{year}年1月1日至12月31日，县级税务部门盖章，以明确所属国民经济行业。',
    source: '附件5 二（1）',
  },
  {
    path: 'gates.taxPaidProof',
    title: '{year}年度税收完税证明',
    source: '附件5 二（1）',
  },
  {
    path: 'gates.priorAudits',
    title: '{prior2}、{prior1}两个年度财务审计报告',
    detail: '不需要附注部分。',
    source: '附件5 二（1）',
  },
  {
    path: 'gates.contracts',
    title: '技术合同、资金到账流水证明、主营业务收入来源列表和技术服务收入说明',
    detail: '纯技术服务收入以此证明；附技术服务收入明细表（附件5 二 列表4）。',
    source: '附件5 一 备注，附件4 佐证材料2',
    askedIf: isRndDesign,
  },
  {
    path: 'gates.socialInsurance',
    title: '职工名单和社保证明',
    detail: '研发人员最近 3 个月、全部职工最近 2 个月（截至申报截止日）；研发人员另附学历证明。',
    source: '附件5 二（3）',
  },
  {
    path: 'gates.ipPapers',
    title: '{intellectual-property.rights@rnd-design} 件以上软件著作权证书',
    detail: '自主研发申请并获得授权且当前有效；不需要填入附件2。',
    source: '附件2 注3，附件5 二（2）',
    chosenIf: usesCopyrights,
  },
  {
    path: 'gates.ipPapers',
    title: '1 件独立发明专利（共享的多件折算成 1 整件）的全套证明材料',
    detail:
      '发明《专利申请受理通知书》《授予发明专利权通知书》和《发明专利证书》，并如实填报附件2；填错原始记录信息视为不符合条件。',
    source: '附件5 二（2），附件2 注2、注4',
    chosenIf: (answers, edition) => !usesCopyrights(answers, edition),
  },
  {
    path: 'gates.equipmentInvoices',
    title: '研发仪器设备列表清单和购置发票',
    detail: '专门用于研发试验；不含生产线上的多台（套）类似生产设备，已弃用的不计入。',
    source: '附件5 二（4）',
  },
  {
    path: 'gates.rulesIssued',
    title: '技术创新管理制度文本和制度文件列表',
    detail: '公司正式印发和正在执行的公文，体现本企业的独立思考、系统规划和实际情况。',
    source: '附件5 二（5）',
  },
  {
    path: 'gates.foundingDocument',
    title: '技术中心成立文件',
    detail: '公司公文（有文号）；功能定位、组织架构、职能职责和主要人员等明确。',
    source: '附件5 二（6）',
  },
  {
    path: 'gates.photographs',
    title: '实景照片',
    detail:
      '主导产品；生产制造或研发设计现场；技术中心办公场地、实验室内部、仪器设备和研发人员工作场景。',
    source: '附件5 二（4）（7），附件4 佐证材料5',
  },
  {
    path: 'gates.pledge',
    title: '真实性（信用）承诺书',
    detail:
      '法人代表本人签字、盖章并加盖公章。承诺：自材料提交之日起 10 年内不转让有关知识产权；提交后不请求修改、补充、更换。',
    source: '附件4 一',
  },
];
