import { parseOptions } from './options';

const parse = (...args: string[]) => parseOptions(args, '/here');

test('without flags it serves on 8790, keeps data in .data and opens the browser', () => {
  expect(parse()).toEqual({
    kind: 'run',
    options: {
      ...{ port: 8790, dataDir: '/here/.data', fresh: false, sample: false, open: true },
      ...{ importFile: null, exportFile: null },
    },
  });
});

test('every flag is taken, with a space or an equals sign', () => {
  const options = {
    ...{ port: 9000, dataDir: '/x', fresh: true, sample: true, open: false },
    ...{ importFile: '/here/state.jsonl', exportFile: null },
  };
  const flags = ['--fresh', '--sample', '--no-open', '--import', 'state.jsonl'];
  expect(parse('--port', '9000', '--data', '/x', ...flags)).toEqual({ kind: 'run', options });
  expect(parse('--port=9000', '--data=/x', ...flags)).toEqual({ kind: 'run', options });
});

test('a state is written to a file named from where one is', () => {
  expect(parse('--export', 'kept/state.jsonl')).toMatchObject({
    options: { exportFile: '/here/kept/state.jsonl', importFile: null },
  });
});

test.each([
  [['--export', 'x', '--fresh']],
  [['--export', 'x', '--import', 'y']],
  [['--export=']],
  [['--import', ' ']],
  [['--prot', '9000']],
  [['--port', 'many']],
  [['--port', '70000']],
  [['--port', '-1']],
  [['--port']],
  [['--data', '']],
  [['--fresh=yes']],
  [['somewhere']],
])('%j is refused with a sentence', (args) => {
  const parsed = parse(...args);
  expect(parsed).toMatchObject({ kind: 'refused', problem: expect.stringMatching(/\w+ \w+/) });
});

test('--help asks for the usage', () => {
  expect(parse('--help')).toEqual({ kind: 'usage' });
});
