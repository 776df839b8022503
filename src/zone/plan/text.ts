import type { Step, Value } from './step.js';

/** The plan as text, one line a step, grouped. */
export function formatPlan(steps: readonly Step[]): string[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const show = (value: Value) =>
    typeof value === 'string' ? value : `<${titles.get(value.idOf) ?? value.idOf}>`;
  let group = '';
  return steps.flatMap((step) => {
    const { command, parameters } = step.call ?? (step.find as NonNullable<Step['find']>);
    const shown = Object.entries(parameters)
      .filter(([name]) => name !== 'password')
      .map(([name, value]) => `${name}=${show(value)}`);
    const line = `  ${step.title}: ${command} ${shown.join(' ')}`;
    if (step.group === group) return [line];
    group = step.group;
    return [group, line];
  });
}
