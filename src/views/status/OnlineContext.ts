import { createContext } from 'react';

/** Whether the host answers, as it changes. */
export type Reached = {
  readonly isReached: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export const ReachedContext = createContext<Reached>({
  isReached: () => true,
  subscribe: () => () => {},
});
