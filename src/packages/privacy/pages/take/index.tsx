import { TakeScreen } from '@phone/features/rights/take/take-screen';

export default TakeScreen;
