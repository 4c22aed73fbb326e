import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { ListedTopic, TopicList } from '../../../digest/topicList';
import { useInterface } from '../../../i18n/messages';
import { usePopover } from '../../../ui/usePopover';
import { TermCard } from './TermCard';

type Props = { topic: ListedTopic; totals: TopicList['quarters']; children: ReactNode };

/**
 * A term within a sentence: a press shows what the archive knows of its topic. The sentence stays as it is: lines
 * break within it, it is selected and copied as before, and what is shown is outside of it.
 */
export function Term({ topic, totals, children }: Props) {
  const { language } = useInterface();
  const term = useRef<HTMLSpanElement>(null);
  const card = useRef<HTMLDivElement>(null);
  // Most terms are never pressed.
  const [hasCard, setHasCard] = useState(false);
  const wasOpen = useRef(false);
  const { isOpen, ...toggling } = usePopover(card);
  const isShown = () => card.current?.matches(':popover-open') === true;
  const show = () => {
    if (!hasCard) flushSync(() => setHasCard(true));
    // The card is placed by its source.
    card.current?.showPopover(term.current ? { source: term.current } : {});
  };
  const onClick = () => {
    // The press has closed it, or was the end of a selection.
    if (wasOpen.current || getSelection()?.isCollapsed === false) return;
    show();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape would close the paper, too.
    if (event.key === 'Escape' && isShown()) event.stopPropagation();
    if (event.target !== term.current || !PRESSES.includes(event.key) || event.repeat) return;
    event.preventDefault();
    if (isShown()) card.current?.hidePopover();
    else show();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is a box, which no line breaks within */}
      <span
        ref={term}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className="term"
        onPointerDown={() => {
          wasOpen.current = isShown();
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {children}
      </span>
      {hasCard &&
        createPortal(
          <div
            ref={card}
            popover="auto"
            role="dialog"
            aria-label={topic[language]}
            tabIndex={-1}
            className="term-card"
            onKeyDown={onKeyDown}
            {...toggling}
          >
            {isOpen && <TermCard topic={topic} totals={totals} />}
          </div>,
          document.body,
        )}
    </>
  );
}

const PRESSES = ['Enter', ' '];
