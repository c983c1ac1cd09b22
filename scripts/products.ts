/** Where the two packagings are put. */
export const SITE_FOLDER = 'build';
export const PRODUCTS = 'dist';
export const PORTABLE_FILE = `${PRODUCTS}/申报自评.html`;
