import { createBoard } from './progress';

function screen(isTTY: boolean, columns = 60) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
}

test('without a terminal each quarter is a plain line, once', () => {
  const paper = screen(false);
  const stage = createBoard(paper).stage('Mini-program');
  for (const percent of [1, 10, 30, 34, 49, 78, 92, 100]) {
    stage.at(percent, 'sealing');
  }
  stage.done();
  expect(paper.written).toEqual([
    'Mini-program: building\n',
    'Mini-program: 30% (sealing)\n',
    'Mini-program: 78% (sealing)\n',
    'Mini-program: 100% (sealing)\n',
    'Mini-program: built\n',
  ]);
});

test('on a terminal one line changes and shows everything that runs', () => {
  const terminal = screen(true);
  const board = createBoard(terminal);
  const weapp = board.stage('Mini-program');
  const functions = board.stage('Functions');
  weapp.at(34, 'building');
  expect(terminal.written.at(-1)).toBe('\r\u001B[2KMini-program 34% building · Functions building');
  functions.done();
  expect(terminal.written.join('')).toContain('\r\u001B[2KFunctions: built\n');
  expect(terminal.written.at(-1)).toBe('\r\u001B[2KMini-program 34% building');
});

test('the changing line never wraps', () => {
  const terminal = screen(true, 20);
  createBoard(terminal).stage('Mini-program').at(34, 'building a great deal');
  expect(terminal.written.at(-1)?.replace('\r\u001B[2K', '').length).toBeLessThan(20);
});
