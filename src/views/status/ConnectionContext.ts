import { createContext } from 'react';

/** Whether the host answers, as it changes. */
export type OnlineState = {
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export const OnlineContext = createContext<OnlineState>({
  isOnline: () => true,
  subscribe: () => () => {},
});
