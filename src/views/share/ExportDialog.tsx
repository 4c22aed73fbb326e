import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type CitationFormat, FORMATS } from '../../cite/formats';
import type { ArxivId } from '../../digest/arxivId';
import { arxivBibtex } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { useCopy } from '../../ui/useCopy';
import { paperAddress } from './addresses';
import { CopyState } from './CopyState';
import type { Lack } from './listed';
import { saveFile } from './saveFile';

type Props = {
  /** Those at hand: all of them, or the first. */
  papers: readonly Paper[];
  total: number;
  /** Of one paper: that is to be cited. */
  isOne?: boolean;
  /** All of them, or why they are not to be had. */
  all: (() => Promise<readonly Paper[]>) | Lack;
  onClose: () => void;
};

/** Papers shown before one takes all of them. */
const PREVIEWED = 3;

/** Papers in the form of reference managers, texts and tables, to copy or to save. */
export default function ExportDialog({ papers, total, isOne = false, all, onClose }: Props) {
  const words = useTexts('share');
  const { share } = useMessages();
  const router = useRouter();
  const [format, setFormat] = useState<CitationFormat>('bibtex');
  const [state, copy] = useCopy();
  const [failed, setFailed] = useState(false);
  const link = (id: ArxivId) => paperAddress(router, id);
  const { write, extension, mediaType } = FORMATS[format];
  const options = NAMES.filter((name) => !isOne || FORMATS[name].for === 'any');
  const previewed = papers.slice(0, PREVIEWED);
  const [first] = papers;
  const lack = typeof all === 'string' ? all : null;
  /** What all of them are in the chosen form. */
  const text = async (): Promise<string> => {
    setFailed(false);
    try {
      return write(typeof all === 'string' ? papers : await all(), link);
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  return (
    <Modal title={isOne ? share.cite : share.exportList} close={words.close} onClose={onClose}>
      {isOne && first && (
        <div className="mb-4 border-b border-rule pb-4">
          <a
            href={arxivBibtex(first.id)}
            rel="noreferrer"
            target="_blank"
            className={BUTTON_PRIMARY}
          >
            {words.official}
          </a>
          <p className="mt-2 text-12 text-ink-2">{words.officialHint}</p>
        </div>
      )}
      <div className="mb-2 flex items-center justify-between gap-2 text-13 text-ink-2">
        <span>{total <= PREVIEWED ? words.preview : words.previewOf(previewed.length, total)}</span>
        <QuietSelect
          label={words.format}
          value={format}
          options={options}
          words={words.formats}
          onChange={setFormat}
        />
      </div>
      <textarea
        readOnly
        rows={11}
        aria-label={words.preview}
        value={write(previewed, link)}
        className="block w-full resize-y rounded-md border border-rule bg-sheet p-3 font-mono text-12 text-ink"
      />
      {!isOne && <p className="mt-2 text-12 text-ink-2">{words.orderHint}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          disabled={lack !== null}
          className={BUTTON_PRIMARY}
          onClick={() => copy(text())}
        >
          {state === 'copied' && <Icon name="check" size={14} />}
          {words.copy}
        </button>
        <button
          type="button"
          disabled={lack !== null}
          className={BUTTON}
          onClick={() => {
            const name = nameOf(papers, total, extension);
            // What failed is said below.
            text().then(
              (found) => saveFile(name, mediaType, found),
              () => {},
            );
          }}
        >
          <Icon name="save" size={14} />
          {words.save}
        </button>
        <CopyState state={state} done={words.copied} />
      </div>
      <p role="status" className="mt-2 text-12 text-ink-2 empty:hidden">
        {lack && words.lacks[lack]}
        {failed && words.failed}
      </p>
    </Modal>
  );
}

const NAMES = Object.keys(FORMATS) as CitationFormat[];

/** `haru-papers-2502.18411.bib`, `haru-papers-112.csv`. */
function nameOf(papers: readonly Paper[], total: number, extension: string): string {
  const what = total === 1 ? (papers[0]?.id ?? total) : total;
  return `haru-papers-${what}.${extension}`;
}
