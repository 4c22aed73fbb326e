import type { Paper, Section } from '../../../digest/paper';
import type { Ask } from '../ask';
import { foreseen } from '../collectError';
import type { WrongSummaries } from '../record';
import { ChatRefused, complete } from './complete';
import { mapLimited } from './mapLimited';
import { firstMessages, secondMessages } from './prompt';
import { readSummary } from './readSummary';
import { markSection, type SummaryLanguage } from './summaryLabel';
import type { SummarySettings } from './summarySettings';

/** Writes summaries for the papers of days, as long as the endpoint answers. */
export type Summariser = {
  readonly summarise: (papers: readonly Paper[], wrong: WrongSummaries) => Promise<Summarised>;
};

type Summarised = {
  /** As they were given, with a summary where there was none and the model has written one. */
  readonly papers: readonly Paper[];
  /** Papers that the model was asked about. */
  readonly asked: number;
  readonly written: number;
  /** Those of the runs before, and of this one. */
  readonly wrongSummaries: WrongSummaries;
  /** Why papers have kept their abstract, each once. */
  readonly complaints: readonly string[];
  /** The endpoint refuses, or does not answer. */
  readonly isRefused: boolean;
};

/** A paper whose summary was wrong in so many runs is not asked about again. */
const MOST_RUNS = 3;

/** An endpoint that refuses so many papers one after the other refuses all. */
const MOST_REFUSED = 3;

/** How many papers are asked about at a time: few endpoints take more without a limit. */
const AT_A_TIME = 4;

/**
 * Creates a summariser. An endpoint that refuses, or does not answer, is not asked again for the rest of the run.
 */
export function createSummariser(
  settings: SummarySettings,
  language: SummaryLanguage,
  ask: Ask,
): Summariser {
  let refusal: string | null = null;
  let refusedInARow = 0;
  let isRefusalTold = false;

  async function tryOne(paper: Paper): Promise<Outcome> {
    const abstract = abstractOf(paper);
    if (abstract === null || refusal !== null) return { paper, kind: 'not asked' };
    try {
      const answer = await writeSections(paper.title, abstract);
      refusedInARow = 0;
      if (typeof answer === 'string') {
        return { paper, kind: 'faulty', fault: `the summary was wrong twice: ${answer}` };
      }
      const sections = [...answer, markSection(language, settings.model)];
      return { paper: { ...paper, sections, language }, kind: 'written' };
    } catch (error) {
      const { message } = foreseen(error);
      refusedInARow += 1;
      if (error instanceof ChatRefused && refusedInARow < MOST_REFUSED) {
        return { paper, kind: 'faulty', fault: message };
      }
      refusal = message;
      return { paper, kind: 'refused' };
    }
  }

  /** Returns the sections, or what is wrong with the second answer. */
  async function writeSections(
    title: string,
    abstract: string,
  ): Promise<readonly Section[] | string> {
    const messages = firstMessages(title, abstract, language);
    const answer = await complete(settings, messages, ask);
    const first = readSummary(answer, title, language);
    if (first.kind === 'sections') return first.sections;
    const again = await complete(settings, secondMessages(messages, answer, first.faults), ask);
    const second = readSummary(again, title, language);
    return second.kind === 'sections' ? second.sections : second.faults.join(' ');
  }

  return {
    async summarise(papers, wrong) {
      const runsOf = ({ id }: Paper) => wrong[id] ?? 0;
      const outcomes = await mapLimited(papers, AT_A_TIME, async (paper) =>
        runsOf(paper) < MOST_RUNS ? tryOne(paper) : { paper, kind: 'not asked' as const },
      );
      const faulty = outcomes.filter((outcome) => outcome.kind === 'faulty');
      const complaints = faulty.map(
        ({ paper, fault }) => `${paper.id}: keeps its abstract, ${fault}`,
      );
      if (refusal !== null && !isRefusalTold) {
        isRefusalTold = true;
        complaints.push(`${refusal} Papers without a summary keep their abstract.`);
      }
      return {
        papers: outcomes.map(({ paper }) => paper),
        asked: outcomes.filter(({ kind }) => kind !== 'not asked').length,
        written: outcomes.filter(({ kind }) => kind === 'written').length,
        wrongSummaries: {
          ...wrong,
          ...Object.fromEntries(faulty.map(({ paper }) => [paper.id, runsOf(paper) + 1])),
        },
        complaints,
        isRefused: refusal !== null,
      };
    },
  };
}

type Outcome = { readonly paper: Paper } & (
  | { readonly kind: 'not asked' | 'written' | 'refused' }
  | { readonly kind: 'faulty'; readonly fault: string }
);

/** Labels of the sections that Hugging Face's papers come with. */
const ABSTRACT = 'Abstract';
const ONE_SENTENCE = 'AI Summary';

/** null: the paper has no abstract, or sections of its own, which stay. */
function abstractOf({ sections }: Paper): string | null {
  const isPlain = sections.every(({ label }) => label === ABSTRACT || label === ONE_SENTENCE);
  const abstract = sections.find(({ label }) => label === ABSTRACT);
  if (!isPlain || !abstract) return null;
  return abstract.bullets.map(({ text }) => text).join('\n');
}
