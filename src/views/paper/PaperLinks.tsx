import { arxivAbstract, otherSites } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import type { Highlighter } from '../../search/display/highlight';
import { QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { PaperActions } from '../share/PaperActions';
import { Marked } from '../text/RichText';

type Props = { paper: Paper; highlighter: Highlighter | null };

/**
 * The way to the paper itself, and by icons its PDF, and what cites and shares it; below, code and project page
 * with their addresses, which may be anywhere.
 */
export function PaperLinks({ paper, highlighter }: Props) {
  const words = useTexts('paper');
  const { id, code, project } = paper;
  const [pdf, ...others] = otherSites(id);
  return (
    <nav aria-label={words.links} className="paper-links">
      <a href={arxivAbstract(id)} data-printed="" className="arxiv-button">
        {words.readOnArxiv}
        <Icon name="icon-external" />
      </a>
      {pdf && (
        <a href={pdf.href} className="pdf-button">
          <Icon name="icon-file" />
          <span>{pdf.name}</span>
        </a>
      )}
      <span className="paper-actions">
        <PaperActions paper={paper} sites={others} />
      </span>
      {(code ?? project) && (
        <p className="dots mt-1.5 min-w-full text-14">
          {code && <WebLink name={words.code} href={code} highlighter={highlighter} />}
          {project && <WebLink name={words.project} href={project} highlighter={highlighter} />}
        </p>
      )}
    </nav>
  );
}

type WebLinkProps = { name: string; href: string; highlighter: Highlighter | null };

function WebLink({ name, href, highlighter }: WebLinkProps) {
  const address = href.slice('https://'.length).replace(/\/$/, '');
  return (
    <span className="inline-block max-w-full truncate">
      {name}{' '}
      <a href={href} rel="noreferrer" className={`reach-lines ${QUIET_LINK}`}>
        <Marked text={address} highlighter={highlighter} />
      </a>
    </span>
  );
}
