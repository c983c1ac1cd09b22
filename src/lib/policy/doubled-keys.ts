/**
 * Names written twice in one pair of braces: JSON keeps the last without a word, and a threshold typed
 * above the old one would decide nothing. A sentence for each, with the lines.
 * @param json well formed
 */
export function doubledKeys(json: string): string[] {
  const sentences: string[] = [];
  const lineAt = (place: number) => json.slice(0, place).split('\n').length;
  /** The names of each brace that is open, with their places; undefined for a bracket. */
  const open: (Map<string, number> | undefined)[] = [];
  for (const { 0: token, 1: colon, index } of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Map());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = token.slice(1, token.lastIndexOf('"'));
      const before = open.at(-1)!.get(name);
      if (before === undefined) open.at(-1)!.set(name, index);
      else
        sentences.push(
          `第 ${lineAt(index)} 行的“${name}”在第 ${lineAt(before)} 行已经写过，只能留一个`,
        );
    }
  }
  return sentences;
}
