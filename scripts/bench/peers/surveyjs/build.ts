import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../bundle';
import { writeMountPages } from '../html';
import { peerFile } from '../packages';

/**
 * A wizard on SurveyJS with its lightest official renderer (survey-js-ui, Preact inside) and its own
 * stylesheet in the variant without fonts, bundled as the app's own scripts are.
 */
export async function buildSurveyPage(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'immutable'), { recursive: true });
  const script = await bundle(join(import.meta.dirname, 'page.ts'), {
    'survey-core': peerFile('survey-core', 'fesm/survey-core.mjs'),
    'survey-js-ui': peerFile('survey-js-ui', 'fesm/survey-js-ui.mjs'),
  });
  await writeFile(join(outDir, 'immutable/page.js'), script);
  await copyFile(
    peerFile('survey-core', 'survey-core.fontless.min.css'),
    join(outDir, 'immutable/survey.css'),
  );
  await writeMountPages(
    outDir,
    (root) =>
      `<link rel="stylesheet" href="${root}/immutable/survey.css">\n` +
      `<script type="module" src="${root}/immutable/page.js"></script>`,
  );
}
