import type { QueryClient } from '@tanstack/react-query';
import type { Archive } from '../../archive/page/archive';
import { digestQuery, fetchDay } from '../../archive/page/fileQueries';
import { hitsOnScreen } from '../../archive/page/hitsOnScreen';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../question/question';
import { LONGEST_LIST } from '../../question/searchParams';
import { leadOf, type Sentence, summaryOf } from '../../speech/sentences';
import type { SpokenSentence } from './createPlayer';
import type { Readable } from './readable';
import { voiceLanguage } from './voiceLanguage';

/** What is said of something, in the order of the screen; at once where it is in memory. */
export function loadSentences(
  readable: Readable,
  queryClient: QueryClient,
  archive: Archive,
): readonly SpokenSentence[] | Promise<readonly SpokenSentence[]> {
  switch (readable.kind) {
    case 'paper':
      return summaryOf(readable.paper).map((sentence) => withPaper(sentence, readable.paper));
    case 'papers':
      return leadsOf(readable.papers);
    case 'day': {
      const held = queryClient.getQueryData(digestQuery(archive, readable.day).queryKey);
      if (held) return leadsOf(held);
      return fetchDay(queryClient, archive, readable.day).then((papers) => leadsOf(papers ?? []));
    }
    case 'results':
      return readHits(readable.question, queryClient, archive).then(leadsOf);
  }
}

function leadsOf(papers: readonly Paper[]): readonly SpokenSentence[] {
  return papers.map((paper) => withPaper(leadOf(paper), paper));
}

function withPaper(sentence: Sentence, paper: Paper): SpokenSentence {
  const { id, title } = paper;
  return { ...sentence, paper: { id, title }, language: voiceLanguage(paper) };
}

/** The papers of a list. Where the search knows no more than a title, the file of the day is read, as by its row. */
async function readHits(
  question: Question,
  queryClient: QueryClient,
  archive: Archive,
): Promise<readonly Paper[]> {
  const hits = await hitsOnScreen(queryClient, archive, question, LONGEST_LIST);
  return Promise.all(
    hits.map(async ({ paper, listing, isUnread }) => {
      if (!isUnread) return paper;
      const papers = await fetchDay(queryClient, archive, listing.day).catch(() => null);
      return papers?.find(({ id }) => id === paper.id) ?? paper;
    }),
  );
}
