import { UsesScreen } from '@phone/features/usage/uses/uses-screen';

export default UsesScreen;
