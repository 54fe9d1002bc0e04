import { ScanScreen } from '@phone/features/holder/scan/scan-screen';

export default function ScanPage() {
  return <ScanScreen />;
}
