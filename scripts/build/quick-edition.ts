import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Edition } from '../../src/lib/policy/types';

/** Ends the id with .js, so that the bundler's own JSON step leaves it alone. */
const SUFFIX = '.json?quick';

/**
 * `import edition from 'x.json?quick'`: an edition file without its reading matter (contacts,
 * sources, quotes), which the first question does not need and the whole programme brings later.
 */
export function quickEdition(): Plugin {
  return {
    name: 'quick-edition',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const file = await this.resolve(source.slice(0, -'?quick'.length), importer);
      return file && `\0quick:${file.id}.js`;
    },
    load(id) {
      if (!id.startsWith('\0quick:')) return null;
      const file = id.slice('\0quick:'.length, -'.js'.length);
      this.addWatchFile(file);
      const edition = JSON.parse(readFileSync(file, 'utf8')) as Edition;
      const thresholds = JSON.parse(
        JSON.stringify(edition.thresholds, (key, value: unknown) =>
          key === 'quote' ? undefined : value,
        ),
      );
      const examples = edition.examples.map(({ title, group, answers, printed }) => ({
        title,
        group,
        answers,
        printed,
      }));
      const quick = {
        ...edition,
        thresholds,
        examples,
        contacts: [],
        sources: [],
        referenceDayNote: '',
      };
      return `export default ${JSON.stringify(quick)}`;
    },
  };
}
