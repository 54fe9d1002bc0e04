import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const labelled = { 'aria-label': '' };
const hideable = { ...labelled, 'aria-hidden': '' };
/** What the compiled templates let through; each attribute costs bytes at every nesting level. */
const aria = {
  View: {
    ...hideable,
    'aria-role': '',
    'aria-level': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-modal': '',
    'aria-live': '',
  },
  Button: { ...labelled, 'aria-role': '' },
  Image: hideable,
  Input: labelled,
  Textarea: labelled,
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
  // What the tests said of this very program, where that is known; `scripts/policy` computes it.
  defineConstants: { LAST_RUN: process.env['LAST_RUN'] ?? 'null' },
  // Deeper nesting goes through one more component; each level costs 4 KB of templates.
  baseLevel: 8,
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env['CI'] !== 'true' },
  plugins: [['@tarojs/plugin-inject', { components: aria }]],
  alias: {
    '@contract': path.join(root, 'contract'),
    '@phone': path.join(root, 'src'),
  },
  // The tab bar and a message in a chat name their pictures by path, so they go along as they are.
  copy: {
    patterns: [
      { from: 'src/assets/tab/', to: 'dist/weapp/assets/tab/' },
      { from: 'src/assets/share-plain.png', to: 'dist/weapp/assets/share-plain.png' },
    ],
    options: {},
  },
  mini: {
    // The contract is written in TypeScript and lies outside of the source root.
    compile: { include: [path.join(root, 'contract')] },
    // Classes are scoped, so that no style depends on the order of another file's.
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    postcss: {
      // Sizes are real pixels, as in WeChat's own screens: a tablet doesn't blow the text up.
      pxtransform: { enable: false, config: {} },
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
