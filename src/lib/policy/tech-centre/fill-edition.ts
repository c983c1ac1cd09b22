import { dateInChinese } from '../../answers/dates';
import { fillYear } from '../../assess/explain';
import type { Edition } from '../types';

/** Puts the edition's years in a text: `{year}`, `{prior1}`, `{prior2}`, and `{since}` for 近三年. */
export const fillEdition = (text: string, edition: Edition): string =>
  fillYear(text, edition).replaceAll('{since}', dateInChinese(edition.recentYearsFrom ?? ''));
