/** Whether a file belongs to tests, stories or tools: what it does is not done to visitors. */
export function isTestSource(path: string): boolean {
  return (
    /(?:^|\/)(?:__tests__|__mocks__|e2e|cypress|playwright|stories|storybook|\.storybook|fixtures|testing|test-utils|tests?|specs?)\//u.test(
      path,
    ) || /[.-](?:test|spec|stories|story|cy|e2e|e2e-spec|mock|bench)\.[cm]?[jt]sx?$/u.test(path)
  );
}
