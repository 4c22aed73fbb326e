import { Link, useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { findArxivId } from '../../digest/arxivId';
import type { Bullet, Paper, Section } from '../../digest/paper';
import type { SplitLead } from '../../digest/splitLead';
import { useInterface, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Highlighter } from '../../search/display/highlight';
import { BUTTON } from '../../ui/classNames';
import { useCopy } from '../../ui/useCopy';
import { paperAddress } from '../share/addresses';
import { CopyState } from '../share/CopyState';
import { RichText } from '../text/RichText';
import { textLanguage } from '../text/textLanguage';
import { useQuestion } from '../useQuestion';
import { sectionAnchors } from './sectionAnchors';

/** Items drawn at once: no paper has as many, a broken digest may. */
const PAGE_SIZE = 500;

/** A part of a paper's page: its title in a column of its own where there is room. */
export const SECTION = 'group paper-section';
export const SECTION_TITLE = 'section-title';

type SummaryOf = Pick<Paper, 'sections' | 'language'>;

/** The summary: labelled sections with an address each, or one list of points. */
export function Sections(props: {
  paper: SummaryOf;
  /** Its sentence is above them. */
  split: SplitLead | null;
  highlighter: Highlighter | null;
}) {
  const words = useTexts('paper');
  const { sections } = props.paper;
  if (sections.length === 0) {
    return <p className="mt-7 text-15 text-ink-2">{words.noSummary}</p>;
  }
  return sectionAnchors(sections).map(([anchor, whole], index) => {
    const section = index === props.split?.index ? props.split.rest : whole;
    return (
      section && (
        <PaperSection
          key={anchor}
          anchor={anchor}
          section={section}
          paper={props.paper}
          highlighter={props.highlighter}
        />
      )
    );
  });
}

function PaperSection(props: {
  anchor: string;
  section: Section;
  paper: SummaryOf;
  highlighter: Highlighter | null;
}) {
  const words = useTexts('paper');
  const { language } = useInterface();
  const { _splat = '' } = useParams({ from: '/split-view/paper/$' });
  const search = useQuestion();
  const router = useRouter();
  const id = findArxivId(_splat);
  const [state, copy] = useCopy();
  const { anchor, section, paper, highlighter } = props;
  const { kind, label, bullets } = section;
  const translated = kind === null || kind === 'other' ? null : words.sections[kind];
  const title = translated ?? label ?? words.summary;
  const titleLanguage = translated === null && label ? languageOf(label) : language;
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`} className={SECTION}>
      <div className="section-head">
        <h2 id={`${anchor}-title`} className={SECTION_TITLE}>
          <span lang={titleLanguage}>{title}</span>
        </h2>
        <Link
          to="/paper/$"
          params={{ _splat }}
          search={search}
          hash={anchor}
          // Without the hash every one would count as the current page.
          activeOptions={{ includeHash: true }}
          aria-label={words.sectionLink(title)}
          onClick={() => id && copy(`${paperAddress(router, id)}#${anchor}`)}
          className="section-link"
        >
          #
        </Link>
        <CopyState state={state} />
      </div>
      <div className="min-w-0">
        {bullets.length === 1 ? (
          bullets.map((bullet) => <Point key={bullet.text} {...{ bullet, paper, highlighter }} />)
        ) : (
          <ul className="points">
            <Items items={bullets}>
              {(bullet) => <Point {...{ bullet, paper, highlighter }} />}
            </Items>
          </ul>
        )}
      </div>
    </section>
  );
}

type PointProps = { bullet: Bullet; paper: SummaryOf; highlighter: Highlighter | null };

function Point({ bullet, paper, highlighter }: PointProps) {
  return (
    <div
      lang={textLanguage(paper, [bullet.text, ...bullet.children].join())}
      className="point-text"
    >
      {bullet.text !== '' && (
        <p>
          <RichText text={bullet.text} highlighter={highlighter} />
        </p>
      )}
      {bullet.children.length > 0 && (
        <ul className="mt-1.5 space-y-1 pl-5 text-ink-2">
          <Items items={bullet.children}>
            {(child) => <RichText text={child} highlighter={highlighter} />}
          </Items>
        </ul>
      )}
    </div>
  );
}

/** Items of a list, a page at a time. */
function Items<T>(props: { items: readonly T[]; children: (item: T) => ReactNode }) {
  const words = useTexts('paper');
  const [drawn, setDrawn] = useState(PAGE_SIZE);
  const remaining = props.items.length - drawn;
  return (
    <>
      {props.items.slice(0, drawn).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may occur twice; the order never changes
        <li key={index}>{props.children(item)}</li>
      ))}
      {remaining > 0 && (
        <li className="list-none">
          <button type="button" className={BUTTON} onClick={() => setDrawn(drawn + PAGE_SIZE)}>
            {words.morePoints(Math.min(PAGE_SIZE, remaining))}
          </button>
        </li>
      )}
    </>
  );
}
