import type { Assessment } from './assess';
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

  if (overall === 'eligible')
    return {
      title: '符合',
      detail: `${met.length} 项指标均达标，${gates.length} 项前提均为“是”，没有需要改正的错误。`,
    };
  if (overall === 'not-eligible')
    return {
      title: '不符合',
      detail:
        [
          failed.length > 0 ? `${failed.length} 项指标未达标：${failed.join('、')}` : '',
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
        allMet ? `${met.length} 项指标均达标` : `${met.length} 项指标达标，没有未达标的`,
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
