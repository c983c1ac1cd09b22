import type { Contender } from './contenders';
import { serveFolder } from '../static-server';

export interface ServedContender extends Contender {
  origin: string;
}

/** Gives each contender an origin of its own, so that no service worker or storage is shared. */
export async function withServed<Result>(
  contenders: readonly Contender[],
  use: (served: ServedContender[]) => Promise<Result>,
): Promise<Result> {
  const sites = await Promise.all(contenders.map(({ folder }) => serveFolder(folder)));
  try {
    return await use(
      contenders.map((contender, at) => ({ ...contender, origin: sites[at]!.origin })),
    );
  } finally {
    await Promise.all(sites.map((site) => site.close()));
  }
}
