import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../src/failure';
import { createSpeaker } from '../../../../src/speech/speaker';
import { createPlayer, type SpokenSentence } from '../../../../src/views/listen/createPlayer';
import type { Readable } from '../../../../src/views/listen/readable';
import { dayOf, paperOf } from '../../search/papers';
import { fakeSynthesis } from '../../speech/fakeSynthesis';

const FIRST: Readable = { kind: 'day', day: dayOf('2025-02-26') };
const SECOND: Readable = { kind: 'day', day: dayOf('2025-02-13') };

function sentence(spoken: string, language = 'ko'): SpokenSentence {
  return { spoken, shown: [spoken], paper: paperOf({}), language };
}

function playerOf(load: Parameters<typeof createPlayer>[1]) {
  const fake = fakeSynthesis();
  const player = createPlayer(createSpeaker(fake.synthesis, fake.createUtterance), load);
  return { ...fake, player, said: () => fake.utterances.map(({ text }) => text) };
}

describe('a player', () => {
  it('reads what is in memory within the press', () => {
    const { player, said } = playerOf(() => [sentence('하나.')]);
    player.begin(FIRST, '1');
    expect([said(), player.holds(FIRST), player.holds(SECOND)]).toEqual([['하나.'], true, false]);
  });

  it('leaves out what no voice of the device speaks', () => {
    const { player, said, end } = playerOf(() => [
      sentence('One.', 'en'),
      sentence('둘.'),
      sentence('Three.', 'en'),
    ]);
    player.begin(FIRST, '1');
    end();
    expect(said()).toEqual(['둘.']);
  });

  it('says that it cannot read where no voice speaks any of it', () => {
    const { player, said } = playerOf(() => [sentence('One.', 'en')]);
    player.begin(FIRST, '1');
    const content = player.get()?.content;
    expect(content?.kind === 'ready' && content.reading.get().status).toBe('failed');
    expect(said()).toEqual([]);
  });

  it('speaks within the press, and reads once what has to be loaded is there', async () => {
    const { player, said } = playerOf(async () => [sentence('하나.')]);
    player.begin(FIRST, '1');
    expect([said(), player.get()?.content]).toEqual([[''], { kind: 'loading' }]);
    await settled();
    expect([said(), player.get()?.content.kind]).toEqual([['', '하나.'], 'ready']);
  });

  it('tells why it could not be loaded', async () => {
    const failure = { kind: 'no-worker' } as const;
    const { player } = playerOf(() => Promise.reject(new FailureError(failure)));
    player.begin(FIRST, '1');
    await settled();
    expect(player.get()?.content).toEqual({ kind: 'failed', failure });
  });

  it.each([
    ['something else is read by then', 'second'],
    ['the reader has ended it', 'nothing'],
  ])('does not read what comes when %s', async (_, what) => {
    const { player, said } = playerOf((readable) =>
      readable === FIRST ? Promise.resolve([sentence('하나.')]) : [sentence('둘.')],
    );
    player.begin(FIRST, '1');
    if (what === 'second') player.begin(SECOND, '1');
    else player.end();
    await settled();
    expect(said()).not.toContain('하나.');
    expect(player.holds(SECOND)).toBe(what === 'second');
  });

  it('stops what it reads before it reads something else, and at the end', () => {
    const { player, cancelled } = playerOf(() => [sentence('하나.')]);
    player.begin(FIRST, '1');
    player.begin(SECOND, '1');
    expect(cancelled()).toBe(1);
    player.end();
    expect([cancelled(), player.get()]).toEqual([2, null]);
  });

  it('shows nothing where there is nothing to read', () => {
    const { player } = playerOf(() => []);
    player.begin(FIRST, '1');
    expect(player.get()).toBeNull();
  });
});

/** Promises that have settled have called back by then. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
