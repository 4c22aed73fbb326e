import { Fragment } from 'react';
import { type Inline, parseInline } from '../../../digest/inline';
import type { ListedTopic, TopicList } from '../../../digest/topicList';
import type { Highlighter } from '../../../search/display/highlight';
import type { FirstMention } from '../../../topics/firstMentions';
import { InlinePart } from '../../text/RichText';
import { cutAtTerms, type Piece } from './cutAtTerms';
import { plainParts, type TermsOfText } from './findTerms';
import { Term } from './Term';

type Shared = { highlighter: Highlighter | null; totals: TopicList['quarters'] };
type Terms = TermsOfText<ListedTopic>;

/** A sentence as `RichText` draws it, with its terms. */
export function TermText({ text, ...props }: Shared & { text: string; terms: Terms }) {
  return <Parts parts={parseInline(text)} {...props} />;
}

function Parts({ parts, terms, ...shared }: Shared & { parts: readonly Inline[]; terms: Terms }) {
  const ends = parts.map((_, index) => plainParts(parts.slice(0, index + 1)).length);
  return parts.map((part, index) => {
    const ofPart = terms.slice(ends[index - 1] ?? 0, ends[index]);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their order
    return <Part key={index} part={part} terms={ofPart} {...shared} />;
  });
}

function Part({ part, terms, ...shared }: Shared & { part: Inline; terms: Terms }) {
  if (part.kind === 'strong') {
    return (
      <strong>
        <Parts parts={part.children} terms={terms} {...shared} />
      </strong>
    );
  }
  const [ofPart = []] = terms;
  if (part.kind === 'text') return <PlainText text={part.text} terms={ofPart} {...shared} />;
  return <InlinePart part={part} highlighter={shared.highlighter} />;
}

type PlainTextProps = Shared & { text: string; terms: readonly FirstMention<ListedTopic>[] };

function PlainText({ text, terms, highlighter, totals }: PlainTextProps) {
  const segments = highlighter?.highlight(text) ?? [{ text, marked: false }];
  return cutAtTerms(segments, terms).map(({ topic, pieces }, index) => {
    const drawn = pieces.map(drawPiece);
    return topic ? (
      <Term key={topic.id} topic={topic} totals={totals}>
        {drawn}
      </Term>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text keep their order
      <Fragment key={index}>{drawn}</Fragment>
    );
  });
}

function drawPiece({ text, isMarked, isUnbroken }: Piece, index: number) {
  if (isMarked) return <mark key={index}>{text}</mark>;
  return isUnbroken ? (
    <span key={index} className="whitespace-nowrap">
      {text}
    </span>
  ) : (
    text
  );
}
