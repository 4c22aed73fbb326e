import { describe, expect, it } from 'vitest';
import { idOf } from '../../search/papers';
import { engineOf, hostOf, WHOLE } from '../archive';
import { readEngine } from './readEngine';

const OMNI = idOf('2502.18411');
const START = idOf('2503.04625');

describe('related papers', async () => {
  const { engine } = await readEngine(hostOf({}, WHOLE).readFile);

  it('are whole entries with what they share, as plain values, once all is indexed', async () => {
    const answer = await engine.related([OMNI], 6);
    expect(answer.completeness).toBe('complete');
    expect(answer.papers).toHaveLength(6);
    for (const { entry } of answer.papers) {
      expect(entry.paper.id).not.toBe(OMNI);
      expect(entry.listings.length).toBeGreaterThan(0);
    }
    expect(structuredClone(answer)).toEqual(answer);
    expect(await engine.related([OMNI], 6)).toEqual(answer);
  });

  it('of several papers are none of these', async () => {
    const { papers } = await engine.related([OMNI, START], 30);
    const ids = papers.map(({ entry }) => entry.paper.id);
    expect(ids).toHaveLength(30);
    expect(ids).not.toContain(OMNI);
    expect(ids).not.toContain(START);
  });

  it('of a paper that the archive lacks are none', async () => {
    expect((await engine.related([idOf('1706.03762')], 6)).papers).toEqual([]);
  });

  it('are none before anything is indexed, which is no final answer', async () => {
    const idle = engineOf(hostOf({}, WHOLE).readFile);
    expect(await idle.related([OMNI], 6)).toEqual({ papers: [], completeness: 'partial' });
  });
});
