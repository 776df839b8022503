/** A value may be a secret, which everyone could read on a command line: the client takes it from its environment. */
export function passedOn(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] === undefined));
}

/** Names alone, but for what means something to the client itself, such as PATH or DOCKER_HOST. */
export function environmentArguments(env: Readonly<Record<string, string>>): string[] {
  const own = passedOn(env);
  return Object.entries(env).flatMap(([name, value]) => [
    '--env',
    name in own || process.env[name] === value ? name : `${name}=${value}`,
  ]);
}
