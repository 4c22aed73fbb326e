import { type Failure, toFailure } from '../../failure';
import type { Step, StepName } from './pipeline';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: StepName; readonly controller: AbortController }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Run = {
  readonly kind: () => State['kind'];
  /** Whether the last run has ended, by its last step or by a failure. */
  readonly hasEnded: () => boolean;
  /** Why the run as a whole has failed, or null. */
  readonly failure: () => Failure | null;
  /** Why a step failed that the others do without, or null. */
  readonly failureOf: (step: StepName) => Failure | null;
  /** Runs one step after the other, and aborts the run before. Resolves early where a newer run aborts this one. */
  readonly start: (steps: readonly Step[]) => Promise<void>;
};

/**
 * How far the steps of reading are, and which of them failed.
 *
 * @param report reports a failure, of the run or of a step that the rest does without
 */
export function createRun(report: () => void): Run {
  const failures = new Map<StepName, Failure>();
  let state: State = { kind: 'idle' };

  const finish = (end: Extract<State, { kind: 'ready' | 'failed' }>) => {
    state = end;
    if (end.kind === 'failed') report();
  };

  return {
    kind: () => state.kind,
    hasEnded: () => state.kind === 'ready' || state.kind === 'failed',
    failure: () => (state.kind === 'failed' ? state.failure : null),
    failureOf: (step) => failures.get(step) ?? null,
    async start(steps) {
      if ('controller' in state) state.controller.abort();
      const hasFailed = state.kind === 'failed' || failures.size > 0;
      failures.clear();
      const controller = new AbortController();
      const { signal } = controller;
      state = { kind: 'listing', controller };
      // A failure that is still reported makes the page start reading once more.
      if (hasFailed) report();
      for (const step of steps) {
        state = { kind: step.name, controller };
        const failure = await step.run(signal).then(() => null, toFailure);
        if (signal.aborted) return;
        if (!failure) continue;
        if (step.isEssential) return finish({ kind: 'failed', failure });
        failures.set(step.name, failure);
        report();
      }
      finish({ kind: 'ready' });
    },
  };
}
