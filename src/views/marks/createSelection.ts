import type { ArxivId } from '../../digest/arxivId';
import { createStore, type Store } from '../../store';

/** The papers that the reader has checked, in that order; empty: none yet. null: nothing is being chosen. */
type Checked = readonly ArxivId[] | null;

/** Papers that the reader checks in lists, one after the other, until something ends it. */
export type Selection = Pick<Store<Checked>, 'get' | 'subscribe'> & {
  /** Begins choosing with nothing checked. */
  start(): void;
  end(): void;
  /** Checks a paper, which begins choosing, or unchecks it, which ends it with the last one. */
  toggle(id: ArxivId): void;
  /**
   * Checks all papers from the one that was checked last to this one, of those listed in order; this one alone
   * where the last one is not listed.
   */
  extendTo(id: ArxivId, listed: readonly ArxivId[]): void;
  /** Checks papers besides those that are. */
  add(ids: readonly ArxivId[]): void;
  /** Unchecks the papers that are not listed any more. */
  keepOnly(listed: readonly ArxivId[]): void;
};

export function createSelection(): Selection {
  const checked = createStore<Checked>(null);
  const now = () => checked.get() ?? [];
  const add = (ids: readonly ArxivId[]) => {
    if (ids.length > 0) checked.set([...new Set([...now(), ...ids])]);
  };
  /** With the last paper choosing ends. */
  const remove = (isGone: (id: ArxivId) => boolean) => {
    const rest = now().filter((id) => !isGone(id));
    if (rest.length < now().length) checked.set(rest.length > 0 ? rest : null);
  };
  return {
    get: checked.get,
    subscribe: checked.subscribe,
    start: () => checked.set(checked.get() ?? []),
    end: () => checked.set(null),
    toggle(id) {
      if (now().includes(id)) remove((other) => other === id);
      else add([id]);
    },
    extendTo(id, listed) {
      const last = now().at(-1);
      const [from, to] = [last === undefined ? -1 : listed.indexOf(last), listed.indexOf(id)];
      if (from < 0 || to < 0) return add([id]);
      const between = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
      // The one pressed becomes the last: the next range begins there.
      const others = [...now(), ...between].filter((other) => other !== id);
      checked.set([...new Set(others), id]);
    },
    add,
    keepOnly: (listed) => {
      const known = new Set(listed);
      remove((id) => !known.has(id));
    },
  };
}
