import type { Sample } from '../types';

const gates = {
  inHunan: 'yes',
  platformRegistered: 'yes',
  noRelatedApplicant: 'yes',
  regulationArticles4and5: 'unsure',
};

/** The notice gives no worked example: these are made up, and say so. */
export const samples: Sample[] = [
  {
    title: '样例：同时达到两类的服务中心',
    note: '全部虚构：综合、创业两类达标，创新一类差一项；第四、五条待确认。',
    answers: {
      organisationName: '样例市中小企业服务中心（虚构）',
      city: '岳阳市',
      gates,
      publicCharacter: 'yes',
      innovationResources: 'no',
      reputation: 'yes',
      premisesArea: 260,
      serviceAssets: 135.5,
      serviceStaff: 15,
      serviceStaffCollege: 12,
      firmsServed: 180,
      activitiesPublic: 10,
      activitiesTechnical: 3,
      activitiesWelfare: 4,
    },
  },
  {
    title: '样例：差几项的咨询公司',
    note: '全部虚构：三类都没有达标，最接近创业服务机构。',
    answers: {
      organisationName: '样例创业咨询有限公司（虚构）',
      city: '长沙市',
      gates,
      kindAppliedFor: 'startup',
      publicCharacter: 'no',
      innovationResources: 'no',
      reputation: 'yes',
      premisesArea: 62,
      serviceAssets: 48,
      serviceStaff: 11,
      serviceStaffCollege: 8,
      firmsServed: 53,
      activitiesPublic: 1,
      activitiesTechnical: 0,
      activitiesWelfare: 2,
    },
  },
];
