import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import type { Option } from './useOptions';

/** The text of an option below the search field. */
export function OptionWords({ option }: { option: Option }) {
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
