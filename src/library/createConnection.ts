/** A connection to storage that is opened when it is first used, and again after it was closed or failed. */
export type Connection<Database> = {
  /** Joins an opening under way. Rejects where the browser refuses. */
  get(): Promise<Database>;
  /** Calls with the database if it has been opened, or once it is; never opens it. */
  ifOpened(call: (database: Database) => void): void;
};

/** @param open `onClose` tells that the browser, or a newer version in another tab, has closed it */
export function createConnection<Database>(
  open: (onClose: () => void) => Promise<Database>,
): Connection<Database> {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  return {
    get() {
      opened ??= open(forget).catch((error) => {
        forget();
        throw error;
      });
      return opened;
    },
    ifOpened(call) {
      opened?.then(call, () => {});
    },
  };
}
