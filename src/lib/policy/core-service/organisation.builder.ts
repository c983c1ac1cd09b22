/** For tests only: an organisation at every threshold of the three kinds, and short ways to ask. */
import edition2020 from '../../../../static/editions/core-service-2020.json';
import { withAnswer } from '../../answers/path';
import { assess, type Assessment } from '../../assess/assess';
import type { Edition } from '../types';
import type { CoreServiceAnswers } from './answers';
import { coreService } from './index';

export const edition = edition2020 as Edition;

export const organisation: CoreServiceAnswers = {
  organisationName: '某市中小企业服务中心',
  city: '岳阳市',
  gates: {
    inHunan: 'yes',
    platformRegistered: 'yes',
    noRelatedApplicant: 'yes',
    regulationArticles4and5: 'yes',
  },
  premisesArea: 100,
  serviceAssets: 100,
  serviceStaff: 10,
  serviceStaffCollege: 8,
  firmsServed: 100,
  activitiesPublic: 8,
  activitiesTechnical: 3,
  activitiesWelfare: 2,
  publicCharacter: 'yes',
  innovationResources: 'yes',
  reputation: 'yes',
};

export const but = (changes: Record<string, unknown>): CoreServiceAnswers =>
  Object.entries(changes).reduce(
    (answers, [path, value]) => withAnswer(answers, path, value),
    organisation,
  );

export const judge = (answers: CoreServiceAnswers, from: Edition = edition): Assessment =>
  assess(coreService, from, answers);
