import { describe, expect, it } from 'vitest';
import { createReading, type Place } from '../../../src/speech/reading';
import { createSpeaker } from '../../../src/speech/speaker';
import { fakeSynthesis } from './fakeSynthesis';

const SENTENCES = ['하나.', '둘.', '셋.'].map((spoken) => ({ spoken, language: 'ko' }));

function readingOf(sentences = SENTENCES) {
  const fake = fakeSynthesis();
  const speaker = createSpeaker(fake.synthesis, fake.createUtterance);
  const reading = createReading(speaker, sentences, '1');
  const said = () => fake.utterances.map(({ text }) => text);
  const end = () => {
    fake.start();
    fake.end();
  };
  return { ...fake, reading, said, end };
}
const at = (index: number, status: Place['status']): Place => ({ index, status });

describe('a reading', () => {
  it('says nothing before it is played', () => {
    const { reading, said } = readingOf();
    expect([reading.get(), said()]).toEqual([at(0, 'paused'), []]);
  });

  it('says one sentence after the other, tells where it is, and is over', () => {
    const { reading, said, end } = readingOf();
    const told: Place[] = [];
    reading.subscribe(() => told.push(reading.get()));
    reading.play();
    for (const _ of SENTENCES) end();
    expect(said()).toEqual(['하나.', '둘.', '셋.']);
    expect(told).toEqual([at(0, 'playing'), at(1, 'playing'), at(2, 'playing'), at(2, 'over')]);
  });

  it('begins anew when it is played after its end', () => {
    const { reading, said, end } = readingOf(SENTENCES.slice(0, 1));
    reading.play();
    end();
    reading.play();
    expect([reading.get(), said()]).toEqual([at(0, 'playing'), ['하나.', '하나.']]);
  });

  it('says a sentence from its beginning after a pause', () => {
    const { reading, said, end, cancelled } = readingOf();
    reading.play();
    end();
    reading.pause();
    expect([reading.get(), cancelled()]).toEqual([at(1, 'paused'), 1]);
    reading.play();
    expect([reading.get(), said()]).toEqual([at(1, 'playing'), ['하나.', '둘.', '둘.']]);
  });

  it('steps within its ends, and says the sentence there if it was saying one', () => {
    const { reading, said } = readingOf();
    reading.step(-1);
    reading.play();
    reading.step(1);
    expect([reading.get(), said()]).toEqual([at(1, 'playing'), ['하나.', '둘.']]);
    reading.pause();
    reading.step(1);
    reading.step(1);
    expect([reading.get(), said()]).toEqual([at(2, 'paused'), ['하나.', '둘.']]);
    reading.play();
    expect(said()).toEqual(['하나.', '둘.', '셋.']);
  });

  it('says a sentence anew at another speed, and later ones at that speed', () => {
    const { reading, utterances, end } = readingOf();
    reading.setSpeed('1.2');
    reading.play();
    reading.setSpeed('1.5');
    end();
    expect(utterances.map(({ text, rate }) => [text, rate])).toEqual([
      ['하나.', 1.2],
      ['하나.', 1.5],
      ['둘.', 1.5],
    ]);
  });

  it.each([
    ['interrupted', 'paused'],
    ['synthesis-failed', 'failed'],
  ] as const)('stays where the error %s stops it, %s', (error, status) => {
    const { reading, said, fail } = readingOf();
    reading.play();
    fail(error);
    expect(reading.get()).toEqual(at(0, status));
    reading.play();
    expect([reading.get(), said()]).toEqual([at(0, 'playing'), ['하나.', '하나.']]);
  });
});
