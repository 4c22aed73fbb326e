import { PARTICLES } from '../korean/particles';
import type { Place } from './operators';

/** The source of a pattern of a particle: 지난달**에는**, 30표 이상**의**. The last ones follow days and votes alone. */
export const PARTICLE = `(?:${[...PARTICLES, '엔', '짜리', '자', '꺼', '이면서'].join('|')})`;

/** Where a phrase may begin and end, in sources of patterns: 오늘날 is no today, 이번 주요 no week. */
export const BEGIN = '(?<![가-힣A-Za-z\\d.,])';
export const END = '(?![가-힣A-Za-z\\d])';

/** A text with parts of it left blank, so that places stay. */
export function blank(text: string, places: readonly Place[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    rest = (rest + text.slice(at, start)).padEnd(end);
    at = end;
  }
  return rest + text.slice(at);
}
