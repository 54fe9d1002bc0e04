import { WebsiteCell } from '@phone/features/media/more/website';
import { ShowScreen } from '@phone/features/organisation/show/show-screen';

export default function ShowPage() {
  return <ShowScreen drawWebsite={(website) => <WebsiteCell website={website} />} />;
}
