/**
 * Lets React go on with a page that the browser translates. Chrome puts `<font>` elements in the place of
 * text nodes, or around them; React keeps the nodes, and fails when it takes one from a parent that no
 * longer has it, or shows nothing of what it writes into one that is gone (facebook/react#11538).
 *
 * Patches two methods of nodes, for text nodes that are not where the caller expects them: what has taken
 * their place stands for them. No element of this app is a `<font>`.
 */
export function allowTranslation(root: Node): void {
  /** Text node → the translation in its place. */
  const translations = new WeakMap<Node, Element>();

  const restore = (text: Node): void => {
    translations.get(text)?.replaceWith(text);
    translations.delete(text);
  };

  // React has written into a text node that is not on the page: the page shows that text again.
  const writes = new MutationObserver((records) => {
    for (const { target } of records) restore(target);
  });

  const replacements = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const translation = [...addedNodes, previousSibling, nextSibling].find(isFont);
      if (!translation) continue;
      for (const node of removedNodes) {
        if (!isText(node) || node.isConnected) continue;
        translations.set(node, translation);
        writes.observe(node, { characterData: true });
      }
    }
  });
  replacements.observe(root, { childList: true, subtree: true });

  /** What stands in a parent for a text node; null if nothing does. */
  const childFor = (parent: Node, text: Node): Node | null => {
    let child: Node | null = translations.get(text) ?? text;
    while (child && child.parentNode !== parent) {
      child = isFont(child.parentNode) ? child.parentNode : null;
    }
    return child;
  };

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    const child = isText(node) ? childFor(this, node) : node;
    translations.delete(node);
    if (child) removeChild.call(this, child);
    return node;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    // The translation goes from where the text was.
    if (translations.has(node)) restore(node);
    insertBefore.call(this, node, next && isText(next) ? childFor(this, next) : next);
    return node;
  };
}

function isText(node: Node): boolean {
  return node.nodeName === '#text';
}

function isFont(node: Node | null): node is Element {
  return node?.nodeName === 'FONT';
}
