import { type ReactNode, useEffect, useRef } from 'react';

type Props<T, Group extends string> = {
  id: string;
  label: string;
  options: readonly (T & { readonly key: string })[];
  groupOf: (option: NoInfer<T>) => Group;
  /** Names of the groups. */
  words: Readonly<Record<Group, string>>;
  idOf: (option: NoInfer<T>) => string;
  isActive: (option: NoInfer<T>) => boolean;
  onChoose: (option: NoInfer<T>) => void;
  children: (option: NoInfer<T>) => ReactNode;
  className?: string;
  /** Padding at both sides of an option. */
  inset: 'px-3' | 'px-4';
};

/**
 * The list box of a combobox, in groups ordered by their first options. The field keeps the focus and
 * handles the keys (`useCombobox`).
 */
export function OptionList<T, Group extends string>(props: Props<T, Group>) {
  const { options, groupOf, words, inset } = props;
  const groups = [...new Set(options.map(groupOf))];
  return (
    <div id={props.id} role="listbox" aria-label={props.label} className={props.className}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box allows no fieldset
        <div key={group} role="group" aria-label={words[group]}>
          <p aria-hidden="true" className={`pt-1.5 pb-0.5 text-12 text-ink-3 ${inset}`}>
            {words[group]}
          </p>
          {options.map(
            (option) =>
              groupOf(option) === group && (
                <OptionLine
                  key={option.key}
                  id={props.idOf(option)}
                  active={props.isActive(option)}
                  inset={inset}
                  onChoose={() => props.onChoose(option)}
                >
                  {props.children(option)}
                </OptionLine>
              ),
          )}
        </div>
      ))}
    </div>
  );
}

export function OptionLine(props: {
  id: string;
  active: boolean;
  inset: string;
  onChoose: () => void;
  children: ReactNode;
}) {
  const { active } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as the combobox pattern says
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={element}
      id={props.id}
      role="option"
      aria-selected={active}
      onClick={props.onChoose}
      className={`target flex cursor-pointer items-center justify-between gap-3 py-1 text-14 hover:bg-wash ${props.inset} ${active ? 'bg-wash' : ''}`}
    >
      {props.children}
    </div>
  );
}
