import type { EvidenceItem } from '../types';
import type { CoreServiceAnswers } from './answers';

/** 三、申报程序: what goes up, and who makes it. The two annexes are not in our documents. */
export const evidence: EvidenceItem<CoreServiceAnswers>[] = [
  {
    path: 'materials.application',
    title: '申报材料（文本见通知附件1）',
    detail: '附件1《申报材料文本》不在本工具掌握的文件中，请向市州工信局索取；随推荐文件一并报送。',
    source: '通知 三',
  },
  {
    path: 'materials.recommendation',
    title: '市州、省直管试点县（市）工信局的推荐文件，一式二份',
    detail: '由工信局初审后签署推荐意见；省直有关单位由主管部门签署。',
    source: '通知 三',
  },
  {
    path: 'materials.summary',
    title: '《湖南省中小微企业核心服务机构推荐汇总表》，一式二份',
    detail: '通知附件2 不在本工具掌握的文件中，由工信局填报。',
    source: '通知 三',
  },
];
