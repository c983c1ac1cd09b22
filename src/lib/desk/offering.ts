import type { Dossier } from '../answers/dossier';
import type { Mark, Offering, Source } from '../dossiers/desk-records';

/** What was read from a file, before it is known which firm's it is. */
export type Found = Pick<Offering, 'file' | 'source' | 'text' | 'stated' | 'notes'> & {
  dossier: Dossier;
};

export const markWords: Record<Mark, string> = {
  recommended: '推荐',
  'not-recommended': '不推荐',
};

export const sourceWords: Record<Source, string> = {
  dossier: '存档',
  workbook: '本工具导出的表',
  sheet: '手工表',
};
