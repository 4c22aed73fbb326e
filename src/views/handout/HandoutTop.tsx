import { useMessages, useTexts } from '../../i18n/messages';
import { MAX_QR_LENGTH, QrCode } from '../share/QrCode';
import type { HandoutContent } from './HandoutSheets';
import { sayDate } from './sayDate';

/** The head of the first page: title, date and presenter, which may be written by hand, and the code of the list. */
export function HandoutTop({ content }: { content: HandoutContent }) {
  const words = useTexts('handout');
  const { count, format } = useMessages();
  const { title, date, presenter, papers, address } = content;
  const facts = [
    { name: words.fields.date, value: sayDate(date, format) },
    { name: words.fields.presenter, value: presenter.trim() },
  ];
  return (
    <header data-handout="top" className="handout-top">
      <h2>{title}</h2>
      <p>{words.papers(count.papers(papers.length))}</p>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-empty={value === '' || undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {address.length <= MAX_QR_LENGTH && (
        <div className="handout-qr">
          <QrCode text={address} label={words.qr} />
        </div>
      )}
    </header>
  );
}
