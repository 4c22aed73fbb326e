import { createContext } from 'react';

/** Takes the keys that were pressed before the page handles any, in order. */
export const EarlyKeysContext = createContext<() => readonly KeyboardEvent[]>(() => []);
