import { createContext } from 'react';

/** Whether the host answers, as it changes. */
export type Connection = {
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export const ConnectionContext = createContext<Connection>({
  isOnline: () => true,
  subscribe: () => () => {},
});
