import { arxivAbstract, otherSites } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { PaperActions } from '../share/PaperActions';

/** Links to the paper on other sites, and the actions that cite and share it. */
export function PaperLinks({ paper }: { paper: Paper }) {
  const words = useTexts('paper');
  const { id } = paper;
  return (
    <nav aria-label={words.links} className="my-4 flex flex-wrap gap-1.5">
      <a
        href={arxivAbstract(id)}
        rel="noreferrer"
        data-printed
        className={`${BUTTON_PRIMARY} print:border-0 print:bg-transparent print:p-0 print:text-ink`}
      >
        arXiv {id}
      </a>
      {otherSites(id).map(({ name, href }) => (
        <a key={name} href={href} rel="noreferrer" className={`${BUTTON} print:hidden`}>
          {name}
        </a>
      ))}
      <span className="contents print:hidden">
        <PaperActions paper={paper} />
      </span>
    </nav>
  );
}
