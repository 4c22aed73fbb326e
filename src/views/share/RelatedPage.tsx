import { Link, useSearch } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { usePageHead } from '../usePageHead';
import { RelatedList } from './RelatedList';

/** The papers most like those that the address names. */
export function RelatedPage() {
  const { related: words } = useTexts('share');
  const { failure } = useMessages();
  const { ids = [] }: { ids?: readonly ArxivId[] } = useSearch({ from: '/related' });
  usePageHead({ title: words.title, address: () => null });
  if (ids.length > 0) return <RelatedList key={ids.join()} ids={ids} />;
  return (
    <Notice level={1} title={words.empty} hint={words.emptyHint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
