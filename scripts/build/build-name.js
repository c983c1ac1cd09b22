import { execSync } from 'node:child_process';

/**
 * Names a build, e.g. `20260315-0930-1a2b3c4`. It must change with every build, be the same
 * throughout one (the environment carries it on), and sort by time, by which the offline store tells
 * older versions from newer ones.
 * @returns {string}
 */
export function buildName() {
  return (process.env.BUILD_NAME ??= `${timestamp()}-${commit()}`);
}

function timestamp() {
  const [day, time] = new Date().toISOString().split('T');
  return `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

function commit() {
  try {
    return execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'local';
  }
}
