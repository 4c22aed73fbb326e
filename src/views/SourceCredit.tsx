import type { Source } from '../digest/siteSettings';

/** Name and licence of a source, each a link where it has an address: `Reading group, CC0 1.0`. */
export function SourceCredit({ source: { name, url, licence } }: { source: Source }) {
  return (
    <>
      {name && <Linked text={name} url={url} />}
      {name && licence && ', '}
      {licence && <Linked text={licence.name} url={licence.url} />}
    </>
  );
}

function Linked({ text, url }: { text: string; url: string | null }) {
  if (!url) return text;
  return (
    <a className="reach underline" href={url} rel="noreferrer">
      {text}
    </a>
  );
}
