import type { BenchAnswers } from '../../../../answers';
import { STARTED } from '../../../dossier';
import { plain } from '../../../plain/verdicts';

/** The wizard's whole state: what was typed, the answers read from it, and seven derived verdicts. */
export class Dossier {
  typed = $state<Record<string, string>>({});

  answers = $derived.by((): BenchAnswers => {
    const answers: BenchAnswers = { ...STARTED };
    if (this.typed['applicantType'] === 'rnd-design') answers.applicantType = 'rnd-design';
    const mainRevenue = Number(this.typed['mainRevenue'] || NaN);
    if (Number.isFinite(mainRevenue)) answers.mainRevenue = mainRevenue;
    const rndExpense = Number(this.typed['rndExpense'] || NaN);
    if (Number.isFinite(rndExpense)) answers.rndExpense = rndExpense;
    return answers;
  });

  answered = $derived(Object.values(this.typed).filter((value) => value !== '').length);

  mainRevenue = $derived(plain['main-revenue'](this.answers));
  rndExpense = $derived(plain['rnd-expense'](this.answers));
  rndStaff = $derived(plain['rnd-staff'](this.answers));
  equipment = $derived(plain.equipment(this.answers));
  intellectualProperty = $derived(plain['intellectual-property'](this.answers));
  managementRules = $derived(plain['management-rules'](this.answers));
  establishment = $derived(plain.establishment(this.answers));
}
