/** The one function of React's that the bench starts with; its types are a package of their own. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export const createRoot: (element: Element) => { render: (node: ReactNode) => void };
}
