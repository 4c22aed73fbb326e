import { splitAt } from './styleRules';

/** Pseudo-elements that may be written with one colon. */
const OLD_ELEMENT = /^:(?:before|after|first-line|first-letter)$/;

/** What a selector is made of. A functional pseudo-class comes with what is in its brackets. */
const PART =
  /::[\w-]+(?:\([^)]*\))?|:[\w-]+(?=\()|:[\w-]+|\.(?:\\.|[\w-])+|#(?:\\.|[\w-])+|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|[a-z][\w-]*|[*\s>+~,|]/gi;

/**
 * How specific a selector is, as one number: ids, then classes, attributes and pseudo-classes, then elements.
 * `'a.b:hover'` → `201`. Throws for a selector that it cannot read.
 */
export function specificityOf(selector: string): number {
  let sum = 0;
  let at = 0;
  while (at < selector.length) {
    PART.lastIndex = at;
    const [part = ''] = PART.exec(selector) ?? [];
    if (part === '' || !selector.startsWith(part, at)) {
      throw new Error(`expected a selector, found ${selector}`);
    }
    at += part.length;
    if (/^:[\w-]+$/.test(part) && selector[at] === '(') {
      const end = endOfBrackets(selector, at);
      sum += ofFunction(part, selector.slice(at + 1, end));
      at = end + 1;
    } else if (part.startsWith('#')) sum += 10_000;
    else if (part.startsWith('::') || OLD_ELEMENT.test(part) || /^[a-z]/i.test(part)) sum += 1;
    else if (/^[.:[]/.test(part)) sum += 100;
  }
  return sum;
}

/** Lists count as the most specific of them, places as themselves. */
function ofFunction(name: string, list: string): number {
  if (name === ':where') return 0;
  if (/^:(?:is|not|has)$/.test(name)) return Math.max(...splitAt(',', list).map(specificityOf));
  if (/^:nth-/.test(name) && !list.includes(' of ')) return 100;
  throw new Error(`expected a pseudo-class whose weight is known, found ${name}(${list})`);
}

function endOfBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`expected the end of brackets, found ${text}`);
}
