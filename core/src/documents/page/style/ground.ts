/** Colours, type and what stands in running text. */
export const groundStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f4f0;
  --paper: #ffffff;
  --ink: #1c2329;
  --soft: #55606a;
  --line: #dad7cf;
  --accent: #0a5566;
  --accent-ground: #e5f1f3;
  --accent-line: #9cc7cf;
  --notice: #5a4100;
  --notice-ground: #fff3d1;
  --notice-line: #e4c874;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171b;
    --paper: #1a2126;
    --ink: #e4e8eb;
    --soft: #a7b3bc;
    --line: #36414a;
    --accent: #86d3e0;
    --accent-ground: #14303a;
    --accent-line: #2e6471;
    --notice: #ffdf94;
    --notice-ground: #372c0e;
    --notice-line: #6d5a20;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html {
  font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; hyphens: auto; }
h1 { margin: 0 0 0.5rem; font-size: clamp(1.6rem, 1rem + 2.5vw, 2.5rem); letter-spacing: -0.02em; }
h2 { margin: 0 0 0.75rem; font-size: 1.4rem; letter-spacing: -0.01em; }
h3 { margin: 0 0 0.5rem; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, ul, ol, dl { margin: 0 0 0.9rem; max-width: 70ch; }
ul, ol { padding-left: 1.3rem; }
li { margin: 0.2rem 0; }
li > p { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
code { font: 0.875em/1.5 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
mark.placeholder {
  padding: 0.05em 0.35em;
  border-radius: 0.25rem;
  background: var(--notice-ground);
  color: var(--notice);
  font-weight: 600;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
`;
