/** Every page is written as a file in a folder of its own, so that any plain file server will do. */
export const prerender = true;
export const trailingSlash = 'always';
