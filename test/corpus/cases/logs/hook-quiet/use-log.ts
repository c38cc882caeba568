export function useLog(scope: string) {
  return {
    info: (message: string, extra?: Record<string, unknown>) => console.info(`[${scope}] ${message}`, extra),
    warn: (message: string) => console.warn(`[${scope}] ${message}`),
  };
}
