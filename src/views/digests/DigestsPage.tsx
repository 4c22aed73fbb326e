import { useTexts } from '../../i18n/messages';
import { Page } from '../../ui/Page';
import { useHydrated } from '../../ui/useHydrated';
import { usePageHead } from '../usePageHead';
import { Digests } from './Digests';

/** The reader's own digests: the page that the build renders knows nothing of them. */
export function DigestsPage() {
  const words = useTexts('digests');
  const hydrated = useHydrated();
  usePageHead({ title: words.title, address: () => null });
  return (
    <Page title={words.title}>
      <p className="max-w-180 pt-4 text-15 leading-7">{words.what}</p>
      {hydrated && <Digests />}
    </Page>
  );
}
