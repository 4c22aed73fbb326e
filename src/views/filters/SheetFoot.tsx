import { useMessages } from '../../i18n/messages';
import { contradictionOf, NO_FILTERS } from '../../question/filters';
import type { Relaxation } from '../../search/query/relaxations';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { useResults } from '../browse/list/useResults';
import { saySoFar } from '../sayFound';
import { useConditionNames } from './conditionNames';
import { sayLifted } from './sayLifted';
import type { FilterSheet } from './useFilterSheet';

/** The total alone, and what to lift where it is 0. */
const NO_HITS = { offset: 0, limit: 0 };

const SHOW = `${BUTTON_PRIMARY} flex-1 justify-center font-bold`;

/** The foot of the sheet: clears the filters, or shows what they leave, whose number is said at once. */
export function SheetFoot({ id, sheet }: { id: string; sheet: FilterSheet }) {
  const { filters } = useMessages();
  return (
    <div className="border-t border-rule px-4 py-3.5 lg:hidden">
      {sheet.isOpen ? (
        <OpenFoot sheet={sheet} />
      ) : (
        // Before the script has come nothing changes in the sheet.
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className={SHOW}>
          {filters.close}
        </button>
      )}
    </div>
  );
}

function OpenFoot({ sheet }: { sheet: FilterSheet }) {
  const messages = useMessages();
  const { filters, count } = messages;
  const { data, isPlaceholderData } = useResults(sheet.question, NO_HITS);
  const { total = 0, completeness = 'partial', relaxations = [] } = data ?? {};
  const isNone = total === 0 && completeness === 'complete' && !isPlaceholderData;
  return (
    <>
      <div aria-live="polite" className="text-13 text-ink-2">
        {isNone && <WaysOut sheet={sheet} relaxations={relaxations} />}
      </div>
      <div className="flex gap-2">
        <button type="button" className={`${BUTTON} px-4`} onClick={() => sheet.change(NO_FILTERS)}>
          {filters.clear}
        </button>
        <button
          type="button"
          disabled={isNone}
          aria-busy={completeness === 'partial'}
          className={SHOW}
          onClick={sheet.show}
        >
          {isNone || total > 0
            ? filters.show(saySoFar(count.papers(total), completeness, messages))
            : filters.close}
        </button>
      </div>
    </>
  );
}

type WaysOutProps = { sheet: FilterSheet; relaxations: readonly Relaxation[] };

/** Why nothing is left, and which condition to lift for how many papers. */
function WaysOut({ sheet, relaxations }: WaysOutProps) {
  const messages = useMessages();
  const { timeline, count } = messages;
  const names = useConditionNames(sheet.question.topics);
  const contradiction = contradictionOf(sheet.question);
  const hint = relaxations.length > 0 ? timeline.relaxations : timeline.noneHint;
  return (
    <>
      <p>{contradiction ? timeline[contradiction] : hint}</p>
      <ul className="mt-1 mb-3 flex flex-wrap gap-2">
        {relaxations.map((relaxation) => (
          <li key={`${relaxation.kind} ${relaxation.text}`} className="max-w-full">
            <button
              type="button"
              className={`${BUTTON} max-w-full`}
              onClick={() => {
                // The button goes, and the focus with it.
                sheet.ref.current?.focus();
                sheet.change(relaxation.question);
              }}
            >
              <span className="truncate">
                {timeline.lift[relaxation.kind]} <bdi>{sayLifted(relaxation, messages, names)}</bdi>
              </span>
              <span className="shrink-0 text-ink-3">{count.papers(relaxation.papers)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
