import { createContext } from 'react';
import { createStore, type Store } from '../../store';

/** The directive of a policy outside the app that refuses files of the app; null: none. */
export const PolicyContext = createContext<Store<string | null>>(createStore(null));
