import type { BenchAnswers } from '../../answers';
import { BASICS, REVENUE, type Question } from '../../questions';
import { INDICATORS } from '../../verdicts';

/** The wizard as Form.io reads it: a panel for each page, and with every page the seven hidden verdicts. */
export const form = {
  display: 'wizard',
  components: [
    panel('basics', '基本情况', BASICS.map(component)),
    panel('revenue', '收入', REVENUE.map(component)),
    ...INDICATORS.map(verdict),
  ],
};

function panel(key: string, title: string, components: object[]): object {
  return { type: 'panel', key, title, components };
}

function component(question: Question): object {
  const { name: key, label } = question;
  const common = { key, label, input: true };
  switch (question.kind) {
    case 'choice':
      return { ...common, type: 'radio', values: question.options };
    case 'select':
      // The browser's own list: the one Form.io brings is heavier.
      return { ...common, type: 'select', widget: 'html5', data: { values: question.options } };
    case 'text':
      return { ...common, type: 'textfield' };
    case 'money':
      return { ...common, type: 'number', suffix: '万元' };
  }
}

/**
 * Form.io's calculated values are JavaScript, read from a string at every calculation; it may use functions
 * handed in from outside (`evalContext`), here the plain ones every other peer has.
 */
function verdict(id: string): object {
  return {
    type: 'hidden',
    key: `verdicts.${id}`,
    input: true,
    calculateValue: `value = judge('${id}', data)`,
  };
}

/** What Form.io holds: every field of the form, blank ones as empty strings; dots in keys make objects. */
export type FormData = Record<string, unknown>;

/** The dossier in it, without the blanks. */
export function answersIn(data: FormData): BenchAnswers {
  const given = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const gates = given(data['gates'] ?? {});
  const { gates: _all, ...rest } = given(data) as BenchAnswers;
  return Object.keys(gates).length > 0 ? { ...rest, gates } : rest;
}
