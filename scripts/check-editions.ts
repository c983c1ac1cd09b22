/**
 * `npm run check:editions [文件 …]`: reads the edition files as the pages do, says what is wrong with
 * them, and lists the thresholds that are still missing. Exit status 1 when a file cannot be used.
 */
import { misfitsOf, missingThresholds } from '../src/lib/policy/edition-gaps';
import { wholeProgrammes } from '../src/lib/policy/whole-programmes';
import { editionFolder, editionsAt } from './edition-folder';

const named = process.argv.slice(2);
const { editions, problems } = named.length === 0 ? editionFolder() : editionsAt(named);

let wrong = problems.length;
for (const { file, words } of problems) console.log(`✗ ${file}：${words}`);
for (const edition of editions) {
  const file = `${edition.programme}-${edition.edition}.json`;
  const whole = wholeProgrammes.get(edition.programme)!;
  const { programme } = whole.adapt(edition);
  const misfits = misfitsOf(whole, edition);
  wrong += misfits.length;
  for (const words of misfits) console.log(`✗ ${file}：${words}`);
  const missing = missingThresholds(programme, edition);
  console.log(
    `✓ ${file}：${edition.title}，${missing.length === 0 ? '门槛齐全' : `还有 ${missing.length} 个门槛待核：`}`,
  );
  for (const { key, groupTitle, title, unit } of missing)
    console.log(`    ${key}（${groupTitle}）${title}，单位 ${unit}`);
}
process.exit(wrong > 0 ? 1 : 0);
