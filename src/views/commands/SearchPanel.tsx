import { useMessages } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { OptionList } from '../../ui/OptionList';
import { OptionWords } from './OptionWords';
import { SearchHelp } from './SearchHelp';
import type { Option } from './useOptions';

type Props = {
  id: string;
  options: readonly Option[];
  /** Whether an option is the one gone to. */
  isActive: (option: Option, options: readonly Option[]) => boolean;
  idOf: (option: Option) => string;
  onChoose: (option: Option) => void;
  /** Whether nothing is typed: the panel then shows how to ask, and what was asked before. */
  empty: boolean;
  onForget: () => void;
};

/** Below the search field: what the text may become, or what was asked before and how to ask. */
export default function SearchPanel(props: Props) {
  const { search } = useMessages();
  const { options, empty } = props;
  if (options.length === 0 && !empty) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it keeps the focus where it is, no more
    <div
      className="absolute top-full right-0 left-0 z-30 mt-1 max-h-[calc(100dvh-5rem)] overflow-y-auto overscroll-contain rounded-lg border border-rule bg-sheet py-1.5 shadow-lg max-sm:fixed max-sm:inset-x-2 max-sm:top-13"
      // A press on the panel must not take the focus out of the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.length > 0 && (
        <OptionList
          id={props.id}
          label={search.suggestions}
          inset="px-3"
          options={options}
          groupOf={({ kind }) => kind}
          words={search.kinds}
          idOf={props.idOf}
          isActive={(option) => props.isActive(option, options)}
          onChoose={props.onChoose}
        >
          {(option) => <OptionWords option={option} />}
        </OptionList>
      )}
      {empty && options.length > 0 && (
        <button
          type="button"
          className={`target mx-3 text-12 ${QUIET_LINK}`}
          onClick={props.onForget}
        >
          {search.forget}
        </button>
      )}
      {empty && <SearchHelp divided={options.length > 0} />}
    </div>
  );
}
