import { createBrowserHistory } from '@tanstack/react-router';
import { expect, it, vi } from 'vitest';
import { leaveEntry } from '../../src/ui/leaveEntry';
import { waitFor } from '../waitFor';

it('goes back once, however often it is pressed meanwhile, and again from the next entry', async () => {
  const history = createBrowserHistory();
  for (const path of ['/list', '/paper', '/dialog']) {
    history.push(path);
    history.flush();
  }
  const back = vi.spyOn(window.history, 'back');
  leaveEntry(history);
  leaveEntry(history);
  expect(back).toHaveBeenCalledOnce();
  await waitFor(() => expect(history.location.pathname).toBe('/paper'));
  leaveEntry(history);
  await waitFor(() => expect(history.location.pathname).toBe('/list'));
  history.destroy();
});
