/** The command line from source, as the scripts of this repository run it. */
import { main } from '../cli/src/main.js';

process.exitCode = await main(process.argv.slice(2));
