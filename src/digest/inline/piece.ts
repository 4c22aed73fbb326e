import type { Inline } from '../inline';
import type { Line } from './scanLine';

/** A segment, or a mark that may open or close a strong. Types and constructors only: no test. */
export type Piece = Inline | Mark;

/**
 * Stars, or a TeX brace of `\textbf`. `opens` and `closes` say what the mark may do; what it does
 * depends on the marks around it, see `pairMarks`. `text` is shown when it does neither.
 */
export type Mark = { kind: 'mark'; text: string; opens: boolean; closes: boolean };

/** A piece and the index after it. */
export type PieceMatch = { piece: Piece; end: number };

/** Reads the piece that starts with `opener` at index `at`. Returns null when the opener is text. */
export type ReadPiece = (line: Line, at: number, opener: string) => PieceMatch | null;

/** Makes a text segment. */
export const asText = (text: string) => ({ kind: 'text', text }) as const;

/** Makes a code segment. */
export const asCode = (text: string) => ({ kind: 'code', text }) as const;
