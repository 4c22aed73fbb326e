import { createContext } from 'react';

/** Whether the section around is near the screen; rows elsewhere ask for no file of their own. */
export const NearScreenContext = createContext(true);
