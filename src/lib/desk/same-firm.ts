import type { Dossier } from '../answers/dossier';
import { nameKey } from '../answers/same-name';
import type { Source } from '../dossiers/desk-records';

/** What tells one firm from another; code and name are blank where they are not known. */
export interface Identity {
  code: string;
  name: string;
  /** The dossier's own id. */
  dossier: string;
}

/** Of a name or a code; blank where there is none. */
export const keyOf = (value: unknown): string => (typeof value === 'string' ? nameKey(value) : '');

export const identityOf = ({ id, answers }: Pick<Dossier, 'id' | 'answers'>): Identity => ({
  code: keyOf(answers['creditCode']),
  name: keyOf(answers['enterpriseName']),
  dossier: id,
});

interface KnownFirm {
  codes: Set<string>;
  names: Set<string>;
  dossiers: Set<string>;
}

/**
 * Finds the firm an offering belongs to: by its 统一社会信用代码 and its name together, or by the name while
 * one of the two has no code. One code under two names is the same firm only in the same dossier, where
 * the name was mended: a dossier that was begun as a copy of another firm's may still carry that
 * firm's code, and neither may vanish behind the other.
 */
export class FirmIndex {
  private readonly firms = new Map<string, KnownFirm>();

  find({ code, name, dossier }: Identity): string | undefined {
    const having = (part: 'codes' | 'names', key: string) =>
      key === '' ? [] : [...(this.by[part].get(key) ?? [])];
    const known = (firm: string) => this.firms.get(firm)!;
    return (
      having('codes', code).find((firm) => {
        const { names, dossiers } = known(firm);
        return name === '' || names.size === 0 || names.has(name) || dossiers.has(dossier);
      }) ?? having('names', name).find((firm) => code === '' || known(firm).codes.size === 0)
    );
  }

  add(firm: string, { code, name, dossier }: Identity): void {
    let known = this.firms.get(firm);
    if (!known)
      this.firms.set(firm, (known = { codes: new Set(), names: new Set(), dossiers: new Set() }));
    known.dossiers.add(dossier);
    this.note(firm, known, 'codes', code);
    this.note(firm, known, 'names', name);
  }

  forget(firm: string): void {
    this.firms.delete(firm);
    for (const keys of Object.values(this.by))
      for (const firms of keys.values()) firms.delete(firm);
  }

  /** The firms that have it, the first one first. */
  private readonly by = {
    codes: new Map<string, Set<string>>(),
    names: new Map<string, Set<string>>(),
  };

  private note(firm: string, known: KnownFirm, part: 'codes' | 'names', key: string): void {
    if (key === '') return;
    known[part].add(key);
    const firms = this.by[part].get(key);
    if (firms) firms.add(firm);
    else this.by[part].set(key, new Set([firm]));
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
