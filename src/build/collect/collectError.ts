/** A day, an answer or a setting that the command cannot work with. The message says where, what and what next. */
export class CollectError extends Error {
  /** The host cannot be reached, or wants no more requests: other days would fail too. */
  readonly endsRun: boolean;

  constructor(message: string, endsRun = false) {
    super(message);
    this.endsRun = endsRun;
  }
}

/** Returns a fault that was foreseen; any other is thrown again. */
export function foreseen(error: unknown): CollectError {
  if (error instanceof CollectError) return error;
  throw error;
}
