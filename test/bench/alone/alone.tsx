import { createRoot } from 'react-dom/client';

/** The least that a page made with React can be: what ours is measured against. */
const element = document.getElementById('app');
if (element) createRoot(element).render(<h3>One line</h3>);
