import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/build/atomFeed';
import { jsonFeed } from '../../../src/build/jsonFeed';
import { openSearch } from '../../../src/build/openSearch';
import { sitemaps } from '../../../src/build/sitemap';
import { BUNDLED_ENTRIES, feedOf, SITE } from './feeds';
import { problemsOf } from './schemas';
import { SCREENS } from './screens';

type Schema = Parameters<typeof problemsOf>[0];
type Breach = readonly [what: string, from: string | RegExp, to: string];

const entries = BUNDLED_ENTRIES.slice(0, 1).map((entry) => ({ ...entry, papers: [] }));
const archive = { name: 'feed-2024', previous: 'feed-2023', current: 'feed', entries };
const files = sitemaps(
  SITE,
  entries.map(({ day }) => ({ day, changed: day, papers: [] })),
  SCREENS,
);

const ATOM: readonly Breach[] = [
  ['no id', /<id>[^<]*<\/id>/, ''],
  ['two titles', '<title>', '<title>x</title><title>'],
  ['no author', /<author>.*<\/author>/, ''],
  ['an author without a name', /<name>.*<\/name>/, ''],
  ['no updated', /<updated>[^<]*<\/updated>/, ''],
  ['an entry without updated', /<updated>[^<]*<\/updated>(?=<link)/, ''],
  ['a day for a moment', /T00:00:00\+09:00/, ''],
  ['a moment without a zone', '+09:00', ''],
  ['a moment with a space', 'T00:00', ' 00:00'],
  ['an id that is no whole address', /<id>tag:[^:]*:/, '<id>'],
  ['a link without an address', /(<link [^>]*)href="[^"]*"/, '$1'],
  ['a link with a relation of two words', 'rel="self"', 'rel="self alternate"'],
  ['text inside of a link', '<link rel="self"', '<link href="x">y</link><link rel="self"'],
  ['content that is neither text nor HTML', 'type="html"', 'type="markdown"'],
  ['elements inside of a title', '<title>', '<title><b/>'],
  ['an element that Atom does not know', '<entry>', '<item/><entry>'],
  ['an archive that says something', '<fh:archive/>', '<fh:archive>yes</fh:archive>'],
  ['an archive twice', '<fh:archive/>', '<fh:archive/><fh:archive/>'],
  ['an attribute that nobody knows', '<feed ', '<feed kind="x" '],
  ['another namespace', '2005/Atom', '2005/Atoms'],
  ['what is no XML', '<entry>', '<entry>&nbsp;'],
];

const SITEMAP: readonly Breach[] = [
  ['no address', /<loc>[^<]*<\/loc>/, ''],
  ['two addresses in one place', '<loc>', '<loc>https://a.example/</loc><loc>'],
  ['an address that is not whole', 'https://haru.example', ''],
  ['a day that does not exist', /(?<=<lastmod>)2025-04-08/, '2025-02-30'],
  ['a moment with a space', /(?<=<lastmod>)2025-04-08/, '2025-04-08 00:00'],
  ['an address of 2,048 characters', 'haru.example/', `haru.example/${'x'.repeat(2048)}`],
  ['nothing in it', /<(urlset|sitemapindex)([^>]*)>[\s\S]*<\/\1>/, '<$1$2></$1>'],
  ['another namespace', 'sitemap/0.9', 'sitemap/0.8'],
];

const OPEN_SEARCH: readonly Breach[] = [
  ['a short name of 17 characters', /(?<=<ShortName>)[^<]*/, '하'.repeat(17)],
  ['two short names', '<ShortName>', '<ShortName>x</ShortName><ShortName>'],
  ['no description', /<Description>.*<\/Description>/, ''],
  ['no address', /<Url[^>]*>/, ''],
  ['a template without a host', 'template="https://haru.example', 'template="'],
  ['a template with an open brace', '{searchTerms}', '{searchTerms'],
  ['a template without a type', 'type="text/html" ', ''],
  ['a picture with a size in words', 'width="16"', 'width="small"'],
  ['an element that OpenSearch does not know', '<Language>', '<Lang/><Language>'],
];

const JSON_FEED: readonly Breach[] = [
  ['version 1', 'version/1.1', 'version/1'],
  ['no title', '"title":"하루논문",', ''],
  ['an item without an id', /"id":"[^"]*",/, ''],
  ['an item without content', /,"content_html":"[^"]*"/, ''],
  ['an id that is a number', /"id":"[^"]*"/, '"id":5'],
  ['a day for a moment', 'T00:00:00+09:00', ''],
  ['an address that is not whole', '"feed_url":"https://haru.example', '"feed_url":"'],
  ['an author of nothing', /"authors":\[.*?\]/, '"authors":[{}]'],
  ['one author as version 1 had it', '"authors":', '"author":{"name":"x"},"authors":'],
  ['an extension with a bad name', '"_haru"', '"_1haru"'],
  ['a field that nobody knows', '"language"', '"lang"'],
  ['tags in one text', /"tags":\[\]/, '"tags":"x"'],
];

const CASES: readonly (readonly [string, Schema, string, readonly Breach[]])[] = [
  ['atom', 'atom', atomFeed(feedOf(archive)), ATOM],
  ['sitemap', 'sitemap', files.get('sitemap-2025.xml') ?? '', SITEMAP],
  ['sitemap index', 'sitemap', files.get('sitemap.xml') ?? '', SITEMAP],
  [
    'openSearch',
    'openSearch',
    openSearch(SITE, { name: '하루논문', description: '찾기', language: 'ko' }),
    OPEN_SEARCH,
  ],
  ['jsonFeed', 'jsonFeed', jsonFeed(feedOf({ entries })), JSON_FEED],
];

describe.each(CASES)('the schema for %s', (_, schema, document, breaches) => {
  it('takes the document as it is', () => {
    expect(problemsOf(schema, document)).toEqual([]);
  });

  it.each(breaches)('refuses %s', (_what, from, to) => {
    const broken = document.replace(from, to);
    expect(broken).not.toBe(document);
    expect(problemsOf(schema, broken)).not.toEqual([]);
  });
});

it('the schema for atom takes what the RFC allows and the app does not write', () => {
  const foreign =
    '<x:y xmlns:x="https://x.example/" z="1">가<b xmlns=""/></x:y><category term="x"/>';
  const document = atomFeed(feedOf(archive)).replace('<title>', `${foreign}<title type="html">`);
  expect(problemsOf('atom', document)).toEqual([]);
});
