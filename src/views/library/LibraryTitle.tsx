import { useMessages, useTexts } from '../../i18n/messages';
import type { ShelfSizes } from './shelves';

/** The title of the library with what it holds; on a phone the last backup is there in its place. */
export function LibraryTitle({ sizes }: { sizes: ShelfSizes }) {
  const { title, facts } = useTexts('library');
  const { count } = useMessages();
  const { all, unread, noted } = sizes;
  const said = [
    count.papers(all),
    unread > 0 && facts.unread(count.papers(unread)),
    noted > 0 && facts.notes(noted),
  ].filter((fact) => fact !== false);
  return (
    <>
      {title}
      <span className="ml-4 text-13 font-normal tracking-normal text-ink-2 max-sm:sr-only">
        {said.join(' · ')}
      </span>
    </>
  );
}
