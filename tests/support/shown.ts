/** The part of an element that tests read; the phone itself knows no DOM. */
type Shown = {
  readonly id: string;
  readonly className: string;
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
};

export function shown(element: unknown): Shown {
  return element as Shown;
}

/** The texts in the order in which they stand on the screen. */
export function textsOf(elements: readonly unknown[]): readonly string[] {
  return elements.map((element) => shown(element).textContent);
}
