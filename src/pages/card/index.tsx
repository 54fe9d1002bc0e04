import { CardHome } from '@phone/features/card';

export default function CardPage() {
  return <CardHome />;
}
