import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specificityOf } from '../../../../src/build/chunkStyles/specificity';
import {
  type LateChunk,
  type LateRules,
  type SplitStyle,
  splitStyle,
} from '../../../../src/build/chunkStyles/splitStyle';
import { readRules, type StyleRule } from '../../../../src/build/chunkStyles/styleRules';

const CLASSES = ['a', 'b', 'c', 'd', 'e', 'f'];
const FILES = ['1.js', '2.js', '3.js'];

/** An element, with the file that makes it; `''`: it is there from the beginning. */
type Element = { readonly file: string; readonly classes: readonly string[] };

const element = fc.record({
  file: fc.constantFrom('', ...FILES),
  classes: fc.uniqueArray(fc.constantFrom(...CLASSES), { minLength: 1, maxLength: 3 }),
});

const rule = fc.record({
  conditions: fc.constant([]),
  selector: fc
    .tuple(fc.constantFrom(...CLASSES), fc.constantFrom('', ':hover', '.a', '.b:hover'))
    .map(([name, more]) => `.${name}${more}`),
  body: fc
    .tuple(fc.constantFrom('color', 'top', 'left'), fc.constantFrom('x', 'y', 'z', 'x!important'))
    .map(([name, value]) => `${name}:${value}`),
});

/** A file imports earlier ones alone. */
const imports = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());

function chunksOf(
  elements: readonly Element[],
  [twoOne, threeOne, threeTwo]: readonly boolean[],
): LateChunk[] {
  const two = new Set(twoOne ? ['1.js'] : []);
  const three = new Set([...(threeOne ? ['1.js'] : []), ...(threeTwo ? ['2.js', ...two] : [])]);
  const importsOf: Readonly<Record<string, ReadonlySet<string>>> = { '2.js': two, '3.js': three };
  return FILES.map((file) => ({
    file,
    imports: importsOf[file] ?? new Set(),
    classes: classesOf(elements.filter((each) => each.file === file)),
  }));
}

const classesOf = (elements: readonly Element[]) =>
  new Set(elements.flatMap(({ classes }) => classes));

const only = (rules: readonly StyleRule[]): LateRules => ({ low: [], rules });

/** What an element that is pointed at looks like, by its properties: the slow way. */
function look(sheets: readonly LateRules[], { classes }: Element) {
  const lowAndOthers = [sheets.flatMap(({ low }) => low), sheets.flatMap(({ rules }) => rules)];
  const layers = lowAndOthers.map((rules) =>
    rules
      .filter(({ selector }) => {
        const names = selector.match(/(?<=\.)\w/g) ?? [];
        return names.every((name) => classes.includes(name));
      })
      .toSorted((a, b) => specificityOf(a.selector) - specificityOf(b.selector))
      .map(({ body }) => body.replace(/^left/, 'top')),
  );
  const isImportant = (body: string) => body.endsWith('!important');
  const inOrder = [
    ...layers.flat().filter((body) => !isImportant(body)),
    // Of these the lower layer wins.
    ...layers.toReversed().flat().filter(isImportant),
  ];
  return Object.fromEntries(inOrder.map((body) => body.split(':') as [string, string]));
}

