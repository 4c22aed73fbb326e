import { usePicture } from '../../ui/usePicture';
import { useSetting } from '../settings';

/** The picture that a digest has of a paper. Its place is kept until it fails; hidden from screen readers. */
export function Picture({ url }: { url: string }) {
  const { state, picture } = usePicture();
  const [pictures] = useSetting('pictures');
  if (state === 'failed' || pictures === 'off') return null;
  return (
    <div aria-hidden="true" className={state === 'shown' ? 'paper-picture' : 'pending-picture'}>
      {/* biome-ignore lint/a11y/useAltText: `picture` has an empty one */}
      <img {...picture} src={url} className="full-picture" />
    </div>
  );
}
