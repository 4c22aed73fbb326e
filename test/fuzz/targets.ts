import type { Target } from './target';

type Row = {
  readonly open: () => Promise<Target>;
  /** Inputs in every test run, about a second of them. */
  readonly runs: number;
};

/** Everything that takes text from outside. `run.mjs` has the names too, for its command line. */
export const TARGETS: Readonly<Record<string, Row>> = {
  format: { open: async () => (await import('./format')).format, runs: 150 },
  questions: { open: async () => (await import('./questions')).openQuestions(), runs: 50 },
  addresses: { open: async () => (await import('./addresses')).openAddresses(), runs: 10 },
};
