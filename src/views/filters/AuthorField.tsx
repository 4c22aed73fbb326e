import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorOptionsQuery } from '../../archive/page/workerQueries';
import { useMessages } from '../../i18n/messages';
import { FIELD, FILTER_TITLE } from '../../ui/classNames';
import { useCombobox } from '../../ui/useCombobox';
import { useFieldKey } from '../../ui/useFieldKey';
import type { FilterControlProps } from './filterControl';

/** Loads when the field is used. Without it Enter still chooses. */
const AuthorOptions = lazy(loadOptions);

/** The list scrolls; more names than these are found by typing more letters. */
const SUGGESTIONS = { offset: 0, limit: 30 };

/** Adds authors to the filter, suggesting those of the papers that match, with their paper counts. */
export function AuthorField({ question, onChange }: FilterControlProps) {
  const { filters } = useMessages();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const fieldKey = useFieldKey(input, typed);
  const combobox = useCombobox();
  const { isOpen } = combobox;
  const suggestions = useQuery({
    ...authorOptionsQuery(useArchive(), question, typed, SUGGESTIONS, useProgress(isOpen)),
    // A field that is not used must not wake the worker.
    enabled: isOpen,
  });
  const authors = isOpen ? (suggestions.data?.authors ?? []) : [];
  // An id must not hold spaces.
  const options = authors.map((author) => ({ ...author, key: encodeURIComponent(author.name) }));
  const type = (text: string) => {
    setTyped(text);
    combobox.open();
  };
  const reset = () => {
    setTyped('');
    combobox.close();
  };
  const choose = (name: string) => {
    reset();
    onChange({ authors: [...new Set([...question.authors, name])] });
  };
  // The page rendered at build has the field: it may hold text before the script has come.
  const takeOver = useEffectEvent(() => {
    if (input.current?.value) type(input.current.value);
  });
  useEffect(() => void takeOver(), []);
  const fieldId = `${combobox.id}-field`;
  return (
    <div className="relative">
      <label htmlFor={fieldId} className={FILTER_TITLE}>
        {filters.author}
      </label>
      <input
        key={fieldKey}
        ref={input}
        id={fieldId}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={FIELD}
        placeholder={filters.authorPlaceholder}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) =>
          combobox.onKeyDown(event, { options, choose: ({ name }) => choose(name), reset })
        }
        onBlur={reset}
        {...combobox.field(options)}
      />
      {isOpen && suggestions.data && (
        <Suspense>
          <AuthorOptions
            id={combobox.id}
            idOf={combobox.idOf}
            options={options}
            completeness={suggestions.data.completeness}
            isActive={(option) => combobox.isActive(option, options)}
            onChoose={choose}
          />
        </Suspense>
      )}
    </div>
  );
}

async function loadOptions(): Promise<{ default: typeof import('./AuthorOptions').default }> {
  return import('./AuthorOptions').catch(() => ({ default: () => <></> }));
}
