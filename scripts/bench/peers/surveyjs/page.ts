import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import type { BenchAnswers } from '../../answers';
import { INDICATORS, type IndicatorId, type Verdict, type Verdicts } from '../../verdicts';
import { STARTED } from '../dossier';
import { showAnswered, showVerdict } from '../verdict-panel';
import { flat, survey as definition } from './definition';

/** The page's script: SurveyJS asks, calculates and pages; the panel follows its calculated values. */
const survey = new Model(definition);
const isIndicator = (name: string): name is IndicatorId => INDICATORS.includes(name as IndicatorId);

// The benchmark finds fields by the names of the data dictionary; SurveyJS numbers its own.
survey.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
  for (const input of htmlElement.querySelectorAll('input, select'))
    input.setAttribute('name', question.name);
});

const show = (id: IndicatorId) =>
  showVerdict(id, survey.getVariable(id) as Verdict, survey.data as BenchAnswers);

survey.onVariableChanged.add((_, { name }) => {
  if (isIndicator(name)) show(name);
});
survey.onValueChanged.add((_, { name }) => {
  if (name === 'mainRevenue') show('main-revenue');
  showAnswered(Object.keys(survey.data).length);
});

if (location.pathname.endsWith('/revenue/')) {
  survey.data = flat(STARTED);
  survey.currentPageNo = 1;
}
renderSurvey(survey, document.getElementById('form')!);

/** For the benchmark: the seven verdicts of any dossier, so that no page decides less than another. */
Object.assign(window, {
  benchJudge: (answers: BenchAnswers): Verdicts => {
    const other = new Model(definition);
    other.data = flat(answers);
    return Object.fromEntries(INDICATORS.map((id) => [id, other.getVariable(id)])) as Verdicts;
  },
});
