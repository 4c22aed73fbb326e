import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../../../src/archive/readFile';
import { collectDigests } from '../../../../src/build/collectDigests';
import { FailureError } from '../../../../src/failure';
import { dayOf } from '../../search/papers';
import { hostOf, missing, WHOLE } from '../archive';
import { readEngine } from './readEngine';

describe('readReport', () => {
  const flawed =
    '## Daily Papers (2025-02-26)\n\n### [A](https://arxiv.org/abs/2502.00001)\nVote: many\n- 글';

  it('has each problem with file and line, and each day that failed with the reason', async () => {
    const files = collectDigests([
      { path: 'a.md', day: dayOf('2025-02-26'), text: flawed },
      { path: 'b.md', day: dayOf('2025-02-25'), text: flawed.replace('-26', '-25') },
    ]);
    const lost = [...files.keys()].filter((path) => /2025-02-25|pack/.test(path));
    const host: ReadFile = async (path) => {
      const text = lost.includes(path) ? undefined : files.get(path);
      if (text === undefined) throw new FailureError(missing(path));
      return new TextEncoder().encode(text);
    };
    const { engine } = await readEngine(host);
    const [file] = [...files.keys()].filter((path) => path.includes('2025-02-26'));
    expect(engine.readReport()).toEqual({
      papers: 1,
      ownLeftOut: [],
      listings: 1,
      failed: [{ day: '2025-02-25', failure: missing(lost[0] ?? '') }],
      problemCount: 1,
      problems: [
        expect.objectContaining({ file, line: 4, kind: 'bad-votes', paper: '2502.00001' }),
      ],
    });
  });

  it('counts all papers of the bundled digests', async () => {
    const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
    expect(engine.readReport()).toMatchObject({ papers: 112, failed: [] });
  });

  it('counts a paper that two days list once, and both listings', async () => {
    const files = collectDigests([
      { path: 'a.md', day: dayOf('2025-02-26'), text: flawed },
      { path: 'b.md', day: dayOf('2025-02-25'), text: flawed.replace('-26', '-25') },
    ]);
    const host: ReadFile = async (path) => new TextEncoder().encode(files.get(path));
    const { engine } = await readEngine(host);
    expect(engine.readReport()).toMatchObject({ papers: 1, listings: 2 });
  });

  it('has the first thousand problems, and counts all', async () => {
    const text = flawed + '\n어디에도 속하지 않는 줄\n\n'.repeat(3000);
    const files = collectDigests([{ path: 'a.md', day: dayOf('2025-02-26'), text }]);
    const host: ReadFile = async (path) => new TextEncoder().encode(files.get(path));
    const { problemCount, problems } = (await readEngine(host)).engine.readReport();
    expect(problemCount).toBeGreaterThan(2900);
    expect(problems).toHaveLength(1000);
  });
});
