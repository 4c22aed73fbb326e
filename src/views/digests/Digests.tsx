import { useRef, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import { FilesField } from './FilesField';
import { ImportList } from './ImportList';
import { RunView } from './RunView';
import { UnsearchedDays } from './UnsearchedDays';
import { useBroughtFiles } from './useBroughtFiles';
import { useImports } from './useImports';

/** Where files are chosen, what happens with them, and what has been taken. */
export function Digests() {
  const { unkept } = useTexts('digests');
  const { state, run } = useImports();
  const current = useSyncExternalStore(run.subscribe, run.get);
  useBroughtFiles(run);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with what it was pressed for.
  const andFocus = (act: () => void) => () => {
    act();
    said.current?.focus();
  };
  return (
    <div className="max-w-180">
      <FilesField onFiles={run.read} />
      <RunView ref={said} state={current} run={run} andFocus={andFocus} />
      {state.keeping === 'unkept' && state.imports.length > 0 && (
        <p role="alert" className="mt-4 text-14 text-note">
          {unkept}
        </p>
      )}
      {state.imports.length > 0 && <UnsearchedDays />}
      {state.keeping !== 'opening' && (state.imports.length > 0 || current.kind !== 'read') && (
        <ImportList
          imports={state.imports}
          onRemove={(imports) => andFocus(() => run.remove(imports))()}
        />
      )}
    </div>
  );
}
