/** The pages of the preview are empty: their scripts draw everything. */
export function pageHtml(name: 'bench' | 'console' | 'phone', title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview/${name}.css">
</head>
<body><script src="/preview/${name}.js"></script></body>
</html>
`;
}
