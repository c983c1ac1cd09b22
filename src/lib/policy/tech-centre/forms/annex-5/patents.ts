import type { TechCentreAnswers } from '../../answers';
import { answer, dateAt, textAt, textsAt } from '../cells';
import { answerAt } from '../../../../answers/path';
import { usesCopyrights } from '../../evidence';
import type { ImportantList } from './list';

const centred = { align: 'center' } as const;

export const patentsList: ImportantList = {
  key: 'patents',
  title: '1、拥有的有效发明专利（本单位为首次申请人和当前专利权人）',
  leastRows: 3,
  numbered: 2,
  isAsked: ({ answers, edition }) => !usesCopyrights(answers as TechCentreAnswers, edition),
  columns: () => [
    { title: '序号', width: 12 },
    {
      title: '发明专利名称',
      width: 53,
      cell: (answers, row, name) => textAt(answers, `${row}.name`, name, centred),
    },
    {
      title: '专利号',
      width: 36,
      hint: 'ZL****',
      cell: (answers, row, name) => textAt(answers, `${row}.number`, name, centred),
    },
    {
      title: '申请日期',
      width: 29,
      cell: (answers, row, name) => dateAt(answers, `${row}.filingDate`, name),
    },
    {
      title: '首次\n申请人',
      width: 36,
      cell: (answers, row, name) => textsAt(answers, `${row}.applicants`, name, '、\n', centred),
    },
    {
      title: '首次申请时\n发明人',
      width: 28,
      cell: (answers, row, name) => textsAt(answers, `${row}.inventors`, name, '、', centred),
    },
    {
      title: '授权\n公告日期',
      width: 29,
      cell: (answers, row, name) => dateAt(answers, `${row}.announcementDate`, name),
    },
    {
      title: '当前\n专利权人',
      width: 36,
      cell: (answers, row, name) => textsAt(answers, `${row}.patentees`, name, '、\n', centred),
    },
    {
      title: '当前\n法律状态',
      width: 18,
      hint: '保持',
      cell: (answers, row, name) => {
        const inForce = answerAt(answers, `${row}.inForce`);
        const state = inForce === 'yes' ? '保持' : inForce === 'no' ? '失效' : undefined;
        return answer(state, `${row}.inForce`, name, centred);
      },
    },
  ],
};
