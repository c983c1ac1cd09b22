import { toHalfWidth } from '../answers/characters';
import type { AnswerTree } from '../answers/path';
import type { Source } from '../dossiers/desk-records';

/** What tells one firm from another. */
export interface Identity {
  code: string;
  name: string;
}

const keyOf = (value: unknown): string =>
  typeof value === 'string' ? toHalfWidth(value).replace(/\s+/g, '').toUpperCase() : '';

export const identityOf = (answers: AnswerTree): Identity => ({
  code: keyOf(answers['creditCode']),
  name: keyOf(answers['enterpriseName']),
});

/**
 * Finds the firm an offering belongs to: by its 统一社会信用代码; by its name while one of the two has no
 * code. Two different codes are two firms, whatever they are called; without name and code nothing is
 * known to be the same.
 */
export class FirmIndex {
  private readonly byCode = new Map<string, string>();
  private readonly byName = new Map<string, { firm: string; code: string }>();

  find({ code, name }: Identity): string | undefined {
    const same = code === '' ? undefined : this.byCode.get(code);
    if (same !== undefined) return same;
    const named = name === '' ? undefined : this.byName.get(name);
    return named && (code === '' || named.code === '') ? named.firm : undefined;
  }

  add(firm: string, { code, name }: Identity): void {
    if (code !== '') this.byCode.set(code, firm);
    if (name === '') return;
    const known = this.byName.get(name);
    if (!known || (known.firm === firm && known.code === '')) this.byName.set(name, { firm, code });
  }

  forget(firm: string): void {
    for (const [code, id] of this.byCode) if (id === firm) this.byCode.delete(code);
    for (const [name, known] of this.byName) if (known.firm === firm) this.byName.delete(name);
  }
}

/** What decides which of a firm's offerings counts. */
export interface Version {
  id: string;
  source: Source;
  /** When its answers were last changed: ISO 8601, UTC. */
  updatedAt: string;
}

/**
 * The bureau's choice; else the newest. A hand-made row never stands in front of a dossier, because it
 * holds a small part of what a dossier holds and its file's date says little.
 */
export function currentOf<V extends Version>(versions: readonly V[], chosen?: string): V {
  const wanted = versions.find(({ id }) => id === chosen);
  if (wanted) return wanted;
  const whole = versions.filter(({ source }) => source !== 'sheet');
  const among = whole.length > 0 ? whole : versions;
  // Of two alike the later offered.
  return among.reduce((newest, version) =>
    version.updatedAt >= newest.updatedAt ? version : newest,
  );
}
