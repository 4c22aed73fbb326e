import { describe, expect, it } from 'vitest';
import { type Action, createKeymap } from '../../../../src/views/commands/keymap';

type Modifier = 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey';

const press = (code: string, timeStamp = 0, ...modifiers: Modifier[]) => ({
  code,
  timeStamp,
  shiftKey: modifiers.includes('shiftKey'),
  ctrlKey: modifiers.includes('ctrlKey'),
  metaKey: modifiers.includes('metaKey'),
  altKey: modifiers.includes('altKey'),
});

describe('a key', () => {
  it.each<[code: string, modifiers: Modifier[], action: Action | null]>([
    ['KeyJ', [], 'next'],
    ['KeyK', [], 'previous'],
    ['KeyH', [], 'older'],
    ['BracketLeft', [], 'older'],
    ['KeyL', [], 'newer'],
    ['BracketRight', [], 'newer'],
    ['KeyO', [], 'open'],
    ['KeyV', [], 'arxiv'],
    ['KeyY', [], 'copy'],
    ['Slash', [], 'search'],
    ['KeyT', [], 'newest'],
    ['KeyU', [], 'unread'],
    ['KeyR', [], 'random'],
    ['KeyR', ['ctrlKey'], null], // loads the page anew
    ['KeyS', [], 'save'],
    ['KeyS', ['ctrlKey'], null], // the browser's own
    ['KeyM', [], 'read'],
    ['KeyA', ['shiftKey'], 'allRead'],
    ['KeyA', [], 'lists'],
    ['KeyX', [], 'check'],
    ['KeyX', ['ctrlKey'], null], // cuts
    ['KeyC', [], 'calendar'],
    ['KeyC', ['ctrlKey'], null], // copies
    ['Escape', [], 'back'],
    ['Slash', ['shiftKey'], 'help'],
    ['KeyK', ['ctrlKey'], 'palette'],
    ['KeyK', ['metaKey'], 'palette'],
    ['KeyK', ['ctrlKey', 'shiftKey'], null], // the browser's own
    ['KeyJ', ['ctrlKey'], null], // the browser's own
    ['KeyJ', ['shiftKey'], null],
    ['KeyJ', ['altKey'], null], // types a sign on some keyboards
    ['KeyQ', [], null],
    ['KeyG', [], null], // the first of two
  ])('%s with %j does %s', (code, modifiers, action) => {
    expect(createKeymap()(press(code, 0, ...modifiers))).toBe(action);
  });
});

describe('G and a key after it', () => {
  it.each<[code: string, afterMs: number, action: Action | null, reason: string]>([
    ['KeyT', 100, 'timeline', 'a sequence'],
    ['KeyA', 100, 'authors', 'a sequence'],
    ['KeyT', 1499, 'timeline', 'just in time'],
    ['KeyT', 1500, 'newest', 'too late: T alone'],
    ['KeyA', 1500, 'lists', 'too late: A alone'],
    ['KeyS', 100, 'saved', 'a sequence'],
    ['KeyJ', 100, 'next', 'no sequence: J alone'],
  ])('%s after %i ms: %s (%s)', (code, afterMs, action) => {
    const actionOf = createKeymap();
    actionOf(press('KeyG', 1000));
    expect(actionOf(press(code, 1000 + afterMs))).toBe(action);
  });

  it('is over after one key', () => {
    const actionOf = createKeymap();
    actionOf(press('KeyG', 0));
    actionOf(press('KeyJ', 10));
    expect(actionOf(press('KeyT', 20))).toBe('newest');
  });
});
