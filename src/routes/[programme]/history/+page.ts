import { catalogue } from '$lib/policy/catalogue';

export const entries = () => catalogue.map(({ quick: programme }) => ({ programme: programme.id }));
