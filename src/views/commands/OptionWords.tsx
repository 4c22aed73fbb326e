import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { saySoFar } from '../sayFound';
import type { Counted, Option } from './useOptions';

/** The text of an option below the search field. */
export function OptionWords({ option }: { option: Option }) {
  switch (option.kind) {
    case 'recent':
      return <Words text={option.text} />;
    case 'term':
    case 'topic':
      return (
        <>
          <span className="flex min-w-0 items-baseline gap-x-2">
            <Words text={option.text} />
            {option.other !== null && <OtherName text={option.other} />}
          </span>
          <Papers option={option} />
        </>
      );
    case 'author':
      return (
        <>
          <bdi lang="en" className="min-w-0 truncate">
            {option.name}
          </bdi>
          <Papers option={option} />
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

/** The same in the other language: the first to give way where there is no room for both. */
function OtherName({ text }: { text: string }) {
  return (
    <bdi lang={languageOf(text)} className="min-w-0 shrink-99 truncate text-13 text-ink-3">
      {text}
    </bdi>
  );
}

function Papers({ option: { papers, completeness } }: { option: Counted }) {
  const messages = useMessages();
  return (
    <span className="shrink-0 text-12 text-ink-3">
      {saySoFar(messages.count.papers(papers), completeness, messages)}
    </span>
  );
}
