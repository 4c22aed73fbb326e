import { useLocation, useNavigate } from '@tanstack/react-router';
import { useContext, useEffect } from 'react';
import { takeSharedFiles } from '../../archive/offline/sharedFiles';
import { SiteContext } from '../SiteContext';
import type { ImportRun } from './importRun';

/** What the system opens with the installed app: https://wicg.github.io/web-app-launch/ */
type LaunchQueue = {
  setConsumer(
    consume: (params: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void;
};

/** Reads the files that the system brings: shared with the installed app, or opened with it. */
export function useBroughtFiles(run: ImportRun): void {
  const { base } = useContext(SiteContext);
  const navigate = useNavigate();
  // Set by the service worker.
  const isShared = useLocation({ select: ({ hash }) => hash === 'shared' });
  useEffect(() => {
    const queue = 'launchQueue' in window ? (window.launchQueue as LaunchQueue) : null;
    queue?.setConsumer(async ({ files = [] }) => {
      const opened = files.map(async (handle) => ({
        path: handle.name,
        file: await handle.getFile().catch(() => null),
      }));
      run.read(await Promise.all(opened));
    });
  }, [run]);
  useEffect(() => {
    if (!isShared) return;
    const take = async () => {
      run.read(await takeSharedFiles(base));
      await navigate({ to: '/import', replace: true });
    };
    void take();
  }, [run, base, navigate, isShared]);
}
