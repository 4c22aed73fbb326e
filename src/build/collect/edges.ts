/** What the command needs from outside; tests give their own. Types only. */
export type Edges = {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A signal that aborts after a time. */
  readonly timeout: (milliseconds: number) => AbortSignal;
};

/** Where the command says what it does. */
export type Output = {
  readonly say: (line: string) => void;
  /** What failed, or could only be read in part. */
  readonly complain: (line: string) => void;
};
