import { INDICATORS, VERDICT_WORDS } from '../../verdicts';
import type { BenchAnswers } from '../../answers';
import { figure, STARTED } from '../dossier';
import { evaluate, toSituation } from './evaluate';

/** The page's script: every input re-reads the form, sets the situation and repaints the seven verdicts. */
const form = document.forms[0]!;
const root = document.querySelector('main')!;

function readForm(): { answers: BenchAnswers; given: number } {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '');
  const values = Object.fromEntries(entries) as Record<string, string>;
  const answers: BenchAnswers = { ...STARTED };
  if (values['applicantType'] === 'rnd-design') answers.applicantType = 'rnd-design';
  const mainRevenue = Number(values['mainRevenue'] ?? NaN);
  if (Number.isFinite(mainRevenue)) answers.mainRevenue = mainRevenue;
  const rndExpense = Number(values['rndExpense'] ?? NaN);
  if (Number.isFinite(rndExpense)) answers.rndExpense = rndExpense;
  return { answers, given: entries.length };
}

form.addEventListener('input', () => {
  const { answers, given } = readForm();
  const verdicts = evaluate(toSituation(answers));
  for (const id of INDICATORS) {
    const line = document.querySelector<HTMLElement>(`[data-indicator="${id}"]`)!;
    line.dataset['verdict'] = verdicts[id];
    line.querySelector('span')!.textContent =
      `${VERDICT_WORDS[verdicts[id]]} ${figure(id, answers)}`;
  }
  root.dataset['answered'] = String(given);
});
