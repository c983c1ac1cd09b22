import { catalogue } from '$lib/policy/catalogue';

export const entries = () => catalogue.map(({ id: programme }) => ({ programme }));
