import { clearDevice, clearStorage, putNothingBack } from '../../dossiers/clear';
import { blankDossier, open, session } from '../session/session.svelte';
import { stopKeeping } from './keep-file.svelte';

/** Other tabs hold dossiers in memory and would write them back. */
const CHANNEL = 'shenbao-ziping/cleared';
/** ms that other tabs get to let go of what they have open. */
const NOTICE = 500;

function letGo(): Promise<void> {
  stopKeeping();
  return open(blankDossier(session.dossier.programme));
}

/**
 * Clears all of this tool from this browser; afterwards no tab holds anything that it would save.
 * @returns in words, what could not be removed
 */
export async function clearThisDevice(): Promise<string[]> {
  putNothingBack();
  await letGo();
  if ('BroadcastChannel' in globalThis) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('clearing');
    await new Promise((done) => setTimeout(done, NOTICE));
    channel.close();
  }
  return clearDevice();
}

/** In every other tab: lets go of the open dossier when the device is being cleared. */
export function letGoWhenCleared(tell: () => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = async () => {
    await letGo();
    clearStorage(sessionStorage);
    tell();
  };
  return () => channel.close();
}
