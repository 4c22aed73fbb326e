import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import { PaperRow } from './PaperRow';

type Props = Omit<ComponentProps<typeof PaperRow>, 'text'>;

/** A paper that the search knows by its title alone: the row reads the file of its day. */
export function UnreadRow(props: Props) {
  const { paper, listing } = props;
  const digest = useQuery(digestQuery(useArchive(), listing.day));
  const read = digest.data?.find(({ id }) => id === paper.id);
  const text = digest.isPending ? 'pending' : read ? 'read' : 'missing';
  return <PaperRow {...props} paper={read ?? paper} text={text} />;
}
