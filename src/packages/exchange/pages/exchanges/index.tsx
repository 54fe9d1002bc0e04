import { KeptCard } from '@phone/features/card';
import { ExchangesScreen } from '@phone/features/exchange/exchanges-screen';

export default function ExchangesPage() {
  return <ExchangesScreen drawCard={(face) => <KeptCard face={face} />} />;
}
