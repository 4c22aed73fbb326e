import { useEffect, useRef } from 'react';
import type { Completeness } from '../../archive/contract';
import { useMessages } from '../../i18n/messages';
import type { AuthorCount } from '../../search/query/authorCounts';
import { OptionLine } from '../../ui/OptionList';
import { saySoFar } from '../sayFound';

type Option = AuthorCount & { readonly key: string };

type Props = {
  id: string;
  options: readonly Option[];
  /** Of the options and their counts. */
  completeness: Completeness;
  idOf: (option: Option) => string;
  isActive: (option: Option) => boolean;
  onChoose: (name: string) => void;
};

/**
 * The suggestions below the author field. On a phone they are part of the sheet, which grows or scrolls
 * to hold them: laid over it they would be clipped.
 */
export default function AuthorOptions(props: Props) {
  const { id, options, completeness, idOf, isActive, onChoose } = props;
  const messages = useMessages();
  const { filters, timeline } = messages;
  const box = useRef<HTMLDivElement>(null);
  const { length } = options;
  // New browsers return a promise, which React would take for the end of the effect.
  // biome-ignore lint/correctness/useExhaustiveDependencies: more suggestions make the box higher
  useEffect(() => void box.current?.scrollIntoView({ block: 'nearest' }), [length]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field, nothing more
    <div
      ref={box}
      className="max-h-[min(23rem,45dvh)] overflow-y-auto overscroll-contain rounded-lg border border-rule bg-sheet p-1 max-lg:mt-1 lg:absolute lg:top-full lg:right-0 lg:z-30 lg:w-full lg:min-w-64"
      onMouseDown={(event) => event.preventDefault()}
    >
      {length === 0 ? (
        <p className="p-2.5 text-13 text-ink-3">
          {completeness === 'complete' ? filters.noAuthor : timeline.looking}
        </p>
      ) : (
        <div id={id} role="listbox" aria-label={filters.author}>
          {options.map((option) => (
            <OptionLine
              key={option.key}
              id={idOf(option)}
              active={isActive(option)}
              inset="px-3"
              onChoose={() => onChoose(option.name)}
            >
              <bdi lang="en" className="text-13">
                {option.name}
              </bdi>
              <span className="shrink-0 text-13 text-ink-3">
                {saySoFar(filters.authorCount(option.papers), completeness, messages)}
              </span>
            </OptionLine>
          ))}
        </div>
      )}
    </div>
  );
}
