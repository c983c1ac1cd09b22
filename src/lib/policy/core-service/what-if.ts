import type { Lever, WhatIf } from '../types';
import { answersBehind } from './answers-behind';

const levers = Object.entries(answersBehind).map(([key, path]): [string, () => Lever[]] => {
  const kind = key.endsWith('.character') ? 'yes' : 'figure';
  return [key, () => [{ kind, path }]];
});

export const whatIf: WhatIf = {
  fields: [
    'premisesArea',
    'serviceAssets',
    'serviceStaff',
    'serviceStaffCollege',
    'firmsServed',
    'activitiesPublic',
    'activitiesTechnical',
    'activitiesWelfare',
  ],
  levers: Object.fromEntries(levers),
  carries: { serviceStaffCollege: 'serviceStaff' },
};
