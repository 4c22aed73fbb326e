import type { IDBPTransaction } from 'idb';

/** The part of a transaction of idb, of any tables and either mode, that ends it. */
type Ending = Pick<IDBPTransaction<unknown, string[], IDBTransactionMode>, 'commit' | 'done'>;

/**
 * Ends a transaction that gets no more requests; resolves with their answers once it is done. The browser ends it
 * then, even where the page is gone: WebKit puts a page that is left aside with its transactions open, and no other
 * page could use their tables.
 */
export async function commitAll<T>(
  transaction: Ending,
  requests: readonly Promise<T>[],
): Promise<T[]> {
  transaction.commit();
  const [answers] = await Promise.all([Promise.all(requests), transaction.done]);
  return answers;
}
