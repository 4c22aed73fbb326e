import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import type { Day } from '../../digest/day';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Place } from '../../speech/reading';
import { BUTTON } from '../../ui/classNames';
import { neighbourDays } from '../browse/list/neighbourDays';
import { TitleText } from '../text/RichText';
import type { Player, Session, SpokenSentence } from './createPlayer';
import { useSpeed } from './useSpeed';

type Props = {
  player: Player;
  session: Session;
  place: Place | null;
  /** null: not loaded yet. */
  sentence: SpokenSentence | null;
};

/** What is read aloud: its place among all, its paper, and the sentence; or why nothing is. */
export function NowRead({ player, session, place, sentence }: Props) {
  const { position } = useTexts('paper');
  const { site, failure } = useMessages();
  const { readable, content } = session;
  return (
    <div className="min-w-0 flex-1 max-sm:order-first max-sm:basis-full">
      {content.kind === 'loading' && <p>{site.loading}</p>}
      {content.kind === 'failed' && <p role="alert">{failure.describe(content.failure)}</p>}
      {content.kind === 'ready' && place && sentence && (
        <>
          <p className="flex items-baseline gap-3">
            <span className="shrink-0 text-13 text-ink-3">
              {position(place.index + 1, content.sentences.length)}
            </span>
            <bdi lang="en" className="truncate font-serif text-16 font-semibold">
              <TitleText title={sentence.paper.title} />
            </bdi>
          </p>
          {place.status === 'failed' ? (
            <VoiceFailed />
          ) : place.status === 'over' ? (
            <End player={player} day={readable.kind === 'day' ? readable.day : null} />
          ) : (
            <p lang={sentence.language} className="truncate text-13 text-ink-2 max-sm:hidden">
              {sentence.spoken}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function VoiceFailed() {
  const words = useTexts('listen');
  return (
    <p role="alert" className="text-13">
      {words.failed}
    </p>
  );
}

/** After the last sentence; of a day, offers the day before it. */
function End({ player, day }: { player: Player; day: Day | null }) {
  const words = useTexts('listen');
  const [speed] = useSpeed();
  const { data } = useQuery(manifestQuery(useArchive()));
  const before = day && neighbourDays(day, data?.days ?? []).previous;
  return (
    <p className="flex flex-wrap items-center gap-3 text-13">
      {words.over}
      {before && (
        <button
          type="button"
          className={BUTTON}
          onClick={() => player.begin({ kind: 'day', day: before }, speed)}
        >
          {words.goOn(before)}
        </button>
      )}
    </p>
  );
}
