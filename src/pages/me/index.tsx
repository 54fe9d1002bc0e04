import { MeScreen } from '@phone/features/account';
import { SurveyAsk } from '@phone/features/usage';

export default function MePage() {
  return (
    <MeScreen>
      <SurveyAsk />
    </MeScreen>
  );
}
