import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';

export const SEARCH_CLASSES = {
  around: 'search-box',
  form: 'search-form',
  field: 'search-field',
};

/** Looks like the search field until its script has loaded. */
export function SearchBoxPlaceholder() {
  const { search } = useMessages();
  return (
    <div aria-hidden="true" className={SEARCH_CLASSES.around}>
      <div className={SEARCH_CLASSES.form}>
        <Icon name="icon-search" />
        <span className={`${SEARCH_CLASSES.field} truncate text-ink-3`}>{search.placeholder}</span>
      </div>
    </div>
  );
}
