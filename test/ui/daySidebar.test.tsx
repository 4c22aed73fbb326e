import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';
import { THREE_DAYS } from './threeDays';

describe('the sidebar of days', () => {
  it('leads to the place in the timeline, and to the day from a filtered list', async () => {
    setScreenWidth(110);
    const { user, address } = renderApp('/', { files: THREE_DAYS });
    const days = await screen.findByRole('navigation', { name: '날짜 목록' });
    const link = await within(days).findByRole('link', { name: /2월 13일/ });
    expect(link).toHaveAttribute('href', '/#day-2025-02-13');
    await user.type(await screen.findByRole('combobox', { name: '검색' }), 'laws');
    await waitFor(() => expect(address()).toBe('/?q=laws'));
    await waitFor(() => expect(link).toHaveAttribute('href', '/day/2025-02-13?q=laws'));
  });
});
