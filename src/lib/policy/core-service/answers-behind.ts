import { kinds } from './answers';

const common = {
  premises: 'premisesArea',
  assets: 'serviceAssets',
  staff: 'serviceStaff',
  'college-share': 'serviceStaffCollege',
  firms: 'firmsServed',
};

const own = {
  comprehensive: { activities: 'activitiesPublic', character: 'publicCharacter' },
  innovation: { activities: 'activitiesTechnical', character: 'innovationResources' },
  startup: { activities: 'activitiesWelfare', character: 'reputation' },
};

/** By `indicator.requirement`: the answer that its figure is, of a share the part. */
export const answersBehind: Readonly<Record<string, string>> = Object.fromEntries(
  kinds.flatMap((kind) =>
    Object.entries({ ...common, ...own[kind] }).map(([requirement, path]) => [
      `${kind}.${requirement}`,
      path,
    ]),
  ),
);
