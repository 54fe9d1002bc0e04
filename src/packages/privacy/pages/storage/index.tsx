import { PhoneStorageScreen } from '@phone/features/policy/phone-storage/phone-storage-screen';

export default PhoneStorageScreen;
