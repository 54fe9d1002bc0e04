import { DisplayScreen } from '@phone/features/app/display-page/display-screen';

export default DisplayScreen;
