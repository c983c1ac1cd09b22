import { join } from 'node:path';
import { installInto } from '../../installed';

/**
 * The form builders to compare with, exactly these versions. They live in the benchmark's own folder, not
 * among the project's dependencies: 170 MB nobody needs who does not measure.
 */
const PEER_PACKAGES = {
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@formio/js': '5.6.0',
} as const;

const FOLDER = join(import.meta.dirname, '../../../.cache/bench/packages');

export function installPeers(): Promise<void> {
  return installInto(FOLDER, PEER_PACKAGES);
}

/** A file of one of the packages. */
export function peerFile(name: keyof typeof PEER_PACKAGES, path: string): string {
  return join(FOLDER, 'node_modules', name, path);
}
