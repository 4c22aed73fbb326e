import { useMessages } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { OptionList } from '../../ui/OptionList';
import { OptionWords } from './OptionWords';
import { SearchHelp } from './SearchHelp';
import type { Option } from './useOptions';

type Props = {
  id: string;
  options: readonly Option[];
  isActive: (option: Option, options: readonly Option[]) => boolean;
  idOf: (option: Option) => string;
  onChoose: (option: Option) => void;
  /** Nothing is typed: the panel shows the operators and the recent questions. */
  empty: boolean;
  onForget: () => void;
};

/** Below the search field: suggestions, or recent questions and the operators. */
export default function SearchPanel(props: Props) {
  const { search } = useMessages();
  const { options, empty } = props;
  if (options.length === 0 && !empty) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handler keeps the focus in the field, no more
    <div
      className="absolute top-full right-0 left-0 z-30 mt-1 max-h-[calc(100dvh-5rem)] overflow-y-auto overscroll-contain rounded-lg border border-rule bg-sheet py-1.5 [box-shadow:0_10px_15px_-3px_#0000001a] max-sm:fixed max-sm:inset-x-2 max-sm:top-13"
      // A press on the panel would take the focus out of the field.
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
