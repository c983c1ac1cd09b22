import type { Dossier } from '../../answers/dossier';

/** 2024-05-20 09:03, in the user's own time. */
export function dayAndTime(at: string | number): string {
  const date = new Date(at);
  if (isNaN(date.getTime())) return '时间不明';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

export const nameOf = ({ title }: Pick<Dossier, 'title'>): string => title || '未命名';

/** Shorter ones are found by trying. */
export const SHORTEST_PASSPHRASE = 8;

/** Why this passphrase cannot be used, if so. */
export function problemWith(passphrase: string, again: string): string | undefined {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    return `口令至少 ${SHORTEST_PASSPHRASE} 个字符，越长越不容易被试出来。`;
  return passphrase === again ? undefined : '两次输入的口令不一样，请重新输入。';
}
