import { OrderScreen } from '@phone/features/holder/order/order-screen';

export default function OrderPage() {
  return <OrderScreen />;
}
