/** The element that holds a question's field; links to it end in `#` and this. */
export const fieldId = (path: string): string => `q-${path.split('.').join('-')}`;
