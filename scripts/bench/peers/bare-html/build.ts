import { writePages } from '../html';

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
export function buildBareHtml(outDir: string): Promise<void> {
  return writePages(outDir, { basics: VERDICT_SCRIPT, revenue: '' });
}
