import { lazy, useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { LazyDialog } from '../share/LazyDialog';

const ImportDialog = lazy(() => import('./ImportDialog'));

/** Opens the dialog that finds papers in a file of references, or in a text. */
export function ReadingListImport() {
  const { import: words } = useTexts('readingList');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={words.title} className="mt-5 print:hidden">
      <h2 className="text-14 font-bold">{words.title}</h2>
      <p className="mt-1 mb-3 text-13 text-ink-2">{words.what}</p>
      <button type="button" className={BUTTON} onClick={() => setOpen(true)}>
        {words.open}
      </button>
      <LazyDialog name={String(isOpen)}>
        {isOpen && <ImportDialog onClose={() => setOpen(false)} />}
      </LazyDialog>
    </section>
  );
}
