import path from 'node:path';
import { root, weapp } from '../build/targets';

export const weappDir = path.join(root, weapp.output);
export const functionsDir = path.join(root, 'dist/cloudfunctions');
