import { CONNECTION } from '../inputs/connection.js';
import type { Outputs } from '../outputs.js';

/** What a person needs to know once CloudStack is ready, without a secret: terminals are recorded and shared. */
export function readyText(outputs: Outputs): string {
  const name = outputs['container-name'];
  const which = name === CONNECTION.name.default ? '' : ` --name ${name}`;
  const zone = outputs['zone-name'] && `${outputs['zone-name']} (${outputs['network-type']})`;
  const lines = [
    ['UI', outputs['ui-url']],
    ['Zone', zone],
    ['Keys', `eval "$(cloudstack-usage status --env${which})"`],
    ['Next', `cloudstack-usage usage scenario all-types${which}`],
    ['End', `cloudstack-usage down${which}`],
  ].filter(([, text]) => text);
  return [
    `CloudStack ${outputs['cs-version']} is ready: ${outputs['api-url']}`,
    ...lines.map(([title = '', text]) => `  ${title.padEnd(6)}${text}`),
  ].join('\n');
}
