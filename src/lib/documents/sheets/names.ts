const LONGEST = 31;

/** A name Excel accepts for a sheet, unlike those `taken`. */
export function sheetName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[[\]:*?/\\']/g, ' ').trim();
  const base = plain === '' ? 'Sheet' : plain;
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const name = [...base].slice(0, LONGEST - suffix.length).join('') + suffix;
    if (!taken.has(name)) return name;
  }
}
