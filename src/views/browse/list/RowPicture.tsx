import { usePicture } from '../../../ui/usePicture';
import { useSetting } from '../../settings';

/**
 * The picture of a paper in a row: a place of fixed size, which stays empty until the picture has loaded and
 * where it fails. Hidden from screen readers: the title says all of it.
 */
export function RowPicture({ url }: { url: string }) {
  const { state, picture } = usePicture();
  const [pictures] = useSetting('pictures');
  if (pictures === 'off') return null;
  return (
    <span aria-hidden="true" className="hidden h-13.5 w-24 shrink-0 sm:block print:hidden">
      {/* biome-ignore lint/a11y/useAltText: `picture` has an empty one */}
      <img
        {...picture}
        src={url}
        className={`row-picture ${state === 'shown' ? '' : 'picture-pending'}`}
      />
    </span>
  );
}
