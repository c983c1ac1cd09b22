/**
 * `npm run fidelity`: the complete sample's forms as LibreOffice prints them from our Excel and Word
 * files, against pictures that a person approved. `-- --approve` takes today's pages as approved:
 * look at them first. Nothing is skipped: what cannot run fails, and says what to install.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, type Difference } from './compare';
import { drawPages, printWithLibreOffice, textOf } from './convert';
import { makeForms, type MadeFile } from './make-forms';
import { readPng, writePng, type Picture } from './picture';
import { prepareTools } from './tools';

const APPROVED = 'tests/approved';
const RESULTS = 'test-results/fidelity';
const MOST_BYTES = 700_000;

const approve = process.argv.includes('--approve');
const faults: string[] = [];
let differs = false;

function checkText({ title, labels }: MadeFile, pdf: string): void {
  const text = textOf(pdf);
  for (const label of labels) if (!text.includes(label)) faults.push(`${title}：缺少“${label}”。`);
  // What a sheet shows for a figure too wide for its column, and for a formula gone wrong.
  for (const sign of ['###', 'Err:', '#VALUE!', '#REF!', '#NAME?'])
    if (text.includes(sign)) faults.push(`${title}：页面上出现了“${sign}”。`);
}

const approvedFiles = () => (existsSync(APPROVED) ? readdirSync(APPROVED) : []);

function comparePages({ name, title }: MadeFile, pages: readonly Picture[]): void {
  const known = approvedFiles().filter((file) => file.startsWith(`${name}-`));
  if (known.length !== pages.length) {
    differs = true;
    faults.push(`${title}：应有 ${known.length} 页，现在是 ${pages.length} 页。`);
  }
  for (const [index, page] of pages.entries()) {
    const file = pictureName(name, index);
    const put = join(RESULTS, file);
    writeFileSync(put, writePng(page));
    if (!known.includes(file)) {
      differs = true;
      faults.push(`${title} 第 ${index + 1} 页：没有认可的图片。新图：${put}`);
      continue;
    }
    const difference = compare(readPng(readFileSync(join(APPROVED, file))), page);
    if (difference.acceptable) {
      rmSync(put);
      continue;
    }
    differs = true;
    faults.push(
      `${title} 第 ${index + 1} 页与认可的图片不同：${inWords(difference)}。` +
        `认可的：${join(APPROVED, file)}，新图：${put}`,
    );
  }
}

const percent = (part: number) => `${Math.round(part * 100)}%`;

function inWords({ mean, blocks, at, sameSize }: Difference): string {
  if (!sameSize) return '纸张大小或方向变了';
  const where = at ? `，最上面一处在距左 ${percent(at.across)}、距上 ${percent(at.down)}` : '';
  return `平均相差 ${mean.toFixed(2)}（满分 255），${blocks} 处明显不同${where}`;
}

const pictureName = (name: string, index: number) =>
  `${name}-${String(index + 1).padStart(2, '0')}.png`;

function approvePages(all: readonly { file: MadeFile; pages: readonly Picture[] }[]): void {
  rmSync(APPROVED, { recursive: true, force: true });
  mkdirSync(APPROVED, { recursive: true });
  let bytes = 0;
  for (const { file, pages } of all)
    for (const [index, page] of pages.entries()) {
      const png = writePng(page);
      bytes += png.length;
      writeFileSync(join(APPROVED, pictureName(file.name, index)), png);
    }
  console.log(`已重写 ${APPROVED}/（${Math.round(bytes / 1000)} KB），提交前请逐页看过。`);
  if (bytes > MOST_BYTES) faults.push(`认可的图片超过 ${MOST_BYTES / 1000} KB，请降低分辨率。`);
}

async function main(folder: string): Promise<void> {
  const typefaces = prepareTools();
  const files = await makeForms(folder);
  const pdfs = printWithLibreOffice(files, folder, typefaces);
  const all = files.map((file, index) => ({ file, pages: drawPages(pdfs[index]!) }));
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  for (const [index, file] of files.entries()) checkText(file, pdfs[index]!);
  if (approve) approvePages(all);
  else for (const { file, pages } of all) comparePages(file, pages);
  const pages = all.reduce((sum, each) => sum + each.pages.length, 0);
  if (faults.length === 0 && !approve)
    console.log(`${files.length} 个文件、${pages} 页，与认可的图片一致。`);
}

const folder = mkdtempSync(join(tmpdir(), 'ziping-fidelity-'));
try {
  await main(folder);
} catch (error) {
  faults.push((error as Error).message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (differs)
  console.error('若是有意的改动，请看过新图，再运行 npm run fidelity -- --approve，并提交图片。');
process.exitCode = faults.length === 0 ? 0 : 1;
