import { answerAt } from '../../../../answers/path';
import { answer, dateAt, figureAt, textAt } from '../cells';
import type { ImportantList } from './list';

const centred = { align: 'center' } as const;

/** Identity numbers stand in full: the bureau compares them with the social insurance records. */
export const staffList: ImportantList = {
  key: 'staff',
  title: '2、本单位当前在职职工（含研发人员）表',
  leastRows: 8,
  numbered: 3,
  isAsked: () => true,
  columns: ({ fiscalYear }) => [
    { title: '序号', width: 14 },
    {
      title: '职工姓名',
      width: 30,
      cell: (answers, row, name) => textAt(answers, `${row}.name`, name, centred),
    },
    {
      title: '职工身份证号\n（社保号）',
      width: 50,
      cell: (answers, row, name) => textAt(answers, `${row}.idNumber`, name, centred),
    },
    {
      title: '最高\n学历',
      width: 28,
      cell: (answers, row, name) => textAt(answers, `${row}.education`, name, centred),
    },
    {
      title: '最高\n职称',
      width: 30,
      optional: true,
      cell: (answers, row, name) => textAt(answers, `${row}.title`, name, centred),
    },
    {
      title: '在何\n工作岗位',
      width: 42,
      cell: (answers, row, name) => textAt(answers, `${row}.post`, name, centred),
    },
    {
      title: '入职时间\n（年月）',
      width: 28,
      cell: (answers, row, name) => dateAt(answers, `${row}.joined`, name, { toMonth: true }),
    },
    {
      title: `${fiscalYear}年度\n在岗天数`,
      width: 24,
      cell: (answers, row, name) => figureAt(answers, `${row}.daysInPost`, name),
    },
    {
      title: '备注\n（研发人员）',
      width: 31,
      optional: true,
      cell: (answers, row, name) => answer(remark(answers, row), `${row}.isRnd`, name, centred),
    },
  ],
};

function remark(answers: Parameters<typeof answerAt>[0], row: string): string | undefined {
  if (answerAt(answers, `${row}.isRnd`) !== 'yes') return undefined;
  return answerAt(answers, `${row}.external`) === 'yes' ? '研发人员（外单位）' : '研发人员';
}
