import { AlbumScreen } from '@phone/features/media/album/album-screen';

export default function AlbumPage() {
  return <AlbumScreen />;
}
