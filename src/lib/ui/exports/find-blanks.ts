import type { AnswerTree } from '../../answers/path';
import type { PaperDocument } from '../../documents/model';
import { textsOf } from '../../documents/texts';
import type { Unprintable } from './export-job';

/**
 * What PDF would leave blank: by answer, and by document where it is no answer that holds the
 * character, but the reason given for a warning or the host's own edition.
 * @param lackingIn which characters of a text cannot be printed
 */
export function findBlanks(
  answers: AnswerTree,
  papers: readonly PaperDocument[],
  lackingIn: (text: string) => string[],
): Unprintable[] {
  const places: Unprintable[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const characters = lackingIn(value);
      if (characters.length > 0) places.push({ path, characters });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
  };
  visit(answers, '');
  const told = new Set(places.flatMap(({ characters }) => characters));
  for (const paper of papers) {
    const lacking = textsOf(paper).flatMap(lackingIn);
    const characters = [...new Set(lacking)].filter((character) => !told.has(character));
    if (characters.length > 0) places.push({ path: paper.title, characters });
    for (const character of characters) told.add(character);
  }
  return places;
}
