import type { OwnThresholds } from '../answers/own-thresholds';
import type { Edition, Thresholds } from './types';

/** The edition with the user's figures where, and only where, our documents have none. */
export function withOwnThresholds(edition: Edition, own: OwnThresholds): Edition {
  if (Object.keys(own).length === 0) return edition;
  const thresholds: Thresholds = { ...edition.thresholds };
  for (const [key, byGroup] of Object.entries(own))
    for (const [group, value] of Object.entries(byGroup)) {
      const official = thresholds[key]?.[group];
      if (official?.basis !== 'missing') continue;
      thresholds[key] = {
        ...thresholds[key],
        [group]: { basis: 'user', place: '用户自填（据本人所持《管理办法》）', value },
      };
    }
  return { ...edition, thresholds };
}
