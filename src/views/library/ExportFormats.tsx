import { FORMAT_NAMES } from '../../cite/formats';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import type { Exported } from './ExportedPapers';

type Props = { ids: readonly ArxivId[]; onExport: (exported: Exported) => void };

/** A button a format, for the papers that are shown. */
export function ExportFormats({ ids, onExport }: Props) {
  const { export: words } = useTexts('library');
  const { formats } = useTexts('share');
  return (
    <section aria-label={words.title} className="border-b border-rule pb-5">
      <h2 className="text-14 font-bold">{words.title}</h2>
      <p className="mt-1 mb-3 text-13 text-ink-2">{words.what}</p>
      <div className="flex flex-wrap gap-2">
        {FORMAT_NAMES.map((format) => (
          <button
            key={format}
            type="button"
            className={BUTTON}
            onClick={() => onExport({ ids, opens: 'export', format })}
          >
            {formats[format]}
          </button>
        ))}
      </div>
    </section>
  );
}
