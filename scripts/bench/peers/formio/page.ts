import type { BenchAnswers } from '../../answers';
import { INDICATORS, type IndicatorId, type Verdicts } from '../../verdicts';
import { STARTED } from '../dossier';
import { plain } from '../plain/verdicts';
import { showAnswered, showVerdict } from '../verdict-panel';
import { answersIn, form as definition, type FormData } from './definition';

/** What the page uses of Form.io's renderer, which its own script has put into the window. */
interface FormioForm {
  data: FormData & { verdicts: Verdicts };
  element: HTMLElement;
  setSubmission(submission: { data: object }): Promise<unknown>;
  setPage(number: number): Promise<unknown>;
  checkData(data: object): void;
  on(event: 'change' | 'render', listener: () => void): void;
}
declare const Formio: {
  createForm(element: Element, definition: object, options: object): Promise<FormioForm>;
};

const OPTIONS = {
  noAlerts: true,
  evalContext: { judge: (id: IndicatorId, data: FormData) => plain[id](answersIn(data)) },
  language: 'zh',
  i18n: { zh: { next: '下一步', previous: '上一步', submit: '完成', cancel: '取消' } },
};

/** The page's script: Form.io asks, calculates and pages; the panel follows its change event. */
const form = await Formio.createForm(document.getElementById('form')!, definition, OPTIONS);

// The benchmark finds fields by the names of the data dictionary; Form.io calls them data[…], and of a
// radio adds an id of its own.
const nameFields = () => {
  for (const field of form.element.querySelectorAll('input[name^="data["], select[name^="data["]'))
    field.setAttribute('name', /\[([^\]]+)\]/.exec(field.getAttribute('name')!)![1]!);
};

form.on('render', nameFields);
form.on('change', () => {
  const { verdicts, ...data } = form.data;
  const answers = answersIn(data);
  for (const id of INDICATORS) showVerdict(id, verdicts[id], answers);
});
// Its data hold an answer at once, while the change event waits until 100 ms have passed without another.
form.element.addEventListener('input', () => {
  const { gates, ...rest } = answersIn(form.data);
  showAnswered(Object.keys({ ...rest, ...gates }).length);
});

if (location.pathname.endsWith('/revenue/')) {
  await form.setSubmission({ data: STARTED });
  await form.setPage(1);
}
nameFields();

/** For the benchmark: the seven verdicts of any dossier, so that no page decides less than another. */
Object.assign(window, {
  benchJudge: async (answers: BenchAnswers): Promise<Verdicts> => {
    const element = document.createElement('div');
    const other = await Formio.createForm(element, definition, OPTIONS);
    await other.setSubmission({ data: answers });
    other.checkData(other.data);
    return other.data.verdicts;
  },
});
