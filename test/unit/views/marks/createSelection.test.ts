import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSelection } from '../../../../src/views/marks/createSelection';
import { arxivId } from '../../library/libraries';

const [A, B, C, D, E] = [
  arxivId('2502.00001'),
  arxivId('2502.00002'),
  arxivId('2502.00003'),
  arxivId('2502.00004'),
  arxivId('2502.00005'),
];
const IDS = [A, B, C, D, E];

describe('createSelection', () => {
  it('begins with the first paper that is checked, and ends with the last one', () => {
    const selection = createSelection();
    expect(selection.get()).toBeNull();
    selection.toggle(B);
    selection.toggle(A);
    expect(selection.get()).toEqual([B, A]);
    selection.toggle(B);
    selection.toggle(A);
    expect(selection.get()).toBeNull();
  });

  it('can begin with nothing checked, and keeps what is checked when it begins again', () => {
    const selection = createSelection();
    selection.start();
    expect(selection.get()).toEqual([]);
    selection.toggle(C);
    selection.start();
    expect(selection.get()).toEqual([C]);
    selection.end();
    expect(selection.get()).toBeNull();
  });

  it('extends from the last paper to another one, in both directions', () => {
    const selection = createSelection();
    selection.toggle(B);
    selection.extendTo(D, IDS);
    expect(selection.get()).toEqual([B, C, D]);
    selection.extendTo(A, IDS);
    expect(new Set(selection.get())).toEqual(new Set([A, B, C, D]));
    expect(selection.get()?.at(-1)).toBe(A);
  });

  it('checks one paper where there is nothing to extend from', () => {
    const selection = createSelection();
    selection.extendTo(D, IDS);
    selection.extendTo(A, [A, B]);
    expect(selection.get()).toEqual([D, A]);
  });

  it('drops papers that are listed no more, and ends with the last of them', () => {
    const selection = createSelection();
    selection.add([A, B]);
    selection.keepOnly([B, C]);
    expect(selection.get()).toEqual([B]);
    selection.keepOnly([C]);
    expect(selection.get()).toBeNull();
  });

  it('tells nobody where nothing changes', () => {
    const selection = createSelection();
    selection.start();
    const listener = vi.fn();
    selection.subscribe(listener);
    selection.start();
    selection.keepOnly([]);
    selection.add([]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('holds what a plain set holds, whatever is pressed', () => {
    const paper = fc.constantFrom(A, B, C, D, E);
    const press = fc.tuple(fc.constantFrom('toggle', 'extend', 'add'), paper);
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const selection = createSelection();
        const expected = new Set<string>();
        for (const [kind, id] of presses) {
          const last = selection.get()?.at(-1);
          if (kind === 'toggle') selection.toggle(id);
          if (kind === 'extend') selection.extendTo(id, IDS);
          if (kind === 'add') selection.add([id]);
          if (kind === 'toggle' && expected.delete(id)) continue;
          const to = IDS.indexOf(id);
          const from = kind === 'extend' && last !== undefined ? IDS.indexOf(last) : to;
          const between = IDS.slice(Math.min(from, to), Math.max(from, to) + 1);
          for (const other of between) expected.add(other);
          expect(new Set(selection.get() ?? [])).toEqual(expected);
        }
        expect(selection.get() ?? []).toHaveLength(expected.size);
      }),
    );
  });
});
