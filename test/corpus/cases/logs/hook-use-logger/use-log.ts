export function useLog(scope: string) {
  const info = (message: string, extra?: Record<string, unknown>) => {
    console.info(`[${scope}] ${message}`, extra);
  };
  const warn = (message: string) => {
    console.warn(`[${scope}] ${message}`);
  };
  return { info, warn };
}
