import { percentage } from '../../assess/quantity';
import type { Indicator, Measure, Open, Requirement } from '../types';
import { kindNames, type CoreServiceAnswers, type Kind } from './answers';

type Figure =
  | 'premisesArea'
  | 'serviceAssets'
  | 'serviceStaff'
  | 'serviceStaffCollege'
  | 'firmsServed'
  | 'activitiesPublic'
  | 'activitiesTechnical'
  | 'activitiesWelfare';
type Statement = 'publicCharacter' | 'innovationResources' | 'reputation';

const NO_STAFF: Open = { missing: ['serviceStaff'], note: '服务人员为 0，无法计算比例。' };

const figure = (id: string, title: string, unit: string, key: Figure): R => {
  const blank: Open = { missing: [key] };
  return { id, title, unit, measure: (answers) => answers[key] ?? blank };
};

type R = Requirement<CoreServiceAnswers>;

/** 其中大专及以上学历人员的比例 */
const collegeShare: R = {
  id: 'college-share',
  title: '大专及以上学历人员的比例',
  unit: '%',
  measure: ({ serviceStaff: all, serviceStaffCollege: college }): Measure => {
    const missing: Figure[] = [];
    if (all === undefined) missing.push('serviceStaff');
    if (college === undefined) missing.push('serviceStaffCollege');
    if (all === undefined || college === undefined) return { missing };
    return all > 0 ? percentage(college, all) : NO_STAFF;
  },
  remedy: (gap, { serviceStaff: all, serviceStaffCollege: college }, asked) => {
    const more = Math.ceil((asked * all!) / 100 - 1e-9) - college!;
    return `比例再提高 ${gap}（人数不变时，大专及以上再增加 ${more} 人）即达标。`;
  },
};

/** A yes or no that the notice asks of the kind; 不确定 leaves it open. */
const statement = (title: string, key: Statement): R => {
  const open: Open = { missing: [key] };
  const unsure: Open = { missing: [key], note: '回答为“不确定”，须确认。' };
  return {
    id: 'character',
    title,
    row: '性质',
    unit: '',
    measure: (answers) => {
      const said = answers[key];
      if (said === undefined) return open;
      return said === 'unsure' ? unsure : said === 'yes' ? 1 : 0;
    },
    remedy: () => '这一类要求具备此项；不具备的，请对照其他类别。',
  };
};

interface KindOf {
  activities: [title: string, key: Figure];
  character: [title: string, key: Statement];
}

/** 二、申报条件 1–3. The kinds ask for the same, of another sort of activity and character. */
const asked: Record<Kind, KindOf> = {
  comprehensive: {
    activities: ['年组织开展中小企业公共服务活动', 'activitiesPublic'],
    character: ['以公共性、公益性为主', 'publicCharacter'],
  },
  innovation: {
    activities: [
      '年开展技术洽谈、质量品牌诊断、技术推广、项目推介和知识产权等服务活动',
      'activitiesTechnical',
    ],
    character: ['具有组织技术创新资源的能力', 'innovationResources'],
  },
  startup: {
    activities: ['年开展中小企业公益性公共服务活动', 'activitiesWelfare'],
    character: ['在专业服务领域或区域内有一定的声誉和品牌影响力', 'reputation'],
  },
};

const kind = (id: Kind): Indicator<CoreServiceAnswers> => ({
  id,
  title: kindNames[id],
  requirements: [
    figure('premises', '服务场所', 'm²', 'premisesArea'),
    figure('assets', '服务资产', '万元', 'serviceAssets'),
    figure('staff', '服务人员', '人', 'serviceStaff'),
    collegeShare,
    figure('firms', '年服务企业', '家', 'firmsServed'),
    {
      ...figure('activities', asked[id].activities[0], '次', asked[id].activities[1]),
      row: '年服务活动',
    },
    statement(...asked[id].character),
  ],
});

/** The three kinds of 二、申报条件; one of them is enough. */
export const indicators = [kind('comprehensive'), kind('innovation'), kind('startup')];
