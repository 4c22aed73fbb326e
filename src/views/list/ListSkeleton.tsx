import { useMessages } from '../../i18n/messages';
import { Skeleton } from '../../ui/Skeleton';

/** Where papers of a list will stand. */
export function ListSkeleton() {
  const { site } = useMessages();
  return (
    <Skeleton label={site.loading} lines={['62%', '38%', '91%', '88%', '57%', '41%', '93%']} />
  );
}
