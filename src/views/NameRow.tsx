import { Link, type LinkProps } from '@tanstack/react-router';

type Props = {
  name: string;
  /** How many papers it has, in words. */
  count: string;
  link: LinkProps;
  className?: string;
};

/** An item of a list of names: the name and its count, both one link. */
export function NameRow({ name, count, link, className = '' }: Props) {
  return (
    <li className={`border-b border-rule ${className}`}>
      <Link
        {...link}
        className="target flex items-center justify-between gap-3 text-14 hover:underline"
      >
        <bdi lang="en" className="min-w-0 truncate">
          {name}
        </bdi>
        <span className="shrink-0 text-13 text-ink-3">{count}</span>
      </Link>
    </li>
  );
}
