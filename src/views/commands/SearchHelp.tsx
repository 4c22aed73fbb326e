import { useTexts } from '../../i18n/messages';

/** One example of each operator (`question/operators`). */
const EXAMPLES = [
  ['exact', '"강화 학습"'],
  ['without', '-survey'],
  ['title', 'title:mamba'],
  ['author', 'author:chen'],
  ...(__HAS_VOTES__ ? ([['votes', 'votes:>20']] as const) : []),
  ['date', 'date:2025-02'],
  ['initials', 'ㄱㅎㅎㅅ'],
] as const;

/** The operators of the search field, in a few lines. */
export function SearchHelp({ divided }: { divided: boolean }) {
  const { searchHelp: words } = useTexts('commands');
  return (
    <section
      aria-label={words.title}
      className={`px-3 pt-1.5 pb-1 text-13 text-ink-2 ${divided ? 'mt-1.5 border-t border-rule' : ''}`}
    >
      <p className="pb-1 text-12 text-ink-3">{words.title}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
        {EXAMPLES.map(([kind, example]) => (
          <div key={kind} className="contents">
            <dt>
              <code className="font-mono text-12 text-ink">{example}</code>
            </dt>
            <dd>{words.operators[kind]}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-1.5 text-12 text-ink-3">{words.note}</p>
    </section>
  );
}
