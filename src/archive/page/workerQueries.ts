import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../question/question';
import type { Window } from '../../search/query/results';
import { answerSource, answerSourceOf, type Progress } from '../contract';
import type { Archive } from './archive';
import { ANSWER_OPTIONS } from './resultsQuery';

/** Keeps the answer of before, until the next has come, where `isSame` says that it fits the new question too. */
function keepWhere(isSame: (keyBefore: QueryKey) => boolean) {
  return {
    placeholderData: <T>(before: T | undefined, query?: { readonly queryKey: QueryKey }) =>
      query && isSame(query.queryKey) ? before : undefined,
  };
}

/**
 * Whether one name goes on as the other begins: the reader is still typing it. Of Latin names alone: a Korean
 * syllable changes while it is typed.
 */
function isSameName(one: unknown, other: string): boolean {
  if (typeof one !== 'string' || one === '' || other === '') return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

/** Counts for each filter. A query of its own, so that results show before the counts are ready. */
export function facetsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['facets', question, answerSource(progress), progress.marks],
    queryFn: ({ signal }) =>
      client.ask((worker, ticket) => worker.facets(question, ticket), signal),
  });
}

/** The ids of all papers that match a question. */
export function idsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['ids', question, answerSourceOf(question, progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.ids(question), signal),
  });
}

/** The papers before and after a paper among the hits. */
export function neighboursQuery(
  { client }: Archive,
  question: Question,
  id: ArxivId,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['neighbours', question, id, answerSourceOf(question, progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.neighbours(question, id), signal),
  });
}

/** Completions of the question's text. */
export function suggestionsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['suggestions', question, answerSourceOf(question, progress)],
    queryFn: ({ signal }) =>
      client.ask((worker, ticket) => worker.suggest(question, ticket), signal),
  });
}

/** Authors of the papers that match a question, with names that begin as `typed` does. */
export function authorsQuery(
  { client }: Archive,
  question: Question,
  typed: string,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['authors', question, typed, window, answerSourceOf(question, progress)],
    queryFn: ({ signal }) =>
      client.ask((worker) => worker.authors(question, typed, window), signal),
  });
}

/** Authors to choose from while a name is being typed: those of another name do not stay. */
export function authorOptionsQuery(...given: Parameters<typeof authorsQuery>) {
  const [, , typed] = given;
  return {
    ...authorsQuery(...given),
    ...keepWhere(([, , before]) => isSameName(before, typed)),
  };
}

/** Authors who share a paper with `name`. */
export function coauthorsQuery(
  { client }: Archive,
  name: string,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    ...keepWhere(([, before]) => before === name),
    queryKey: ['coauthors', name, window, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.coauthors(name, window), signal),
  });
}

/** The papers most like some others. To be asked once all is indexed: before there are none. */
export function relatedQuery(
  { client }: Archive,
  ids: readonly ArxivId[],
  limit: number,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    ...keepWhere(([, before]) => String(before) === String(ids)),
    queryKey: ['related', ids, limit, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.related(ids, limit), signal),
  });
}

/** What was wrong with the days the worker has read. */
export function readReportQuery({ client }: Archive, progress: Progress) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    // Not cached: a retry can fail for another reason while the key stays the same.
    staleTime: 0,
    gcTime: 0,
    queryKey: ['readReport', answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.readReport(), signal),
  });
}
