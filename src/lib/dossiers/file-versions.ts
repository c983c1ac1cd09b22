type FileTree = Record<string, unknown>;

/**
 * What turns a dossier file of one version into the next, the first from 1 to 2. Append-only: never
 * change a step that has shipped, and freeze a file of the version it starts from in `fixtures/`.
 * There is one version so far.
 */
const steps: readonly ((file: FileTree) => FileTree)[] = [];

export const FILE_VERSION = 1 + steps.length;

/** A file of any version up to this one's, as this one writes it; what is no such file, as it is. */
export function upToDate(file: unknown): unknown {
  const { version } = (file ?? {}) as { version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return file;
  return steps
    .slice(version - 1)
    .reduce(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      file as FileTree,
    );
}
