import { useQueries } from '@tanstack/react-query';
import { lazy } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import type { CitationFormat } from '../../cite/formats';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { LazyDialog } from '../share/LazyDialog';

const ListDialogs = lazy(() => import('../share/ListDialogs'));

/** Papers of the library to hand on, in their order. */
export type Exported = {
  readonly ids: readonly ArxivId[];
  readonly opens: 'export' | 'share';
  /** The first one that is shown; undefined: the usual one. */
  readonly format?: CitationFormat;
};

type Props = {
  exported: Exported | null;
  /** Goes with the link; `''`: they have none. */
  listName: string;
  onClose: () => void;
};

/** The dialog that exports or shares papers of the library. Those that the archive lacks are left out. */
export function ExportedPapers({ exported, listName, onClose }: Props) {
  return (
    <LazyDialog name={exported?.opens ?? ''}>
      {exported && <Dialog {...exported} listName={listName} onClose={onClose} />}
    </LazyDialog>
  );
}

type DialogProps = Exported & Omit<Props, 'exported'>;

function Dialog({ ids, opens, format, listName, onClose }: DialogProps) {
  const { title } = useTexts('library');
  const archive = useArchive();
  const queries = useQueries({ queries: ids.map((id) => listedPaperQuery(archive, id, ids)) });
  const isComplete = queries.every(({ isSuccess }) => isSuccess);
  const hasFailed = queries.some(({ isError }) => isError);
  const found = queries.flatMap(({ data }) => data?.paper ?? []);
  return (
    <ListDialogs
      list={{
        kind: 'papers',
        listName,
        ids: isComplete ? found.map(({ id }) => id) : ids,
        papers: isComplete ? found : hasFailed ? 'failed' : 'reading',
      }}
      name={listName || title}
      dialog={opens}
      format={format}
      onClose={onClose}
    />
  );
}
