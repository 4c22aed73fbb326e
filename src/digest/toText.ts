import { cleanText } from './cleanText';
import { decodeEntities } from './decodeEntities';

/** The text that a part of a line stands for, clean and with its entities decoded: `' Q&amp;A'` → `'Q&A'`. */
export function toText(part: string): string {
  return cleanText(decodeEntities(part));
}
