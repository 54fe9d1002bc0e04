import { PolicyScreen } from '@phone/features/policy/full-text/policy-screen';

export default PolicyScreen;
