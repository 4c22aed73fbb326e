import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { LONGEST_LIST } from '../../question/searchParams';
import { BUTTON, BUTTON_PRIMARY, ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useFootBar } from '../../ui/useFootBar';
import { ListActions } from '../share/ListActions';
import { useLibrary } from './useLibrary';

type Props = { checked: readonly ArxivId[] };

/** At the foot of the screen while papers of lists are chosen: what can be done with them. */
export default function CheckedBar({ checked }: Props): ReactNode {
  const { selection: words, list } = useTexts('share');
  const library = useLibrary();
  const archive = useArchive();
  const queries = useQueries({
    queries: checked.map((id) => listedPaperQuery(archive, id, checked)),
  });
  const papers = queries.flatMap(({ data }) => data?.paper ?? []);
  const hasFailed = queries.some(({ isError }) => isError);
  const isComplete = queries.every(({ isSuccess }) => isSuccess);
  const bar = useRef<HTMLElement>(null);
  useFootBar(bar);
  const isAny = checked.length > 0;
  return (
    <section
      ref={bar}
      aria-label={words.title}
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center gap-2 border-t border-ink bg-paper px-4 py-2 print:hidden"
    >
      <p aria-live="polite" className="mr-2 text-14 font-bold">
        {isAny ? words.count(checked.length) : words.none}
      </p>
      {isAny && (
        <div className="flex flex-wrap items-center gap-2 max-sm:order-last max-sm:basis-full">
          {checked.length <= LONGEST_LIST && (
            <Link to="/handout" search={{ ids: checked }} className={BUTTON_PRIMARY}>
              <Icon name="icon-file" size={14} />
              {words.handout}
            </Link>
          )}
          <button type="button" className={BUTTON} onClick={() => library.setSaved(checked, true)}>
            {words.save}
          </button>
          <button type="button" className={BUTTON} onClick={() => library.listing.set(checked)}>
            {words.lists}
          </button>
          {checked.length <= LONGEST_LIST && (
            <Link to="/related" search={{ ids: checked }} className={BUTTON}>
              {words.related}
            </Link>
          )}
          <ListActions
            list={{
              kind: 'papers',
              ids: checked,
              papers: isComplete ? papers : hasFailed ? 'failed' : 'reading',
            }}
            name={list.title}
          />
        </div>
      )}
      <button
        type="button"
        aria-label={words.end}
        title={words.end}
        className={`${ICON_BUTTON} -mr-3 ml-auto`}
        onClick={() => library.selection.end()}
      >
        <Icon name="icon-close" />
      </button>
    </section>
  );
}
