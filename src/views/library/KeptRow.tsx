import { Link } from '@tanstack/react-router';
import { type ChangeEvent, type ComponentProps, useId } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { headlineOf } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useMessages, useTexts } from '../../i18n/messages';
import type { PaperMarks } from '../../library/marks';
import { NO_QUESTION } from '../../question/question';
import type { Listing } from '../../search/query/paperStore';
import { useLongPress } from '../../ui/useLongPress';
import { AuthorLine } from '../browse/list/AuthorNames';
import { PaperTitle } from '../browse/list/PaperTitle';
import { useRowState } from '../browse/list/rowStates';
import { rowAttributes } from '../browse/list/rowsOnScreen';
import { Votes } from '../browse/list/Votes';
import { libraryLink } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import { Marked, RichText } from '../text/RichText';
import { textLanguage } from '../text/textLanguage';
import { useChecked } from './useChecked';

type Props = {
  paper: Paper;
  /** Of its newest day. */
  listing: Listing;
  /** Votes of a full bar; null: none are known. */
  mostVotes: number | null;
  marks: PaperMarks | undefined;
  /** The papers that are drawn, in order. */
  listed: readonly ArxivId[];
  hasChecks: boolean;
  /** The check box is the only control: on a phone, once one of them is checked. */
  isChoosing: boolean;
  /** Of a row that can be moved. */
  attributes: ComponentProps<'article'> | undefined;
  /** The button by which it is moved; false: it cannot be. */
  handle: ComponentProps<'button'> | false;
};

/** A paper that the reader keeps, with his note. */
export function KeptRow(props: Props) {
  const { paper, listing, mostVotes, marks, listed, hasChecks, isChoosing } = props;
  const { attributes, handle } = props;
  const { format, paper: paperWords } = useMessages();
  const words = useTexts('library');
  const titleId = useId();
  const { shelfSelection: selection } = useLibrary();
  const checked = useChecked();
  const state = useRowState(paper);
  const press = useLongPress(() => selection.add([paper.id]));
  const headline = headlineOf(paper);
  const toggle = ({ nativeEvent }: ChangeEvent) => {
    const isRange = nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey;
    if (isRange) selection.extendTo(paper.id, listed);
    else selection.toggle(paper.id);
  };
  return (
    <article
      {...rowAttributes(paper.id, NO_QUESTION)}
      aria-labelledby={titleId}
      data-read={state?.isRead || undefined}
      className="paper-row"
      {...attributes}
      {...press}
    >
      <div className="flex gap-3 border-b border-rule pt-4.25 pb-4">
        {hasChecks && (
          <label className="relative z-10 flex w-6 shrink-0 cursor-pointer justify-center pt-1 print:hidden">
            <input
              type="checkbox"
              className="size-4 accent-ink"
              aria-label={words.choose.paper(plainText(paper.title))}
              checked={checked?.includes(paper.id) ?? false}
              onChange={toggle}
            />
          </label>
        )}
        <div className="min-w-0 flex-1">
          <h2
            id={titleId}
            lang="en"
            className="row-title text-19 leading-6.25 sm:text-18 sm:leading-6"
          >
            <PaperTitle paper={paper} question={NO_QUESTION} />
          </h2>
          <p lang={textLanguage(paper, headline)} className="row-sentence mt-1 xl:line-clamp-1">
            <Marked text={headline} highlighter={null} />
          </p>
          {marks?.note && (
            <p className="my-2 border-l-2 border-ink-3 pl-3 text-14 whitespace-pre-line text-ink">
              <RichText text={marks.note} />
            </p>
          )}
          <p className="mt-1.5 flex text-12 leading-4.5 text-ink-3">
            <Votes votes={listing.votes} scale={{ most: mostVotes, isLog: true }} />
            <span className="dots">
              <time dateTime={listing.day}>{format.shortDay(listing.day)}</time>
              <span>
                <AuthorLine paper={paper} asked={[]} highlighter={null} />
              </span>
              {paper.ownFrom && <span>{paperWords.ownFrom(paper.ownFrom)}</span>}
              {marks?.tags.map((tag) => (
                <span key={tag}>
                  <Link
                    {...libraryLink({ shelf: { kind: 'tag', tag }, only: 'all' })}
                    activeProps={{}}
                    className="word-link reach"
                  >
                    #{tag}
                  </Link>
                </span>
              ))}
              {state?.marks}
            </span>
          </p>
        </div>
        {!isChoosing && state?.action}
        {handle && !isChoosing && (
          <button
            type="button"
            {...handle}
            className="icon-button relative -mr-10 self-end text-ink-3 print:hidden"
          >
            <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="currentColor">
              <path d="M5 3h2v2H5zM9 3h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11h2v2H5zM9 11h2v2H9z" />
            </svg>
          </button>
        )}
      </div>
    </article>
  );
}
