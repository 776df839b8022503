import type { ZoneOutputs } from './zone/zone.js';

/** What one run passes to the next steps; the keys are the outputs' names in `action.yml`. */
export interface Outputs extends ZoneOutputs {
  'api-url': string;
  'integration-url': string;
  'ui-url': string;
  'api-key': string;
  'secret-key': string;
  'container-id': string;
  'container-name': string;
  image: string;
  'image-digest': string;
  /** As CloudStack's listCapabilities reports it: the images' labels are unreliable. */
  'cs-version': string;
  engine: string;
  /** JSON: seconds per stage. */
  timings: string;
}

/** The zone's outputs if none was deployed. */
export const NO_ZONE: ZoneOutputs = {
  'zone-id': '',
  'zone-name': '',
  'network-type': '',
  'service-offering-id': '',
  'template-id': '',
  'network-offering-id': '',
  'network-id': '',
};

/** What reaches the API. */
export type Access = Pick<Outputs, 'api-url' | 'api-key' | 'secret-key'>;

/** Names that Terraform's provider, `cs` and Ansible read the API's URL and keys from. */
export function environmentOf(outputs: Access): Record<string, string> {
  return {
    CLOUDSTACK_API_URL: outputs['api-url'],
    CLOUDSTACK_API_KEY: outputs['api-key'],
    CLOUDSTACK_SECRET_KEY: outputs['secret-key'],
    CLOUDSTACK_ENDPOINT: outputs['api-url'],
    CLOUDSTACK_KEY: outputs['api-key'],
    CLOUDSTACK_SECRET: outputs['secret-key'],
  };
}
