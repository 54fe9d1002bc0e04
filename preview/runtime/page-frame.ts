/** One page on the screen: a frame that fixed elements hold on to, and in it what scrolls. */
export type PageFrame = {
  readonly frame: HTMLElement;
  readonly scroller: HTMLElement;
  /** Where the framework puts the page's root. */
  readonly placeholder: HTMLElement;
};

export function createPageFrame(path: string): PageFrame {
  const frame = document.createElement('main');
  frame.className = 'page-frame';
  frame.dataset['path'] = path;
  const scroller = document.createElement('div');
  scroller.className = 'page-scroller';
  const placeholder = document.createElement('div');
  scroller.append(placeholder);
  frame.append(scroller);
  return { frame, scroller, placeholder };
}

/** A hidden page keeps its layout, as it does in WeChat, but nobody can reach it. */
export function showFrame({ frame }: PageFrame, shown: boolean): void {
  frame.classList.toggle('is-hidden', !shown);
  frame.inert = !shown;
}
