/** Shows what several builds are doing: one line that changes on a terminal, plain lines else. */
export type Board = {
  readonly stage: (name: string) => Stage;
  /** Prints a line of its own, above the changing one. */
  readonly say: (line: string) => void;
};

export type Stage = {
  /** `percent` is the builder's own number, never a guess. */
  readonly at: (percent: number, doing: string) => void;
  readonly done: (note?: string) => void;
  readonly failed: () => void;
};

type Screen = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

const CLEAR_LINE = '\r\u001B[2K';
const PLAIN_STEP_PERCENT = 25;

export function createBoard(screen: Screen): Board {
  return screen.isTTY === true ? changingBoard(screen) : plainBoard(screen);
}

function plainBoard(screen: Screen): Board {
  const say = (line: string): void => void screen.write(`${line}\n`);
  return {
    say,
    stage: (name) => {
      let next = PLAIN_STEP_PERCENT;
      say(`${name}: building`);
      return {
        at: (percent, doing) => {
          if (percent >= next) {
            say(`${name}: ${percent}% (${doing})`);
            next = (Math.floor(percent / PLAIN_STEP_PERCENT) + 1) * PLAIN_STEP_PERCENT;
          }
        },
        done: (note = 'built') => say(`${name}: ${note}`),
        failed: () => say(`${name}: failed`),
      };
    },
  };
}

function changingBoard(screen: Screen): Board {
  const running = new Map<string, string>();
  const width = screen.columns === undefined || screen.columns === 0 ? 80 : screen.columns;
  const draw = (): void => {
    const line = [...running].map(([name, state]) => `${name} ${state}`).join(' · ');
    screen.write(CLEAR_LINE + line.slice(0, width - 1));
  };
  const say = (line: string): void => {
    screen.write(`${CLEAR_LINE}${line}\n`);
    draw();
  };
  const end = (name: string, line: string): void => {
    running.delete(name);
    say(line);
  };
  return {
    say,
    stage: (name) => {
      running.set(name, 'building');
      draw();
      return {
        at: (percent, doing) => {
          running.set(name, `${percent}% ${doing}`);
          draw();
        },
        done: (note = 'built') => end(name, `${name}: ${note}`),
        failed: () => end(name, `${name}: failed`),
      };
    },
  };
}
