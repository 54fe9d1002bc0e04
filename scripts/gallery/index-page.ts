import type { Shot } from './shoot';

/** One page to look through the whole product in a minute: a row a screen, a column a mode. */
export function indexPage(shots: readonly Shot[]): string {
  const modes = [...new Set(shots.map(({ mode }) => mode))];
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const cell = (screen: string, mode: string): string => {
    const shot = shots.find((each) => each.screen === screen && each.mode === mode);
    if (shot === undefined) {
      return '<td></td>';
    }
    const { file, faults } = shot;
    const note = faults.length === 0 ? '' : `<p>${escape(faults.join(' · '))}</p>`;
    return `<td><a href="${file}"><img loading="lazy" src="${file}" alt="${screen}, ${mode}"></a>${note}</td>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>乐聊名片: every screen</title>
<style>
  body { font: 15px system-ui, sans-serif; margin: 24px; background: #f6f4ef; color: #1b1f24; }
  table { border-spacing: 16px; }
  th { text-align: left; position: sticky; top: 0; background: #f6f4ef; }
  td { vertical-align: top; width: 260px; }
  img { width: 260px; border-radius: 12px; border: 1px solid #e4e0d8; }
  p { color: #b5342a; }
</style>
<h1>乐聊名片: every screen</h1>
<table>
<tr><th></th>${modes.map((mode) => `<th>${mode}</th>`).join('')}</tr>
${screens.map((screen) => `<tr><th>${screen}</th>${modes.map((mode) => cell(screen, mode)).join('')}</tr>`).join('\n')}
</table>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
