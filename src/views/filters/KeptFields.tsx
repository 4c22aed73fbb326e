import type { ReactNode } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Kept } from '../../question/keptFilter';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useFoldingPanel } from '../../ui/useFoldingPanel';
import { useFacets } from '../charts/useFacets';
import { useListNames } from '../marks/listNames';
import { useMarks } from '../marks/useLibrary';
import type { FilterControlProps } from './filterControl';
import { type KeptOptions, keptOptions } from './keptOptions';
import { nameOfKept } from './sayKept';

/** What the reader keeps as filters, each with the papers that it would leave: unread, and a panel of the others. */
export default function KeptFields({ question, onChange }: FilterControlProps): ReactNode {
  const words = useTexts('kept');
  const marks = useMarks();
  const { kept } = question;
  const counts = useFacets(question, true)?.kept ?? null;
  const toggle = (name: Kept, isOn: boolean) => {
    const others = kept.filter((other) => other !== name);
    onChange({ kept: isOn ? [...others, name] : others });
  };
  const options = marks && keptOptions(marks);
  const hasOptions = options && Object.values(options).some((group) => group.length > 0);
  const boxOf = (name: Kept) => ({
    isOn: kept.includes(name),
    // Until the marks are known nothing is counted.
    count: counts && counts.size > 0 ? (counts.get(name) ?? 0) : null,
    onChange: (isOn: boolean) => toggle(name, isOn),
  });
  return (
    <div className="flex items-center gap-3 text-13">
      <KeptBox {...boxOf('unread')} className="min-w-0 flex-1">
        {words.unreadOnly}
      </KeptBox>
      {hasOptions && <KeptPanel options={options} boxOf={boxOf} />}
    </div>
  );
}

type Box = {
  isOn: boolean;
  /** Papers that it would leave; null: unknown yet. */
  count: number | null;
  onChange: (isOn: boolean) => void;
};

function KeptPanel(props: { options: KeptOptions; boxOf: (name: Kept) => Box }) {
  const { options, boxOf } = props;
  const messages = useMessages();
  const words = useTexts('kept');
  const listNames = useListNames();
  const { details } = useFoldingPanel();
  const groups = [
    { title: null, names: options.marks },
    { title: words.lists, names: options.lists },
    { title: words.tags, names: options.tags },
  ].filter(({ names }) => names.length > 0);
  return (
    <details {...details} className="relative shrink-0">
      <summary className={`${BUTTON} list-none`}>
        {words.choose}
        <Icon name="icon-unfold" size={12} />
      </summary>
      {/* In a sheet it is the last field: there is no room below it. */}
      <div className="menu-box max-h-[min(20rem,50dvh)] w-64 overflow-y-auto max-lg:bottom-full max-lg:mb-1">
        {groups.map(({ title, names }) => (
          <fieldset key={title} className="min-w-0">
            <legend className={title === null ? 'sr-only' : 'px-2 pt-2 text-12 text-ink-2'}>
              {title ?? words.choose}
            </legend>
            {names.map((name) => (
              <KeptBox key={name} {...boxOf(name)} className="rounded-md px-2 hover:bg-wash">
                {nameOfKept(name, messages, listNames)}
              </KeptBox>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

function KeptBox(props: Box & { className: string; children: ReactNode }) {
  const { format } = useMessages();
  const { isOn, count, onChange, className, children } = props;
  return (
    <label className={`target flex items-center gap-2 ${className}`}>
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-ink"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {count !== null && <span className="text-12 text-ink-3">{format.number(count)}</span>}
    </label>
  );
}
