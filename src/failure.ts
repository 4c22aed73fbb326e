/** Every failure that a reader is told of, worded in `i18n/`. An abort is not a failure. */
export type Failure =
  /** No answer from the host, or no network. */
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  /** Not the file that was asked for, such as a page of HTML in place of a digest. */
  | { readonly kind: 'unreadable'; readonly file: string }
  /** The search worker could not start or has stopped. */
  | { readonly kind: 'no-worker' }
  /** A mistake of this app. */
  | { readonly kind: 'bug'; readonly message: string };

/** Carries a failure through code that throws. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** Returns the failure that a thrown value carries; anything else is a bug. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  return { kind: 'bug', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
