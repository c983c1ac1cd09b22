/** 避头尾: where a Chinese line may end. */

/** Never first on a line. */
const NO_START = new Set('，。、；：？！）》〉」』】〕〗〙］｝…—～·•ー々％‰℃°”’,.;:?!)]}%');
/** Never last on a line. */
const NO_END = new Set('（《〈「『【〔〖〘［｛“‘￥＄([{$¥#№');
/** Letters and figures of which words, numbers and codes are made, thousands' thin spaces too: these stay whole. */
const WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\u2009.,'\-_/@&+*:%²³^~=<>≥≤±≈]/u;
const FULL_WIDTH = /[\uff00-\uffef]/;

export function mayBreakBetween(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return !NO_START.has(after);
  if (NO_START.has(after) || NO_END.has(before)) return false;
  return !(isWord(before) && isWord(after));
}

function isWord(character: string): boolean {
  return WORD.test(character) && !FULL_WIDTH.test(character);
}
