import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInline } from '../../../src/digest/inline';

facts('code', [
  ['한글도 코드가 된다', '이를 `샘플러` 네트워크라 한다', '이를 ⟨`샘플러⟩ 네트워크라 한다'],
  ['double backticks hold a single one', '``a`b``', '⟨`a`b⟩'],
  ['content is verbatim, markup and spaces included', '` **a** $b$ `', '⟨` **a** $b$ ⟩'],
  ['a backtick without a partner is text', 'a ` b'],
  ['only a run of the same length closes', '``a` b'],
  ['an unclosed run does not hide a closed one', '``a `b`', '``a ⟨`b⟩'],
]);

facts('strong', [
  ['two stars are bold', 'a **b** c', 'a ⟨*b⟩ c'],
  // CommonMark leaves this plain: a closing `**` between `)` and a letter does not flank.
  ['조사가 괄호 뒤에 붙어도 굵다', '**굵게(Bold)**는', '⟨*굵게(Bold)⟩는'],
  ['three stars on both sides are bold as well', "***What's New***:", "⟨*What's New⟩:"],
  ['별표가 이름의 일부이면 남는다', '**A***는', '⟨*A*⟩는'],
  ['a star before the name stays too', '***X** is', '⟨**X⟩ is'],
  ['single stars are text', 'A*와 V* 벤치마크, 1120*1120'],
  ['a space behind the opener makes it text', '2 ** 3 ** 4'],
  ['a space before the closer keeps it open', '**a ** b**', '⟨*a ** b⟩'],
  ['the nearest opener wins', '**a **b**', '**a ⟨*b⟩'],
  ['four stars and more are text', 'a ****b**** c'],
  ['it holds code', '**a `b**` c**', '⟨*a ⟨`b**⟩ c⟩'],
  ['it holds math', '**$L_2$ 노름**', '⟨*⟨$L_2⟩ 노름⟩'],
  ['it holds a link', '**[a](https://a.io)**', '⟨*⟨a|https://a.io⟩⟩'],
  ['it holds a bare URL', '**https://a.io/b**', '⟨*⟨https://a.io/b⟩⟩'],
]);

facts('written link', [
  ['text and address', '[이 링크](https://a.io/b)에서', '⟨이 링크|https://a.io/b⟩에서'],
  ['a URL may be its own text', '[https://a.io/](https://a.io/).', '⟨https://a.io/⟩.'],
  ['brackets in the text balance', '[a [1]](https://a.io)', '⟨a [1]|https://a.io⟩'],
  ['parentheses in the address balance', '[a](https://a.io/b_(c))', '⟨a|https://a.io/b_(c)⟩'],
  ['주소에는 한글이 있어도 된다', '[위키](https://a.io/한국)', '⟨위키|https://a.io/한국⟩'],
  ['its text is verbatim', '[**a**](https://a.io)', '⟨**a**|https://a.io⟩'],
  ['http: is text', '[a](http://a.io)'],
  ['javascript: is text', '[a](javascript:alert(1))'],
  ['a relative address is text', '[a](/b)'],
  ['a host without a dot is text', '[a](https://localhost/b)'],
  ['a user name hides the host', '[a](https://a.io@b.io/)'],
  ['backslashes are text', '[a](https:\\\\a.io)'],
  ['an address that never ends is a bare URL', '[a](https://a.io', '[a](⟨https://a.io⟩'],
  ['a title in quotes is no address', '[a](https://a.io "b")', '[a](⟨https://a.io⟩ "b")'],
  ['plain brackets are text', 'StyleRes[28] 대비 [p = 0.04] (a)'],
  ['\\url is a link to itself', '페이지: \\url{https://a.io/}.', '페이지: ⟨https://a.io/⟩.'],
  ['\\url without https: is text', '\\url{http://a.io/}'],
]);

