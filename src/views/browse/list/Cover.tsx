import { useState } from 'react';
import type { Paper } from '../../../digest/paper';
import { plainText } from '../../../digest/plainText';
import { useSetting } from '../../settings';

/** Literal class names: Tailwind finds no composed ones. */
const PLATE_CLASSES = ['bg-plate-0', 'bg-plate-1', 'bg-plate-2', 'bg-plate-3'];

/**
 * The picture of a paper in a box of fixed size; a plate with the paper's short name while it loads,
 * when it fails and where there is none. Hidden from screen readers: the title says all of it.
 */
export function Cover({ paper, large = false }: { paper: Paper; large?: boolean }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [pictures] = useSetting('pictures');
  const plate = PLATE_CLASSES[Number(paper.id.replace('.', '')) % PLATE_CLASSES.length];
  return (
    <div
      aria-hidden="true"
      className={`relative overflow-hidden rounded-md ${plate} ${state === 'shown' ? '' : 'print:hidden'} ${large ? 'aspect-[1200/630] w-full print:max-w-72' : 'h-17.5 w-33'}`}
    >
      <div className="absolute inset-0 flex flex-col justify-between px-2.5 py-2">
        <span
          className={`line-clamp-2 font-serif font-semibold leading-tight ${large ? 'text-28' : 'text-15'}`}
        >
          {shortName(paper.title)}
        </span>
        <span className="font-mono text-11 leading-none text-ink-2">{paper.id}</span>
      </div>
      {paper.picture && state !== 'failed' && pictures === 'on' && (
        <img
          src={paper.picture}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          ref={(picture) => {
            // In a page rendered at build it may have loaded, or failed, before hydration.
            if (picture?.complete && state === 'loading') {
              setState(picture.naturalWidth > 0 ? 'shown' : 'failed');
            }
          }}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
          className={`absolute inset-0 size-full object-cover ${state === 'shown' ? '' : 'opacity-0 noscript:opacity-100'}`}
        />
      )}
    </div>
  );
}

/** The name before a title's colon, else its first two words: `'SmolVLM: Redefining…'` → `SmolVLM`. */
function shortName(title: string): string {
  const text = plainText(title);
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 28 ? text.slice(0, colon) : text.split(' ').slice(0, 2).join(' ');
}
