import { figureAt, textAt } from '../cells';
import type { ImportantList } from './list';

const centred = { align: 'center' } as const;

/** Only 研发设计型 proves its 主营业务收入 by contracts (附件5 一 备注). */
export const contractsList: ImportantList = {
  key: 'contracts',
  title: '4、研发设计型企业的技术服务收入明细表',
  leastRows: 4,
  numbered: 3,
  isAsked: ({ answers }) => answers['applicantType'] === 'rnd-design',
  note: '*纯技术收入是指对外纯粹提供技术服务（如软件开发，工信领域的技术/工艺项目研发设计、自主知识产权出售、技术标准制/修订、数据分析处理、测试检测服务等）获得的收入，不含实物成本及相关产品销售的收入。此表也可以用审计报告营业收入的构成（技术服务收入）明细说明。',
  columns: ({ fiscalYear }) => [
    { title: '序号', width: 14 },
    {
      title: '技术服务\n合同号',
      width: 42,
      cell: (answers, row, name) => textAt(answers, `${row}.number`, name, centred),
    },
    {
      title: '服务对象',
      width: 60,
      cell: (answers, row, name) => textAt(answers, `${row}.client`, name, centred),
    },
    {
      title: '合同总额\n（万元）',
      width: 28,
      cell: (answers, row, name) => figureAt(answers, `${row}.amount`, name),
    },
    {
      title: '合同\n执行期',
      width: 40,
      cell: (answers, row, name) => textAt(answers, `${row}.term`, name, centred),
    },
    {
      title: `${fiscalYear}年已入账\n纯技术收入\n（万元）`,
      width: 30,
      cell: (answers, row, name) => figureAt(answers, `${row}.received`, name),
    },
    {
      title: '入账流水\n凭证号',
      width: 36,
      cell: (answers, row, name) => textAt(answers, `${row}.voucher`, name, centred),
    },
    {
      title: '未执行到位\n的合同款额\n（万元）',
      width: 27,
      cell: (answers, row, name) => figureAt(answers, `${row}.outstanding`, name),
    },
  ],
};
