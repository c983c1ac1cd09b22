import type { Edition, Threshold } from './types';

/** An edition with one official threshold as its host has typed it, with the clause it stands in. */
export function withHostThreshold(
  edition: Edition,
  key: string,
  group: string,
  set: Pick<Threshold, 'place' | 'value' | 'tiers'>,
): Edition {
  const { quote } = edition.thresholds[key]?.[group] ?? edition.thresholds[key]?.['*'] ?? {};
  return withThreshold(edition, key, group, {
    basis: 'host',
    ...set,
    ...(quote === undefined ? {} : { quote }),
  });
}

/** With undefined the threshold is taken out: it is 门槛待核 then. */
export function withThreshold(
  edition: Edition,
  key: string,
  group: string,
  threshold: Threshold | undefined,
): Edition {
  const { [group]: _replaced, ...others } = edition.thresholds[key] ?? {};
  return {
    ...edition,
    thresholds: {
      ...edition.thresholds,
      [key]: threshold === undefined ? others : { ...others, [group]: threshold },
    },
  };
}

/**
 * The edition of the year after: every year that the texts of the notice name moves on by one. The
 * thresholds stay what they were, for the host to compare with the new notice.
 */
export function nextYear(edition: Edition): Edition {
  const year = Number(edition.edition) + 1;
  const later = (text: string) =>
    text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (found) => String(Number(found) + 1));
  return {
    ...edition,
    edition: String(year),
    title: later(edition.title),
    fiscalYear: edition.fiscalYear + 1,
    referenceDay: lastDayLike(later(edition.referenceDay)),
    referenceDayBasis: 'reading',
    referenceDayNote: later(edition.referenceDayNote),
    ...(edition.noticeMonth === undefined ? {} : { noticeMonth: later(edition.noticeMonth) }),
    ...(edition.recentYearsFrom === undefined
      ? {}
      : { recentYearsFrom: later(edition.recentYearsFrom) }),
    notices: [],
  };
}

/** 29 February moves to the last day that the year has. */
const lastDayLike = (day: string): string =>
  day.endsWith('-02-29') ? day.replace(/29$/, '28') : day;

export const fileNameOf = ({ programme, edition }: Edition): string =>
  `${programme}-${edition}.json`;

export const fileTextOf = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`;
