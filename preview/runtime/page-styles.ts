/** The global sheet stays; a page's own sheet applies only while that page is the visible one. */
export function createPageStyles(styles: Readonly<Record<string, string>>): {
  show(path: string): void;
} {
  const sheets = new Map<string, HTMLStyleElement>();
  const sheetOf = (path: string): HTMLStyleElement | null => {
    const text = styles[path];
    if (text === undefined) {
      return null;
    }
    const known = sheets.get(path) ?? document.createElement('style');
    if (!known.isConnected) {
      known.textContent = text;
      known.dataset['path'] = path;
      document.head.append(known);
      sheets.set(path, known);
    }
    return known;
  };
  sheetOf('app');
  return {
    show(path) {
      sheetOf(path);
      for (const [owner, { sheet }] of sheets) {
        if (sheet !== null && owner !== 'app') {
          sheet.disabled = owner !== path;
        }
      }
    },
  };
}
