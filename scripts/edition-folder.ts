import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { namesIn, usable, type EditionFiles } from '../src/lib/policy/edition-files';

export const EDITIONS = fileURLToPath(new URL('../static/editions/', import.meta.url));

/** The edition files of a folder as the pages read them: those that `index.json` lists. */
export function editionFolder(folder = EDITIONS): EditionFiles {
  const problems: EditionFiles['problems'] = [];
  const textOf = (name: string): string | undefined => {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8');
    } catch {
      problems.push({ file: name, words: '没有这个文件。' });
      return undefined;
    }
  };
  const names = namesIn(textOf('index.json') ?? '[]', problems);
  const read = usable(
    names.flatMap((name) => {
      const text = textOf(name);
      return text === undefined ? [] : [{ name, text }];
    }),
  );
  return { ...read, problems: [...problems, ...read.problems] };
}
