import { useContext } from 'react';
import type { Source } from '../../digest/siteSettings';
import { useTexts } from '../../i18n/messages';
import { Section } from '../../ui/Section';
import { SourceCredit } from '../SourceCredit';
import { SourcesContext } from '../SourcesContext';

/** Source, licence and authorship of the digests, as far as the site says them. */
export function Sources() {
  const { about } = useTexts('about');
  const said = useContext(SourcesContext).filter(saysAnything);
  if (said.length === 0) return null;
  return (
    <Section title={about.sourceTitle}>
      {said.map((source) => (
        <SourceText key={source.folder} source={source} />
      ))}
    </Section>
  );
}

function saysAnything({ name, licence, votesFrom, writtenByModel }: Source): boolean {
  return [name, licence, votesFrom, writtenByModel].some((value) => value !== null);
}

function SourceText({ source }: { source: Source }) {
  const { about } = useTexts('about');
  const { name, licence, votesFrom, writtenByModel } = source;
  const isNamed = name !== null || licence !== null;
  return (
    <div className="not-last:mb-5">
      <p className="mb-2">
        {isNamed && about.from(name, licence?.name ?? null)}{' '}
        {votesFrom && about.votesFrom(votesFrom)}
      </p>
      {writtenByModel !== null && (
        <p className="mb-2">{writtenByModel ? about.byModel : about.byPeople}</p>
      )}
      {isNamed && (
        <p className="text-13 text-ink-2">
          <SourceCredit source={source} />
        </p>
      )}
    </div>
  );
}
