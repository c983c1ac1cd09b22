import '../session/follow-thresholds';

/** What stands around every page and comes after its first paint, in one request. */
export { default as Foot } from './SiteFoot.svelte';
export { default as Nav } from './MainNav.svelte';
export { default as Notices } from '../editions/EditionNotices.svelte';
export { default as Tour } from '../tour/Tour.svelte';
