import { reopen } from './session-actions';
import { blankDossier, open } from './session.svelte';

/** Opens what was worked on last in a programme, or a blank dossier where there is none. */
export async function enterProgramme(programme: string): Promise<void> {
  // A browser that keeps nothing can still begin.
  const kept = await import('../../dossiers/store')
    .then(({ listDossiers }) => listDossiers())
    .then(({ dossiers }) => dossiers)
    .catch(() => []);
  const last = kept.find((dossier) => dossier.programme === programme);
  await (last ? reopen(last.id) : open(blankDossier(programme)));
}
