import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type CitationFormat, FORMAT_NAMES, FORMATS } from '../../cite/formats';
import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { paperAddress } from './addresses';
import { ExportButtons } from './ExportButtons';
import { OfficialEntry } from './OfficialEntry';
import type { UnavailableReason } from './sharedList';
import { useCredits } from './useCredits';

type Props = {
  /** `cite`: a single paper, in the formats that suit one. */
  purpose: 'cite' | 'export';
  /** All papers, or the first of them. */
  papers: readonly Paper[];
  total: number;
  /** Loads all papers; or why they cannot be had. */
  loadAll: (() => Promise<readonly Paper[]>) | UnavailableReason;
  /** Chosen at first. */
  format?: CitationFormat | undefined;
  onClose: () => void;
};

const PREVIEW_SIZE = 3;

/** Papers in the formats of reference managers, texts and tables, to copy or to download. */
export default function ExportDialog(props: Props) {
  const { purpose, papers, total, loadAll, onClose } = props;
  const words = useTexts('share');
  const { share } = useMessages();
  const router = useRouter();
  const [format, setFormat] = useState<CitationFormat>(props.format ?? 'bibtex');
  const { write, extension, mediaType } = FORMATS[format];
  const isCitation = purpose === 'cite';
  const options = FORMAT_NAMES.filter((name) => !isCitation || FORMATS[name].for === 'any');
  const preview = papers.slice(0, PREVIEW_SIZE);
  const [first] = papers;
  const hasNoOrder = papers.some(({ authorsInOrder }) => !authorsInOrder);
  const credits = useCredits();
  const link = (id: ArxivId) => paperAddress(router, id);
  return (
    <Modal title={isCitation ? words.cite : share.exportList} close={words.close} onClose={onClose}>
      {isCitation && first && <OfficialEntry paper={first} />}
      <div className="mb-2 flex items-center justify-between gap-2 text-13 text-ink-2">
        <span>
          {total <= PREVIEW_SIZE ? words.preview : words.previewOf(preview.length, total)}
        </span>
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
        value={write(preview, link, credits)}
        className="block w-full resize-y rounded-md border border-rule bg-sheet p-3 font-mono text-12 text-ink"
      />
      {!isCitation && hasNoOrder && <p className="mt-2 text-12 text-ink-2">{words.orderHint}</p>}
      <ExportButtons
        unavailable={typeof loadAll === 'string' ? loadAll : null}
        text={async () =>
          write(typeof loadAll === 'string' ? papers : await loadAll(), link, credits)
        }
        file={{ name: fileName(papers, total, extension), mediaType }}
      />
    </Modal>
  );
}

/** `haru-papers-2502.18411.bib`, `haru-papers-112.csv`. */
function fileName(papers: readonly Paper[], total: number, extension: string): string {
  const content = total === 1 ? (papers[0]?.id ?? total) : total;
  return `haru-papers-${content}.${extension}`;
}
