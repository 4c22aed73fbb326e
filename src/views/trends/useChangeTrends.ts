import { useNavigate } from '@tanstack/react-router';
import type { Search } from '../../question/searchParams';

/** Returns what changes the address of the trends, in place: `''` takes a part away. */
export function useChangeTrends(): (
  change: Partial<Pick<Search, 'quarter' | 'count' | 'by' | 'term' | 'topics'>>,
) => void {
  const navigate = useNavigate({ from: '/trends' });
  return (change) =>
    void navigate({
      search: (previous) => ({ ...previous, ...change }),
      replace: true,
      resetScroll: false,
    });
}
