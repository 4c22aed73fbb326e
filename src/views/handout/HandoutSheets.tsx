import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { HandoutHead } from './Handout';
import { HandoutBlock } from './HandoutBlock';
import { HandoutFoot } from './HandoutFoot';
import { HandoutTop } from './HandoutTop';
import type { HandoutOptions } from './handoutOptions';
import { useHandoutStyle } from './useHandoutStyle';
import { useSheets } from './useSheets';

/** What is printed. */
export type HandoutContent = HandoutHead &
  HandoutOptions & {
    readonly papers: readonly Paper[];
    /** The reader's notes by paper. */
    readonly notes: ReadonlyMap<ArxivId, string>;
    /** Address of the list, for its QR code. */
    readonly address: string;
  };

/** The pages of a handout, of A4 on paper and on screen, where they are as wide as there is room. */
export function HandoutSheets({ content }: { content: HandoutContent }) {
  useHandoutStyle();
  const { papers, extent, notes } = content;
  const { ref, counts } = useSheets(papers.length);
  let start = 0;
  return (
    <div ref={ref} className="handout-sheets">
      {counts.map((count, page) => {
        const shown = papers.slice(start, start + count);
        start += count;
        return (
          <div key={shown[0]?.id} className="handout-place">
            <div className="handout-sheet" data-full={count > 2 || page + 1 < counts.length}>
              {page === 0 && <HandoutTop content={content} />}
              {shown.map((paper) => (
                <HandoutBlock
                  key={paper.id}
                  paper={paper}
                  extent={extent}
                  note={notes.get(paper.id) ?? ''}
                />
              ))}
              <HandoutFoot papers={papers} page={page + 1} pages={counts.length} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
