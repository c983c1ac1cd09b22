import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../bundle';
import { writePages } from '../html';

/** A plain form whose verdicts come from publicodes in one bundled script. */
export async function buildPublicodesPage(outDir: string): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'page.ts'));
  await mkdir(join(outDir, 'immutable'), { recursive: true });
  await writeFile(join(outDir, 'immutable/page.js'), script);
  await writePages(outDir, { basics: tag('.'), revenue: tag('..') });
}

function tag(root: string): string {
  return `<script type="module" src="${root}/immutable/page.js"></script>`;
}
