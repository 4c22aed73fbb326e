import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { shortenDocument, shortenHead, shortenMarkup } from '../../../src/build/shortenMarkup';
import { readHtml } from '../../e2e/html';

const domOf = (html: string) => readHtml(`<body>${html}`).document.body.innerHTML;

describe('shortenMarkup', () => {
  it.each([
    ['<a href="/paper/1" class="a b">x</a>', '<a href=/paper/1 class="a b">x</a>'],
    ['<input value="" type="text"/>', '<input value type=text>'],
    ['<a href="/">x</a>', '<a href=/>x</a>'],
    ['<svg><rect width="5%"></rect></svg>', '<svg><rect width=5% /></svg>'],
    ['<svg><path d="M1 2"></path></svg>', '<svg><path d="M1 2"/></svg>'],
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['<b title="a=b"></b>', '<b title="a=b"></b>'],
    ['<p>x=&quot;y&quot; a /&gt;</p>', '<p>x="y" a /&gt;</p>'],
    ['<b title="&quot;a&#x27;">&amp;quot; &#x27;</b>', `<b title=&quot;a&#x27;>&amp;quot; '</b>`],
    ['<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
    ['<div><p>a</p>b<ins><p>c</p></ins></div>', '<div><p>a</p>b<ins><p>c</p></ins></div>'],
  ])('%s → %s', (html, short) => {
    expect(shortenMarkup(html)).toBe(short);
    expect(domOf(short)).toBe(domOf(html));
  });

  it('leaves out the type of a button outside of forms, where it says nothing', () => {
    const button = '<button type="button" class="a">x</button>';
    expect(shortenMarkup(`${button}<form>${button}</form>${button}`)).toBe(
      '<button class=a>x</button><form><button type=button class=a>x</button></form><button class=a>x</button>',
    );
  });

  it('changes nothing of what React renders', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a="b"', '/>', '</li><li>', '=', ' x="y" '));
    const attributes = fc.record({
      title: text,
      className: text,
      'data-x': text,
      'data-href': text,
    });
    const node: fc.Arbitrary<ReactNode> = fc.letrec<{ node: ReactNode }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        text,
        fc
          .tuple(
            fc.constantFrom('div', 'section', 'span', 'i', 'ul', 'ol'),
            attributes,
            fc.array(tie('node'), { maxLength: 3 }),
          )
          .map(([tag, props, children]) =>
            /^[uo]l$/.test(tag)
              ? createElement(
                  tag,
                  props,
                  ...children.map((child) => createElement('li', props, child)),
                )
              : createElement(tag, props, ...children),
          ),
        attributes.map(({ title }) => createElement('p', null, title)),
        attributes.map(({ title }) => createElement('input', { title, readOnly: true })),
        attributes.map(({ title }) =>
          createElement(
            'svg',
            { 'aria-label': title },
            createElement('rect', { className: title }),
          ),
        ),
      ),
    })).node;
    fc.assert(
      fc.property(node, (tree) => {
        const html = renderToStaticMarkup(createElement('main', null, tree));
        expect(domOf(shortenMarkup(html))).toBe(domOf(html));
      }),
    );
  });
});

describe('shortenHead', () => {
  it.each([
    ['<meta name="citation_date" content="2025/02">', '<meta name=citation_date content=2025/02>'],
    ['<meta name="DC.type" content="a b">', '<meta name=DC.type content="a b">'],
    ['<meta name="citation_author" content="">', '<meta name=citation_author content="">'],
    [
      '<meta name="citation_title" content="a /> b=&quot;c">',
      '<meta name=citation_title content="a /> b=&quot;c">',
    ],
    [
      '<meta name="citation_title" property="og:title" content="a">',
      '<meta name="citation_title" property="og:title" content="a">',
    ],
    ['<meta property="og:type" content="article">', '<meta property="og:type" content="article">'],
  ])('%s → %s', (html, short) => {
    expect(shortenHead(html)).toBe(short);
    const headOf = (head: string) => readHtml(`<head>${head}</head>`).document.head.innerHTML;
    expect(headOf(short)).toBe(headOf(html));
  });
});

describe('shortenDocument', () => {
  it('leaves out comments, white space between lines and quotes of links, and no quotes of previews', () => {
    const html = `<head>
    <meta name="viewport" content="width=1, a=2" />
    <!-- a
      comment -->
    <meta property="og:type" content="article" />
    <link rel="icon" href="/a.svg" />
  </head>`;
    expect(shortenDocument(html)).toBe(
      '<head><meta name=viewport content="width=1, a=2"><meta property="og:type" content="article" /><link rel=icon href=/a.svg></head>',
    );
  });
});
