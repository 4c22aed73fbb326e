/** An element as markup that is escaped already. */
export type XmlElement = { readonly markup: string };

/**
 * Writes an element: attributes in the order given, and as content text, which is escaped, or a list of
 * texts and elements. Without `children` the element closes itself, `<link href="…"/>`; with an empty list
 * it does not, since HTML reads that differently. Names are not escaped and must be the caller's own.
 * `element('a', { href: '/?q=1&r' }, 'R&D')` → `<a href="/?q=1&amp;r">R&amp;D</a>`.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children?: string | readonly (string | XmlElement)[],
): XmlElement {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  const start = `<${name}${pairs.join('')}`;
  if (children === undefined) return { markup: `${start}/>` };
  const content = typeof children === 'string' ? [children] : children;
  return { markup: `${start}>${content.map(writeChild).join('')}</${name}>` };
}

/** Writes the text of an XML file with this root: UTF-8, with a line break at its end. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function writeChild(child: string | XmlElement): string {
  return typeof child === 'string' ? escapeText(child) : child.markup;
}

/** What https://www.w3.org/TR/xml/#NT-Char does not allow, and lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes `\r`, which parsers turn into a line break, and `>`, since text must not hold `]]>`. */
function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, entity);
}

/** Escapes tabs and line breaks too: parsers turn them into spaces in an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, entity);
}

function entity(character: string): string {
  return ENTITIES[character] ?? '';
}