describe('a style that is split', () => {
  it('shows every element as the whole one, in whichever order the scripts come', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 12 }),
        fc.array(element, { maxLength: 8 }),
        imports,
        fc.shuffledSubarray(FILES),
        (rules, elements, links, order) => {
          const chunks = chunksOf(elements, links);
          const first = classesOf(elements.filter(({ file }) => file === ''));
          const mayMeet = (one: string, other: string) =>
            elements.some(({ classes }) => classes.includes(one) && classes.includes(other));
          const split = splitStyle(rules, chunks, first, mayMeet);
          const loaded = order.flatMap((file) => [
            ...(chunks.find((chunk) => chunk.file === file)?.imports ?? []),
            file,
          ]);
          const sheets = [...new Set(loaded)].toSorted((a, b) => {
            const runsBefore = (one: string, other: string) =>
              chunks.find(({ file }) => file === other)?.imports.has(one) ?? false;
            return runsBefore(a, b) ? -1 : runsBefore(b, a) ? 1 : 0;
          });
          const styles = [
            only(split.first),
            ...sheets.map((file) => split.late.get(file) ?? only([])),
          ];
          for (const each of elements) {
            if (each.file !== '' && !sheets.includes(each.file)) continue;
            expect(look(styles, each)).toEqual(look([only(rules)], each));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  const late = (file: string, classes: string[], imports: string[] = []): LateChunk => ({
    file,
    imports: new Set(imports),
    classes: new Set(classes),
  });
  const none = () => false;
  const selectors = (rules: readonly StyleRule[] = []) => rules.map(({ selector }) => selector);
  const lateOf = (file: string, { late }: SplitStyle) => selectors(late.get(file)?.rules);

  it('leaves the rules of late classes to the scripts that have them', () => {
    const rules = readRules('.a{color:x}.b{color:y}.b:hover .c{color:z}p{color:x}');
    const split = splitStyle(rules, [late('1.js', ['b', 'c'])], new Set(['a']), none);
    expect(selectors(split.first)).toEqual(['.a', 'p']);
    expect(lateOf('1.js', split)).toEqual(['.b', '.b:hover .c']);
  });

  it('says a rule once where a script imports another one with it, and twice where each imports the other', () => {
    const rules = readRules('.b{color:y}');
    const once = [late('1.js', ['b']), late('2.js', ['b'], ['1.js'])];
    const split = splitStyle(rules, once, new Set(), none);
    expect(lateOf('1.js', split)).toEqual(['.b']);
    expect(lateOf('2.js', split)).toEqual([]);
    const twice = [late('1.js', ['b'], ['2.js']), late('2.js', ['b'], ['1.js'])];
    expect(lateOf('2.js', splitStyle(rules, twice, new Set(), none))).toEqual(['.b']);
  });

  it('says a rule once in the last script that all of several import', () => {
    const rules = readRules('.b{color:y}');
    const chunks = [
      late('1.js', []),
      late('2.js', [], ['1.js']),
      late('3.js', ['b'], ['1.js', '2.js']),
      late('4.js', ['b'], ['1.js', '2.js']),
    ];
    const { late: found } = splitStyle(rules, chunks, new Set(), none);
    expect([...found].filter(([, { rules }]) => rules.length > 0).map(([file]) => file)).toEqual([
      '2.js',
    ]);
  });

  it('keeps what many scripts need, and what none does', () => {
    const many = ['1.js', '2.js', '3.js', '4.js', '5.js'].map((file) => late(file, ['b']));
    const split = splitStyle(readRules('.b{color:y}.c{color:x}'), many, new Set(), none);
    expect(selectors(split.first)).toEqual(['.b', '.c']);
  });

  it('keeps no rule that wins by its order, or must lose to one of the same script alone', () => {
    const rules = readRules('.a{color:x}.b{color:y}.c{color:z}');
    const split = splitStyle(rules, [late('1.js', ['b', 'c'])], new Set(['a']), () => true);
    expect(selectors(split.first)).toEqual(['.a']);
  });

  it('puts a late rule that must lose to an earlier one by its order below it', () => {
    const rules = readRules('.b{color:y}.a{color:x}');
    const chunks = [late('1.js', ['b'])];
    const meet = splitStyle(rules, chunks, new Set(['a']), () => true);
    expect(selectors(meet.first)).toEqual(['.a']);
    expect(selectors(meet.late.get('1.js')?.low)).toEqual(['.b']);
    const apart = splitStyle(rules, chunks, new Set(['a']), none);
    expect(lateOf('1.js', apart)).toEqual(['.b']);
    const children = splitStyle(
      readRules('.b>*{color:y}.a{color:x}'),
      chunks,
      new Set(['a']),
      none,
    );
    expect(selectors(children.late.get('1.js')?.low)).toEqual(['.b>*']);
  });

  it('keeps one that must lose to an earlier one by its order, and win over another', () => {
    const chunks = [late('1.js', ['b'])];
    const between = readRules('.a{color:z}.b{color:y}.c{color:x}');
    expect(selectors(splitStyle(between, chunks, new Set(['a', 'c']), () => true).first)).toEqual([
      '.a',
      '.b',
      '.c',
    ]);
    const important = readRules('.b{color:y!important}.a{color:x!important}');
    expect(selectors(splitStyle(important, chunks, new Set(['a']), () => true).first)).toEqual([
      '.b',
      '.a',
    ]);
  });
});
