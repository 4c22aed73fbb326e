import { useMessages } from '../../../i18n/messages';
import { Skeleton } from '../../../ui/Skeleton';

/** Where papers of a list will stand. */
export function ListSkeleton() {
  return <Skeleton label={useMessages().site.loading} />;
}
