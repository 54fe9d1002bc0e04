import { ChangesScreen } from '@phone/features/policy/versions/changes-screen';

export default ChangesScreen;
