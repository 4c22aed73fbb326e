import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';

export const SEARCH_CLASSES = {
  around: 'relative min-w-28 flex-1 sm:ml-auto sm:max-w-85',
  form: 'target flex items-center gap-2 rounded-lg border border-rule bg-sheet pr-1 pl-2.5 focus-within:border-ink-3',
  field: 'min-w-0 flex-1 text-ellipsis bg-transparent text-14 outline-none placeholder:text-ink-3',
};

/** Looks like the search field until its script has loaded. */
export function SearchBoxPlaceholder() {
  const { search } = useMessages();
  return (
    <div aria-hidden="true" className={SEARCH_CLASSES.around}>
      <div className={SEARCH_CLASSES.form}>
        <span className="text-ink-3">
          <Icon name="search" />
        </span>
        <span className={`${SEARCH_CLASSES.field} truncate text-ink-3`}>{search.placeholder}</span>
      </div>
    </div>
  );
}
