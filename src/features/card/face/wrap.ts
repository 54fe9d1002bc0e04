/** How wide a text comes out; a canvas knows. */
type Measure = (text: string) => number;

/**
 * Breaks a text into lines that fit. Chinese breaks anywhere, other words between spaces where
 * that is possible; what doesn't fit the last line ends in an ellipsis.
 */
export function wrap(text: string, width: number, maxLines: number, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < maxLines) {
    const last = lines.length === maxLines - 1;
    const end = fitting(rest, width, measure);
    if (end >= rest.length) {
      lines.push(rest);
      rest = '';
    } else if (last) {
      lines.push(shorten(rest, width, measure));
    } else {
      const line = rest.slice(0, breakBefore(rest, end));
      lines.push(line.trimEnd());
      rest = rest.slice(line.length).trimStart();
    }
  }
  return lines;
}

/** How many characters fit, at least one. */
function fitting(text: string, width: number, measure: Measure): number {
  let end = 0;
  for (const sign of text) {
    if (end > 0 && measure(text.slice(0, end + sign.length)) > width) {
      break;
    }
    end += sign.length;
  }
  return end;
}

/** The end of the last word that fits whole; a word longer than the line is cut. */
function breakBefore(text: string, end: number): number {
  const inWord = /[A-Za-z0-9]$/.test(text.slice(0, end)) && /^[A-Za-z0-9]/.test(text.slice(end));
  const space = text.lastIndexOf(' ', end - 1);
  return inWord && space > 0 ? space + 1 : end;
}

function shorten(text: string, width: number, measure: Measure): string {
  const end = fitting(text, width - measure('…'), measure);
  return `${text.slice(0, end).trimEnd()}…`;
}
