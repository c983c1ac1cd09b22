import type { Lever, WhatIf } from '../types';
import { kinds } from './answers';

const activities = {
  comprehensive: 'activitiesPublic',
  innovation: 'activitiesTechnical',
  startup: 'activitiesWelfare',
};
const character = {
  comprehensive: 'publicCharacter',
  innovation: 'innovationResources',
  startup: 'reputation',
};

const figure = (path: string) => (): Lever[] => [{ kind: 'figure', path }];

export const whatIf: WhatIf = {
  fields: [
    'premisesArea',
    'serviceAssets',
    'serviceStaff',
    'serviceStaffCollege',
    'firmsServed',
    ...Object.values(activities),
  ],
  levers: Object.fromEntries(
    kinds.flatMap((kind): [string, () => Lever[]][] => [
      [`${kind}.premises`, figure('premisesArea')],
      [`${kind}.assets`, figure('serviceAssets')],
      [`${kind}.staff`, figure('serviceStaff')],
      [`${kind}.college-share`, figure('serviceStaffCollege')],
      [`${kind}.firms`, figure('firmsServed')],
      [`${kind}.activities`, figure(activities[kind])],
      [`${kind}.character`, () => [{ kind: 'yes', path: character[kind] }]],
    ]),
  ),
  carries: { serviceStaffCollege: 'serviceStaff' },
};
