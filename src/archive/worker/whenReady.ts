import { FailureError } from '../../failure';
import type { Question } from '../../question/question';
import type { ArchiveWorker } from '../contract';
import type { Engine } from './engine';

/** Has an engine answer each question once it can: one with words needs a module that comes when first needed. */
export function whenReady(engine: Engine): ArchiveWorker {
  const { prepare, ...others } = engine;
  const ask = async <Answer>(question: Question, answer: () => Answer): Promise<Answer> => {
    await prepare(question).catch(throwPlain);
    return answer();
  };
  return {
    ...others,
    answer: (question, window) => ask(question, () => engine.answer(question, window)),
    list: (question, window, seen) => ask(question, () => engine.list(question, window, seen)),
    listPage: (question, window, edition) =>
      ask(question, () => engine.listPage(question, window, edition)),
    ids: (question) => ask(question, () => engine.ids(question)),
    facets: (question) => ask(question, () => engine.facets(question)),
    neighbours: (question, id) => ask(question, () => engine.neighbours(question, id)),
    suggest: (question) => ask(question, () => engine.suggest(question)),
    authors: (question, typed, window) =>
      ask(question, () => engine.authors(question, typed, window)),
  };
}

/** Errors lose their class on the way to the page. */
function throwPlain(error: unknown): never {
  throw error instanceof FailureError ? error.failure : error;
}
