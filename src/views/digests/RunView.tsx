import type { Ref } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { FilesPreview } from './FilesPreview';
import type { ImportRun, RunState } from './importRun';

type Props = {
  ref: Ref<HTMLDivElement>;
  state: RunState;
  run: ImportRun;
  /** Gives what is said here the focus after an act. */
  andFocus: (act: () => void) => () => void;
};

/** What happens with the files that were chosen. */
export function RunView({ ref, state, run, andFocus }: Props) {
  return (
    <div ref={ref} tabIndex={-1} className="mt-5 text-14 outline-0">
      {state.kind === 'reading' && (
        <Reading progress={state.progress} onStop={andFocus(run.stop)} />
      )}
      {state.kind === 'read' && (
        <FilesPreview
          key={state.files.hash}
          {...state}
          onTake={andFocus(run.take)}
          onCancel={andFocus(run.dismiss)}
        />
      )}
      <Said state={state} onUndo={andFocus(run.undo)} />
    </div>
  );
}

type ReadingState = Extract<RunState, { kind: 'reading' }>;

function Reading({ progress, onStop }: Pick<ReadingState, 'progress'> & { onStop: () => void }) {
  const { run: words } = useTexts('digests');
  return (
    <div className="border-t-2 border-ink pt-3">
      <div className="flex items-center gap-3">
        <progress
          className="min-w-0 flex-1"
          aria-label={words.reading}
          max={progress?.total || 1}
          {...(progress && { value: progress.done })}
        />
        <button type="button" className={BUTTON} onClick={onStop}>
          {words.stop}
        </button>
      </div>
      <p className="mt-1 truncate text-13 text-ink-2">
        {words.reading} <bdi>{progress?.path}</bdi>
      </p>
    </div>
  );
}

/** Announces what was done last to screen readers. */
function Said({ state, onUndo }: { state: RunState; onUndo: () => void }) {
  const { run: words } = useTexts('digests');
  const { failure } = useMessages();
  return (
    <div aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {state.kind === 'failed' && failure.describe(state.failure)}
      {state.kind === 'storing' && words.storing(state.name)}
      {state.kind === 'taken' && words.taken(state.name)}
      {state.kind === 'removed' && state.imports.length > 0 && (
        <>
          {words.removed(state.imports.length)}
          <button type="button" className={BUTTON} onClick={onUndo}>
            {words.undo}
          </button>
        </>
      )}
    </div>
  );
}
