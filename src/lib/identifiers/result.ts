/**
 * What every identifier check answers.
 *
 * - `ok: true`: `canonical` is the spelling to store and print; the other fields are facts read from it.
 * - `severity: 'error'`: the text cannot be this identifier; a form holding it is not ready.
 * - `severity: 'warning'`: unusual but possible; keep it once the user has compared it with the paper.
 *
 * `message` is Chinese for the person filling in the form: what is wrong and what to do about it.
 * `cause` is for code and tests, so that neither has to read the message.
 * A blank field is unanswered, not wrong: callers do not pass it here.
 */
export type IdentifierResult<Facts extends object, Cause extends string> =
  (Accepted & Facts) | Refused<Cause>;

export interface Accepted {
  readonly ok: true;
  readonly canonical: string;
}

export interface Refused<Cause extends string = string> {
  readonly ok: false;
  readonly severity: 'error' | 'warning';
  readonly cause: Cause;
  readonly message: string;
  /** The tidied spelling, present when the text has at least the right shape. */
  readonly canonical?: string;
}

/** The text cannot stand as it is. */
export function reject<Cause extends string>(
  cause: Cause,
  message: string,
  canonical?: string,
): Refused<Cause> {
  const refused = { ok: false, severity: 'error', cause, message } as const;
  return canonical === undefined ? refused : { ...refused, canonical };
}

/** The text may stand after a second look at the original document. */
export function doubt<Cause extends string>(
  cause: Cause,
  message: string,
  canonical: string,
): Refused<Cause> {
  return { ok: false, severity: 'warning', cause, message, canonical };
}
