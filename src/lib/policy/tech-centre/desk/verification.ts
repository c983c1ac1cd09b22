import { dateInChinese } from '../../../answers/dates';
import { isPartialDate } from '../../../answers/partial-date';
import type { Cell, Row } from '../../../documents/model';
import type { DeskFirm, Verification, VerificationPart } from '../../desk';
import { space, textAt, words } from '../forms/cells';
import { monthOf } from '../forms/paper';

/** 附件3 by form: its columns, taken apart into what is written in them. */
export const verification: VerificationPart[] = [
  {
    title: '现场核查',
    fields: [
      { id: 'siteStaff', label: '在申报单位执行现场核查的工作人员姓名', kind: 'text' },
      { id: 'siteDate', label: '现场核查时间', kind: 'date' },
      {
        id: 'siteAgrees',
        label: '上网查询税务核定的行业信息，与填报的类型是否一致？',
        kind: 'yes-no',
        words: ['一致', '不一致'],
      },
      { id: 'siteProblems', label: '现场核查存在的问题？', kind: 'long-text' },
    ],
  },
  {
    title: '网上核查',
    fields: [
      { id: 'webStaff', label: '执行发明专利信息网上核查的工作人员姓名', kind: 'text' },
      { id: 'webDate', label: '网上核查时间', kind: 'date' },
      {
        id: 'webAgrees',
        label: '网上核查到的发明专利原始记录信息与企业填报信息是否一致？',
        kind: 'yes-no',
        words: ['一致', '不一致'],
      },
      { id: 'webProblems', label: '网上核查存在的问题？', kind: 'long-text' },
    ],
  },
  {
    title: '核实后的总体情况',
    fields: [
      { id: 'truthful', label: '是/否真实、一致？', kind: 'yes-no', words: ['是', '否'] },
      { id: 'meets', label: '是/否完全符合要求', kind: 'yes-no', words: ['是', '否'] },
    ],
  },
];

/** A firm's row of 附件3. What the bureau has not written down stays free for the pen. */
export function verificationRow(firm: DeskFirm, number: number): Row {
  const said = firm.verification;
  return {
    minHeight: 20,
    cells: [
      words(String(number), { align: 'center' }),
      textAt(firm.answers, 'enterpriseName', '申报单位名称', { align: 'center' }),
      signed(said, 'site', firm),
      found(
        said['siteAgrees'],
        ['企业所属行业与申报单位类型一致。', '企业所属行业与申报单位类型不一致。'],
        said['siteProblems'],
      ),
      signed(said, 'web', firm),
      found(said['webAgrees'], ['一致。', '不一致。'], said['webProblems']),
      overall(said),
    ],
  };
}

function signed(said: Verification, part: 'site' | 'web', { edition }: DeskFirm): Cell {
  const date = said[`${part}Date`];
  const day = isPartialDate(date) ? dateInChinese(date) : `${monthOf(edition)}  日`;
  return words(`姓名：${said[`${part}Staff`] ?? ''}\n时间：${day}`);
}

function found(
  answer: string | undefined,
  [yes, no]: readonly [string, string],
  problems: string | undefined,
): Cell {
  const lines = [
    answer === 'yes' ? yes : answer === 'no' ? no : '',
    problems ? `存在的问题：${problems}` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? words(lines.join('\n')) : space();
}

function overall({ truthful, meets }: Verification): Cell {
  const word = (answer: string | undefined) =>
    answer === 'yes' ? '是' : answer === 'no' ? '否' : '是/否';
  return words(
    truthful || meets
      ? `${word(truthful)} 真实、一致\n${word(meets)} 完全符合要求`
      : '是/否真实、一致？\n是/否完全符合条件？',
  );
}
