import { OnCardsScreen } from '@phone/features/bystander/on-cards-screen';

export default OnCardsScreen;
