import './console.css';
import { createRoot } from 'react-dom/client';
import { Console } from './console';

const root = document.createElement('div');
root.className = 'console';
document.body.append(root);
createRoot(root).render(<Console />);
