import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';
import { PAGE } from '../../ui/classNames';
import { MissingIds } from '../MissingIds';
import { useMarks } from '../marks/useLibrary';
import { listAddress } from '../share/listAddress';
import { HandoutForm } from './HandoutForm';
import { HandoutSheets } from './HandoutSheets';
import { readHandoutOptions, writeHandoutOptions } from './handoutOptions';
import { PaperOrder } from './PaperOrder';

/** What the reader fills in. */
export type HandoutHead = {
  readonly title: string;
  /** ISO; `''`: to be written by hand. */
  readonly date: string;
  /** `''`: to be written by hand. */
  readonly presenter: string;
};

type Props = {
  papers: readonly Paper[];
  /** Those that the archive lacks. */
  missing: readonly ArxivId[];
  /** The title in the address; `''`: none. */
  name: string;
};

/** A handout as it will be printed, and what changes it: words of its head, what it holds, the order. */
export function Handout({ papers, missing, name }: Props) {
  const words = useTexts('handout');
  const { count } = useMessages();
  const navigate = useNavigate();
  const router = useRouter();
  const hash = useLocation({ select: (location) => location.hash });
  const options = readHandoutOptions(hash);
  const marks = useMarks();
  const [head, setHead] = useState<HandoutHead>({ title: name, date: '', presenter: '' });
  const ids = papers.map(({ id }) => id);
  const go = (order: readonly ArxivId[], title: string, { to = hash, replace = true } = {}) =>
    navigate({
      to: '/handout',
      search: { ids: order, ...(title.trim() && { name: title.trim() }) },
      hash: to,
      replace,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  const title = head.title.trim() || words.title;
  const content = {
    ...head,
    title,
    papers,
    ...options,
    notes: notesOf(options.hasNotes ? (marks?.papers ?? NONE) : NONE),
    address: listAddress(router, ids, head.title.trim()),
  };
  return (
    <div className={`handout ${PAGE} pb-16`}>
      <div className="print:hidden">
        <h1 className="border-b-2 border-ink pt-5 pb-3 text-23 leading-8 font-bold tracking-tight sm:text-28 sm:leading-9">
          {words.title}
        </h1>
        <p role="status" className="sr-only">
          {count.papers(papers.length)}
        </p>
      </div>
      <div className="handout-body">
        <div className="print:hidden">
          <HandoutForm
            content={content}
            head={head}
            onHead={setHead}
            onHeadDone={() => void go(ids, head.title)}
            onOptions={(next) => void go(ids, head.title, { to: writeHandoutOptions(next) })}
          />
          <PaperOrder
            papers={papers}
            onOrder={(order) => void go(order, head.title)}
            // Back brings the paper back.
            onRemove={(rest) => void go(rest, head.title, { replace: false })}
          />
          <MissingIds ids={missing} say={words.missing} />
        </div>
        <HandoutSheets content={content} />
      </div>
    </div>
  );
}

const NONE: ReadonlyMap<ArxivId, { readonly note: string }> = new Map();

function notesOf(marks: typeof NONE): ReadonlyMap<ArxivId, string> {
  return new Map(Array.from(marks, ([id, { note }]) => [id, note]));
}
