import { SharingScreen } from '@phone/features/policy/sharing/sharing-screen';

export default SharingScreen;
