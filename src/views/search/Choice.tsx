import { useEffect, useRef } from 'react';
import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import type { Option } from './useOptions';

type Props = { id: string; option: Option; active: boolean; onChoose: () => void };

/** An option below the search field. The field keeps the focus; the arrow keys go from one to the next. */
export function Choice({ id, option, active, onChoose }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the combobox pattern has it
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      onClick={onChoose}
      className={`target flex cursor-pointer items-center justify-between gap-3 px-3 py-1 text-14 hover:bg-wash ${active ? 'bg-wash' : ''}`}
    >
      <Words option={option} />
    </div>
  );
}

function Words({ option }: { option: Option }) {
  const { count } = useMessages();
  switch (option.kind) {
    case 'recent':
      return <bdi className="min-w-0 truncate">{option.text}</bdi>;
    case 'term':
      return (
        <>
          <bdi className="min-w-0 truncate">{option.text}</bdi>
          <span className="shrink-0 text-12 text-ink-3">{count.papers(option.papers)}</span>
        </>
      );
    case 'author':
      return (
        <>
          <bdi lang="en" className="min-w-0 truncate">
            {option.name}
          </bdi>
          <span className="shrink-0 text-12 text-ink-3">{count.papers(option.papers)}</span>
        </>
      );
    case 'paper':
      return (
        <bdi lang="en" className="line-clamp-2 font-serif text-15 leading-snug">
          {plainText(option.title)}
        </bdi>
      );
  }
}
