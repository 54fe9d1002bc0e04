import { AdministerScreen } from '@phone/features/organisation/administer/administer-screen';

export default function AdministerPage() {
  return <AdministerScreen />;
}
