import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BASICS, REVENUE } from '../../questions';
import { page } from '../html';

/** The least that can answer: one listener that counts the answers and words the first indicator. */
const VERDICT_SCRIPT = `<script>
const form = document.forms[0];
form.addEventListener('input', () => {
  const answers = new FormData(form);
  const given = [...answers.values()].filter((value) => value !== '');
  document.querySelector('main').dataset.answered = given.length;
  const first = document.querySelector('[data-indicator]');
  first.dataset.verdict = answers.get('gates.hunanLegalEntity') === 'no' ? 'not-met' : 'unanswered';
});
</script>`;

/**
 * A bare HTML form: the floor for the first load. Its money page has no script at all, so a keystroke
 * there costs the browser's own repaint of the field and nothing else.
 */
export async function buildBareHtml(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'revenue'), { recursive: true });
  await writeFile(join(outDir, 'index.html'), page(BASICS, VERDICT_SCRIPT));
  await writeFile(join(outDir, 'revenue', 'index.html'), page(REVENUE, ''));
}
