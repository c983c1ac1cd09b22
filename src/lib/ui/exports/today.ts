import { stampOf } from './file-name';

/** The day something is written: in words, and for file names. */
export function today(): { madeOn: string; stamp: string } {
  const now = new Date();
  return { madeOn: now.toLocaleDateString('zh-CN', { dateStyle: 'long' }), stamp: stampOf(now) };
}
