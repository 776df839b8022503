/** The ways into the program, by the directory of `dist/` that opens each. A door runs when it is loaded. */
export const DOORS = {
  main: () => import('./main.js'),
  post: () => import('./post.js'),
  zone: () => import('./zone-main.js'),
  usage: () => import('./usage-main.js'),
  cli: () => import('./cli.js'),
  emulator: () => import('../emulator/main.js'),
};
