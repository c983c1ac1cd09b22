import { browser } from '$app/environment';

/** What stands in a field of the prerendered page as its component comes alive. */
export function earlyText(id: string): string | undefined {
  if (!browser) return undefined;
  const field = document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null;
  return field?.value || undefined;
}

/** Which of the choices of a question was picked before its component came alive. */
export function earlyChoice(path: string): string | undefined {
  if (!browser) return undefined;
  return document.querySelector<HTMLInputElement>(`[name="${path}"]:checked`)?.value;
}
