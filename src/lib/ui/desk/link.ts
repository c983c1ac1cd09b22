import { address } from '$packaging/address';

/** Apart from `ui/links.ts`, which travels with the first page. */
export const deskLink = (programme: string) => address(`/${programme}/desk/`);
