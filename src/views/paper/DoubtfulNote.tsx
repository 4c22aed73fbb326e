import { arxivAbstract } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';

/** Says of a summary that seems to be of another paper why, and where the paper's own abstract is. */
export function DoubtfulNote({ id }: Pick<Paper, 'id'>) {
  const words = useTexts('paper');
  return (
    <aside aria-label={words.states.doubtful} className="doubtful-note">
      <p>
        <strong>{words.states.doubtful}</strong> {words.doubtful}{' '}
        <a href={arxivAbstract(id)} className={QUIET_LINK}>
          {words.abstractOnArxiv}
        </a>
      </p>
    </aside>
  );
}
