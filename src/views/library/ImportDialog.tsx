import { type ChangeEvent, useRef, useState } from 'react';
import { decodeBytes } from '../../cite/reading/decodeBytes';
import { type ReadingList, readReadingList } from '../../cite/reading/readingList';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Modal } from '../../ui/Modal';
import { ImportPreview } from './ImportPreview';

/** What was given; `failed`: the file is gone by now, or may not be read. */
type Given =
  | { readonly kind: 'nothing' | 'failed' | 'too-large' }
  | { readonly kind: 'read'; readonly list: ReadingList };

/** Ten thousand references with their abstracts. */
const MAX_BYTES = 20_000_000;

/** Finds arXiv papers in a file of references or in a pasted text, and shows what it has found before it is taken. */
export default function ImportDialog({ onClose }: { onClose: () => void }) {
  const { import: words } = useTexts('readingList');
  const [text, setText] = useState('');
  const [given, setGiven] = useState<Given>({ kind: 'nothing' });
  const field = useRef<HTMLInputElement>(null);
  const paste = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(target.value);
    setGiven(readText(target.value));
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setText('');
    setGiven(await readFile(file));
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <Modal title={words.title} close={words.close} onClose={onClose}>
      <p className="mb-3 text-13 text-ink-2">{words.hint}</p>
      <button type="button" className={BUTTON} onClick={() => field.current?.click()}>
        <Icon name="icon-file" size={14} />
        {words.file}
      </button>
      <input
        ref={field}
        type="file"
        accept=".bib,.ris,.csv,.tsv,.json,.txt,.md,text/*"
        hidden
        aria-label={words.file}
        onChange={(event) => void choose(event)}
      />
      <textarea
        rows={4}
        aria-label={words.paste}
        placeholder={words.paste}
        value={text}
        onChange={paste}
        className="mt-3 block w-full resize-y rounded-md border border-rule bg-sheet p-3 text-14 text-ink"
      />
      <div aria-live="polite" className="mt-3 text-13">
        {given.kind === 'failed' && words.failed}
        {given.kind === 'too-large' && words.tooLarge}
        {given.kind === 'read' && <ImportPreview list={given.list} onTaken={onClose} />}
      </div>
    </Modal>
  );
}

function readText(text: string): Given {
  return text.trim() === '' ? { kind: 'nothing' } : { kind: 'read', list: readReadingList(text) };
}

async function readFile(file: File): Promise<Given> {
  if (file.size > MAX_BYTES) return { kind: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'failed' };
  return { kind: 'read', list: readReadingList(decodeBytes(new Uint8Array(bytes))) };
}
