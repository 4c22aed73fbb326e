import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

describe('the pane next to a filtered list', () => {
  it('asks for a day once, however many of its papers it shows', async () => {
    setScreenWidth(90);
    renderApp('/?from=2025-02-26', { files: THREE_DAYS });
    for (const name of [DIFFUSION, SPARSE]) {
      // In the list and in the pane. The client of queries warns of what it is asked twice at a time.
      await waitFor(() => expect(screen.getAllByRole('heading', { name })).toHaveLength(2));
    }
  });
});
