import { useState } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useReorder } from '../../ui/useReorder';

type Props = {
  papers: readonly Paper[];
  onOrder: (ids: readonly ArxivId[]) => void;
  /** One of them is taken out. */
  onRemove: (ids: readonly ArxivId[]) => void;
};

/** The titles in their order, which changes by dragging, by the arrow keys, or by taking one out. */
export function PaperOrder({ papers, onOrder, onRemove }: Props) {
  const words = useTexts('handout');
  const ids = papers.map(({ id }) => id);
  /** Where the one that was moved last is now. */
  const [moved, setMoved] = useState('');
  const move = (id: ArxivId, index: number) => {
    setMoved(words.moved(index + 1, ids.length));
    onOrder(ids.filter((other) => other !== id).toSpliced(index, 0, id));
  };
  const remove = (id: ArxivId, row: Element | null) => {
    // The button that has the focus goes with its row; the last paper has none.
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const button = ids.length > 2 ? 'button:last-of-type' : 'button';
    next?.querySelector<HTMLElement>(button)?.focus();
    onRemove(ids.filter((other) => other !== id));
  };
  const { item, handle } = useReorder({ ids, move });
  return (
    <section aria-label={words.order} className="border-b border-rule pb-2">
      <ol>
        {papers.map(({ id, title }, index) => (
          <li key={id} {...item(id)} className="flex items-center gap-2 text-14">
            <button
              type="button"
              className={ICON_BUTTON}
              aria-label={words.move(plainText(title), index + 1, ids.length)}
              title={words.moveHint}
              {...handle(id)}
            >
              <Icon name="icon-sort" />
            </button>
            <span className="w-5 text-right text-13 text-ink-3">{index + 1}</span>
            <span lang="en" className="min-w-0 flex-1 truncate">
              {plainText(title)}
            </span>
            {ids.length > 1 && (
              <button
                type="button"
                className={ICON_BUTTON}
                aria-label={words.remove(plainText(title))}
                title={words.removeHint}
                onClick={({ currentTarget }) => remove(id, currentTarget.closest('li'))}
              >
                <Icon name="icon-close" />
              </button>
            )}
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {moved}
      </p>
    </section>
  );
}
