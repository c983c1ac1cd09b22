import { hear } from '../../dossiers/tabs';
import { loadOwnThresholds, session } from './session.svelte';

/** Takes over the thresholds that the user types in another tab. */
hear(({ thresholds }) => {
  const { programme, edition } = session.dossier;
  if (thresholds === `${programme}/${edition}`) void loadOwnThresholds();
});

document.addEventListener('visibilitychange', () => {
  // Where tabs cannot tell each other, they look when they are shown.
  if (document.visibilityState === 'visible' && typeof BroadcastChannel === 'undefined')
    void loadOwnThresholds();
});
