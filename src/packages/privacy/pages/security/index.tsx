import { SecurityScreen } from '@phone/features/security/security-screen';

export default SecurityScreen;
