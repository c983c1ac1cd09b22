import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../bundle';
import { BASICS, REVENUE } from '../../questions';
import { page } from '../html';

/** A plain form whose verdicts come from publicodes in one bundled script. */
export async function buildPublicodesPage(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'revenue'), { recursive: true });
  const script = await bundle(join(import.meta.dirname, 'page.ts'));
  await mkdir(join(outDir, 'immutable'), { recursive: true });
  await writeFile(join(outDir, 'immutable', 'page.js'), script);
  await writeFile(join(outDir, 'index.html'), page(BASICS, tag('immutable/page.js')));
  await writeFile(join(outDir, 'revenue', 'index.html'), page(REVENUE, tag('../immutable/page.js')));
}

function tag(src: string): string {
  return `<script type="module" src="${src}"></script>`;
}
