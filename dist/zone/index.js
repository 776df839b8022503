import { DOORS } from '../bundle/index.js';

await DOORS.zone();
