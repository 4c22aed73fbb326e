import { describe, expect, it } from 'vitest';
import { classUses } from '../../../../src/build/chunkStyles/classUses';

const CLASSES = new Set(['a', 'b', 'c', 'd', 'e', 'f']);

const usesOf = (...codes: string[]) => classUses(codes, CLASSES);

describe('the classes of components', () => {
  it('are those of elements, and in strings of nothing but classes', () => {
    const { classes } = usesOf(
      `jsx("p", { className: \`a \${x ? "b" : y.c} \${"d"}\` })`,
      'jsx("b", { className: "f other" })',
      'const LOOKS = { wide: "e" }; const text = "c or a word";',
    );
    expect([...classes].sort()).toEqual(['a', 'b', 'd', 'e', 'f']);
  });

  it.each([
    ['at the same element', 'jsx("p", { className: "a b" })'],
    ['in a part of it that may be missing', `jsx("p", { className: \`a \${x ? "b" : ""}\` })`],
    ['in either of two', 'jsx("p", { className: x ? "a" : y ?? "b" })'],
    ['in brackets', '(0, run.jsx)("p", { className: (x && ("a b")) })'],
    ['of a constant', `const LOOK = "b"; jsx("p", { className: \`a \${LOOK}\` })`],
    [
      'that a component is given',
      `jsx(Row, { className: "b" }); jsx("p", { className: \`a \${name}\` })`,
    ],
    [
      'of two constants',
      `const looks = "a", size = "b"; jsx("p", { className: \`\${looks} \${size}\` })`,
    ],
    ['that a function is given', 'jsx("p", { className: join("a", x) }); const y = "b"'],
    ['of another module', 'export const y = "b"', `jsx("p", { className: \`a \${y}\` })`],
  ])('meet %s', (_, ...codes) => {
    const { mayMeet } = usesOf(...codes);
    expect(mayMeet('a', 'b')).toBe(true);
    expect(mayMeet('b', 'a')).toBe(true);
  });

  it.each([
    ['of two elements', 'jsx("p", { className: "a", children: jsx("b", { className: "b" }) })'],
    [
      'where one takes others, which are written at no element',
      `jsx("p", { className: \`a \${x}\` }); jsx("b", { className: "b" })`,
    ],
    [
      'where one is what a component is given, which no element with the other takes',
      'jsx(Row, { className: "b" }); jsx("p", { className: "a" })',
    ],
    [
      'where what is missing is undefined',
      'jsx("p", { className: x ? "a" : void 0 }); const y = "b"',
    ],
    ['that nothing uses', 'jsx("p", { className: "a" })'],
  ])('do not meet %s', (_, code) => {
    const { mayMeet } = usesOf(code);
    expect(mayMeet('a', 'b')).toBe(false);
    expect(mayMeet('b', 'a')).toBe(false);
  });
});
