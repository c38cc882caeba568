// rule: no-personal-data-in-logs
// form: error object
import pino from 'pino';

const logger = pino();

interface Upload {
  file: { name: string; size: number };
  owner: { email: string };
}

declare function store(upload: Upload): Promise<void>;

export async function upload(item: Upload): Promise<boolean> {
  try {
    await store(item);
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    logger.error({ err: error, code, syscall, file: item.file.name, size: item.file.size }, 'not stored');
    return false;
  }
}
