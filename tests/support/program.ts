import * as react from 'react';
import * as taro from './taro-api';

/**
 * Starts the program anew on the same phone: what it kept in memory is gone, storage is not.
 * `load` imports the part under test.
 */
export async function startProgram<Part>(load: () => Promise<Part>): Promise<Part> {
  jest.resetModules();
  // React must stay the one that the testing library renders with.
  jest.doMock('react', () => react);
  jest.doMock('@tarojs/taro', () => taro);
  return load();
}
