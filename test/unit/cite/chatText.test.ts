import { describe, expect, it } from 'vitest';
import { chatText } from '../../../src/cite/chatText';
import { CREDITS, LICENCE_NOTE, linkTo, OPTIONAL_LINES, paperOf } from './papers';

const MESSAGE = `A Title
투표 53 · 2025. 2. 26.
모델을 제안합니다.
https://haru.example/paper/2502.04920`;

describe('chatText', () => {
  it('is four lines for a paper', () => {
    expect(chatText([paperOf()], linkTo, CREDITS)).toBe(MESSAGE);
  });

  it('has a Korean title on a line of its own, and no link but that of the page', () => {
    const text = chatText([paperOf(OPTIONAL_LINES)], linkTo, CREDITS);
    expect(text).toBe(MESSAGE.replace('A Title', 'A Title\n예시 논문'));
  });

  it('separates papers by a blank line and names the source of a list', () => {
    expect(chatText([paperOf(), paperOf()], linkTo, CREDITS)).toBe(
      [MESSAGE, MESSAGE, LICENCE_NOTE].join('\n\n'),
    );
  });

  it('leaves out unknown votes and summaries', () => {
    const text = chatText([paperOf({ votes: null, sections: [] })], linkTo, CREDITS);
    expect(text).toBe('A Title\n2025. 2. 26.\nhttps://haru.example/paper/2502.04920');
  });

  it('quotes no summary that seems to be of another paper', () => {
    const text = chatText([paperOf({ isDoubtful: true })], linkTo, CREDITS);
    expect(text).toBe(MESSAGE.replace('모델을 제안합니다.\n', ''));
  });

  it('keeps each title on its line, without markup', () => {
    const text = chatText([paperOf({ title: 'MVD$^2$:\n**b**' })], linkTo, CREDITS);
    expect(text.split('\n')[0]).toBe('MVD²: b');
  });

  it('is empty for no papers', () => {
    expect(chatText([], linkTo, CREDITS)).toBe('');
  });
});
