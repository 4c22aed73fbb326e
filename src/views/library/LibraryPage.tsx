import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import { Page } from '../../ui/Page';
import { useHydrated } from '../../ui/useHydrated';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { usePageHead } from '../usePageHead';
import { Library } from './Library';

/** What the reader keeps on this device: the page that the build renders knows nothing of it. */
export function LibraryPage() {
  const words = useTexts('library');
  const hydrated = useHydrated();
  const { list } = useParams({ strict: false });
  usePageHead({ title: words.title, address: () => null });
  if (hydrated) return <Library list={list} />;
  return (
    <Page title={words.title}>
      <ListSkeleton />
    </Page>
  );
}
