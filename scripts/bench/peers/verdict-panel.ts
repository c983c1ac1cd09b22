import type { BenchAnswers } from '../answers';
import { VERDICT_WORDS, type IndicatorId, type Verdict } from '../verdicts';
import { figure } from './dossier';

/** Words one line of the panel anew, as every peer's page does. */
export function showVerdict(id: IndicatorId, verdict: Verdict, answers: BenchAnswers): void {
  const line = document.querySelector<HTMLElement>(`[data-indicator="${id}"]`)!;
  line.dataset['verdict'] = verdict;
  line.querySelector('span')!.textContent = `${VERDICT_WORDS[verdict]} ${figure(id, answers)}`;
}

/** Tells the benchmark how many questions are answered. */
export function showAnswered(count: number): void {
  document.querySelector('main')!.dataset['answered'] = String(count);
}
