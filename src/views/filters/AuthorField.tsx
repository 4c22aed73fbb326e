import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/queryOptions';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { FIELD, FILTER_TITLE } from '../../ui/classNames';

type Props = {
  question: Question;
  ask: (change: Partial<Question>) => void;
  /** What the suggestions must stand in to be above it; null: the page. */
  sheet: Element | null;
};

const SUGGESTIONS = { offset: 0, limit: 30 };

/** Adds authors to the filter, suggesting those of the papers that are left, with their counts. */
export default function AuthorField({ question, ask, sheet }: Props) {
  const { filters } = useMessages();
  const [typed, setTyped] = useState('');
  /** Until the suggestions have closed: the combo box closes them when its selection changes. */
  const [picked, setPicked] = useState<string | null>(null);
  const suggestions = useQuery(
    authorsQuery(useArchive(), question, typed, SUGGESTIONS, useProgress()),
  );
  /** null: the field was left, or Escape pressed, without a choice. */
  const choose = (name: string | null) => {
    setTyped('');
    setPicked(name);
    if (name !== null) ask({ authors: [...question.authors, name] });
  };
  return (
    <ComboBox
      items={suggestions.data?.authors ?? []}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={picked}
      onSelectionChange={(key) => choose(typeof key === 'string' ? key : null)}
      onOpenChange={(open) => {
        if (!open) setPicked(null);
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className={FILTER_TITLE}>{filters.author}</Label>
      <Input className={FIELD} placeholder={filters.authorPlaceholder} />
      <Popover
        {...(sheet && { UNSTABLE_portalContainer: sheet })}
        className="w-(--trigger-width) min-w-64 overflow-y-auto rounded-lg border border-rule bg-sheet p-1"
      >
        <ListBox
          renderEmptyState={() => <p className="p-2.5 text-13 text-ink-3">{filters.noAuthor}</p>}
        >
          {({ name, papers }: { name: string; papers: number }) => (
            <ListBoxItem
              id={name}
              textValue={name}
              className="target flex cursor-pointer items-center justify-between gap-3 rounded-md px-2.5 text-13 outline-none data-focused:bg-wash"
            >
              <bdi lang="en">{name}</bdi>
              <span className="text-ink-3">{filters.authorCount(papers)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
