// rule: no-personal-data-in-logs
// form: error object
import axios from 'axios';
import pino from 'pino';

const logger = pino();

export async function invite(user: { email: string }, url: string) {
  try {
    await axios.post(url, { to: user.email });
  } catch (err) {
    if (axios.isAxiosError(err)) {
      logger.error({ status: err.response?.status, message: err.message }, 'invite failed');
    }
    logger.error(err);
  }
}
