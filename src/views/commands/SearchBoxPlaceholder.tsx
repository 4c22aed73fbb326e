import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';

/** Looks like the search field until its script has loaded. */
export function SearchBoxPlaceholder() {
  const { search } = useMessages();
  return (
    <div aria-hidden="true" className="search-box">
      <div className="search-form">
        <Icon name="icon-search" />
        <span className="search-field truncate text-ink-3">{search.placeholder}</span>
      </div>
    </div>
  );
}
