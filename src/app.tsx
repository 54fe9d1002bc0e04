import type { PropsWithChildren } from 'react';
import { startApp } from '@phone/features/app';
import './ui/tokens.scss';

startApp();

export default function App({ children }: PropsWithChildren) {
  return children;
}
