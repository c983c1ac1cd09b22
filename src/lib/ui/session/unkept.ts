import { StillOpen } from '../../dossiers/failure';
import { isKeptNowhere } from './session.svelte';

/** What is open is kept nowhere: it goes only when the user says so. */

addEventListener('beforeunload', (event) => {
  if (!isKeptNowhere()) return;
  event.preventDefault();
  // Browsers before 2023 ask only so.
  event.returnValue = true;
});

/** @throws StillOpen when the user stays */
export function askToLeave(): void {
  const words =
    '正在填的这份还没有保存下来，离开就会丢失。\n请先点“取消”，再点页面上方的“存为文件”。\n\n确定丢弃它，打开另一份？';
  if (!confirm(words)) throw new StillOpen();
}
