/**
 * Finds a text within an element by its letters and digits: signs, spaces and line breaks may differ, and so
 * may the nodes it is split into. Formulas are skipped. Paragraphs that say their language are looked through,
 * each for itself: the texts of digests.
 * Returns null where it is not there.
 */
export function findText(within: Element, text: string): Range | null {
  const wanted = [...text].filter(isLetter).join('');
  if (wanted === '') return null;
  for (const block of within.querySelectorAll(':is(p, div)[lang], ul[lang] > li')) {
    const letters = lettersIn(block);
    const start = letters
      .map(({ letter }) => letter)
      .join('')
      .indexOf(wanted);
    const from = letters[start];
    const to = letters[start + wanted.length - 1];
    if (from && to) return rangeOf(from, to);
  }
  return null;
}

/** A UTF-16 unit of a letter, so that places in a text are places in the list of these. */
type Letter = { readonly letter: string; readonly node: Text; readonly offset: number };

function lettersIn(block: Element): Letter[] {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isFormula(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    let offset = 0;
    for (const character of node.data) {
      if (isLetter(character)) {
        for (let unit = 0; unit < character.length; unit += 1) {
          letters.push({ letter: character.charAt(unit), node, offset: offset + unit });
        }
      }
      offset += character.length;
    }
  }
  return letters;
}

function isFormula(node: Node): boolean {
  return node.nodeName.toLowerCase() === 'math';
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** From one letter to another, with the signs that belong to the words at both ends. */
function rangeOf(from: Letter, to: Letter): Range {
  const before = /["'“‘([]*$/.exec(from.node.data.slice(0, from.offset))?.[0] ?? '';
  const after = /^[^\s\p{L}\p{N}]*/u.exec(to.node.data.slice(to.offset + 1))?.[0] ?? '';
  const range = document.createRange();
  range.setStart(from.node, from.offset - before.length);
  range.setEnd(to.node, to.offset + 1 + after.length);
  return range;
}
