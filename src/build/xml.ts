/** An element, written: its markup is safe as it stands. */
export type XmlElement = { readonly markup: string };

/**
 * An element with its attributes in the order given and its content: text, which is escaped, or a
 * sequence of texts and elements. Without `children` it closes itself, `<link href="…"/>`; with empty
 * ones it does not, so that HTML reads it alike. Names are the caller's own and are written as they are.
 * `element('a', { href: '/?q=1&r' }, 'R&D')` → `<a href="/?q=1&amp;r">R&amp;D</a>`.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children?: string | readonly (string | XmlElement)[],
): XmlElement {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (children === undefined) return { markup: `${start}/>` };
  const content = typeof children === 'string' ? [children] : children;
  return { markup: `${start}>${content.map(writeChild).join('')}</${name}>` };
}

/** The text of a file that holds this element: UTF-8, with a line break at its end. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function writeChild(child: string | XmlElement): string {
  return typeof child === 'string' ? escapeText(child) : child.markup;
}

/** All but what https://www.w3.org/TR/xml/#NT-Char allows; halves of characters are not allowed either. */
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

/** A parser turns a bare carriage return into a line break; `>` is escaped for the sake of `]]>`. */
function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, entity);
}

/** A parser turns bare tabs and breaks of an attribute into spaces. */
function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, entity);
}

function entity(sign: string): string {
  return ENTITIES[sign] ?? '';
}
