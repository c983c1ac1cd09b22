/**
 * `npm run --silent assess -- FILE… [--edition EDITION.json]`: prints the Assessment of dossier files
 * from the same evaluator as the screen. One file: indented JSON; several: one line each.
 */
import { readFileSync } from 'node:fs';
import { assess } from '../src/lib/assess/assess';
import { readDossierFile, UnusableFile } from '../src/lib/dossiers/file';
import type { EditionFiles } from '../src/lib/policy/edition-files';
import { readEdition, UnusableEdition } from '../src/lib/policy/edition-schema';
import { editionOf } from '../src/lib/policy/editions';
import { wholeProgrammes } from '../src/lib/policy/whole-programmes';
import type { Edition } from '../src/lib/policy/types';
import { editionFolder } from './edition-folder';

class Refused extends Error {}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Refused(
      `${path}：读不了这个文件（${(error as NodeJS.ErrnoException).code ?? error}）。`,
    );
  }
}

function editionFrom(path: string): Edition {
  try {
    return readEdition(read(path));
  } catch (error) {
    if (!(error instanceof UnusableEdition)) throw error;
    throw new Refused(`${path}：不是完整的版本文件（shenbao-ziping/edition）：${error.message}`);
  }
}

/** The host's files first, then those built in: as the pages do. */
function editionsOf(programme: string): Edition[] {
  const { editions, problems } = (served ??= editionFolder());
  for (const { file, words } of problems) console.error(`版本文件 ${file} 没有采用：${words}`);
  return [
    ...editions.filter((edition) => edition.programme === programme),
    ...wholeProgrammes.get(programme)!.editions,
  ];
}

let served: EditionFiles | undefined;

const dictionaryOf = async (programme: string) => wholeProgrammes.get(programme)?.dictionary;

async function assessFile(path: string, given: Edition | undefined) {
  const { dossier } = await readDossierFile(read(path), dictionaryOf);
  const entry = wholeProgrammes.get(dossier.programme)!;
  const edition = given ?? editionOf(editionsOf(dossier.programme), dossier);
  if (!edition)
    throw new Refused(`${path}：没有 ${dossier.edition} 年版，请用 --edition 指定版本文件。`);
  if (edition.programme !== dossier.programme)
    throw new Refused(`${path}：版本文件属于另一个申报项目（${edition.programme}）。`);
  return assess(entry.adapt(edition).programme, edition, dossier.answers);
}

async function main(args: string[]) {
  const at = args.indexOf('--edition');
  const [, editionPath] = at < 0 ? [] : args.splice(at, 2);
  if (args.length === 0 || (at >= 0 && editionPath === undefined))
    throw new Refused('用法：npm run --silent assess -- 存档.json … [--edition 版本.json]');
  const edition = editionPath === undefined ? undefined : editionFrom(editionPath);
  for (const path of args) {
    try {
      const assessment = await assessFile(path, edition);
      console.log(JSON.stringify(assessment, null, args.length === 1 ? 2 : undefined));
    } catch (error) {
      if (error instanceof UnusableFile) throw new Refused(`${path}：${error.message}`);
      throw error;
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 2;
});
