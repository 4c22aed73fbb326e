import { lazy, type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { whenIdle } from '../../ui/whenIdle';
import { laterParts } from '../loadAfterFirstPaint';
import { hasNotedImports, onNotedImports } from '../notedImports';
import { SiteContext } from '../SiteContext';
import { bringsFiles } from './droppedFiles';

/** What fails to load is left out: the browser then opens the file. */
const DropFiles = lazy(() => import('./DropFiles').catch(() => ({ default: () => null })));

/** Brings the reader's own digests in once the page is idle, and takes files that are dropped on it. */
export function OwnDigests(): ReactNode {
  const { own } = useArchive();
  const { base } = useContext(SiteContext);
  const [hasDrag, setDrag] = useState(false);
  useEffect(() => {
    const load = async () => {
      // What comes after the first paint is hydrated with what the build knew.
      await laterParts.load();
      await whenIdle();
      await own?.load();
    };
    const start = () => void load().catch(() => {});
    if (hasNotedImports(base)) start();
    return onNotedImports(base, start);
  }, [own, base]);
  // A picture of the page is a file, too, when it is dragged.
  const isDragOfPage = useRef(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const note = ({ type }: DragEvent) => {
      isDragOfPage.current = type === 'dragstart';
    };
    const enter = (event: DragEvent) => {
      if (!isDragOfPage.current && bringsFiles(event)) setDrag(true);
    };
    window.addEventListener('dragstart', note, { signal });
    window.addEventListener('dragend', note, { signal });
    window.addEventListener('dragenter', enter, { signal });
    return () => controller.abort();
  }, []);
  return (
    <Suspense fallback={null}>{hasDrag && <DropFiles isDragOfPage={isDragOfPage} />}</Suspense>
  );
}
