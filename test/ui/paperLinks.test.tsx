import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { DIFFUSION, THREE_DAYS } from './threeDays';

describe('the address of a paper', () => {
  it.each([
    ['index.json', 404],
    ['papers-2502', 'a page of HTML'],
    ['2025-02-26', 500],
  ] as const)('%s의 답이 %s이면 까닭을 말하고 다시 시도할 수 있다', async (file, fault) => {
    const { user, host } = renderApp('/paper/2502.18411', {
      files: THREE_DAYS,
      faults: { [file]: fault, 'pack-2025-02': fault, 'numbers-': fault },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`digests/${file}`);
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(DIFFUSION),
    );
  });
});
