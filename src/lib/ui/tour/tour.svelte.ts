/** The stop the tour is at; kept for this tab, so that loading a page anew does not end it. */
const KEY = 'shenbao-ziping/tour';

let at = $state<number | undefined>(kept());

export const tour = {
  get at() {
    return at;
  },
};

/** Goes to a stop, or with undefined ends the tour. */
export function goTo(stop: number | undefined): void {
  at = stop;
  try {
    if (stop === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(stop));
  } catch {
    // Without storage the tour lasts as long as the page.
  }
}

function kept(): number | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : Number(text);
  } catch {
    return undefined;
  }
}