facts('bare URL', [
  ['한글 조사 앞에서 끝난다', 'https://github.com/x/y에서', '⟨https://github.com/x/y⟩에서'],
  ['호스트 뒤의 조사 앞에서 끝난다', 'https://a.github.io에서', '⟨https://a.github.io⟩에서'],
  ['앞의 한글에 붙어도 링크이다', '코드는https://a.io/b', '코드는⟨https://a.io/b⟩'],
  ['괄호로 감싼 주소', '페이지(https://a.io/b)에서', '페이지(⟨https://a.io/b⟩)에서'],
  ['주소 뒤의 괄호 설명', 'https://a.io/b(코드 저장소)', '⟨https://a.io/b⟩(코드 저장소)'],
  ['호스트 뒤의 괄호 설명', 'https://a.io(Code)', '⟨https://a.io⟩(Code)'],
  ['가운뎃점 앞에서 끝난다', 'https://a.io/b·https://c.io', '⟨https://a.io/b⟩·⟨https://c.io⟩'],
  ['Chinese ends it', 'https://a.io/b。中', '⟨https://a.io/b⟩。中'],
  ['Japanese ends it', 'https://a.io/bの', '⟨https://a.io/b⟩の'],
  ['quotes around it stay outside', "'https://a.io/b'에서", "'⟨https://a.io/b⟩'에서"],
  ['curly quotes too', '“https://a.io/b”', '“⟨https://a.io/b⟩”'],
  ['a full stop ends the sentence', 'https://a.io/b.', '⟨https://a.io/b⟩.'],
  ['a full stop behind the host too', 'https://a.io.', '⟨https://a.io⟩.'],
  ['several marks in a row are trimmed', 'https://a.io/b).,', '⟨https://a.io/b⟩).,'],
  ['dots and queries inside stay', 'https://a.io/b1.5?v=g&w#x', '⟨https://a.io/b1.5?v=g&w#x⟩'],
  ['a port stays', 'https://a.io:7860/b', '⟨https://a.io:7860/b⟩'],
  ['balanced parentheses stay', 'https://a.io/b_(c)', '⟨https://a.io/b_(c)⟩'],
  ['a closing bracket of the sentence ends it', '[https://a.io/b](c)', '[⟨https://a.io/b⟩](c)'],
  // \href{url}{name} lost its command in the source: https://youtu.be/4ZdcuiwFU7I{Youtube}.
  ['a TeX argument ends it', 'https://a.io/b{Youtube}에서', '⟨https://a.io/b⟩{Youtube}에서'],
  ['a tag ends it', 'https://a.io/b<c', '⟨https://a.io/b⟩<c'],
  ['code ends it', 'https://a.io/`d`', '⟨https://a.io/⟩⟨`d⟩'],
  ['underscores are no emphasis', 'https://a.io/a_b_c', '⟨https://a.io/a_b_c⟩'],
  ['~ before it stays text', '~https://a.io', '~⟨https://a.io⟩'],
  ['accented letters stay', 'https://a.io/café', '⟨https://a.io/café⟩'],
  ['a host without a dot is text', 'https://localhost:80/b'],
  ['a user name hides the host', 'https://a.io@b.io/c'],
  ['http: is text', 'http://a.io/b 참조'],
  ['the scheme alone is text', 'https:// 및 https://...'],
  ['a doubled scheme links once', 'https://https://a.io', 'https://⟨https://a.io⟩'],
]);

