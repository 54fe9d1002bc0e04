import { ChangesScreen } from '@phone/features/policy/changes/changes-screen';

export default ChangesScreen;
