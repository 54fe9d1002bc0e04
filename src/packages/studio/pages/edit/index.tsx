import { CardEditor } from '@phone/features/card/editor/card-editor';

export default function EditPage() {
  return <CardEditor />;
}
