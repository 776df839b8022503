#!/usr/bin/env node
import { DOORS } from '../bundle/index.js';

await DOORS.cli();
