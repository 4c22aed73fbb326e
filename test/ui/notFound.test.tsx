import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

describe('an unknown address', () => {
  it.each(['/nowhere', '/day', '/day/2025-02-26/more', '/author', '/%ED%95%98'])(
    '%s는 없는 주소라고 말하고 하루 화면을 권한다',
    async (address) => {
      const app = renderApp(address, { files: THREE_DAYS });
      expect(
        await screen.findByRole('heading', { level: 1, name: '없는 주소입니다' }),
      ).toBeVisible();
      expect(document.title).toBe('없는 주소입니다 · 하루논문');
      await app.user.click(screen.getByRole('link', { name: '하루 화면으로' }));
      await waitFor(() => expect(app.address()).toBe('/'));
      await waitFor(() => expect(listed()).toHaveLength(5));
    },
  );

  it('has a skip link that points at the main part', async () => {
    renderApp('/nowhere', { files: THREE_DAYS });
    expect(await screen.findByRole('link', { name: '본문으로 건너뛰기' })).toHaveAttribute(
      'href',
      `#${screen.getByRole('main').id}`,
    );
  });
});
