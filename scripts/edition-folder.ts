import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesIn, usable, type EditionFiles } from '../src/lib/policy/edition-files';

const EDITIONS = fileURLToPath(new URL('../static/editions/', import.meta.url));

/** The edition files of a folder as the pages read them: those that `index.json` lists. */
export function editionFolder(folder = EDITIONS): EditionFiles {
  const problems: EditionFiles['problems'] = [];
  const index = textOf(join(folder, 'index.json'), problems) ?? '[]';
  const read = editionsAt(namesIn(index, problems).map((name) => join(folder, name)));
  return { ...read, problems: [...problems, ...read.problems] };
}

/** Edition files by their paths. */
export function editionsAt(paths: readonly string[]): EditionFiles {
  const problems: EditionFiles['problems'] = [];
  const read = usable(
    paths.flatMap((path) => {
      const text = textOf(path, problems);
      return text === undefined ? [] : [{ name: basename(path), text }];
    }),
  );
  return { ...read, problems: [...problems, ...read.problems] };
}

function textOf(path: string, problems: EditionFiles['problems']): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    problems.push({ file: basename(path), words: '没有这个文件。' });
    return undefined;
  }
}
