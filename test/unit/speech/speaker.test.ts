import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../src/speech/speaker';
import { fakeSynthesis, voiceOf } from './fakeSynthesis';

const KOREAN = voiceOf('ko-KR');
const REMOTE = voiceOf('ko-KR', { name: 'Google 한국의', localService: false });

function speakerWith(...voices: SpeechSynthesisVoice[]) {
  const fake = fakeSynthesis(voices);
  const speaker = createSpeaker(fake.synthesis, fake.createUtterance);
  const outcomes: string[] = [];
  const say = (text = '문장입니다.', language = 'ko') =>
    speaker.say(text, language, '1.2', (outcome) => void outcomes.push(outcome));
  return { ...fake, speaker, outcomes, say };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the voice', () => {
  it.each([
    ['none', [], false],
    ['of another language', [voiceOf('en-US'), voiceOf('kok-IN')], false],
    ['of a server, which would be sent the text', [REMOTE], false],
    ['of the device', [REMOTE, KOREAN], true],
    ['as Android writes its language', [voiceOf('ko_KR')], true],
    ['without a region', [voiceOf('KO')], true],
  ])('%s', (_, voices, isThere) => {
    expect(speakerWith(...voices).speaker.hasVoice('ko')).toBe(isThere);
  });

  it.each([
    [
      'the default of the reader',
      [voiceOf('ko', { name: 'Yuna' }), voiceOf('ko', { name: 'A', default: true })],
      'A',
    ],
    [
      'one for news, of many',
      [voiceOf('ko', { name: 'Eddy' }), voiceOf('ko', { name: 'Yuna' })],
      'Yuna',
    ],
    ['the first', [voiceOf('ko', { name: 'A' }), voiceOf('ko', { name: 'B' })], 'A'],
  ])('is %s', (_, voices, name) => {
    const { say, utterances } = speakerWith(...voices);
    say();
    expect(utterances[0]?.voice?.name).toBe(name);
  });

  it.each([
    ['ko', 'Yuna'],
    ['ko-KR', 'Yuna'],
    // macOS lists voices for fun first.
    ['en', 'Samantha'],
    ['EN-gb', 'Samantha'],
    ['ja', null],
  ])('of a text in %s is %s', (language, name) => {
    const { speaker, say, utterances, outcomes } = speakerWith(
      voiceOf('en-US', { name: 'Albert' }),
      voiceOf('en_US', { name: 'Samantha' }),
      voiceOf('ko-KR', { name: 'Yuna' }),
      voiceOf('ja-JP', { name: 'Kyoko', localService: false }),
    );
    say('A sentence.', language);
    expect(speaker.hasVoice(language)).toBe(name !== null);
    expect(speaker.languages()).toBe('en ko');
    expect(utterances.map(({ voice }) => voice?.name ?? null)).toEqual(name ? [name] : []);
    expect(outcomes).toEqual(name ? [] : ['failed']);
  });

  it('comes late, and its going is told', () => {
    const { speaker, setVoices, listeners } = speakerWith();
    const told: boolean[] = [];
    const stop = speaker.subscribe(() => told.push(speaker.hasVoice('ko')));
    setVoices([KOREAN]);
    setVoices([]);
    expect(told).toEqual([true, false]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('that has gone by then says nothing: the browser would take any other', () => {
    const { say, utterances, outcomes, setVoices } = speakerWith(KOREAN);
    setVoices([REMOTE]);
    say();
    expect([utterances, outcomes]).toEqual([[], ['failed']]);
  });
});

describe('a text', () => {
  it('is said by the voice in its language, at the speed', () => {
    const { say, utterances } = speakerWith(KOREAN);
    say();
    expect(utterances[0]).toMatchObject({
      text: '문장입니다.',
      voice: KOREAN,
      lang: 'ko-KR',
      rate: 1.2,
    });
  });

  it.each([
    ['interrupted', 'interrupted', 'by another page'],
    ['not-allowed', 'interrupted', 'before a press'],
    ['synthesis-failed', 'failed', 'by a broken voice'],
  ])('ends with the error %s as %s, %s', (error, outcome) => {
    const { say, fail, outcomes } = speakerWith(KOREAN);
    say();
    fail(error);
    expect(outcomes).toEqual([outcome]);
  });

  it('tells nothing once it is stopped, whatever the browser tells then', () => {
    const { say, start, outcomes, utterances, cancelled } = speakerWith(KOREAN);
    const stop = say();
    start();
    stop();
    expect(cancelled()).toBe(1);
    utterances[0]?.onend();
    vi.runAllTimers();
    expect(outcomes).toEqual([]);
    stop();
    expect(cancelled()).toBe(1);
  });

  it('that does not begin is said once more, and then is a failure', () => {
    const { say, utterances, outcomes } = speakerWith(KOREAN);
    say();
    vi.advanceTimersByTime(5000);
    expect([utterances.length, outcomes]).toEqual([2, []]);
    vi.advanceTimersByTime(5000);
    expect([utterances.length, outcomes]).toEqual([2, ['failed']]);
  });

  it('whose end never comes is said after a while, which is longer for a long one', () => {
    const { say, start, outcomes, cancelled } = speakerWith(KOREAN);
    say('긴 문장입니다. '.repeat(20));
    start();
    vi.advanceTimersByTime(30_000);
    expect(outcomes).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect([outcomes, cancelled()]).toEqual([['said'], 1]);
  });

  it('that has ended is not waited for', () => {
    const { say, start, end, outcomes } = speakerWith(KOREAN);
    say();
    start();
    end();
    vi.runAllTimers();
    expect(outcomes).toEqual(['said']);
  });
});

it('speaks within a press, without a word', () => {
  const { speaker, utterances } = speakerWith(KOREAN);
  speaker.unlock();
  expect(utterances.map(({ text }) => text)).toEqual(['']);
});
