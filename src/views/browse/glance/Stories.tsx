import type { ComponentProps } from 'react';
import { Story } from './Story';

type Props = { label: string; stories: readonly ComponentProps<typeof Story>[] };

/** A lead story, and the two after it side by side. */
export function Stories({ label, stories: [lead, ...others] }: Props) {
  return (
    <>
      {lead && (
        <>
          <p className="mt-5 mb-1 text-12 text-ink-3">{label}</p>
          <Story {...lead} isLead />
        </>
      )}
      {others.length > 0 && (
        <div className="mt-5 grid border-t border-rule @lg:grid-cols-2">
          {others.map((story, index) => (
            <div
              key={story.paper.id}
              className={`py-4 ${index === 0 ? '@lg:pr-7' : '@max-lg:border-t @max-lg:border-rule @lg:border-l @lg:border-rule @lg:pl-7'}`}
            >
              <Story {...story} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
