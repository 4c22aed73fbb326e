import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { usePageHead } from '../usePageHead';
import { SharedPapers } from './SharedPapers';
import { useSharedList } from './useSharedList';

/** The papers that the address names, in its order. */
export function ListPage() {
  const { list: words } = useTexts('share');
  const { failure } = useMessages();
  const address = useSharedList();
  const name = address.kind === 'read' ? address.list.name : '';
  usePageHead({ title: name || words.title, address: () => null });
  if (address.kind === 'read' && address.list.ids.length > 0) {
    return <SharedPapers key={address.list.ids.join()} list={address.list} />;
  }
  const { title, hint } = address.kind === 'read' ? words.empty : words.unreadable[address.kind];
  return (
    <Notice level={1} title={title} hint={hint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
