const TEXT = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

/** Whether text is being worked on. */
export const isText = (): boolean => document.activeElement?.matches(TEXT) ?? false;
