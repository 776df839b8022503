import { UserError } from '../../errors.js';
import type { Resource } from './resources.js';
import { owned, type Tenant } from './tenant.js';

const ISO_URL = 'http://10.147.28.7/x.iso';
const TEMPLATE_URL = 'http://10.147.28.7/x.vhd';

export function makeVolume(tenant: Tenant, name: string): Promise<Resource> {
  const { zone, diskOffering } = tenant.site;
  if (!diskOffering) throw new UserError('CloudStack has no disk offering of a fixed size');
  return owned(tenant, {
    kind: 'volume',
    name,
    command: 'Volume',
    key: 'volume',
    parameters: { name, zoneid: zone.id, diskofferingid: diskOffering.id },
  });
}

export function makeTemplate(tenant: Tenant, name: string): Promise<Resource> {
  const { zone, template } = tenant.site;
  return owned(tenant, {
    kind: 'template',
    name,
    command: 'Template',
    key: 'template',
    creator: 'registerTemplate',
    parameters: {
      name,
      displaytext: name,
      format: 'VHD',
      hypervisor: 'Simulator',
      url: TEMPLATE_URL,
      zoneid: zone.id,
      ostypeid: String(template.ostypeid),
    },
    filter: { templatefilter: 'all' },
  });
}

export function makeIso(tenant: Tenant, name: string): Promise<Resource> {
  const { zone, template } = tenant.site;
  return owned(tenant, {
    kind: 'ISO',
    name,
    command: 'Iso',
    key: 'iso',
    creator: 'registerIso',
    parameters: {
      name,
      displaytext: name,
      url: ISO_URL,
      zoneid: zone.id,
      ostypeid: String(template.ostypeid),
    },
    filter: { isofilter: 'all' },
  });
}
