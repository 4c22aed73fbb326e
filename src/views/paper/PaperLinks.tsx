import { arxivAbstract, otherSites } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { BUTTON_PRIMARY, ICON_BUTTON } from '../../ui/classNames';
import { LateIcon } from '../../ui/LateIcon';
import { PaperActions } from '../share/PaperActions';

/** The way to the paper itself, and by icons its PDF, and what cites and shares it. */
export function PaperLinks({ paper }: { paper: Paper }) {
  const words = useTexts('paper');
  const { id } = paper;
  const [pdf, ...others] = otherSites(id);
  return (
    <nav aria-label={words.links} className="mt-5 flex flex-wrap items-center gap-1">
      <a
        href={arxivAbstract(id)}
        rel="noreferrer"
        data-printed
        className={`${BUTTON_PRIMARY} mr-2 min-h-11 justify-center whitespace-nowrap px-4.5! text-14! font-bold @max-lg:flex-1 @max-xs:basis-full pointer-fine:min-h-10 print:border-0 print:bg-transparent print:p-0! print:text-ink`}
      >
        {words.readOnArxiv}
        <span className="contents print:hidden">
          <LateIcon name="external" />
        </span>
      </a>
      {pdf && (
        <a
          href={pdf.href}
          rel="noreferrer"
          className={`${ICON_BUTTON} gap-1.5 px-2 text-14 print:hidden`}
        >
          <LateIcon name="file" />
          <span className="@max-lg:sr-only">{pdf.name}</span>
        </a>
      )}
      <span className="contents print:hidden">
        <PaperActions paper={paper} sites={others} />
      </span>
    </nav>
  );
}
