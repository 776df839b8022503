// How the benchmarks sum up and write what they measured.

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const seconds = (value) => `${value.toFixed(2)} s`;