facts('math', [
  ['a Greek letter', 'PanGu-$π$-7B를', 'PanGu-⟨$π⟩-7B를'],
  ['a script', 'M$^{2}$UGen', 'M⟨$^{2}⟩UGen'],
  ['a letter', '$n$-gram', '⟨$n⟩-gram'],
  ['a command', '$\\textit{Trans-LoRA}$: towards', '⟨$\\textit{Trans-LoRA}⟩: towards'],
  ['조사가 붙어도 수식이다', 'MVD$^2$를', 'MVD⟨$^2⟩를'],
  ['TeX may stand before a digit', 'in $\\sim$20 Seconds', 'in ⟨$\\sim⟩20 Seconds'],
  ['TeX may stand behind a digit', '10$^{-3}$', '10⟨$^{-3}⟩'],
  ['a formula may start with a number', '$2n+1$', '⟨$2n+1⟩'],
  ['a word in a command is no prose', '$5\\text{ms}$', '⟨$5\\text{ms}⟩'],
  ['two formulas touch', '$a$$b$', '⟨$a⟩⟨$b⟩'],
  ['an escaped dollar does not close', '$a\\$b$', '⟨$a\\$b⟩'],
]);

facts('money and other dollars', [
  ['one price', 'Earn $1 Million'],
  ['a range', '$5-$10'],
  ['prices with words between', 'costs $5, and US$ 7'],
  ['a currency in parentheses', '$20 (US$)'],
  ['한국어 문장의 두 가격', '$100의 비용과 $200'],
  ['숫자 뒤의 달러', '5$, 10$ 및 20$'],
  ['prices per unit', '$0.15/$0.60'],
  ['spaces inside the dollars', 'a $ b $ c'],
  ['display math', '$$x$$'],
  ['한글이 든 내용', '$비용$'],
  ['dollars more than 200 characters apart', `$${'a'.repeat(201)}$`],
  ['an escaped dollar loses its backslash', '\\$a and \\$b', '$a and $b'],
]);

facts('bare TeX', [
  ['small capitals are text', 'with \\textsc{AIEV-Instruct}를', 'with AIEV-Instruct를'],
  ['the old form too', '벤치마크({\\sc MwpBench})를', '벤치마크(MwpBench)를'],
  ['italics are text', '\\textit{a} \\emph{b} \\textrm{c} \\text{d}', 'a b c d'],
  ['\\textbf is strong', '\\textbf{a}는', '⟨*a⟩는'],
  ['\\texttt is code, verbatim', '\\texttt{a_b $c$}', '⟨`a_b $c$⟩'],
  ['commands nest', '\\textbf{\\textsc{a} b}', '⟨*a b⟩'],
  ['braces inside balance', '\\textsc{a{b}c}', 'a{b}c'],
  ['markup inside is read', '\\emph{$x^2$}', '⟨$x^2⟩'],
  ['an unknown command is text', '모델, \\variant를 소개'],
  ['a longer name is another command', '\\codestar-15B \\textual{a}'],
  ['an argument that never ends is text', '\\textit{a'],
  ['an empty argument is text', '\\textbf{}'],
  ['braces alone are text', 'LiPO-{\\lambda}와 {-1, 0, 1}'],
]);

// What GFM would turn into a strike-through, emphasis, tags, entities, escapes, blocks.
facts('text', [
  ['물결표 범위', '3~5%에서 ~10~20%까지'],
  ['underscores', 'D_A와 detect_sarcasm(string)의 _xt_'],
  ['angle brackets and ampersands', 'a < b > c &amp; <b>d</b>'],
  ['backslashes', '\\\\(*X\\\\)를 \\*a\\* \\_b\\_'],
  ['hashes, bangs and lists', '# a ![b](c) - d'],
]);

