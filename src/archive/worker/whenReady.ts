import { FailureError } from '../../failure';
import type { Question } from '../../question/question';
import type { ArchiveWorker, Ticket } from '../contract';
import { nextTurn } from '../nextTurn';
import type { Engine } from './engine';

/**
 * Has an engine answer each question once it can: one with words needs a module that comes when first needed.
 * What the page has dropped by the turn of a call is not answered.
 */
export function whenReady(engine: Engine): ArchiveWorker {
  const { prepare, loadParts, ...others } = engine;
  const waiting = new Set<unknown>();
  const goOn = (isWaiting: boolean) => {
    if (!isWaiting) throw new DOMException('', 'AbortError');
  };
  const ask = async <Answer>(
    question: Question,
    answer: () => Answer,
    ticket: Ticket | object = {},
    isList = false,
  ): Promise<Awaited<Answer>> => {
    waiting.add(ticket);
    await prepare(question).catch(throwPlain);
    // While the worker was busy with a call, the page may have dropped those that came after it.
    await nextTurn();
    // What the reader looks at goes before all that is asked with it.
    if (!isList) await nextTurn();
    goOn(waiting.has(ticket));
    await loadParts(question);
    // That may have waited for a file.
    goOn(waiting.delete(ticket));
    return await answer();
  };
  return {
    ...others,
    drop: (ticket) => void waiting.delete(ticket),
    answer: (question, window, ticket) =>
      ask(question, () => engine.answer(question, window), ticket),
    list: (question, window, seen, ticket) =>
      ask(question, () => engine.list(question, window, seen), ticket, true),
    listPage: (question, window, edition, ticket) =>
      ask(question, () => engine.listPage(question, window, edition), ticket),
    facets: (question, ticket) => ask(question, () => engine.facets(question), ticket),
    ids: (question) => ask(question, () => engine.ids(question)),
    explain: (question, ids) => ask(question, () => engine.explain(question, ids)),
    neighbours: (question, id) => ask(question, () => engine.neighbours(question, id)),
    suggest: (question, ticket) => ask(question, () => engine.suggest(question), ticket),
    authors: (question, typed, window) =>
      ask(question, () => engine.authors(question, typed, window)),
  };
}

/** Errors lose their class on the way to the page. */
function throwPlain(error: unknown): never {
  throw error instanceof FailureError ? error.failure : error;
}
