import { VersionsScreen } from '@phone/features/policy/versions/versions-screen';

export default VersionsScreen;
