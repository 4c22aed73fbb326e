import { useMessages, useTexts } from '../../i18n/messages';
import { type Operator, withoutOperator } from '../../question/operators';
import type { Question } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { OptionList } from '../../ui/OptionList';
import { SpokenChips } from '../filters/SpokenChips';
import SaveSearch from '../marks/SaveSearch';
import { OptionWords } from './OptionWords';
import { SavedSearchLinks } from './SavedSearchLinks';
import { SearchHelp } from './SearchHelp';
import type { Option } from './useOptions';
import { WaysOut } from './WaysOut';

const KEYS = { choose: '↑ ↓', ask: '↵', close: 'Esc' };

type Props = {
  id: string;
  options: readonly Option[];
  isActive: (option: Option, options: readonly Option[]) => boolean;
  idOf: (option: Option) => string;
  onChoose: (option: Option) => void;
  /** Nothing is typed: the panel shows the operators and the recent questions. */
  empty: boolean;
  onForget: (recent: Option | 'all') => void;
  /** A saved search is opened. */
  onLeave: () => void;
  /** As it is typed by now. */
  question: Question;
  /** What its words were read as, and what takes the text without some of them. */
  spoken: readonly Operator[];
  onChange: (text: string) => void;
};

/** Below the search field: suggestions, or recent questions and the operators. */
export default function SearchPanel(props: Props) {
  const { search, nav } = useMessages();
  const words = useTexts('following');
  const { options, empty, spoken } = props;
  // The list behind it says what else could be asked.
  if (options.length + spoken.length === 0 && !empty) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handler keeps the focus in the field, no more
    <div
      // The field above is about as wide meanwhile, to the left, over what is next to it: a sentence has room there.
      className="absolute top-full right-0 left-0 z-30 mt-1 max-h-[calc(100dvh-5rem)] overflow-y-auto overscroll-contain rounded-lg border border-ink bg-sheet py-1.5 [box-shadow:0_10px_15px_-3px_#0000001a] max-sm:fixed max-sm:inset-x-2 max-sm:top-13 sm:left-auto sm:w-104 lg:w-170 max-sm:[form:has(+&)]:ml-[calc(100%-100vw+4.5rem)] sm:[form:has(+&)]:ml-[calc(100%-26rem)] lg:[form:has(+&)]:ml-[calc(100%-42.5rem)]"
      // A press on the panel would take the focus out of the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {spoken.length > 0 && (
        <div className={`px-3 ${options.length > 0 ? 'mb-1.5 border-b border-rule pb-1.5' : ''}`}>
          <SpokenChips
            spoken={spoken}
            onRemove={(operator) => props.onChange(withoutOperator(props.question.text, operator))}
          />
        </div>
      )}
      {options.length > 0 && (
        <OptionList
          id={props.id}
          label={search.suggestions}
          inset="px-3"
          options={options}
          groupOf={({ kind }) => kind}
          words={{ ...search.kinds, topic: nav.topics }}
          idOf={props.idOf}
          isActive={(option) => props.isActive(option, options)}
          onChoose={props.onChoose}
        >
          {(option) => (
            <>
              <OptionWords option={option} />
              {option.kind === 'recent' && <Forget onPress={() => props.onForget(option)} />}
            </>
          )}
        </OptionList>
      )}
      {empty && options.length > 0 && (
        <div className="flex items-center justify-between gap-x-3 px-3 text-12">
          <button
            type="button"
            className={`target ${QUIET_LINK}`}
            onClick={() => props.onForget('all')}
          >
            {search.forget}
          </button>
          <span className="text-ink-3 pointer-coarse:hidden">{words.forgetKey}</span>
        </div>
      )}
      {options.length === 0 && !empty && (
        <WaysOut question={props.question} onOpen={props.onLeave} />
      )}
      {!empty && (
        <div className="mt-1.5 flex items-center justify-end border-t border-rule-2 pt-1">
          {options.length > 0 && <PanelKeys />}
          <SaveSearch question={props.question} />
        </div>
      )}
      {empty && <SavedSearchLinks divided={options.length > 0} onOpen={props.onLeave} />}
      {empty && <SearchHelp divided={options.length > 0} onAsk={props.onChange} />}
    </div>
  );
}

/** Hidden from screen readers: the role of the field says the same. */
function PanelKeys() {
  const { searchKeys: words } = useTexts('commands');
  return (
    <p
      aria-hidden="true"
      className="mr-auto flex gap-4 px-3 text-12 text-ink-3 max-lg:hidden pointer-coarse:hidden"
    >
      {(['choose', 'ask', 'close'] as const).map((key) => (
        <span key={key} className="flex items-center gap-1.5">
          <kbd className="rounded-md border border-rule px-1 font-mono">{KEYS[key]}</kbd>
          {words[key]}
        </span>
      ))}
    </p>
  );
}

/** For a pointer: nothing in an option can have the focus, the keyboard has Delete. */
function Forget({ onPress }: { onPress: () => void }) {
  return (
    <span
      aria-hidden="true"
      data-forget
      className="target -my-1 -mr-2 inline-flex min-w-(--target) shrink-0 items-center justify-center text-ink-3 hover:text-ink"
      onClick={(event) => {
        // The option would be chosen.
        event.stopPropagation();
        onPress();
      }}
    >
      <Icon name="icon-close" size={12} />
    </span>
  );
}
