import type { PropsWithChildren } from 'react';
import './ui/tokens.scss';

export default function App({ children }: PropsWithChildren) {
  return children;
}
