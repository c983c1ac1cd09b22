import { dateInChinese } from '../../answers/dates';
import type { Assessment } from '../../assess/assess';
import type { Edition } from '../types';

/** What this tool cannot know, said on the screen and on paper alike. */
export function honestLimits(assessment: Assessment, edition: Edition): string[] {
  const requirements = assessment.indicators.flatMap((indicator) =>
    indicator.requirements.map((result) => ({ ...result, indicator: indicator.title })),
  );
  const of = (basis: string) =>
    requirements
      .filter((result) => result.basis === basis)
      .map((result) => `${result.indicator}（${result.title}）`);
  const line = (words: string, names: string[]) =>
    names.length > 0 ? [`${words}：${names.join('、')}。`] : [];
  return [
    ...(edition.notices ?? []),
    '本结果由申报单位自行填写、在本机计算得出，不是工信部门的决定；是否符合以正式审核为准。',
    ...line('门槛来自《管理办法》第六条的公开转载，请以原文为准', of('regulation-repost')),
    ...line('门槛不在本工具掌握的文件中，须查《管理办法》附件4之二', of('missing')),
    ...line('门槛由用户自行填入，请核对原文', of('user')),
    ...line('门槛由部署单位设定', of('host')),
    ...line('按本工具对通知的理解判定', of('reading')),
    ...assessment.gates
      .filter((gate) => gate.basis === 'missing')
      .map((gate) => `前提“${gate.title}”按您的回答计，本工具没有判断：${gate.place}。`),
    `年限计算到 ${dateInChinese(edition.referenceDay)}。${edition.referenceDayNote}`,
    ...edition.sources.map((source) => `${source.title}（${source.number}）：${source.held}。`),
  ];
}
