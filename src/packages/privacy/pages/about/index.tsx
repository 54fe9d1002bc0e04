import { AboutScreen } from '@phone/features/policy/about/about-screen';

export default AboutScreen;
