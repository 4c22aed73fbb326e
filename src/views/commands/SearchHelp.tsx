import { useTexts } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';

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

type Props = {
  divided: boolean;
  /** An example is asked. */
  onAsk: (text: string) => void;
};

/** How people ask, as examples to press, and the operators of the search field. */
export function SearchHelp({ divided, onAsk }: Props) {
  const { searchHelp: words } = useTexts('commands');
  const { said, operators } = words;
  const examples = [said.days, ...(__HAS_VOTES__ ? [said.votes] : []), said.without, said.plain];
  return (
    <section
      aria-label={words.title}
      className={`px-3 pt-1.5 pb-1 text-13 text-ink-2 ${divided ? 'mt-1.5 border-t border-rule' : ''}`}
    >
      <p className="text-12 text-ink-3">{words.title}</p>
      <ul className="lg:grid lg:grid-cols-2">
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              className="target flex w-full items-center text-left text-14 text-ink hover:underline"
              onClick={() => onAsk(example)}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
      <details className="mt-1 border-t border-rule-2 pt-1">
        <summary className="target inline-flex cursor-pointer items-center gap-1.5 text-13 text-ink-2 hover:text-ink">
          {words.byOperators}
          <Icon name="icon-unfold" size={12} />
        </summary>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
          {EXAMPLES.map(([kind, example]) => (
            <div key={kind} className="contents">
              <dt>
                <code className="font-mono text-12 text-ink">{example}</code>
              </dt>
              <dd>{operators[kind]}</dd>
            </div>
          ))}
        </dl>
        <p className="pt-1.5 text-12 text-ink-3">{words.note}</p>
      </details>
    </section>
  );
}
