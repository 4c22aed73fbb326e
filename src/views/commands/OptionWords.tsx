import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Option } from './useOptions';

/** The text of an option below the search field. */
export function OptionWords({ option }: { option: Option }) {
  const { count } = useMessages();
  switch (option.kind) {
    case 'recent':
      return <Words text={option.text} />;
    case 'term':
      return (
        <>
          <Words text={option.text} />
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

function Words({ text }: { text: string }) {
  return (
    <bdi lang={languageOf(text)} className="min-w-0 truncate">
      {text}
    </bdi>
  );
}
