import { outline } from '../outline';
import { text, type Q } from './kinds';

/** 申报书九部分, each with the outline's own words as its help. */
export const narrative: Q[] = outline.flatMap(({ title: part, sections }) =>
  sections.map(({ key, title, guidance }) =>
    text(`narrative.${key}`, title, `附件4 申报书 ${part}`, {
      kind: 'long-text',
      // 近三年 begins two years before the fiscal year; the form itself takes the day from the edition.
      help: guidance.replace('{since}', '{prior2}年1月1日'),
    }),
  ),
);
