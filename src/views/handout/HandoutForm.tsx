import { EXTENTS } from '../../cite/handoutSummary';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY, FIELD, LABEL } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { QuietSelect } from '../../ui/QuietSelect';
import { useCopy } from '../../ui/useCopy';
import { CopyState } from '../share/CopyState';
import { downloadFile } from '../share/downloadFile';
import type { HandoutHead } from './Handout';
import type { HandoutContent } from './HandoutSheets';
import type { HandoutOptions } from './handoutOptions';
import { useHandoutText } from './useHandoutText';

type Props = {
  content: HandoutContent;
  head: HandoutHead;
  onHead: (head: HandoutHead) => void;
  /** Called when a field is left: the address need not change at each letter. */
  onHeadDone: () => void;
  onOptions: (options: HandoutOptions) => void;
};

const FIELDS = [
  { name: 'title', type: 'text', className: FIELD },
  { name: 'date', type: 'date', className: `${FIELD} date-field` },
  { name: 'presenter', type: 'text', className: FIELD },
] as const;

/** Fields for the head of a handout, what it holds, and the buttons that print, save and copy it. */
export function HandoutForm({ content, head, onHead, onHeadDone, onOptions }: Props) {
  const words = useTexts('handout');
  const share = useTexts('share');
  const text = useHandoutText(content);
  const [copied, copy] = useCopy();
  const { extent, hasNotes } = content;
  return (
    <>
      <div className="handout-fields">
        {FIELDS.map(({ name, type, className }) => (
          <label key={name}>
            <span className={LABEL}>{words.fields[name]}</span>
            <input
              type={type}
              className={className}
              value={head[name]}
              data-empty={head[name] === '' || undefined}
              placeholder={name === 'title' ? words.titleHint : undefined}
              onChange={({ target }) => onHead({ ...head, [name]: target.value })}
              onBlur={onHeadDone}
            />
          </label>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule pb-3">
        <button type="button" className={BUTTON_PRIMARY} onClick={() => window.print()}>
          <Icon name="icon-file" size={14} />
          {share.print}
        </button>
        <button
          type="button"
          className={BUTTON}
          onClick={() => downloadFile('haru-papers-handout.md', 'text/markdown', text())}
        >
          <Icon name="icon-save" size={14} />
          {words.markdown}
        </button>
        <button type="button" className={BUTTON} onClick={() => copy(text())}>
          <Icon name={copied === 'copied' ? 'icon-check' : 'icon-copy'} size={14} />
          {words.copyMarkdown}
        </button>
        <CopyState state={copied} done={share.copied} />
        <QuietSelect
          label={words.extent}
          value={extent}
          options={EXTENTS}
          words={words.extents}
          onChange={(next) => onOptions({ extent: next, hasNotes })}
        />
        <label className="target flex items-center gap-2 text-13 text-ink-2">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={hasNotes}
            onChange={({ target }) => onOptions({ extent, hasNotes: target.checked })}
          />
          {words.withNotes}
        </label>
      </div>
    </>
  );
}
