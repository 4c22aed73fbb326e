import { Link, useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { findArxivId } from '../../digest/arxivId';
import type { Bullet, Paper, Section } from '../../digest/paper';
import type { SplitLead } from '../../digest/splitLead';
import { withoutAbstract } from '../../digest/withoutAbstract';
import { useInterface, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Highlighter } from '../../search/display/highlight';
import { BUTTON } from '../../ui/classNames';
import { useCopy } from '../../ui/useCopy';
import { useHydrated } from '../../ui/useHydrated';
import { paperAddress } from '../share/addresses';
import { CopyState } from '../share/CopyState';
import { textLanguage } from '../text/textLanguage';
import { useQuestion } from '../useQuestion';
import { FoldedSection } from './FoldedSection';
import { sectionAnchors } from './sectionAnchors';
import { SummaryText } from './terms/SummaryText';

/** Items drawn at once: no paper has as many, a broken digest may. */
const PAGE_SIZE = 500;

/** A part of a paper's page: its title in a column of its own where there is room. */
export const SECTION = 'paper-section';
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
  const folds = withoutAbstract(sections).length < sections.length;
  const parts = sectionAnchors(sections).map(([anchor, whole], index) => {
    const section = index === props.split?.index ? props.split.rest : whole;
    const isFolded = folds && whole.kind === 'abstract';
    const Part = isFolded ? Abstract : PaperSection;
    const { paper, highlighter } = props;
    const part = section && <Part key={anchor} {...{ anchor, section, paper, highlighter }} />;
    return { part, isFolded };
  });
  // Below the summary, wherever the digest has it.
  return [false, true].map((last) =>
    parts.filter(({ isFolded }) => isFolded === last).map(({ part }) => part),
  );
}

/** The paper's own abstract, which is in the language of the paper, not of the digest. */
function Abstract({ anchor, section, highlighter }: PartProps) {
  const { sections } = useTexts('paper');
  const { bullets } = section;
  const isFound = bullets.some(({ text }) =>
    highlighter?.highlight(text).some(({ marked }) => marked),
  );
  return (
    <FoldedSection
      {...{ anchor, isFound }}
      title={sections.abstract}
      titleClass={SECTION_TITLE}
      className={SECTION}
    >
      <Points {...{ anchor, bullets, highlighter }} paper={{ language: null }} />
    </FoldedSection>
  );
}

type PartProps = {
  anchor: string;
  section: Section;
  paper: SummaryOf;
  highlighter: Highlighter | null;
};

function PaperSection(props: PartProps) {
  const words = useTexts('paper');
  const { language } = useInterface();
  const { _splat = '' } = useParams({ from: '/split-view/paper/$' });
  const search = useQuestion();
  const router = useRouter();
  const id = findArxivId(_splat);
  const [state, copy] = useCopy();
  // Every page would have it, and only the script copies the address.
  const isHydrated = useHydrated();
  const { anchor, section, paper, highlighter } = props;
  const { kind, label, bullets } = section;
  const translated = kind === null || kind === 'other' ? null : words.sections[kind];
  const title = translated ?? label ?? words.summary;
  const labelLanguage = translated === null && label ? languageOf(label) : language;
  return (
    <section id={anchor} aria-label={title} className={SECTION}>
      <div className="section-head">
        <h2 lang={labelLanguage === language ? undefined : labelLanguage} className={SECTION_TITLE}>
          {title}
        </h2>
        {isHydrated && (
          <Link
            to="/paper/$"
            params={{ _splat }}
            search={search}
            hash={anchor}
            // Back and the cross lead to where the paper was opened from.
            replace
            state={true}
            // Without the hash every one would count as the current page.
            activeOptions={{ includeHash: true }}
            aria-label={words.sectionLink(title)}
            onClick={() => id && copy(`${paperAddress(router, id)}#${anchor}`)}
            className="section-link"
          >
            #
          </Link>
        )}
        <CopyState state={state} />
      </div>
      <Points {...{ anchor, bullets, paper, highlighter }} />
    </section>
  );
}

type PointsProps = {
  anchor: string;
  bullets: readonly Bullet[];
  paper: Pick<Paper, 'language'>;
  highlighter: Highlighter | null;
};

/** The points of a section: a list, whose language only those of another one say again, or a paragraph. */
function Points({ anchor, bullets, paper, highlighter }: PointsProps) {
  const languageOfPoint = ({ text, children }: Bullet) =>
    textLanguage(paper, [text, ...children].join());
  const [first] = bullets;
  if (!first) return null;
  const lang = languageOfPoint(first);
  const draw = (bullet: Bullet, at: number) => (
    <Point place={`${anchor} ${at}`} {...{ bullet, highlighter }} />
  );
  if (bullets.length === 1) {
    const Block = first.children.length > 0 ? 'div' : 'p';
    return (
      <Block lang={lang} className="point-text">
        {draw(first, 0)}
      </Block>
    );
  }
  return (
    <ul lang={lang} className="points">
      <Items
        items={bullets}
        langOf={(bullet) => {
          const own = languageOfPoint(bullet);
          return own === lang ? undefined : own;
        }}
      >
        {draw}
      </Items>
    </ul>
  );
}

type PointProps = { place: string; bullet: Bullet; highlighter: Highlighter | null };

function Point({ place, bullet, highlighter }: PointProps) {
  return (
    <>
      <SummaryText {...{ place, highlighter }} text={bullet.text} />
      {bullet.children.length > 0 && (
        <ul>
          <Items items={bullet.children}>
            {(text, below) => (
              <SummaryText place={`${place} ${below}`} {...{ text, highlighter }} />
            )}
          </Items>
        </ul>
      )}
    </>
  );
}

/** Items of a list, a page at a time. */
function Items<T>(props: {
  items: readonly T[];
  /** The language of an item, where it is another one than that of the list. */
  langOf?: (item: T) => string | undefined;
  children: (item: T, index: number) => ReactNode;
}) {
  const words = useTexts('paper');
  const [drawn, setDrawn] = useState(PAGE_SIZE);
  const remaining = props.items.length - drawn;
  return (
    <>
      {props.items.slice(0, drawn).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may occur twice; the order never changes
        <li key={index} lang={props.langOf?.(item)}>
          {props.children(item, index)}
        </li>
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
