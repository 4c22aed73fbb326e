import { describe, expect, it } from 'vitest';
import { classesOf, nameClasses, renameInPage, renameInStyle } from '../../../src/build/classNames';

const STYLE = `
/* .not-this { } */
@media (width >= 43.75rem) { .hover\\:bg-wash:hover { width: .5rem; } }
.flex, .\\33 xl\\:grid > .w-\\[calc\\(1px\\+2px\\)\\] { background: url("a.b-c.woff2"); }
html[data-x=".no-class"] .mt-1\\.5 { & .flex { color: red } }
`;
const CLASSES = ['3xl:grid', 'flex', 'hover:bg-wash', 'mt-1.5', 'w-[calc(1px+2px)]'];

describe('classesOf', () => {
  it('finds the classes of all selectors as elements have them, and no fraction, file or comment', () => {
    expect(classesOf(STYLE)).toEqual(CLASSES);
  });
});

describe('nameClasses', () => {
  it('gives each class a name of its own, and leaves plain words as they are', () => {
    const names = nameClasses(CLASSES);
    expect(Object.fromEntries(names)).toEqual({
      '3xl:grid': 'a',
      'hover:bg-wash': 'b',
      'mt-1.5': 'c',
      'w-[calc(1px+2px)]': 'd',
    });
  });

  it('gives the short ones to classes without a value of their own', () => {
    const names = nameClasses(['[&>p]:mt-1', 'gap-[3px]', 'mt-1']);
    expect([...names]).toEqual([
      ['mt-1', 'a'],
      ['[&>p]:mt-1', 'b'],
      ['gap-[3px]', 'c'],
    ]);
  });

  it('takes no name that a class has already', () => {
    expect([...nameClasses(['a', 'b', 'x-1', 'x-2']).values()]).toEqual(['c', 'd']);
  });

  it('has names for more classes than there are letters', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `x-${index}`);
    const names = [...nameClasses(many).values()];
    expect(new Set(names).size).toBe(2000);
    expect(names.every((name) => /^[a-z][a-z0-9]{0,2}$/.test(name))).toBe(true);
  });
});

describe('renameInStyle', () => {
  it('renames selectors alone', () => {
    const renamed = renameInStyle(STYLE, nameClasses(CLASSES));
    expect(renamed).toContain('@media (width >= 43.75rem) { .b:hover { width: .5rem; } }');
    expect(renamed).toContain('.flex, .a > .d { background: url("a.b-c.woff2"); }');
    expect(renamed).toContain('html[data-x=".no-class"] .c { & .flex { color: red } }');
  });
});

describe('renameInPage', () => {
  const names = nameClasses(['[&>p]:mt-1', 'mt-1']);

  it('renames classes, and leaves out a list without any', () => {
    expect(
      renameInPage('<p class="flex mt-1 [&amp;&gt;p]:mt-1"> mt-1</p><i class=" "></i>', names),
    ).toBe('<p class="flex a b"> mt-1</p><i></i>');
  });

  it('leaves what a digest says as it is, a language or a title', () => {
    const page = '<p lang="mt-1" title="mt-1"></p><meta content="mt-1"><img alt="mt-1">';
    expect(renameInPage(page, names)).toBe(page);
  });

  it('refuses an id with the name of a class, which the scripts would rename', () => {
    expect(() => renameInPage('<p id="mt-1"></p>', names)).toThrow('as id="mt-1"');
  });
});
