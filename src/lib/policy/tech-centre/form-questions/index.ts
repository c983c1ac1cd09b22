import type { Step } from '../../types';
import type { TechCentreAnswers } from '../answers';
import { cover } from './cover';
import { economy } from './economy';
import { firm } from './firm';
import { means, projects } from './means';
import { narrative } from './narrative';
import { other } from './other';
import { people } from './people';
import { results } from './results';

/**
 * 申报材料: what the forms ask besides the quick check, grouped as they are. Lists (专利、职工、设备、合同) are
 * tables of their own and not among these.
 */
export const formQuestions: Step<TechCentreAnswers>[] = [
  { id: 'cover', title: '封面与联系人', questions: cover, indicators: [] },
  { id: 'firm', title: '企业基本情况', questions: firm, indicators: [] },
  {
    id: 'economy',
    title: '经济效益',
    intro: '以财务审计报告为准。同比增长由上一年的数自动计算，不用填。',
    questions: economy,
    indicators: [],
  },
  { id: 'people', title: '人员', questions: people, indicators: [] },
  { id: 'means', title: '研发条件', questions: means, indicators: [] },
  {
    id: 'projects',
    title: '项目',
    intro: '没有的请填 0。',
    questions: projects,
    indicators: [],
  },
  {
    id: 'results',
    title: '成果',
    intro: '“历年来”是指公司成立日至今年申报截止日。没有的请填 0。',
    questions: results,
    indicators: [],
  },
  { id: 'narrative', title: '申报书', questions: narrative, indicators: [] },
  { id: 'other', title: '其他', questions: other, indicators: [] },
];
