import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../bundle';
import { writeMountPages } from '../html';
import { peerFile } from '../packages';

/**
 * A wizard on Form.io: its renderer as the package ships it, minified (smaller than what comes out of
 * bundling its modules), and its form stylesheet; Bootstrap, which its templates expect, is left out.
 */
export async function buildFormioPage(outDir: string): Promise<void> {
  const immutable = join(outDir, 'immutable');
  await mkdir(immutable, { recursive: true });
  for (const file of ['formio.form.min.js', 'formio.form.min.css'])
    await copyFile(peerFile('@formio/js', `dist/${file}`), join(immutable, file));
  await writeFile(join(immutable, 'page.js'), await bundle(join(import.meta.dirname, 'page.ts')));
  await writeMountPages(
    outDir,
    (root) =>
      `<link rel="stylesheet" href="${root}/immutable/formio.form.min.css">\n` +
      `<script defer src="${root}/immutable/formio.form.min.js"></script>\n` +
      `<script type="module" src="${root}/immutable/page.js"></script>`,
  );
}
