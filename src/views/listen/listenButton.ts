import type { ReactNode } from 'react';
import { createStore } from '../../store';
import type { Readable } from './readable';

/**
 * Draws the button that reads something aloud. null: the device has no voice for it, or has not said so yet.
 * Set by `Player`, which loads late; one for the page, as a device says one thing at a time.
 */
export const listenButton = createStore<((readable: Readable) => ReactNode) | null>(null);
