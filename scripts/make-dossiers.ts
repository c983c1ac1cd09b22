/**
 * `npx tsx scripts/make-dossiers.ts COUNT FOLDER`: dossier files of made-up firms, to try the desk with.
 * Exit status 2 when it is not told how many and where.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDossierFile } from '../src/lib/dossiers/file';
import { madeUpFirm } from './made-up/firms';

const [count = '', folder] = process.argv.slice(2);
if (!/^\d+$/.test(count) || !folder) {
  console.error('用法：npx tsx scripts/make-dossiers.ts 份数 文件夹');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (let index = 0; index < Number(count); index += 1) {
  const dossier = madeUpFirm(index);
  const name = `申报自评存档_${dossier.title}_20240506.json`;
  writeFileSync(join(folder, name), writeDossierFile(dossier));
}
console.log(`${folder}：${count} 份存档。`);
