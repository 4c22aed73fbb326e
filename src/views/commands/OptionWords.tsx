import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { createHighlighter } from '../../search/display/highlight';
import { saySoFar } from '../sayFound';
import { Marked } from '../text/RichText';
import { VotesAfterDay } from '../VoteCount';
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
    case 'paper': {
      const highlighter = createHighlighter(option.forms);
      return (
        <>
          <span className="min-w-0">
            <bdi
              lang="en"
              className="line-clamp-2 font-serif text-15 leading-snug font-semibold lg:line-clamp-1 lg:text-17"
            >
              <Marked text={plainText(option.title)} highlighter={highlighter} />
            </bdi>
            {option.sentence !== '' && (
              <span
                aria-hidden="true"
                lang={languageOf(option.sentence)}
                className="block truncate text-14 text-ink-2 max-lg:hidden"
              >
                <Marked text={option.sentence} highlighter={highlighter} />
              </span>
            )}
          </span>
          <DayAndVotes day={option.day} votes={option.votes} />
        </>
      );
    }
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

/** Hidden from screen readers, as the sentence: the name of an option is its title. */
function DayAndVotes({ day, votes }: Pick<Paper, 'day' | 'votes'>) {
  const { format } = useMessages();
  return (
    <span
      aria-hidden="true"
      className="shrink-0 self-start text-12 leading-6 text-ink-3 max-sm:hidden"
    >
      <time dateTime={day}>{format.shortDay(day)}</time>
      <VotesAfterDay votes={votes} />
    </span>
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
