/** Milliseconds from each text's key to the frame that shows its list, as far as it has been shown. */
export type SeenLists = { readonly painted: Readonly<Record<string, number>> };

declare global {
  interface Window {
    lists: { painted: Record<string, number> };
  }
}

/** Notes in `window.lists` when the list of each typed text is painted. Runs in the page. */
export function watchLists(): void {
  const keys = new Map<string, number>();
  window.lists = { painted: {} };
  const { port1, port2 } = new MessageChannel();
  const shown: string[] = [];
  // After the frame: its callbacks run before it is painted.
  port1.onmessage = () => {
    for (const text of shown.splice(0)) {
      window.lists.painted[text] ??= performance.now() - (keys.get(text) ?? Number.NaN);
    }
  };
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const text = target.value.trim();
      keys.set(text, timeStamp);
      delete window.lists.painted[text];
    },
    true,
  );
  const look = () => {
    const text = listedText();
    if (text !== null && keys.has(text) && window.lists.painted[text] === undefined) {
      shown.push(text);
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** The text whose answer is in the document; null while it is awaited. */
  function listedText(): string | null {
    const isFinal = document.querySelector('[role=status][aria-busy=false]') !== null;
    if (!isFinal) return null;
    const row = document.querySelector<HTMLElement>('[data-list] [data-paper-id]');
    const question = row ? row.dataset.question : location.search;
    return new URLSearchParams(question ?? '').get('q');
  }
}
