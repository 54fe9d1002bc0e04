import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');
const outputRoot = process.env['PROGRAM_OUTPUT'] ?? 'dist/weapp';
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

/** What the minifier does unless told otherwise; Taro tells it to leave most of it undone. */
const fully = {
  ecma: 2017,
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_props: true,
  inline: true,
  loops: true,
  negate_iife: true,
  passes: 2,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
  typeofs: true,
};

/** The weapp build. One platform only: the preview runs this very output. */
export default defineConfig({
  projectName: 'lechat-card',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: process.env['PROGRAM_SOURCES'] ?? 'src',
  outputRoot,
  framework: 'react',
  // What the tests said of this very program, where that is known, and what all pages need of the
  // policy; `scripts/build` works both out.
  defineConstants: {
    LAST_RUN: process.env['LAST_RUN'] ?? 'null',
    POLICY_AT_BUILD: process.env['POLICY_AT_BUILD'] ?? 'undefined',
  },
  // Deeper nesting goes through one more component, in which the preview drew a card on a sheet empty.
  // A level costs 3 KB of templates, next to nothing of it compressed.
  baseLevel: 12,
  // Chinese stays as it is written: escaped, each character would take six bytes instead of three.
  terser: { enable: true, config: { compress: fully, output: { ascii_only: false } } },
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A kept build once gave a subpackage its chunk of the day before: nothing is kept.
  cache: { enable: false },
  plugins: [['@tarojs/plugin-inject', { components: aria }]],
  alias: {
    '@contract': path.join(root, 'contract'),
    '@phone': path.join(root, 'src'),
  },
  // The tab bar and a message in a chat name their pictures by path, so they go along as they are.
  copy: {
    patterns: [
      { from: 'src/assets/tab/', to: `${outputRoot}/assets/tab/` },
      { from: 'src/assets/share-plain.png', to: `${outputRoot}/assets/share-plain.png` },
    ],
    options: {},
  },
  mini: {
    // The contract is written in TypeScript and lies outside of the source root.
    compile: { include: [path.join(root, 'contract')] },
    // Classes are scoped, so that no style depends on the order of another file's.
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    // What only declares does nothing by being read: a page carries what it uses of the contract.
    webpackChain: (chain) => {
      const contract = { include: [path.join(root, 'contract')], sideEffects: false };
      chain.merge({ module: { rule: { contract } } });
    },
    postcss: {
      // Sizes are real pixels, as in WeChat's own screens: a tablet doesn't blow the text up.
      pxtransform: { enable: false, config: {} },
      cssModules: {
        enable: true,
        config: {
          namingPattern: 'module',
          generateScopedName: '[name]__[local]',
        },
      },
    },
  },
});
