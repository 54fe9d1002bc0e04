import { PromisesScreen } from '@phone/features/policy/promises/promises-screen';

export default PromisesScreen;
