const runName = /\.(?:cy|e2e|e2e-spec|spec|stories|test)\.\w+$/u;
const runFolder = /(?:^|\/)(?:__tests__|\.storybook|cypress)\//u;
const double = /\.mock\.\w+$|(?:^|\/)__mocks__\//u;

/**
 * Whether only a runner of tests or stories loads a file: sources call nothing in it.
 *
 * @param path - POSIX, relative to the root of the project.
 */
export function isRunAsTest(path: string): boolean {
  return runName.test(path) || runFolder.test(path);
}

/**
 * Whether a file is a test, a story or a double by its own name, or by a folder that only test runners know. A folder `tests` or
 * `fixtures` tells less: examples and whole applications stand in some.
 *
 * @param path - POSIX, relative to the root of the project.
 */
export function isTestFile(path: string): boolean {
  return isRunAsTest(path) || double.test(path);
}

/**
 * Whether a file belongs to tests, stories or tools: what it does is not done to visitors.
 *
 * @param path - POSIX, relative to the root of the project.
 */
export function isTestSource(path: string): boolean {
  return (
    isTestFile(path) ||
    /(?:^|\/)(?:e2e|playwright|stories|storybook|fixtures|testing|test-utils|tests?|specs?)\//u.test(path) ||
    /[.-](?:test|spec|stories|story|cy|e2e|mock|bench)\.[cm]?[jt]sx?$/u.test(path)
  );
}
