// How the benchmarks run a program, and sum up and write what they measured.
import { execFileSync } from 'node:child_process';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const seconds = (value) => `${value.toFixed(2)} s`;

/** @returns what the program prints on stdout */
export const quiet = (program, args, options = {}) =>
  execFileSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    ...options,
  }).toString();
