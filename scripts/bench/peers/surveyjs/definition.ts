import { RULE_AREAS, type BenchAnswers } from '../../answers';
import { BASICS, REVENUE, type Question } from '../../questions';
import { INDICATORS } from '../../verdicts';
import { verdictOf } from './expressions';

/** The wizard as SurveyJS reads it: two pages, and the seven verdicts as its calculated values. */
export const survey = {
  // Verdicts follow every digit, not only the field's end.
  textUpdateMode: 'onTyping',
  showQuestionNumbers: 'off',
  pagePrevText: '上一步',
  pageNextText: '下一步',
  completeText: '完成',
  pages: [
    { name: 'basics', elements: BASICS.map(element) },
    { name: 'revenue', elements: REVENUE.map(element) },
  ],
  calculatedValues: INDICATORS.map((id) => ({ name: id, expression: verdictOf(id) })),
};

function element(question: Question): object {
  const { name, label: title } = question;
  switch (question.kind) {
    case 'choice':
      return { type: 'radiogroup', name, title, choices: choices(question.options) };
    case 'select':
      // The browser's own list: SurveyJS's is heavier.
      return {
        type: 'dropdown',
        name,
        title,
        renderAs: 'select',
        choices: choices(question.options),
      };
    case 'text':
      return { type: 'text', name, title };
    case 'money':
      return { type: 'text', inputType: 'number', name, title: `${title}（万元）` };
  }
}

function choices(options: readonly { value: string; label: string }[]): object[] {
  return options.map(({ value, label }) => ({ value, text: label }));
}

/** A dossier under names an expression can read. */
export function flat({ rules, gates, ...answers }: BenchAnswers): Record<string, unknown> {
  const values: Record<string, unknown> = { ...answers };
  for (const area of RULE_AREAS)
    if (rules?.[area] !== undefined) values[`rules_${area}`] = rules[area];
  for (const [gate, answer] of Object.entries(gates ?? {})) values[`gates.${gate}`] = answer;
  return values;
}
