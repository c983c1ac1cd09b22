import type { Overall } from '../../assess/verdict';
import { markWords } from '../../desk/offering';

export const overallWords: Record<Overall, string> = {
  eligible: '符合',
  'not-eligible': '不符合',
  undecided: '尚不能判定',
};

/** As in `VerdictMark`, a shape besides the colour. */
export const overallShapes: Record<Overall, string> = {
  eligible: '●',
  'not-eligible': '▲',
  undecided: '○',
};

export const markFilterWords = { ...markWords, unmarked: '还没有意见' };
