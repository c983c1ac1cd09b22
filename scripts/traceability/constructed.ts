import type { Trace } from './rows';

/** A cross-check that nothing has to look for, because the way forms are made keeps it. */
interface Constructed extends Omit<Trace, 'tests'> {
  /** Part of the name of the tests that hold it. */
  heldBy: string;
}

export const constructed: Record<string, Constructed[]> = {
  'tech-centre': [
    {
      what: '核对 4 E',
      clauses: ['附件1 研发费用支出额 = 附件4 表三第1项'],
      questions: ['同一个问题 rndExpense 填两张表，无从不一致'],
      rule: 'src/lib/policy/tech-centre/forms/cells.ts',
      cells: ['附件1 与附件4 的同一答案'],
      heldBy: 'one answer changed changes every form that shows it',
    },
    {
      what: '核对 21 E',
      clauses: ['各表应填各栏'],
      questions: ['各表的全部问题'],
      rule: 'src/lib/policy/form-progress.ts',
      cells: ['每张表：没有填的格计为空白，整份带“草稿”'],
      heldBy: 'a complete dossier prints without 草稿',
    },
  ],
};

/** What no official form has a cell for; 自评报告 shows it. */
export const withoutCell = ['gates.hunanLegalEntity', 'gates.noDishonesty', '核对 14 W'];
