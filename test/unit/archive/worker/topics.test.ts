import { describe, expect, it } from 'vitest';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { parseManifest } from '../../../../src/digest/manifestFile';
import { writeManifest } from '../../../../src/digest/writeManifest';
import { type Failure, FailureError } from '../../../../src/failure';
import { NO_QUESTION } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { idOf } from '../../search/papers';
import { engineOf, hostOf, WHOLE } from '../archive';
import { ask, readEngine, readToEnd } from './readEngine';

const NUMBERS = [...WHOLE.keys()].find((path) => path.includes('/numbers-')) ?? '';
const TOPICS = { topics: ['multimodal'] };
const OMNI = idOf('2502.18411');
const asking = { ...NO_QUESTION, ...TOPICS };

describe('topics of papers', () => {
  it('are read of the catalogue once they are asked for, where all texts are there already', async () => {
    const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
    expect(ask(engine, TOPICS)).toMatchObject({ total: 0, completeness: 'partial' });
    await waitFor(() => expect(ask(engine, TOPICS).completeness).toBe('complete'));
    expect(ask(engine, TOPICS).total).toBeGreaterThan(9);
  });

  it('filter together, and are counted under what is asked', async () => {
    const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
    await waitFor(() => expect(engine.facets(asking).topics.size).toBeGreaterThan(1));
    const { topics, total } = engine.facets(asking);
    expect(topics.get('multimodal')).toBe(total);
    const [[other, count] = ['', 0]] = [...topics].filter(([id]) => id !== 'multimodal');
    expect(ask(engine, { topics: ['multimodal', other] }).total).toBe(count);
    expect(ask(engine, { topics: ['no-such-topic'] })).toMatchObject({
      total: 0,
      completeness: 'complete',
    });
  });

  it.each([
    ['the catalogue lacks them', { [NUMBERS]: null }],
    ['there is no catalogue', { [MANIFEST_FILE]: withoutCatalogue() }],
  ])('are none where %s, and no answer waits for them', async (_, changes) => {
    const { engine } = await readEngine(hostOf(changes, WHOLE).readFile);
    await waitFor(() => expect(ask(engine, TOPICS).completeness).toBe('complete'));
    expect(ask(engine, TOPICS).total).toBe(0);
    expect(engine.topicsOf([OMNI])).toEqual([[]]);
  });

  it.each<[string, Failure]>([
    ['cannot be reached', { kind: 'unreachable', file: NUMBERS }],
    ['is busy', { kind: 'refused', file: NUMBERS, status: 503 }],
  ])('are unknown where the host %s, and come with the next run', async (_, failure) => {
    const { readFile } = hostOf({}, WHOLE);
    let isDown = true;
    const { engine, last } = await readEngine(async (path) => {
      if (isDown && path === NUMBERS) throw new FailureError(failure);
      return readFile(path);
    }, TOPICS);
    expect(last).toMatchObject({ tier: 'all', areTopicsKnown: false });
    expect(ask(engine, TOPICS)).toMatchObject({ total: 0, completeness: 'partial' });
    // Texts answer the rest.
    expect(ask(engine, {})).toMatchObject({ total: 112, completeness: 'complete' });
    isDown = false;
    await readToEnd(engine);
    expect(ask(engine, TOPICS).completeness).toBe('complete');
    expect(ask(engine, TOPICS).total).toBeGreaterThan(9);
  });

  it('of single papers are read when they are asked for, the most central first', async () => {
    const { engine, reported } = await readEngine(hostOf({}, WHOLE).readFile);
    expect(reported.at(-1)?.areTopicsKnown).toBe(false);
    expect(engine.topicsOf([OMNI])).toBeNull();
    await waitFor(() => expect(engine.topicsOf([OMNI])).not.toBeNull());
    // Though all has been read by then.
    expect(reported.at(-1)?.areTopicsKnown).toBe(true);
    const [topics, ofUnknown] = engine.topicsOf([OMNI, idOf('1706.03762')]) ?? [];
    expect(topics?.slice(0, 2)).toEqual(['multimodal', 'multimodal-llms']);
    expect(ofUnknown).toEqual([]);
  });

  it('of single papers need no text', async () => {
    const engine = engineOf(hostOf({}, WHOLE).readFile);
    engine.topicsOf([OMNI]);
    void engine.read('/', () => {});
    await waitFor(() =>
      expect(engine.topicsOf([OMNI])).toEqual([expect.arrayContaining(['alignment'])]),
    );
    expect(engine.readReport().papers).toBe(0);
  });
});

function withoutCatalogue(): string {
  const manifest = parseManifest(JSON.parse(WHOLE.get(MANIFEST_FILE) ?? ''));
  if (!manifest) throw new Error('expected a manifest');
  return writeManifest({ ...manifest, catalogue: null });
}
