import { fillYear } from '../assess/explain';
import type { Edition, WholeProgramme } from '../policy/types';

/** What an answer is called: 营业收入; 职工名单 第 3 行 姓名. The path itself where no form asks for it. */
export function labelOfPath(whole: WholeProgramme, edition: Edition, path: string): string {
  const [list = '', row, column] = path.split('.');
  const found = whole.lists.find(({ sheet }) => sheet.id === list);
  if (found) {
    const heading = found.sheet.columns.find(({ key }) => key === column)?.label ?? column ?? '';
    return row === undefined
      ? found.name
      : `${found.name} 第 ${Number(row) + 1} 行 ${fillYear(heading, edition)}`.trim();
  }
  for (const step of [...whole.programme.steps, ...whole.formQuestions])
    for (const question of step.questions)
      if (question.path === path) return fillYear(question.label, edition);
  return path;
}
