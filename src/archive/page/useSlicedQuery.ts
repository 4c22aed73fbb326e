import {
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  useQueryClient,
} from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';

/**
 * The data of a query, as `useQuery` has them, for what much of a page is drawn from: `useQuery` draws all of it in one
 * task that nothing can interrupt, this in slices, between which the page answers.
 *
 * @param options other ones where key or `enabled` are others
 */
export function useSlicedQuery<T, K extends QueryKey>(
  options: QueryObserverOptions<T, Error, T, T, K>,
): T | undefined {
  const client = useQueryClient();
  const [observer] = useState(() => new QueryObserver(client, options));
  const [data, setData] = useState(() => observer.getCurrentResult().data);
  useEffect(() => {
    const draw = () => {
      const { data } = observer.getCurrentResult();
      startTransition(() => setData(() => data));
    };
    const unsubscribe = observer.subscribe(draw);
    // What has come between the first render and now.
    draw();
    return unsubscribe;
  }, [observer]);
  const name = JSON.stringify([options.queryKey, options.enabled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says whether they are others
  useEffect(() => void observer.setOptions(options), [observer, name]);
  return data;
}
