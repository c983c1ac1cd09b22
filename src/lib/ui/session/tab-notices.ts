import type { Dossier } from '../../answers/dossier';
import type { Conflict } from '../../dossiers/merge';
import type { DamagedList } from '../../dossiers/rows';
import { answerNames } from '../history/answer-names';
import { historyLink } from '../frame/further-links';
import { notify } from './notices.svelte';

/** Says which answers were changed in two tabs at once, and that the earlier one is kept. */
export async function sayConflicts(
  dossier: Dossier,
  conflicts: readonly Conflict[],
): Promise<void> {
  const { nameOf, wordsOf } = await answerNames(dossier);
  const said = conflicts
    .slice(0, 2)
    .map(
      ({ path, kept, lost }) =>
        `“${nameOf(path)}”留用后改的“${wordsOf(path, kept)}”，先改的“${wordsOf(path, lost)}”`,
    )
    .join('；');
  const more = conflicts.length > 2 ? `等 ${conflicts.length} 处` : '';
  notify({
    words: `两个标签页同时改了同一处：${said}${more}已存入历史版本。`,
    href: historyLink(dossier.programme),
    label: '查看历史版本',
  });
}

/** Says that what this tab shows was deleted elsewhere, and what becomes of it. */
export function sayGone(how: 'deleted' | 'cleared', isSavedAgain: boolean): void {
  const what =
    how === 'deleted' ? '这份填报已在另一个标签页删除（在首页回收站）' : '本机保存的数据被清除过';
  notify({
    words: isSavedAgain
      ? `${what}；本页的内容还在，已按本页重新保存。`
      : `${what}；本页的内容还在，继续填写就会重新保存。`,
  });
}

const NAMED_ROWS = 5;

/** Says of which lists a part could not be read, and where what is left of it can be had. */
export async function sayDamaged(dossier: Dossier, damaged: readonly DamagedList[]): Promise<void> {
  const { nameOf } = await answerNames(dossier);
  const said = damaged.map(({ list, rows }) => {
    if (!rows) return `“${nameOf(list)}”整份`;
    const more = rows.length > NAMED_ROWS ? `等 ${rows.length} 行` : '行';
    return `“${nameOf(list)}”第 ${rows.slice(0, NAMED_ROWS).join('、')} ${more}`;
  });
  notify({
    words: `清单${said.join('，')}读不出来，没有列出；其余内容都已打开，可以继续填写。读不出的部分原样留在本机，可到首页“本机的填报”取出原始内容，请核对后补填。`,
  });
}
