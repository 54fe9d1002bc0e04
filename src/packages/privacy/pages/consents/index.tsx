import { ConsentsScreen } from '@phone/features/consent/manage/consents-screen';

export default ConsentsScreen;
