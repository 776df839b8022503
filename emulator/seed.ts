import { randomUUID } from 'node:crypto';
import { type State, timestamp } from './state.js';

/** When CloudStack made what a fresh database holds. */
const created = () => timestamp(new Date());

const provided = (services: Record<string, string>) =>
  Object.entries(services).map(([name, provider]) => ({ name, provider: [{ name: provider }] }));

/** Puts in what CloudStack makes at its first start: offerings, and the templates of the simulator. */
export function seed(state: State): void {
  for (const [name, memory, speed] of [
    ['Small Instance', 512, 500],
    ['Medium Instance', 1024, 1000],
  ] as const) {
    state.add('serviceoffering', {
      ...{
        name,
        state: 'Active',
        displaytext: name,
        cpunumber: 1,
        cpuspeed: speed,
        memory,
        created: created(),
      },
      ...{
        storagetype: 'shared',
        provisioningtype: 'thin',
        offerha: false,
        limitcpuuse: false,
        isvolatile: false,
      },
      ...{
        issystem: false,
        defaultuse: false,
        iscustomized: false,
        rootdisksize: 0,
        dynamicscalingenabled: true,
      },
      ...{ diskofferingstrictness: false, encryptroot: false, hasannotations: false },
    });
  }
  for (const [name, disksize] of [
    ['Small', 5],
    ['Medium', 20],
    ['Large', 100],
    ['Custom', 0],
  ] as const) {
    state.add('diskoffering', {
      ...{ name, displaytext: `${name} Disk`, disksize, iscustomized: disksize === 0, created: created() },
      ...{ state: 'Active', storagetype: 'shared', provisioningtype: 'thin' },
    });
  }
  state.add('vpcoffering', {
    ...{
      name: 'Default VPC offering',
      displaytext: 'Default VPC offering',
      isdefault: true,
      state: 'Enabled',
    },
    ...{ created: created(), service: provided({ Dhcp: 'VpcVirtualRouter', SourceNat: 'VpcVirtualRouter' }) },
  });
  const router = randomUUID();
  for (const [name, displaytext, guestiptype, availability, service] of [
    [
      'DefaultSharedNetworkOfferingWithSGService',
      'Offering for Shared Security group enabled networks',
      'Shared',
      'Optional',
      { UserData: 'VirtualRouter', Dhcp: 'VirtualRouter', SecurityGroup: 'SecurityGroupProvider' },
    ],
    [
      'DefaultIsolatedNetworkOfferingWithSourceNatService',
      'Offering for Isolated networks with Source Nat service enabled',
      'Isolated',
      'Required',
      { UserData: 'VirtualRouter', Vpn: 'VirtualRouter', Firewall: 'VirtualRouter' },
    ],
  ] as const) {
    const shared = guestiptype === 'Shared';
    state.add('networkoffering', {
      ...{
        name,
        displaytext,
        created: created(),
        traffictype: 'Guest',
        isdefault: true,
        specifyvlan: shared,
      },
      ...{ conservemode: true, specifyipranges: shared, availability, networkrate: 200, state: 'Enabled' },
      ...{ guestiptype, serviceofferingid: router, service: provided(service), forvpc: false, fornsx: false },
      ...{
        fortungsten: false,
        ispersistent: false,
        egressdefaultpolicy: false,
        supportsstrechedl2subnet: false,
      },
      ...{ supportspublicaccess: false, supportsinternallb: false, internetprotocol: 'IPv4' },
      ...{ specifyasnumber: false, hasannotations: false },
    });
  }
}
