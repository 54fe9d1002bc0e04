import './bench.css';
import { createRoot } from 'react-dom/client';
import { Bench } from './bench';

const root = document.createElement('div');
root.id = 'bench';
document.body.append(root);
createRoot(root).render(<Bench />);
