import { PermissionsScreen } from '@phone/features/location/permissions/permissions-screen';

export default function PermissionsPage() {
  return <PermissionsScreen />;
}
