/** What stands between the braces of an import or export: `a as b,c` → [a, b], [c, c]. */
export const specifiers = (list: string) =>
  list.split(',').map((item) => {
    const [name, as = name] = item.trim().split(' as ');
    return [name!, as!] as const;
  });

/** The names a chunk exports: the last statement of its code. */
export const exportsOf = (code: string) => /export\{([^}]*)\};?\s*$/.exec(code);
