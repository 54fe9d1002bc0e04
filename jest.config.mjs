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
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

/** Three kinds of test: on Node, on a page's DOM, and in a real browser (one at a time). */
export default {
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{contract,cloudfunctions,emulator,preview,scripts,config,tests}/**/*.test.ts',
      ],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '<rootDir>/tests/browser/'],
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
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
