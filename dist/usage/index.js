import { DOORS } from '../bundle/index.js';

await DOORS.usage();
