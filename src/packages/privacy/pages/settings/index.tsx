import { SettingsScreen } from '@phone/features/account/settings/settings-screen';

export default SettingsScreen;
