import { useMessages } from '../../../i18n/messages';
import { Skeleton } from '../../../ui/Skeleton';

/** Placeholder of a list that is loading. */
export function ListSkeleton() {
  return <Skeleton label={useMessages().site.loading} />;
}
