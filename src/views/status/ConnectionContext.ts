import { createContext } from 'react';

/** Whether the host answers. Unlike `navigator.onLine` it knows only from requests. */
export type Connection = {
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export const ConnectionContext = createContext<Connection>({
  isOnline: () => true,
  subscribe: () => () => {},
});
