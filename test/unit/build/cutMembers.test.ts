import { expect, it } from 'vitest';
import { cutMembers } from '../../../src/build/cutMembers';

const CODE = `var kept = 1;
function load(name) { return { name }; }
exports.load = load;
exports.kept = function () { exports.inner = kept; };
`;

it.each([
  { members: [], left: CODE },
  { members: ['exports.load'], left: CODE.replace('exports.load = load;', '') },
  { members: ['load'], left: CODE.replace('{ return { name }; }', '{}') },
  {
    members: ['exports.load', 'load'],
    left: CODE.replace('{ return { name }; }', '{}').replace('exports.load = load;', ''),
  },
])('leaves out $members', ({ members, left }) => {
  expect(cutMembers(CODE, members)).toBe(left);
});

it.each(['kept', 'exports.inner', 'missing'])('says that there is no member %s', (member) => {
  expect(() => cutMembers(CODE, ['load', member])).toThrow(
    `expected ${member}, found no such member`,
  );
});
