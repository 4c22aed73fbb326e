import { type ComponentProps, lazy, Suspense } from 'react';
import type { ArxivId } from '../../../digest/arxivId';
import { useTexts } from '../../../i18n/messages';
import { CheckPaper } from '../../marks/CheckPaper';
import { SaveButton, type Saving } from '../../marks/SaveButton';
import { DoubtfulMark } from './DoubtfulMark';
import type { RowState } from './rowStates';

/** What fails to load is left out. */
const RowTopics = lazy(() =>
  import('./RowTopics').then(
    ({ RowTopics: Topics, styleRowTopics }) => {
      styleRowTopics();
      return { default: Topics };
    },
    () => ({ default: () => null }),
  ),
);

/** What is known of a paper besides its digest. */
type Known = {
  readonly id: ArxivId;
  readonly isRead: boolean;
  /** Its summary may be of another paper. */
  readonly isDoubtful: boolean;
  readonly saving: Saving;
  /** null: no papers are being chosen. */
  readonly checking: Checking | null;
};

type Checking = Omit<ComponentProps<typeof CheckPaper>, 'className'>;

/** How a row shows what is known of its paper. Apart from the row: its script loads with what knows it. */
export function rowState({ id, isRead, isDoubtful, saving, checking }: Known): RowState {
  return {
    isRead,
    marks: (
      <>
        <Suspense>
          <Marks isRead={isRead} isDoubtful={isDoubtful} />
        </Suspense>
        <Suspense>
          <RowTopics id={id} />
        </Suspense>
      </>
    ),
    action: (
      <Suspense>
        <SaveButton {...saving} className={PLACE} />
      </Suspense>
    ),
    check: checking && (
      <Suspense>
        <CheckPaper {...checking} className={PLACE} />
      </Suspense>
    ),
  };
}

/** At the top of the room that every row keeps for it: nothing moves when it comes. */
const PLACE = 'absolute right-[calc(var(--edge)-0.4375rem)] -mt-1.5 min-w-(--target) self-start';

/** A read row differs by a word as well as by its colour. */
function Marks({ isRead, isDoubtful }: Pick<Known, 'isRead' | 'isDoubtful'>) {
  const { states } = useTexts('paper');
  return (
    <>
      {isRead && <span>{states.read}</span>}
      <DoubtfulMark paper={{ isDoubtful }} />
    </>
  );
}
