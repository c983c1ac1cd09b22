import { catalogue } from './catalogue';
import { readEdition, UnusableEdition } from './edition-schema';
import type { Edition } from './types';

/** What the host's files hold: the editions that can be used, and what is wrong with the others. */
export interface EditionFiles {
  /** Newest first. */
  editions: Edition[];
  problems: EditionProblem[];
}

export interface EditionProblem {
  file: string;
  /** In words for the host. */
  words: string;
}

interface NamedText {
  /** `tech-centre-2024.json` */
  name: string;
  text: string;
}

/**
 * The edition files as they are now: carried in the page (the portable file), or beside it on the
 * server, where `index.json` lists them. A file that is wrong is left out and named; no connection
 * is no problem, because the editions built in are the same.
 */
export async function readEditionFiles(folder: string): Promise<EditionFiles> {
  const carried = carriedInPage();
  if (carried.length > 0) return usable(carried);
  const problems: EditionProblem[] = [];
  const textOf = (name: string) =>
    fetchText(`${folder}/${name}`).catch((error: unknown) => {
      if (!(error instanceof UnusableEdition)) throw error;
      problems.push({ file: name, words: error.message });
      return undefined;
    });
  const index = await textOf(INDEX);
  const texts: NamedText[] = [];
  for (const name of index === undefined ? [] : namesIn(index, problems)) {
    const text = await textOf(name);
    if (text !== undefined) texts.push({ name, text });
  }
  const read = usable(texts);
  return { ...read, problems: [...problems, ...read.problems] };
}

const INDEX = 'index.json';

/** Reads the texts of edition files; of two for the same year the first in the list holds. */
export function usable(files: readonly NamedText[]): EditionFiles {
  const editions: Edition[] = [];
  const problems: EditionProblem[] = [];
  for (const { name, text } of files) {
    try {
      const edition = readEdition(text);
      const wanted = `${edition.programme}-${edition.edition}.json`;
      if (name !== wanted)
        throw new UnusableEdition(
          `文件名应为 ${wanted}：文件里写的是 programme ${edition.programme}、edition ${edition.edition}。`,
        );
      if (!catalogue.some(({ id }) => id === edition.programme))
        throw new UnusableEdition(
          `没有 programme “${edition.programme}”，只能是 ${catalogue.map(({ id }) => id).join('、')}。`,
        );
      if (editions.some((other) => same(other, edition)))
        throw new UnusableEdition('同一项目同一年份前面已经有一个，用的是前面的。');
      editions.push(edition);
    } catch (error) {
      if (!(error instanceof UnusableEdition)) throw error;
      problems.push({ file: name, words: error.message });
    }
  }
  return { editions: editions.sort(newestFirst), problems };
}

const same = (a: Edition, b: Edition) => a.programme === b.programme && a.edition === b.edition;

const newestFirst = (a: Edition, b: Edition) =>
  b.edition.localeCompare(a.edition, 'en', { numeric: true });

const PREFIX = 'edition-';

/** Blocks that a person with a text editor can change: `<script id="edition-tech-centre-2024">`. */
const carriedInPage = (): NamedText[] =>
  [
    ...document.querySelectorAll<HTMLScriptElement>(
      `script[type="application/json"][id^="${PREFIX}"]`,
    ),
  ].map(({ id, textContent }) => ({
    name: `${id.slice(PREFIX.length)}.json`,
    text: textContent ?? '',
  }));

/**
 * undefined without a connection.
 * @throws UnusableEdition when the server answers that there is no such file
 */
async function fetchText(address: string): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetch(address, { cache: 'no-cache' });
  } catch {
    return undefined;
  }
  if (!response.ok) throw new UnusableEdition(`服务器上没有这个文件（${response.status}）。`);
  return response.text();
}

/** The files that `index.json` lists. */
export function namesIn(index: string, problems: EditionProblem[]): string[] {
  try {
    const names: unknown = JSON.parse(index.replace(/^\ufeff/, ''));
    if (Array.isArray(names) && names.every((name) => /^[\w.-]+\.json$/.test(String(name))))
      return [...new Set(names as string[])];
  } catch {
    // Said below.
  }
  problems.push({
    file: INDEX,
    words: '应为文件名的列表，例如 ["tech-centre-2024.json", "core-service-2020.json"]。',
  });
  return [];
}
