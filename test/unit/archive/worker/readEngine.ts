import type { Progress } from '../../../../src/archive/contract';
import type { ReadFile } from '../../../../src/archive/readFile';
import type { Engine } from '../../../../src/archive/worker/engine';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { engineOf, hostOf } from '../archive';

/** Makes an engine read all until `done`, and returns all the progress it reported. */
export function readUntil(
  engine: Engine,
  done: (progress: Progress) => boolean,
): Promise<Progress[]> {
  return new Promise((resolve) => {
    const reported: Progress[] = [];
    engine.wantTexts();
    engine.read('/', (progress) => {
      reported.push(progress);
      if (done(progress)) resolve(reported);
    });
  });
}

/** Makes an engine read to the end: read, indexed and stored. Returns all the progress it reported. */
export async function readToEnd(engine: Engine): Promise<Progress[]> {
  const reported: Progress[] = [];
  engine.wantTexts();
  await engine.read('/', (progress) => void reported.push(progress));
  return reported;
}

/** An engine that has read to the end, where `asked` was asked before. */
export async function readEngine(
  readFile: ReadFile = hostOf().readFile,
  asked?: Partial<Question>,
) {
  const engine = engineOf(readFile);
  if (asked) ask(engine, asked);
  const reported = await readToEnd(engine);
  return { engine, reported, last: reported.at(-1) };
}

export function ask(engine: Engine, question: Partial<Question>) {
  return engine.answer({ ...NO_QUESTION, ...question }, { offset: 0, limit: 1000 });
}
