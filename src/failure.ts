/** Every way to fail that a reader is told of; worded in `i18n/`. An abort is not among them. */
export type Failure =
  /** No answer from the host: no network, or the host is gone. */
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  /** Something else than what was asked for, a page of HTML in place of a digest, say. */
  | { readonly kind: 'unreadable'; readonly file: string }
  /** The search worker could not start, or stopped. */
  | { readonly kind: 'no-worker' }
  /** Our own mistake. */
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

/** What went wrong, whatever was thrown. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  return { kind: 'bug', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
