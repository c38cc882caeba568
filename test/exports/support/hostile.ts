/** What somebody may write into a declaration to reach whoever opens the register. */
export const hostileTexts: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("https://evil.example";"click")',
  command: "=cmd|' /C calc'!A0",
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(1;1)',
  wideSign: '＝1+1',
  tag: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  cdata: ']]><!-- & --></t></si>',
  code: 'a_x000A_b _x0041_',
  controls: 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f',
  bidi: 'user\u202Efdp.exe\u2066x\u2069',
  surrogates: 'half \uD83D and \uDE00 here',
  nonCharacters: 'x\uFFFEy\uFFFFz',
  lines: 'one\r\ntwo\u2028three\ttabbed',
  quotes: `"'";,|`,
  emoji: 'family 👨‍👩‍👧 and 😀',
};
