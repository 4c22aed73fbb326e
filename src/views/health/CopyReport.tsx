import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { cacheCoverageQuery } from '../../archive/page/cacheCoverageQuery';
import { useTexts } from '../../i18n/messages';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { SiteContext } from '../SiteContext';
import { CopyState } from '../share/CopyState';
import { describeBrowser } from './describeBrowser';
import { storageQuery } from './storageQuery';
import { type Health, writeHealthReport } from './writeHealthReport';

/** The version of the package; the build writes it in. */
declare const __VERSION__: string;

type Props = Pick<Health, 'manifest' | 'readReport' | 'progress'>;

/** Copies all of the page as one text, which the reader can look at first. */
export function CopyReport(props: Props) {
  const words = useTexts('health');
  const archive = useArchive();
  const { base } = useContext(SiteContext);
  const cached = useQuery(cacheCoverageQuery(archive)).data;
  const storage = useQuery(storageQuery(base)).data;
  const [state, copy] = useCopy();
  const [isOpen, setOpen] = useState(false);
  const write = () =>
    writeHealthReport({
      ...props,
      version: __VERSION__,
      cached,
      storage,
      browser: describeBrowser(),
    });
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className={BUTTON} onClick={() => copy(write())}>
          <Icon name={state === 'copied' ? 'icon-check' : 'icon-link'} size={14} />
          {words.copy}
        </button>
        <span className="text-13 text-ink-2">{words.copyHint}</span>
      </div>
      <CopyState state={state} done={words.copied} />
      <details
        className="mt-2 text-13"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={`target inline-flex cursor-pointer items-center ${QUIET_LINK}`}>
          {words.preview}
        </summary>
        {isOpen && (
          <pre
            lang="en"
            className="rounded-md border border-rule bg-wash p-3 text-12 leading-relaxed wrap-anywhere whitespace-pre-wrap"
          >
            {write()}
          </pre>
        )}
      </details>
    </>
  );
}
