import { EditScreen } from '@phone/features/organisation/edit/edit-screen';

export default function EditPage() {
  return <EditScreen />;
}
