import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { Edition } from '../../src/lib/policy/types';

export const editionText = (name: string): string =>
  readFileSync(`static/editions/${name}.json`, 'utf8');

export const builtIn = (name: string): Edition => JSON.parse(editionText(name)) as Edition;

/** The server's edition files are these from now on, as if its webmaster had replaced them. */
export async function serveEditions(
  context: BrowserContext,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await context.route('**/editions/*.json', (route) => {
    const name = route.request().url().split('/').at(-1)!;
    const body = name === 'index.json' ? JSON.stringify(Object.keys(files)) : files[name];
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'application/json', body });
  });
}

/** The 2024 file as a host fills it in: the four kinds of threshold that our documents lack. Made up. */
export function filledIn(): Edition {
  const edition = builtIn('tech-centre-2024');
  const set = (key: string, group: string, value: number) =>
    (edition.thresholds[key]![group] = {
      basis: 'host',
      place: '《管理办法》附件4之二（第 12 页）',
      value,
    });
  for (const group of ['manufacturing', 'rnd-design']) {
    set('rnd-expense.ratio', group, 5);
    set('rnd-staff.count', group, 20);
    set('equipment.value', group, 60);
  }
  set('rnd-staff.share', 'rnd-design', 40);
  return edition;
}
