import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

describe('before the days are known', () => {
  it('the filters are folded, and say no number', async () => {
    setScreenWidth(90);
    renderApp('/', { files: THREE_DAYS, faults: { 'index.json': 'no answer yet' } });
    await screen.findByRole('button', { name: '필터', expanded: false });
    expect(document.body).not.toHaveTextContent(/0(?:편|일|번)/);
  });
});

describe('the date fields', () => {
  it('leave list and address as they are while a date is half typed', async () => {
    const { address } = renderApp('/?from=2025-02-26', { files: THREE_DAYS });
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SPARSE]));
    const from = await screen.findByLabelText('시작일');
    // jsdom has no parts of a date to type: this is what a browser says of one half typed.
    Object.defineProperty(from, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.change(from, { target: { value: '' } });
    expect(listed()).toEqual([DIFFUSION, SPARSE]);
    expect(address()).toBe('/?from=2025-02-26');
    fireEvent.blur(from);
    await waitFor(() => expect(from).toHaveValue('2025-02-26'));
    expect(address()).toBe('/?from=2025-02-26');
  });
});
