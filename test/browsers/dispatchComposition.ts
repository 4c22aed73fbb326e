import type { Engine } from './driver';

/**
 * Types a syllable into the field that has the focus as the input method of an engine would: what has been
 * typed of it so far is replaced at each step, and holds at the end. Runs in the page.
 *
 * WebKit tells the key after what it has done, Firefox before. So WebKit's last key comes when the
 * composition is over: only its number, 229, says that it was part of it.
 */
export function dispatchComposition(engine: Engine, steps: readonly string[]): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) throw new Error('no field has the focus');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const before = field.value.slice(0, field.selectionStart ?? 0);
  const after = field.value.slice(field.selectionEnd ?? 0);
  let isComposing = false;

  const key = (type: string) =>
    field.dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, key: 'Process', keyCode: 229, isComposing }),
    );
  const composition = (type: string, data: string) =>
    field.dispatchEvent(new CompositionEvent(type, { bubbles: true, data }));
  const write = (data: string, inputType: string) => {
    const init = { bubbles: true, data, inputType, isComposing };
    field.dispatchEvent(new InputEvent('beforeinput', init));
    setValue?.call(field, before + data + after);
    field.setSelectionRange(before.length + data.length, before.length + data.length);
    field.dispatchEvent(new InputEvent('input', init));
  };

  for (const text of steps) {
    if (engine !== 'webkit') key('keydown');
    if (!isComposing) composition('compositionstart', '');
    isComposing = true;
    composition('compositionupdate', text);
    write(text, 'insertCompositionText');
    if (engine === 'webkit') key('keydown');
    key('keyup');
  }
  const whole = steps.at(-1) ?? '';
  if (engine === 'webkit') {
    write('', 'deleteCompositionText');
    write(whole, 'insertFromComposition');
    composition('compositionend', whole);
    isComposing = false;
    key('keydown');
  } else {
    key('keydown');
    isComposing = false;
    composition('compositionend', whole);
    write(whole, 'insertCompositionText');
  }
  key('keyup');
}
