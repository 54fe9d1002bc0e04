import path from 'node:path';
import type { Target } from './freshness';

export const root = path.resolve(__dirname, '../..');

/** The mini-program that WeChat runs. */
export const weapp: Target = {
  name: 'weapp',
  inputs: [
    'src',
    'contract',
    'config',
    'babel.config.js',
    'tsconfig.json',
    'project.config.json',
    'package-lock.json',
  ],
  output: 'dist/weapp',
};
