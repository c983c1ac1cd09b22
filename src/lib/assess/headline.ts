import type { Assessment } from './assessment';
import { nearest } from './nearest';
import type { Verdict } from './verdict';

export interface Headline {
  title: string;
  /** What decided, or what is still open. */
  detail: string;
}

/** The verdict on the whole application in one sentence; the screen and the report say the same. */
export function headline(assessment: Assessment): Headline {
  const { overall, indicators, gates, checks, unsettled } = assessment;
  const named = (verdict: Verdict) =>
    indicators.filter((indicator) => indicator.verdict === verdict).map(({ title }) => title);
  const [met, failed, unanswered, pending] = [
    named('met'),
    named('not-met'),
    named('unanswered'),
    named('threshold-missing'),
  ];
  const refused = gates.filter((gate) => gate.answer === 'no');
  const unsure = gates.filter((gate) => gate.answer !== 'yes' && gate.answer !== 'no');
  const errors = checks.filter((check) => check.severity === 'error');
  const anyOf = assessment.combine === 'any';

  if (overall === 'eligible')
    return {
      title: '符合',
      detail: `${anyOf ? `达到${met.join('、')}的全部条件` : `${met.length} 项指标均达标`}，${gates.length} 项前提均为“是”，没有需要改正的错误。`,
    };
  if (overall === 'not-eligible')
    return {
      title: '不符合',
      detail:
        [
          anyOf ? anyOfWords(assessment, met, failed) : '',
          !anyOf && failed.length > 0 ? `${failed.length} 项指标未达标：${failed.join('、')}` : '',
          ...refused.map((gate) => `前提“${gate.title}”为“否”`),
        ]
          .filter(Boolean)
          .join('；') + '。',
    };
  const allMet = met.length === indicators.length;
  return {
    title: '尚不能判定',
    detail:
      [
        anyOf
          ? anyOfWords(assessment, met, failed)
          : allMet
            ? `${met.length} 项指标均达标`
            : `${met.length} 项指标达标，没有未达标的`,
        unanswered.length > 0 ? `${unanswered.length} 项待填：${unanswered.join('、')}` : '',
        pending.length > 0 ? `${pending.length} 项门槛待核：${pending.join('、')}` : '',
        unsure.length > 0 ? `另有 ${unsure.length} 项前提待确认` : '',
        unsettled.length > 0 ? '行业是否在指南所列范围内待填' : '',
        errors.length > 0 ? `${errors.length} 处错误待改正` : '',
      ]
        .filter(Boolean)
        .join('；') + '。',
  };
}

/** Where one indicator is enough: those that are met, or else the nearest and what it lacks. */
function anyOfWords(assessment: Assessment, met: string[], failed: string[]): string {
  if (met.length > 0) return `达到${met.join('、')}的全部条件`;
  const { title, requirements } = nearest(assessment);
  const lacking = requirements
    .filter(({ verdict }) => verdict === 'not-met')
    .map((requirement) => requirement.title);
  const all = failed.length === assessment.indicators.length ? `${failed.length} 类均未达标` : '';
  if (lacking.length === 0) return all;
  return `${all}${all && '，'}最接近的是${title}，差 ${lacking.length} 项：${lacking.join('、')}`;
}
