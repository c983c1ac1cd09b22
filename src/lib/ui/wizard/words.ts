import type { Verdict } from '../../assess/verdict';

/** A verdict has a word and a shape besides its colour. */
export const verdictShapes: Record<Verdict, string> = {
  met: '●',
  'not-met': '▲',
  unanswered: '○',
  'threshold-missing': '◇',
};
