import { useInterface, useTexts } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import type { RelatedReason } from '../../../search/text/relatedReasons';

/** What a paper has in common with those that it is related to, each in a span of its own. */
export function RelatedReasons({ reasons }: { reasons: readonly RelatedReason[] }) {
  return reasons.map((reason) => <Reason key={Object.values(reason).join()} reason={reason} />);
}

function Reason({ reason }: { reason: RelatedReason }) {
  const words = useTexts('paper');
  const { language } = useInterface();
  switch (reason.kind) {
    case 'term': {
      const { korean, english } = reason;
      const name = (language === 'ko' ? (korean ?? english) : (english ?? korean)) ?? '';
      return <span lang={languageOf(name)}>{name}</span>;
    }
    case 'name':
      return <span lang="en">{reason.name}</span>;
    case 'authors':
      return <span>{words.sharedAuthors(reason.count)}</span>;
  }
}
