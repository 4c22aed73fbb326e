import { usePicture } from '../../ui/usePicture';
import { useSetting } from '../settings';

/** The picture that a digest has of a paper. Its place is kept until it fails; hidden from screen readers. */
export function Picture({ url }: { url: string }) {
  const { state, picture } = usePicture();
  const [pictures] = useSetting('pictures');
  if (state === 'failed' || pictures === 'off') return null;
  return (
    <div
      aria-hidden="true"
      className={`mt-5 aspect-[1200/630] w-full overflow-hidden rounded-md bg-wash print:max-w-72 ${state === 'shown' ? '' : 'print:hidden'}`}
    >
      {/* biome-ignore lint/a11y/useAltText: `picture` has an empty one */}
      <img
        {...picture}
        src={url}
        className={`size-full object-contain dark:[filter:brightness(82%)] ${state === 'shown' ? '' : 'opacity-0 noscript:opacity-100'}`}
      />
    </div>
  );
}
