const base = {
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@contract/(.*)$': '<rootDir>/contract/$1',
    '^@phone/(.*)$': '<rootDir>/src/$1',
    '^@server/(.*)$': '<rootDir>/cloudfunctions/$1',
    '\\.(scss|png)$': '<rootDir>/tests/support/style.ts',
  },
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  // It comes as modules of ECMAScript alone.
  transformIgnorePatterns: ['/node_modules/(?!@kayahr/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

/** `npm start` itself: a test that times signals wants the machine to itself. */
const program = '<rootDir>/tests/release/start.test.ts';

/** Watching what a program does to its disk takes Linux. */
const elsewhere = process.platform === 'linux' ? [] : ['<rootDir>/tests/crash/power/power-cut'];

/** Four kinds of test: on Node, on a page's DOM; alone: the program itself, and a real browser. */
export default {
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{contract,cloudfunctions,emulator,preview,scripts,config,tests}/**/*.test.ts',
      ],
      testPathIgnorePatterns: [
        ...base.testPathIgnorePatterns,
        '<rootDir>/tests/browser/',
        program,
        ...elsewhere,
      ],
    },
    {
      ...base,
      displayName: 'phone',
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        ...base.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/tests/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/support/taro-api.ts',
      },
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
    },
    {
      ...base,
      displayName: 'program',
      testEnvironment: 'node',
      testMatch: [program],
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
