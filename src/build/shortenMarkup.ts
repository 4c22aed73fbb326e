/** End tags that HTML leaves out before these tags: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const OPTIONAL = [
  ['li', '<li\\b|</[uo]l>'],
  ['p', '<(?:p|ul|ol|div|section)\\b|</(?:div|section|li|article|main|footer)>'],
  ['dd', '<d[dt]\\b|</dl>'],
  ['dt', '<d[dt]\\b'],
  ['option', '<option\\b|</select>'],
  ['td', '<t[dh]\\b|</tr>'],
  ['th', '<t[dh]\\b|</tr>'],
  ['tr', '<tr\\b|</t(?:head|body|foot)>'],
].map(([tag, next]) => new RegExp(`</${tag}>(?=${next})`, 'g'));

/**
 * Shortens the HTML that React writes without changing what it means: quotes and end tags that HTML can do
 * without, and escapes in texts. React escapes quotes and `>` in texts and in attributes, so that each one here
 * belongs to a tag.
 */
export function shortenMarkup(html: string): string {
  const shortened = withoutQuotes(withoutTypes(html))
    // Elements of SVG may end themselves.
    .replace(/(<(?:path|rect|circle|line)\b[^>]*?)(")?><\/(?:path|rect|circle|line)>/g, endItself);
  return withQuotesInTexts(OPTIONAL.reduce((text, end) => text.replace(end, ''), shortened));
}

/**
 * Leaves out the quotes of tags that reference managers read. They read the page in a browser; previews of links may
 * be made without a parser of HTML, and their tags stay as they are.
 */
export function shortenHead(html: string): string {
  return html.replace(
    /<meta name="((?:citation_|DC\.)\w+)" content="([^"]*)">/g,
    (_, name: string, content: string) =>
      `<meta name=${name} content=${/^[^\s'=<>`]+$/.test(content) ? content : `"${content}"`}>`,
  );
}

function withQuotesInTexts(html: string): string {
  return html.replace(/>[^<]+/g, (text) =>
    text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"'),
  );
}

/** The type of a button outside of forms, where it can submit nothing. */
function withoutTypes(html: string): string {
  return html.replace(
    /<form\b[\s\S]*?<\/form>|(<button) type="button"/g,
    (found, start = found) => start,
  );
}

function withoutQuotes(html: string): string {
  return (
    html
      // `<br/>`, before the slash could become a part of a value without quotes.
      .replace(/ ?\/>/g, '>')
      .replace(/ ([\w:-]+)="([^"\s'=<>`]*)"/g, (_, name: string, value: string) =>
        value === '' ? ` ${name}` : ` ${name}=${value}`,
      )
  );
}

function endItself(_: string, tag: string, quote = ''): string {
  return quote === '' ? `${tag} />` : `${tag}${quote}/>`;
}

/**
 * Leaves out comments and the white space between the lines of a document that Vite has written, and the quotes of
 * its links. Those of tags that programs without a parser of HTML may read stay.
 */
export function shortenDocument(html: string): string {
  return (
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\s*\n\s*/g, '')
      .replace(/<(?:link|p|span|body|html)\b[^>]*>/g, withoutQuotes)
      // Of files of this host, which a browser asks for alike.
      .replace(/ crossorigin(?=[ >])/g, '')
      .replace(/<meta name="(?!description)[^>]*>/g, withoutQuotes)
  );
}
