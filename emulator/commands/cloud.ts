import type { Command } from '../command.js';

export const cloudCommands: Command[] = [
  {
    name: 'listCapabilities',
    run: async ({ state }) => ({
      capability: {
        ...{ securitygroupsenabled: false, dynamicrolesenabled: true, cloudstackversion: state.version },
        ...{ userpublictemplateenabled: true, supportELB: 'false', projectinviterequired: false },
        ...{ allowusercreateprojects: true, customdiskofferingminsize: 1, customdiskofferingmaxsize: 1024 },
        ...{ regionsecondaryenabled: false, kvmsnapshotenabled: false, allowuserviewdestroyedvm: true },
        ...{ allowuserexpungerecovervm: true, allowuserexpungerecovervolume: true },
        ...{ allowuserviewalldomainaccounts: false, allowuserforcestopvm: true },
        ...{ kubernetesserviceenabled: true, kubernetesclusterexperimentalfeaturesenabled: false },
        ...{ customhypervisordisplayname: 'Custom', defaultuipagesize: 20, instancesstatsretentiontime: 720 },
        ...{ instancesstatsuseronly: false, instancesdisksstatsretentionenabled: false },
        ...{ instancesdisksstatsretentiontime: 720, sharedfsvmmincpucount: 2, sharedfsvmminramsize: 1024 },
      },
    }),
  },
];
