import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-live': '',
};

/** The weapp build. One platform only: the preview runs this very output. */
export default defineConfig({
  projectName: 'lechat-card',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: 'dist/weapp',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env['CI'] !== 'true' },
  plugins: [
    [
      '@tarojs/plugin-inject',
      {
        components: {
          View: aria,
          Text: aria,
          Image: aria,
          Button: aria,
          Input: aria,
          Textarea: aria,
          Switch: aria,
          ScrollView: aria,
        },
      },
    ],
  ],
  alias: {
    '@contract': path.join(root, 'contract'),
    '@phone': path.join(root, 'src'),
  },
  mini: {
    optimizeMainPackage: { enable: true },
    postcss: {
      pxtransform: { enable: true, config: {} },
      cssModules: {
        enable: true,
        config: {
          namingPattern: 'module',
          generateScopedName: '[name]__[local]___[hash:base64:5]',
        },
      },
    },
  },
});
