import type { AnswerKind, Dictionary } from '../../answers/restore';
import { kinds } from './answers';

const yesNoUnsure: AnswerKind = { oneOf: ['yes', 'no', 'unsure'] };

const each = (keys: readonly string[], kind: AnswerKind): Dictionary =>
  Object.fromEntries(keys.map((key) => [key, kind]));

/** Every key a dossier of this programme may hold. Keys are fixed for years: append, never rename. */
export const dictionary: Dictionary = {
  ...each(['organisationName', 'city', 'county', 'contactName', 'contactMobile'], 'text'),
  kindAppliedFor: { oneOf: kinds },
  ...each(
    [
      'premisesArea',
      'serviceAssets',
      'serviceStaff',
      'serviceStaffCollege',
      'firmsServed',
      'activitiesPublic',
      'activitiesTechnical',
      'activitiesWelfare',
    ],
    'number',
  ),
  ...each(['publicCharacter', 'innovationResources', 'reputation'], yesNoUnsure),
  gates: {
    group: each(
      ['inHunan', 'platformRegistered', 'noRelatedApplicant', 'regulationArticles4and5'],
      yesNoUnsure,
    ),
  },
  materials: { group: each(['application', 'recommendation', 'summary'], yesNoUnsure) },
};
