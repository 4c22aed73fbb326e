import { createRoot } from 'react-dom/client';
import './app/style.css';
import { App } from './app/App';
import { createWorker } from './app/createWorker';
import { createQueryClient } from './app/queryClient';
import { createAppRouter } from './app/router';
import { createArchiveClient } from './archive/client';
import { createReadFile } from './archive/readFile';
import { whenFetched } from './archive/whenFetched';
import { whenIdle } from './ui/whenIdle';

const base = import.meta.env.BASE_URL;
const archive = {
  readFile: createReadFile(base),
  client: createArchiveClient(base, createWorker),
};
const queryClient = createQueryClient();
const router = createAppRouter({ archive, queryClient }, base);

const element = document.getElementById('app');
if (!element) throw new Error('index.html has no element with the id app');
createRoot(element).render(<App archive={archive} queryClient={queryClient} router={router} />);

// The index is never in the way of the first day: it is read when that is there.
void whenIdle()
  .then(() => whenFetched(queryClient))
  .then(archive.client.start);
window.addEventListener('online', archive.client.start);
