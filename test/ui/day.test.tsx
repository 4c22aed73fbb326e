import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { LATENT, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('a day', () => {
  it('lists what a question leaves of it, and moves on to the next day with the question', async () => {
    const { user, address } = openAt('/day/2025-02-13?q=attention');
    await waitFor(() => expect(listed()).toEqual([LATENT]));
    const [next] = await screen.findAllByRole('link', { name: /^다음 날/ });
    if (next) await user.click(next);
    await waitFor(() => expect(listed()).toEqual([SPARSE]));
    expect(address()).toBe('/day/2025-02-26?q=attention');
  });

  it.each([
    ['index.json', 404],
    // The day's own file and the pack of its month.
    ['2025-02', 'a page of HTML'],
    ['2025-02', 'no network'],
  ] as const)('%s의 답이 %s이면 다시 시도할 수 있다', async (file, fault) => {
    const { user, host } = renderApp('/day/2025-02-13', {
      files: THREE_DAYS,
      faults: { [file]: fault },
    });
    const alert = await screen.findByRole('alert');
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() => expect(listed()).toEqual([LATENT, SCALING]));
  });
});
