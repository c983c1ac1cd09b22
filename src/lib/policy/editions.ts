import type { Edition } from './types';

/** The edition a dossier is on. */
export const editionOf = (
  editions: readonly Edition[],
  { programme, edition: year }: { programme: string; edition: string },
): Edition | undefined =>
  editions.find((edition) => edition.programme === programme && edition.edition === year);

/** Of editions sorted newest first, a programme's newest. */
export const newestOf = (editions: readonly Edition[], programme: string): Edition | undefined =>
  editions.find((edition) => edition.programme === programme);
