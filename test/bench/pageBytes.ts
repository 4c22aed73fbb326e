/** Bytes of a page by what they are for, in UTF-8. */
export type PageBytes = Readonly<Record<Kind, number>>;

/** In the order in which they are taken out of a page: what is inside of another kind comes first. */
const KINDS = {
  style: /<style[\s\S]*?<\/style>/g,
  'JSON-LD': /<script type="application\/ld\+json"[\s\S]*?<\/script>/g,
  policy: /<meta http-equiv[^>]*>/g,
  script: /<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g,
  preloads: /<link rel=preload[^>]*>/g,
  'citation tags': /<meta name="(?:citation_|DC\.)[^>]*>/g,
  'preview tags':
    /<title>[^<]*<\/title>|<meta (?:property="og:|name="(?:description|twitter:))[^>]*>/g,
  'other head': /^[\s\S]*<\/head>/g,
  icons: /<svg[\s\S]*?<\/svg>/g,
  'class names': / class=(?:"[^"]*"|[^\s>]+)/g,
  addresses: / href=(?:"[^"]*"|[^\s>]+)/g,
  markup: /<[^>]*>/g,
  text: /[\s\S]+/g,
} as const;

type Kind = keyof typeof KINDS;

export function bytesByKind(html: string): PageBytes {
  let rest = html;
  const bytes = Object.entries(KINDS).map(([kind, pattern]) => {
    const found = rest.match(pattern)?.join('') ?? '';
    rest = rest.replace(pattern, '');
    return [kind, Buffer.byteLength(found)] as const;
  });
  return Object.fromEntries(bytes) as PageBytes;
}