describe('any line', () => {
  it('without markup characters is one segment', () => {
    const plain = fc.string({ minLength: 1, unit: 'binary' });
    const lines = plain.filter((text) => !/[`*$[\\]/.test(text));
    const property = fc.property(lines, (text) => {
      expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
    });
    fc.assert(property, { examples: [['가'], ['}'], ['\u202e'], ['\ud800']] });
  });

  it('has merged, non-empty segments and safe links', () => {
    const property = fc.property(markup(), (text) => expectWellFormed(parseInline(text)));
    fc.assert(property, { numRuns: 3000, examples: [['']] });
  });

  it('keeps all that is not markup, in order', () => {
    const lines = markup().filter((text) => !text.includes(']('));
    const letters = (shown: string) => shown.replace(/[^가-힣0-9]/g, '');
    const property = fc.property(lines, (text) => {
      expect(letters(draw(parseInline(text)))).toBe(letters(text));
    });
    fc.assert(property, { numRuns: 3000 });
  });
});

describe('a hostile line of 200 KB ends', () => {
  const units = [
    ...['*', '**', '***', '**a ', 'a** ', '$', '$a', 'a$ ', '\\$', '`', '` ', '`a', '`` `'],
    ...['[', ']', '(', ')', '{', '}', '[a](', '](https://a.io)', '[a](https://a.io/', '\\'],
    ...['\\textit{', '\\textbf{', '\\url{https://a.io', '\\texttt{', '{\\sc ', '{\\sc a', 'h'],
    ...['https://', 'https://x/', 'https://a.io/(', 'https://a.io/[', 'https://é.io/', 'é'],
  ];
  const closers = `${')'.repeat(9999)}${']'.repeat(9999)}${'}'.repeat(9999)}`;
  const differentRuns = Array.from({ length: 630 }, (_, at) => '`'.repeat(at + 1)).join(' ');

  it.each(units)('of %j', { timeout: 5000 }, (unit) => {
    const line = unit.repeat(200_000 / unit.length);
    expectWellFormed(parseInline(line));
    expectWellFormed(parseInline(line + closers));
  });

  it.each([
    ['runs of backticks that all differ', differentRuns],
    ['one endless host', `https://${'é'.repeat(200_000)}.io`],
  ])('of %s', { timeout: 5000 }, (_fact, text) => {
    expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  });
});

describe('the bundled digests', () => {
  const names = readdirSync('public/digests').filter((name) => name.endsWith('.md'));

  it.each(names)('%s has well-formed lines', (name) => {
    const lines = readFileSync(`public/digests/${name}`, 'utf8').split('\n');
    for (const line of lines) expectWellFormed(parseInline(line));
  });
});

/** Without a drawing, the text stays as it is. */
function facts(subject: string, cases: [fact: string, text: string, drawn?: string][]): void {
  describe(subject, () => {
    it.each(cases)('%s', (_fact, text, drawn = text) => {
      expect(draw(parseInline(text))).toBe(drawn);
    });
  });
}

function draw(inlines: Inline[]): string {
  return inlines.map(drawOne).join('');
}

function drawOne(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'code') return `⟨\`${inline.text}⟩`;
  if (inline.kind === 'math') return `⟨$${inline.tex}⟩`;
  if (inline.kind === 'strong') return `⟨*${draw(inline.children)}⟩`;
  return inline.text === inline.href ? `⟨${inline.href}⟩` : `⟨${inline.text}|${inline.href}⟩`;
}

function expectWellFormed(inlines: Inline[], inStrong = false): void {
  inlines.forEach((inline, index) => {
    if (inline.kind === 'text') {
      if (inline.text === '' || inlines[index + 1]?.kind === 'text') expect.fail('loose text');
    } else if (inline.kind === 'strong') {
      if (inStrong || inline.children.length === 0) expect.fail('strong in strong, or empty');
      expectWellFormed(inline.children, true);
    } else if (inline.kind === 'link') {
      const safe = /^https:\/\/[^\s<>"`\\]+$/.test(inline.href);
      if (!safe || !new URL(inline.href).hostname.includes('.')) expect.fail(inline.href);
    }
  });
}

/** Lines dense in markup, which random characters alone would hardly ever build. */
function markup(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...['`', '``', '*', '**', '***', '$', '$$', '[', ']', '(', ')', '](', '{', '}', '\\', '\\$'],
    ...['\\textbf{', '\\textit{', '\\texttt{', '\\url{', '{\\sc ', 'https://', 'https://a.io/'],
    ...[' ', '가', '1', '^2', '.', ',', ' 나', '@', '?', '#', '/', 'http://', '다.'],
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
}
