import { answerAt } from '../../../answers/path';
import { formatNumber } from '../../../answers/format';
import type { GateResult, RequirementResult } from '../../../assess/assess';
import { verdictWords } from '../../../assess/verdict';
import type { Block, Cell, Row } from '../../../documents/model';
import { finished } from '../../form-progress';
import type { Edition, Form, FormInput } from '../../types';
import { kindNames, type Kind } from '../answers';
import { answersBehind } from '../answers-behind';

/**
 * 申报条件对照表: every condition of the notice beside what the organisation has. Our own table; the
 * official annexes (申报材料文本, 推荐汇总表) are not in our documents and not imitated.
 */
export const conditions: Form = {
  id: 'conditions',
  number: '条件对照表',
  title: (edition) => `${edition.title}申报条件对照表`,
  make: (input) =>
    finished(
      [
        {
          id: 'conditions',
          title: conditions.title(input.edition),
          paper: {
            orientation: 'landscape',
            margins: { top: 15, right: 12, bottom: 15, left: 12 },
          },
          pageNumbers: true,
          blocks: [
            {
              kind: 'heading',
              level: 0,
              text: conditions.title(input.edition),
              align: 'center',
              size: 16,
            },
            unit(input),
            { kind: 'space', height: 3 },
            gates(input),
            { kind: 'space', height: 4 },
            requirements(input),
            note('本表由申报单位自行填写、在本机生成，供对照条件用，不是通知的附件1、附件2。'),
          ],
        },
      ],
      input,
    ),
};

const note = (text: string): Block => ({ kind: 'paragraph', size: 9, runs: [{ text }] });

const label = (text: string): Cell => ({
  text,
  role: 'label',
  align: 'center',
  bold: true,
  fill: '#eef2f6',
});

function value(
  text: string | undefined,
  field: string,
  name: string,
  more: Partial<Cell> = {},
): Cell {
  const given = text !== undefined && text.trim() !== '';
  return {
    text: given ? text : '',
    role: 'value',
    field,
    name,
    ...(given ? {} : { blank: true }),
    ...more,
  };
}

const textAt = (answers: FormInput['answers'], path: string, name: string): Cell => {
  const given = answerAt(answers, path);
  return value(typeof given === 'string' ? given : undefined, path, name);
};

function unit({ answers }: FormInput): Block {
  const kind = answers['kindAppliedFor'] as Kind | undefined;
  return {
    kind: 'table',
    columns: [26, 92, 26, 50, 29, 50],
    headerRows: 0,
    size: 10,
    rows: [
      {
        cells: [
          label('申报单位'),
          textAt(answers, 'organisationName', '申报单位名称'),
          label('市州'),
          textAt(answers, 'city', '市州'),
          label('县市区'),
          textAt(answers, 'county', '县市区'),
        ],
      },
      {
        cells: [
          label('拟申报类别'),
          // Filing may wait until the table shows which kind is met.
          { text: kind ? kindNames[kind] : '（未选）', field: 'kindAppliedFor' },
          label('联系人'),
          textAt(answers, 'contactName', '联系人'),
          label('手机'),
          textAt(answers, 'contactMobile', '联系人手机'),
        ],
      },
    ],
  };
}

const answerWords = { yes: '是', no: '否', unsure: '不确定' };

function gates({ assessment }: FormInput): Block {
  const row = ({ title, path, place, answer, basis }: GateResult, index: number): Row => ({
    cells: [
      { text: String(index + 1), align: 'center' },
      { text: title },
      value(answer && answerWords[answer], path, title, { align: 'center' }),
      { text: basis === 'missing' ? `${place}，须对照原文确认` : place },
    ],
  });
  return {
    kind: 'table',
    columns: [12, 141, 24, 96],
    headerRows: 1,
    size: 9,
    rows: [{ cells: ['序号', '前提', '本单位', '依据'].map(label) }, ...assessment.gates.map(row)],
  };
}

function requirements({ answers, assessment, edition }: FormInput): Block {
  const rows = assessment.indicators.flatMap((indicator) =>
    indicator.requirements.map((result, at): Row => {
      const quote = edition.thresholds[`${indicator.id}.${result.id}`]?.['*']?.quote;
      const kind: Cell[] =
        at > 0
          ? []
          : [
              {
                text: `${indicator.title}\n（${verdictWords[indicator.verdict]}）`,
                rowSpan: indicator.requirements.length,
                align: 'center',
                bold: true,
              },
            ];
      return {
        cells: [
          ...kind,
          { text: result.title },
          { text: threshold(result), align: 'right' },
          figure(result, answers, answerBehind(`${indicator.id}.${result.id}`, edition)),
          { text: verdictWords[result.verdict], align: 'center', bold: true },
          { text: lacking(result), align: 'right' },
          { text: quote ? `${result.place}：${quote}` : result.place },
        ],
      };
    }),
  );
  return {
    kind: 'table',
    columns: [30, 78, 24, 26, 20, 22, 73],
    headerRows: 1,
    size: 9,
    rows: [
      { cells: ['类别', '条件', '门槛', '本单位', '结论', '还差', '依据和原文'].map(label) },
      ...rows,
    ],
  };
}

const threshold = ({ threshold: asked, unit }: RequirementResult): string => {
  if (asked === null) return '门槛待核';
  return unit === '' ? '是' : `≥ ${formatNumber(asked)}${unit === '%' ? '' : ' '}${unit}`;
};

/** The answer that gives a requirement's figure: a share's is the part, its whole has a row of its own. */
function answerBehind(key: string, { requirements = [] }: Edition): string {
  const added = requirements.find(({ indicators, id }) =>
    indicators.some((indicator) => `${indicator}.${id}` === key),
  );
  if (!added) return answersBehind[key] ?? '';
  const { measure } = added;
  if ('years' in measure) return measure.years;
  return 'figure' in measure ? measure.figure : measure.share[0];
}

function figure(
  { value: had, shown, missing, title }: RequirementResult,
  answers: FormInput['answers'],
  path: string,
): Cell {
  if (had !== null) return value(shown, path, title, { align: 'right' });
  if (answerAt(answers, path) === 'unsure')
    return value(answerWords.unsure, path, title, { align: 'right' });
  return value(undefined, missing.includes(path) ? path : (missing[0] ?? path), title);
}

const lacking = ({ gap, unit, reason }: RequirementResult): string =>
  gap === null || gap === 0 || unit === ''
    ? gap === 0
      ? '—'
      : ''
    : (/还差 ([^，。]+)/.exec(reason)?.[1] ?? '');
