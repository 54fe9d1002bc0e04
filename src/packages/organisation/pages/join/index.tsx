import { WebsiteCell } from '@phone/features/media/more/website';
import { JoinScreen } from '@phone/features/organisation/join/join-screen';

export default function JoinPage() {
  return <JoinScreen drawWebsite={(website) => <WebsiteCell website={website} />} />;
}
