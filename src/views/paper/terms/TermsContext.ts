import { createContext, type ReactNode } from 'react';
import type { Highlighter } from '../../../search/display/highlight';

/** Draws a text of a summary in which terms can be pressed. */
type DrawText = (highlighter: Highlighter | null) => ReactNode;

/**
 * How texts of the summary on screen are drawn that have terms, by their places (`summaryTexts`); null: none is known, or they
 * are not wanted.
 */
export const TermsContext = createContext<ReadonlyMap<string, DrawText> | null>(null);
