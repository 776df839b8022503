export const id = 98;
export const ids = [98];
export const modules = {

/***/ 40098:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/errors.js
/** An error answer in CloudStack's form: HTTP status and `errorcode` are the same number. */
class ApiError extends Error {
    errorCode;
    csErrorCode;
    constructor(errorCode, message, 
    /** CloudStack's `cserrorcode`: 4350 for an InvalidParameterValueException, 9999 for most; 0 is left out. */
    csErrorCode = 9999) {
        super(message);
        this.errorCode = errorCode;
        this.csErrorCode = csErrorCode;
    }
    static unverified() {
        return new ApiError(401, 'unable to verify user credentials and/or request signature', 0);
    }
    /** On the integration port; on the API's, a signed call of one is {@link unverified}. */
    static unknownCommand(command) {
        return new ApiError(432, `The given command '${command}' either does not exist, is not available for user.`);
    }
    /** Not CloudStack's words: it has the command. */
    static notEmulated(command, version) {
        return new ApiError(432, `The emulator does not have the command ${command} of CloudStack ${version}.`);
    }
    static missingParameter(command, parameter) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`);
    }
    static notANumber(command, parameter, value) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to invalid value ${value} for parameter ${parameter}`);
    }
    static invalidParameter(message) {
        return new ApiError(431, message, 4350);
    }
    static unknownEntity(parameter, id) {
        return new ApiError(431, `Unable to execute API command due to invalid value. Invalid parameter ${parameter} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`);
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/authentication.js


/** Who may use the API on 8080: the owner of a session, or of the keys that signed the request. */
class Authentication {
    state;
    sessions = new Map();
    constructor(state) {
        this.state = state;
    }
    /** @returns the answer of `login` and the cookies that go with it */
    login(parameters) {
        const user = this.state.users.find(({ username }) => username === parameters.get('username'));
        if (!user || user.password !== parameters.get('password')) {
            throw new ApiError(531, `Failed to authenticate user ${parameters.get('username')} in domain 1; please provide valid credentials`, 0);
        }
        const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const key = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
        this.sessions.set(id, { key, user });
        const { account } = user;
        const answer = {
            ...{ username: user.username, userid: user.id, domainid: account.domain.id, timeout: 1800 },
            ...{
                account: account.name,
                firstname: user.firstname,
                lastname: user.lastname,
                type: String(account.type),
            },
            ...{ registered: 'false', sessionkey: key, is2faenabled: 'false', is2faverified: 'true' },
        };
        return {
            answer,
            cookies: [`JSESSIONID=${id}; Path=/client; HttpOnly`, `sessionkey=${key}; Path=/client/api; HttpOnly`],
        };
    }
    logout(cookie) {
        this.sessions.delete(sessionId(cookie) ?? '');
    }
    /** @throws ApiError 401 where neither a session nor a signature proves who it is */
    authenticate(given, cookie) {
        const session = this.sessions.get(sessionId(cookie) ?? '');
        const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
        if (session && parameters.get('sessionkey') === session.key)
            return session.user;
        const apiKey = parameters.get('apikey');
        const user = apiKey ? this.state.users.find((candidate) => candidate.apiKey === apiKey) : undefined;
        if (!user?.secretKey || !isSigned(given, user.secretKey) || isExpired(parameters))
            throw ApiError.unverified();
        return user;
    }
}
function sessionId(cookie) {
    return /(?:^|;\s*)JSESSIONID=([^;]+)/.exec(cookie ?? '')?.[1];
}
function isSigned(given, secretKey) {
    const signature = [...given].find(([name]) => name.toLowerCase() === 'signature')?.[1];
    if (!signature)
        return false;
    const query = [...given]
        .filter(([name]) => name.toLowerCase() !== 'signature')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${javaEncoded(value)}`)
        .join('&')
        .toLowerCase();
    const expected = (0,external_node_crypto_.createHmac)('sha1', secretKey).update(query).digest();
    const found = Buffer.from(signature, 'base64');
    return found.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(found, expected);
}
/** A signature of version 3 holds until the moment in `expires`. */
function isExpired(parameters) {
    if (parameters.get('signatureversion') !== '3')
        return false;
    const expires = Date.parse(parameters.get('expires') ?? '');
    return !(expires >= Date.now());
}
/** As Java's URLEncoder does it, with `%20` for a blank. */
function javaEncoded(value) {
    return encodeURIComponent(value).replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/command.js

/** The value of a parameter; refused as CloudStack refuses a required one that is missing. */
function required(command, { parameters }, name) {
    const value = parameters.get(name);
    if (!value)
        throw ApiError.missingParameter(command, name);
    return value;
}
/** A list in CloudStack's form: an empty one has neither count nor key. */
function list(key, items) {
    return items.length === 0 ? {} : { count: items.length, [key]: items };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract/answers.json
const answers_namespaceObject = /*#__PURE__*/JSON.parse('{"Pi":{"addCluster":{"cluster":[{"allocationstate":"string","arch":"string","clustertype":"string","cpuovercommitratio":"string","hasannotations":"boolean","hypervisortype":"string","id":"string","managedstate":"string","memoryovercommitratio":"string","name":"string","podid":"string","podname":"string","resourcedetails":{"cpuOvercommitRatio":"string","memoryOvercommitRatio":"string"},"zoneid":"string","zonename":"string"}],"count":"number"},"addHost":{"count":"number","host":[{"arch":"string","capabilities":"string","clusterid":"string","clustername":"string","clustertype":"string","cpuallocated":"string","cpuallocatedpercentage":"string","cpuallocatedvalue":"number","cpuallocatedwithoverprovisioning":"string","cpunumber":"number","cpuspeed":"number","cpuwithoverprovisioning":"string","created":"string","events":"string","hahost":"boolean","hasannotations":"boolean","hostha":{"haenable":"boolean","hastate":"string"},"hypervisor":"string","hypervisorversion":"string","id":"string","ipaddress":"string","islocalstorageactive":"boolean","lastpinged":"string","managementserverid":"string","memoryallocated":"number","memoryallocatedbytes":"number","memoryallocatedpercentage":"string","memorytotal":"number","memorywithoverprovisioning":"string","name":"string","outofbandmanagement":{"enabled":"boolean","powerstate":"string"},"podid":"string","podname":"string","resourcestate":"string","state":"string","type":"string","ueficapability":"boolean","version":"string","zoneid":"string","zonename":"string"}]},"addImageStore":{"imagestore":{"hasannotations":"boolean","id":"string","name":"string","protocol":"string","providername":"string","readonly":"boolean","scope":"string","url":"string","zoneid":"string","zonename":"string"}},"addTrafficType":{"id":"string","jobid":"string"},"addVpnUser":{"id":"string","jobid":"string"},"assignToLoadBalancerRule":{"jobid":"string"},"associateIpAddress":{"id":"string","jobid":"string"},"attachVolume":{"jobid":"string"},"configureInternalLoadBalancerElement":{"jobid":"string"},"configureVirtualRouterElement":{"jobid":"string"},"createAccount":{"account":{"accounttype":"number","apikeyaccess":"string","cpuavailable":"string","cpulimit":"string","cputotal":"number","created":"string","domain":"string","domainid":"string","domainpath":"string","groups":[],"id":"string","ipavailable":"string","iplimit":"string","iptotal":"number","isdefault":"boolean","memoryavailable":"string","memorylimit":"string","memorytotal":"number","name":"string","networkavailable":"string","networklimit":"string","networktotal":"number","primarystorageavailable":"string","primarystoragelimit":"string","primarystoragetotal":"number","projectavailable":"string","projectlimit":"string","projecttotal":"number","roleid":"string","rolename":"string","roletype":"string","secondarystorageavailable":"string","secondarystoragelimit":"string","secondarystoragetotal":"number","snapshotavailable":"string","snapshotlimit":"string","snapshottotal":"number","state":"string","templateavailable":"string","templatelimit":"string","templatetotal":"number","user":[{"account":"string","accountid":"string","accounttype":"number","created":"string","domain":"string","domainid":"string","email":"string","firstname":"string","id":"string","is2faenabled":"boolean","is2famandated":"boolean","iscallerchilddomain":"boolean","isdefault":"boolean","lastname":"string","roleid":"string","rolename":"string","roletype":"string","state":"string","username":"string","usersource":"string"}],"vmavailable":"string","vmlimit":"string","vmrunning":"number","vmstopped":"number","vmtotal":"number","volumeavailable":"string","volumelimit":"string","volumetotal":"number","vpcavailable":"string","vpclimit":"string","vpctotal":"number"}},"createAffinityGroup":{"id":"string","jobid":"string"},"createDomain":{"domain":{"haschild":"boolean","id":"string","level":"number","name":"string","parentdomainid":"string","parentdomainname":"string","path":"string","secondarystoragetotal":"number"}},"createEgressFirewallRule":{"id":"string","jobid":"string"},"createFirewallRule":{"id":"string","jobid":"string"},"createLoadBalancerRule":{"id":"string","jobid":"string"},"createNetwork":{"network":{"account?":"string","acltype":"string","broadcastdomaintype":"string","broadcasturi?":"string","canusefordeploy":"boolean","cidr?":"string","created":"string","details":{},"displaynetwork":"boolean","displaytext":"string","dns1":"string","domain":"string","domainid":"string","domainpath":"string","egressdefaultpolicy?":"boolean","gateway?":"string","hasannotations":"boolean","id":"string","ispersistent":"boolean","issystem":"boolean","name":"string","netmask?":"string","networkdomain":"string","networkofferingavailability":"string","networkofferingconservemode":"boolean","networkofferingdisplaytext":"string","networkofferingid":"string","networkofferingname":"string","physicalnetworkid":"string","privatemtu":"number","publicmtu":"number","receivedbytes":"number","redundantrouter":"boolean","related":"string","restartrequired":"boolean","sentbytes":"number","service":[{"capability":[{"canchooseservicecapability":"boolean","name":"string","value":"string"}],"name":"string","provider":[{"name":"string"}]}],"specifyipranges":"boolean","specifyvlan":"boolean","state":"string","strechedl2subnet":"boolean","subdomainaccess?":"boolean","supportsvmautoscaling":"boolean","tags":[],"traffictype":"string","type":"string","vlan?":"string","zoneid":"string","zonename":"string"}},"createPhysicalNetwork":{"id":"string","jobid":"string"},"createPod":{"pod":{"allocationstate":"string","endip":["string"],"forsystemvms":["string"],"gateway":"string","hasannotations":"boolean","id":"string","ipranges":[{"endip":"string","forsystemvms":"string","startip":"string","vlanid":"string"}],"name":"string","netmask":"string","startip":["string"],"vlanid":["string"],"zoneid":"string","zonename":"string"}},"createPortForwardingRule":{"id":"string","jobid":"string"},"createProject":{"id":"string","jobid":"string"},"createRemoteAccessVpn":{"id":"string","jobid":"string"},"createSecurityGroup":{"securitygroup":{"account":"string","domain":"string","domainid":"string","domainpath":"string","egressrule":[],"id":"string","ingressrule":[],"name":"string","tags":[],"virtualmachinecount":"number","virtualmachineids":[]}},"createSnapshot":{"id":"string","jobid":"string"},"createSnapshotPolicy":{"snapshotpolicy":{"fordisplay":"boolean","id":"string","intervaltype":"number","maxsnaps":"number","schedule":"string","tags":[],"timezone":"string","volumeid":"string","zone":[{"id":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","routedmodeenabled":"boolean","securitygroupsenabled":"boolean"}]}},"createStoragePool":{"storagepool":{"clusterid":"string","clustername":"string","created":"string","disksizeallocated":"number","disksizetotal":"number","disksizeused":"number","hasannotations":"boolean","hypervisor":"string","id":"string","ipaddress":"string","istagarule":"boolean","managed":"boolean","name":"string","overprovisionfactor":"string","path":"string","podid":"string","podname":"string","provider":"string","scope":"string","state":"string","type":"string","zoneid":"string","zonename":"string"}},"createTags":{"jobid":"string"},"createUser":{"user":{"account":"string","accountid":"string","accounttype":"number","created":"string","domain":"string","domainid":"string","email":"string","firstname":"string","id":"string","is2faenabled":"boolean","is2famandated":"boolean","iscallerchilddomain":"boolean","isdefault":"boolean","lastname":"string","roleid":"string","rolename":"string","roletype":"string","state":"string","username":"string","usersource":"string"}},"createVMSnapshot":{"id":"string","jobid":"string"},"createVPC":{"id":"string","jobid":"string"},"createVlanIpRange":{"vlan":{"account?":"string","cidr":"string","domain?":"string","domainid?":"string","domainpath?":"string","endip":"string","fornsx":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","gateway":"string","id":"string","netmask":"string","networkid":"string","physicalnetworkid":"string","podid?":"string","podname?":"string","startip":"string","vlan":"string","zoneid":"string"}},"createVolume":{"id":"string","jobid":"string"},"createZone":{"zone":{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress?":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":[],"type":"string","zonetoken":"string"}},"deleteAccount":{"jobid":"string"},"deleteDomain":{"jobid":"string"},"deleteProject":{"jobid":"string"},"deleteSSHKeyPair":{"success":"boolean"},"deleteSnapshot":{"jobid":"string"},"deleteVolume":{"success":"boolean"},"deployVirtualMachine":{"id":"string","jobid":"string"},"destroyVirtualMachine":{"jobid":"string"},"detachVolume":{"jobid":"string"},"disableAccount":{"jobid":"string"},"disableStaticNat":{"jobid":"string"},"enableStaticNat":{"success":"boolean"},"generateUsageRecords":{"success":"boolean"},"getUserKeys":{"userkeys":{"apikey?":"string","apikeyaccess":"boolean","secretkey?":"string"}},"listAccounts":{"count?":"number"},"listAffinityGroups":{},"listAlerts":{"alert":[{"description":"string","id":"string","name":"string","sent":"string","type":"number"}],"count":"number"},"listAsyncJobs":{},"listBackupOfferings":{},"listBackups":{},"listBuckets":{},"listCapabilities":{"capability":{"allowusercreateprojects":"boolean","allowuserexpungerecovervm":"boolean","allowuserexpungerecovervolume":"boolean","allowuserforcestopvm":"boolean","allowuserviewalldomainaccounts":"boolean","allowuserviewdestroyedvm":"boolean","cloudstackversion":"string","customdiskofferingmaxsize":"number","customdiskofferingminsize":"number","customhypervisordisplayname":"string","defaultuipagesize":"number","dynamicrolesenabled":"boolean","instancesdisksstatsretentionenabled":"boolean","instancesdisksstatsretentiontime":"number","instancesstatsretentiontime":"number","instancesstatsuseronly":"boolean","kubernetesclusterexperimentalfeaturesenabled":"boolean","kubernetesserviceenabled":"boolean","kvmsnapshotenabled":"boolean","projectinviterequired":"boolean","regionsecondaryenabled":"boolean","securitygroupsenabled":"boolean","sharedfsvmmincpucount":"number","sharedfsvmminramsize":"number","supportELB":"string","userpublictemplateenabled":"boolean"}},"listClusters":{"cluster?":[{"allocationstate":"string","arch":"string","clustertype":"string","cpuovercommitratio":"string","hasannotations":"boolean","hypervisortype":"string","id":"string","managedstate":"string","memoryovercommitratio":"string","name":"string","podid":"string","podname":"string","resourcedetails":{"cpuOvercommitRatio":"string","memoryOvercommitRatio":"string"},"zoneid":"string","zonename":"string"}],"count?":"number"},"listConfigurations":{"configuration?":[{"category":"string","component":"string","defaultvalue?":"string","description":"string","displaytext":"string","group":"string","isdynamic":"boolean","name":"string","options?":"string","parent?":"string","subgroup":"string","type":"string","value?":"string"}],"count?":"number"},"listDiskOfferings":{"count?":"number","diskoffering?":[{"created":"string","disksize":"number","disksizestrictness":"boolean","displayoffering":"boolean","displaytext":"string","encrypt":"boolean","hasannotations":"boolean","id":"string","iscustomized":"boolean","name":"string","provisioningtype":"string","state":"string","storagetype":"string"}]},"listDomains":{"count?":"number","domain?":[{"cpuavailable":"string","cpulimit":"string","cputotal":"number","created?":"string","hasannotations":"boolean","haschild":"boolean","id":"string","ipavailable":"string","iplimit":"string","iptotal":"number","level":"number","memoryavailable":"string","memorylimit":"string","memorytotal":"number","name":"string","networkavailable":"string","networklimit":"string","networktotal":"number","parentdomainid?":"string","parentdomainname?":"string","path":"string","primarystorageavailable":"string","primarystoragelimit":"string","primarystoragetotal":"number","projectavailable":"string","projectlimit":"string","projecttotal":"number","secondarystorageavailable":"string","secondarystoragelimit":"string","secondarystoragetotal":"number","snapshotavailable":"string","snapshotlimit":"string","snapshottotal":"number","state":"string","templateavailable":"string","templatelimit":"string","templatetotal":"number","vmavailable":"string","vmlimit":"string","vmtotal":"number","volumeavailable":"string","volumelimit":"string","volumetotal":"number","vpcavailable":"string","vpclimit":"string","vpctotal":"number"}]},"listEgressFirewallRules":{},"listEvents":{"count":"number","event":[{"account":"string","created":"string","description":"string","domain":"string","domainid":"string","domainpath":"string","id":"string","level":"string","resourcetype?":"string","state":"string","type":"string","username":"string"}]},"listFirewallRules":{"count":"number","firewallrule":[{"cidrlist":"string","destcidrlist":"string","endport":"number","fordisplay":"boolean","id":"string","ipaddress":"string","ipaddressid":"string","networkid":"string","protocol":"string","startport":"number","state":"string","tags":[],"traffictype":"string"}]},"listHosts":{"count?":"number","host?":[{"arch":"string","capabilities":"string","clusterid":"string","clustername":"string","clustertype":"string","cpuallocated":"string","cpuallocatedpercentage":"string","cpuallocatedvalue":"number","cpuallocatedwithoverprovisioning":"string","cpuloadaverage?":"number","cpunumber":"number","cpuspeed":"number","cpuused?":"string","cpuwithoverprovisioning":"string","created":"string","events":"string","hahost":"boolean","hasannotations":"boolean","hostha":{"haenable":"boolean","hastate":"string"},"hypervisor":"string","hypervisorversion":"string","id":"string","ipaddress":"string","islocalstorageactive":"boolean","lastpinged":"string","managementserverid":"string","memoryallocated":"number","memoryallocatedbytes":"number","memoryallocatedpercentage":"string","memorytotal":"number","memoryused?":"number","memorywithoverprovisioning":"string","name":"string","networkkbsread?":"number","networkkbswrite?":"number","outofbandmanagement":{"enabled":"boolean","powerstate":"string"},"podid":"string","podname":"string","resourcestate":"string","state":"string","type":"string","ueficapability":"boolean","version":"string","zoneid":"string","zonename":"string"}]},"listHypervisors":{"count":"number","hypervisor":[{"name":"string"}]},"listImageStores":{"count?":"number","imagestore?":[{"hasannotations":"boolean","id":"string","name":"string","protocol":"string","providername":"string","readonly":"boolean","scope":"string","url":"string","zoneid":"string","zonename":"string"}]},"listInstanceGroups":{},"listInternalLoadBalancerElements":{"count":"number","internalloadbalancerelement":[{"enabled":"boolean","id":"string","nspid":"string"}]},"listIsos":{"count?":"number","iso?":[{"account":"string","arch":"string","bits":"number","bootable":"boolean","created?":"string","crossZones":"boolean","directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":[{"datastore":"string","datastoreId":"string","datastoreRole":"string","downloadPercent":"string","downloadState":"string"}],"hasannotations":"boolean","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","size?":"number","status?":"string","tags":[],"url?":"string","zoneid?":"string","zonename?":"string"}]},"listLoadBalancerRules":{"count?":"number","loadbalancerrule?":[{"account":"string","algorithm":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","name":"string","networkid":"string","privateport":"string","publicip":"string","publicipid":"string","publicport":"string","state":"string","tags":[],"zoneid":"string","zonename":"string"}]},"listManagementServers":{"count":"number","managementserver":[{"id":"string","ipaddress":"string","javadistribution":"string","javaversion":"string","lastboottime":"string","lastserverstart":"string","name":"string","osdistribution":"string","serviceip":"string","state":"string","version":"string"}]},"listNetworkACLLists":{"count":"number","networkacllist":[{"description":"string","fordisplay":"boolean","id":"string","name":"string"}]},"listNetworkOfferings":{"count?":"number","networkoffering?":[{"availability":"string","conservemode":"boolean","created":"string","displaytext":"string","egressdefaultpolicy":"boolean","fornsx":"boolean","fortungsten":"boolean","forvpc":"boolean","guestiptype":"string","hasannotations":"boolean","id":"string","internetprotocol":"string","isdefault":"boolean","ispersistent":"boolean","name":"string","networkrate":"number","service":[{"name":"string","provider":[{"name":"string"}]}],"serviceofferingid":"string","specifyasnumber":"boolean","specifyipranges":"boolean","specifyvlan":"boolean","state":"string","supportsinternallb":"boolean","supportspublicaccess":"boolean","supportsstrechedl2subnet":"boolean","traffictype":"string"}]},"listNetworkServiceProviders":{"count?":"number","networkserviceprovider?":[{"canenableindividualservice":"boolean","id":"string","name":"string","physicalnetworkid":"string","servicelist":["string"],"state":"string"}]},"listNetworks":{"count?":"number","network?":[{"account":"string","acltype":"string","broadcastdomaintype":"string","broadcasturi":"string","canusefordeploy":"boolean","cidr":"string","created":"string","details":{},"displaynetwork":"boolean","displaytext":"string","dns1":"string","domain":"string","domainid":"string","domainpath":"string","egressdefaultpolicy":"boolean","gateway":"string","hasannotations":"boolean","id":"string","ispersistent":"boolean","issystem":"boolean","name":"string","netmask":"string","networkdomain":"string","networkofferingavailability":"string","networkofferingconservemode":"boolean","networkofferingdisplaytext":"string","networkofferingid":"string","networkofferingname":"string","physicalnetworkid":"string","privatemtu":"number","publicmtu":"number","receivedbytes":"number","redundantrouter":"boolean","related":"string","restartrequired":"boolean","sentbytes":"number","service":[{"capability":[{"canchooseservicecapability":"boolean","name":"string","value":"string"}],"name":"string","provider":[{"name":"string"}]}],"specifyipranges":"boolean","specifyvlan":"boolean","state":"string","strechedl2subnet":"boolean","supportsvmautoscaling":"boolean","tags":[],"traffictype":"string","type":"string","vlan":"string","zoneid":"string","zonename":"string"}]},"listNics":{"count":"number","nic":[{"broadcasturi":"string","deviceid":"string","extradhcpoption":[],"gateway":"string","id":"string","ipaddress":"string","isdefault":"boolean","isolationuri":"string","macaddress":"string","netmask":"string","networkid":"string","networkname":"string","traffictype":"string","type":"string","virtualmachineid":"string"}]},"listObjectStoragePools":{},"listOsCategories":{"count":"number","oscategory":[{"id":"string","name":"string"}]},"listOsTypes":{"count":"number","ostype":[{"description":"string","fordisplay":"boolean","id":"string","isuserdefined":"boolean","name":"string","oscategoryid":"string","oscategoryname":"string"}]},"listPhysicalNetworks":{"count?":"number","physicalnetwork?":[{"broadcastdomainrange":"string","id":"string","isolationmethods":"string","name":"string","state":"string","vlan":"string","zoneid":"string","zonename":"string"}]},"listPods":{"count?":"number","pod?":[{"allocationstate":"string","endip":["string"],"forsystemvms":["string"],"gateway":"string","hasannotations":"boolean","id":"string","ipranges":[{"endip":"string","forsystemvms":"string","startip":"string","vlanid":"string"}],"name":"string","netmask":"string","startip":["string"],"vlanid":["string"],"zoneid":"string","zonename":"string"}]},"listPortForwardingRules":{"count":"number","portforwardingrule?":[{"cidrlist":"string","fordisplay":"boolean","id":"string","ipaddress":"string","ipaddressid":"string","networkid":"string","privateendport":"string","privateport":"string","protocol":"string","publicendport":"string","publicport":"string","state":"string","tags":[],"virtualmachinedisplayname":"string","virtualmachineid":"string","virtualmachinename":"string","vmguestip":"string"}]},"listProjects":{"count?":"number","project?":[{"cpuavailable":"string","cpulimit":"string","cputotal":"number","created":"string","displaytext":"string","domain":"string","domainid":"string","id":"string","ipavailable":"string","iplimit":"string","iptotal":"number","memoryavailable":"string","memorylimit":"string","memorytotal":"number","name":"string","networkavailable":"string","networklimit":"string","networktotal":"number","owner":[{"account":"string"}],"primarystorageavailable":"string","primarystoragelimit":"string","primarystoragetotal":"number","projectaccountname":"string","secondarystorageavailable":"string","secondarystoragelimit":"string","secondarystoragetotal":"number","snapshotavailable":"string","snapshotlimit":"string","snapshottotal":"number","state":"string","tags":[],"templateavailable":"string","templatelimit":"string","templatetotal":"number","vmavailable":"string","vmlimit":"string","vmrunning":"number","vmstopped":"number","vmtotal":"number","volumeavailable":"string","volumelimit":"string","volumetotal":"number","vpcavailable":"string","vpclimit":"string","vpctotal":"number"}]},"listPublicIpAddresses":{"count?":"number","publicipaddress?":[{"account":"string","allocated":"string","associatednetworkid?":"string","associatednetworkname?":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","hasannotations":"boolean","hasrules":"boolean","id":"string","ipaddress":"string","isportable":"boolean","issourcenat":"boolean","isstaticnat":"boolean","issystem":"boolean","networkid":"string","physicalnetworkid":"string","purpose?":"string","state":"string","tags":[],"virtualmachineid?":"string","virtualmachinename?":"string","virtualmachinetype?":"string","vlanid":"string","vlanname":"string","vpcid?":"string","vpcname?":"string","zoneid":"string","zonename":"string"}]},"listRemoteAccessVpns":{"count?":"number","remoteaccessvpn?":[{"account":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","iprange":"string","presharedkey":"string","publicip":"string","publicipid":"string","state":"string"}]},"listResourceLimits":{"count":"number","resourcelimit":[{"account":"string","domain":"string","domainid":"string","domainpath":"string","max":"number","resourcetype":"string","resourcetypename":"string"}]},"listRoles":{"count":"number","role":[{"description":"string","id":"string","isdefault":"boolean","ispublic":"boolean","name":"string","state":"string","type":"string"}]},"listRouters":{"count":"number","router":[{"account":"string","arch":"string","created":"string","dns1":"string","domain":"string","domainid":"string","domainpath":"string","gateway":"string","guestipaddress?":"string","guestmacaddress?":"string","guestnetmask?":"string","guestnetworkid?":"string","guestnetworkname?":"string","hasannotations":"boolean","healthchecksfailed":"boolean","hostcontrolstate":"string","hostid":"string","hostname":"string","hypervisor":"string","id":"string","isredundantrouter":"boolean","linklocalip":"string","linklocalmacaddress":"string","linklocalnetmask":"string","linklocalnetworkid":"string","name":"string","networkdomain?":"string","nic":[{"broadcasturi?":"string","gateway?":"string","id":"string","ipaddress":"string","isdefault":"boolean","isolationuri?":"string","macaddress":"string","mtu?":"number","netmask":"string","networkid":"string","networkname?":"string","traffictype":"string","type?":"string"}],"podid":"string","podname":"string","publicip":"string","publicmacaddress":"string","publicnetmask":"string","publicnetworkid":"string","redundantstate":"string","requiresupgrade":"boolean","role":"string","scriptsversion":"string","serviceofferingid":"string","serviceofferingname":"string","softwareversion":"string","state":"string","templateid":"string","templatename":"string","version":"string","vpcid?":"string","vpcname?":"string","zoneid":"string","zonename":"string"}]},"listSSHKeyPairs":{"count?":"number","sshkeypair?":[{"account":"string","domain":"string","domainid":"string","fingerprint":"string","hasannotations":"boolean","id":"string","name":"string"}]},"listSecondaryStagingStores":{},"listSecurityGroups":{"count?":"number","securitygroup?":[{"account":"string","description":"string","domain":"string","domainid":"string","domainpath":"string","egressrule":[],"id":"string","ingressrule":[],"name":"string","tags":[],"virtualmachinecount":"number","virtualmachineids":[]}]},"listServiceOfferings":{"count?":"number","serviceoffering?":[{"cpunumber":"number","cpuspeed":"number","created":"string","defaultuse":"boolean","diskofferingstrictness":"boolean","displaytext":"string","dynamicscalingenabled":"boolean","encryptroot":"boolean","hasannotations":"boolean","id":"string","iscustomized":"boolean","issystem":"boolean","isvolatile":"boolean","limitcpuuse":"boolean","memory":"number","name":"string","offerha":"boolean","provisioningtype":"string","rootdisksize":"number","state":"string","storagetype":"string"}]},"listSnapshots":{"count?":"number","snapshot?":[{"account":"string","created":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","id":"string","intervaltype":"string","name":"string","ostypeid?":"string","physicalsize":"number","revertable":"boolean","state":"string","tags":[],"virtualsize":"number","volumeid":"string","volumename":"string","volumestate":"string","volumetype":"string","zoneid":"string","zonename":"string"}]},"listStaticRoutes":{},"listStoragePools":{"count?":"number","storagepool?":[{"capacityiops":"number","clusterid":"string","clustername":"string","created":"string","disksizeallocated":"number","disksizetotal":"number","disksizeused":"number","hasannotations":"boolean","hypervisor":"string","id":"string","ipaddress":"string","istagarule":"boolean","managed":"boolean","name":"string","overprovisionfactor":"string","path":"string","podid":"string","podname":"string","provider":"string","scope":"string","state":"string","storagecapabilities":{"VOLUME_SNAPSHOT_QUIESCEVM":"string"},"type":"string","usediops":"number","zoneid":"string","zonename":"string"}]},"listSupportedNetworkServices":{"count":"number","networkservice":[{"capability":[{"canchooseservicecapability":"boolean","name":"string"}],"name":"string","provider":[{"canenableindividualservice":"boolean","name":"string"}]}]},"listSystemVms":{"count?":"number","systemvm?":[{"activeviewersessions?":"number","agentstate?":"string","arch":"string","created":"string","dns1":"string","gateway?":"string","hasannotations":"boolean","hostcontrolstate?":"string","hostid?":"string","hostname?":"string","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","linklocalip?":"string","linklocalmacaddress?":"string","linklocalnetmask?":"string","name":"string","podid?":"string","podname?":"string","privateip?":"string","privatemacaddress?":"string","privatenetmask?":"string","publicip?":"string","publicmacaddress?":"string","publicnetmask?":"string","serviceofferingid":"string","serviceofferingname":"string","state":"string","systemvmtype":"string","templateid":"string","templatename":"string","version?":"string","zoneid":"string","zonename":"string"}]},"listTags":{"count":"number","tag":[{"account":"string","domain":"string","domainid":"string","domainpath":"string","key":"string","resourceid":"string","resourcetype":"string","value":"string"}]},"listTemplates":{"count?":"number","template?":[{"account":"string","arch":"string","bits":"number","checksum?":"string","created":"string","crossZones":"boolean","deployasis":"boolean","details":{},"directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":[{"datastore":"string","datastoreId":"string","datastoreRole":"string","downloadPercent":"string","downloadState":"string"}],"format":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","physicalsize?":"number","requireshvm":"boolean","size?":"number","sshkeyenabled":"boolean","status":"string","tags":[],"templatetype":"string","url":"string","zoneid":"string","zonename":"string"}]},"listUsageRecords":{"count?":"number","usagerecord?":[{"account":"string","accountid":"string","cpunumber?":"number","cpuspeed?":"number","description":"string","domain":"string","domainid":"string","domainpath":"string","enddate":"string","isdefault?":"boolean","issourcenat?":"boolean","issystem?":"boolean","memory?":"number","name?":"string","networkid?":"string","offeringid?":"string","oscategoryid?":"string","oscategoryname?":"string","osdisplayname?":"string","ostypeid?":"string","rawusage":"string","size?":"number","startdate":"string","tags":[{"key":"string","value":"string"}],"templateid?":"string","type?":"string","usage":"string","usageid?":"string","usagetype":"number","virtualmachineid?":"string","virtualsize?":"number","vpcid?":"string","zoneid?":"string"}]},"listUsageServerMetrics":{"usageMetrics":{"collectiontime":"string","hostname":"string","lastheartbeat":"string","lastsuccessfuljob":"string","state":"string"}},"listUsageTypes":{"count":"number","usagetype":[{"description":"string","id":"number","name":"string"}]},"listUsers":{"count?":"number","user?":[{"account":"string","accountid":"string","accounttype":"number","apikey?":"string","apikeyaccess":"string","created":"string","domain":"string","domainid":"string","email?":"string","firstname":"string","id":"string","is2faenabled":"boolean","is2famandated":"boolean","iscallerchilddomain":"boolean","isdefault":"boolean","lastname":"string","roleid":"string","rolename":"string","roletype":"string","state":"string","username":"string","usersource":"string"}]},"listVMSnapshot":{"count?":"number","vmSnapshot?":[{"account":"string","created":"string","current":"boolean","displayname":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","name":"string","state":"string","tags":[],"type":"string","virtualmachineid":"string","virtualmachinename":"string","zoneid":"string","zonename":"string"}]},"listVPCOfferings":{"count?":"number","vpcoffering?":[{"created":"string","displaytext":"string","distributedvpcrouter":"boolean","fornsx":"boolean","id":"string","internetprotocol":"string","isdefault":"boolean","name":"string","service":[{"name":"string","provider":[{"name":"string"}]}],"specifyasnumber":"boolean","state":"string","supportsregionLevelvpc":"boolean"}]},"listVPCs":{"count?":"number","vpc?":[{"account":"string","cidr":"string","created":"string","displaytext":"string","distributedvpcrouter":"boolean","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","hasannotations":"boolean","id":"string","name":"string","network":[],"networkdomain":"string","publicmtu":"number","redundantvpcrouter":"boolean","regionlevelvpc":"boolean","restartrequired":"boolean","service":[{"name":"string","provider":[{"name":"string"}]}],"state":"string","tags":[],"vpcofferingid":"string","vpcofferingname":"string","zoneid":"string","zonename":"string"}]},"listVirtualMachines":{"count?":"number","virtualmachine?":[{"account":"string","affinitygroup":[],"arch":"string","bootmode":"string","boottype":"string","cpunumber?":"number","cpuspeed?":"number","cpuused?":"string","created":"string","deleteprotection":"boolean","details":{},"diskioread?":"number","diskiowrite?":"number","diskkbsread?":"number","diskkbswrite?":"number","diskofferingid?":"string","diskofferingname?":"string","displayname":"string","displayvm":"boolean","domain":"string","domainid":"string","domainpath":"string","guestosid":"string","haenable":"boolean","hasannotations":"boolean","hostcontrolstate":"string","hostid":"string","hostname":"string","hypervisor":"string","id":"string","instancename":"string","ipaddress?":"string","isdynamicallyscalable":"boolean","lastupdated":"string","memory?":"number","memoryintfreekbs?":"number","memorykbs?":"number","memorytargetkbs?":"number","name":"string","networkkbsread?":"number","networkkbswrite?":"number","nic":[{"broadcasturi":"string","deviceid":"string","extradhcpoption":[],"gateway":"string","id":"string","ipaddress":"string","isdefault":"boolean","isolationuri":"string","macaddress":"string","netmask":"string","networkid":"string","networkname":"string","secondaryip":[],"traffictype":"string","type":"string"}],"osdisplayname":"string","ostypeid":"string","passwordenabled?":"boolean","pooltype":"string","receivedbytes":"number","rootdeviceid?":"number","rootdevicetype?":"string","securitygroup":[],"sentbytes":"number","serviceofferingid?":"string","serviceofferingname?":"string","state":"string","tags":[{"account":"string","domain":"string","domainid":"string","key":"string","resourceid":"string","resourcetype":"string","value":"string"}],"templatedisplaytext?":"string","templateformat?":"string","templateid?":"string","templatename?":"string","templatetype?":"string","userid":"string","username":"string","zoneid":"string","zonename":"string"}]},"listVirtualRouterElements":{"count":"number","virtualrouterelement":[{"enabled":"boolean","id":"string","nspid":"string"}]},"listVlanIpRanges":{"count?":"number","vlaniprange?":[{"cidr":"string","endip":"string","fornsx":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","gateway":"string","id":"string","netmask":"string","networkid":"string","physicalnetworkid":"string","startip":"string","vlan":"string","zoneid":"string"}]},"listVolumes":{"count?":"number","volume?":[{"account":"string","attached?":"string","clusterid":"string","clustername":"string","created":"string","deleteprotection":"boolean","destroyed":"boolean","deviceid":"number","diskioread":"number","diskiowrite":"number","diskkbsread":"number","diskkbswrite":"number","diskofferingdisplaytext?":"string","diskofferingid?":"string","diskofferingname?":"string","displayvolume":"boolean","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isextractable":"boolean","name":"string","path":"string","podid":"string","podname":"string","provisioningtype":"string","quiescevm":"boolean","serviceofferingdisplaytext?":"string","serviceofferingid?":"string","serviceofferingname?":"string","size":"number","state":"string","storage":"string","storageid":"string","storagetype":"string","supportsstoragesnapshot":"boolean","tags":[],"templatedisplaytext?":"string","templateid?":"string","templatename?":"string","type":"string","virtualmachineid":"string","vmdisplayname":"string","vmname":"string","vmstate":"string","vmtype":"string","zoneid":"string","zonename":"string"}]},"listVpnGateways":{},"listVpnUsers":{"count?":"number","vpnuser?":[{"account":"string","domain":"string","domainid":"string","domainpath":"string","id":"string","state":"string","username":"string"}]},"listWebhooks":{},"listZones":{"count?":"number","zone?":[{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress?":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":[],"type":"string","zonetoken":"string"}]},"queryAsyncJobResult":{"account":"string","accountid":"string","cmd":"string","completed?":"string","created":"string","domainid":"string","domainpath":"string","jobid":"string","jobinstanceid?":"string","jobinstancetype?":"string","jobprocstatus":"number","jobresult?":{"affinitygroup?":{"account":"string","domain":"string","domainid":"string","domainpath":"string","id":"string","name":"string","type":"string"},"firewallrule?":{"cidrlist":"string","destcidrlist":"string","endport?":"number","fordisplay":"boolean","id":"string","ipaddress?":"string","ipaddressid?":"string","networkid":"string","protocol":"string","startport?":"number","state":"string","tags":[],"traffictype":"string"},"internalloadbalancerelement?":{"enabled":"boolean","id":"string","nspid":"string"},"ipaddress?":{"account":"string","allocated":"string","associatednetworkid":"string","associatednetworkname":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","hasannotations":"boolean","hasrules":"boolean","id":"string","ipaddress":"string","isportable":"boolean","issourcenat":"boolean","isstaticnat":"boolean","issystem":"boolean","networkid":"string","physicalnetworkid":"string","state":"string","tags":[],"vlanid":"string","vlanname":"string","zoneid":"string","zonename":"string"},"loadbalancer?":{"account":"string","algorithm":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","name":"string","networkid":"string","privateport":"string","publicip":"string","publicipid":"string","publicport":"string","state":"string","tags":[],"zoneid":"string","zonename":"string"},"networkserviceprovider?":{"canenableindividualservice":"boolean","id":"string","name":"string","physicalnetworkid":"string","servicelist":["string"],"state":"string"},"null?":{"affinitygroup":[],"deleteprotection":"boolean","nic":[],"securitygroup":[],"tags":[]},"physicalnetwork?":{"broadcastdomainrange":"string","id":"string","isolationmethods":"string","name":"string","state":"string","vlan?":"string","zoneid":"string","zonename":"string"},"portforwardingrule?":{"cidrlist":"string","fordisplay":"boolean","id":"string","ipaddress":"string","ipaddressid":"string","networkid":"string","privateendport":"string","privateport":"string","protocol":"string","publicendport":"string","publicport":"string","state":"string","tags":[],"virtualmachinedisplayname":"string","virtualmachineid":"string","virtualmachinename":"string","vmguestip":"string"},"remoteaccessvpn?":{"account":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","iprange":"string","presharedkey":"string","publicip":"string","publicipid":"string","state":"string"},"snapshot?":{"account":"string","created":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","id":"string","intervaltype":"string","name":"string","osdisplayname?":"string","ostypeid?":"string","physicalsize":"number","revertable":"boolean","snapshottype":"string","state":"string","tags":[],"virtualsize":"number","volumeid":"string","volumename":"string","volumestate":"string","volumetype":"string","zoneid":"string","zonename":"string"},"success?":"boolean","traffictype?":{"id":"string","physicalnetworkid":"string","traffictype":"string"},"virtualmachine?":{"account":"string","affinitygroup":[],"arch":"string","bootmode":"string","boottype":"string","cpunumber":"number","cpuspeed":"number","created":"string","deleteprotection":"boolean","details":{},"displayname":"string","displayvm":"boolean","domain":"string","domainid":"string","domainpath":"string","guestosid":"string","haenable":"boolean","hasannotations":"boolean","hostcontrolstate":"string","hostid":"string","hostname":"string","hypervisor":"string","id":"string","instancename":"string","ipaddress":"string","isdynamicallyscalable":"boolean","jobid":"string","jobstatus":"number","lastupdated":"string","memory":"number","name":"string","nic":[{"broadcasturi":"string","deviceid":"string","extradhcpoption":[],"gateway":"string","id":"string","ipaddress":"string","isdefault":"boolean","isolationuri":"string","macaddress":"string","netmask":"string","networkid":"string","networkname":"string","secondaryip":[],"traffictype":"string","type":"string"}],"osdisplayname":"string","ostypeid":"string","passwordenabled":"boolean","pooltype":"string","receivedbytes":"number","rootdeviceid":"number","rootdevicetype":"string","securitygroup":[],"sentbytes":"number","serviceofferingid":"string","serviceofferingname":"string","state":"string","tags":[],"templatedisplaytext":"string","templateformat":"string","templateid":"string","templatename":"string","templatetype":"string","userid":"string","username":"string","zoneid":"string","zonename":"string"},"virtualrouterelement?":{"enabled":"boolean","id":"string","nspid":"string"},"vmsnapshot?":{"account":"string","created":"string","current":"boolean","displayname":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","name":"string","state":"string","tags":[],"type":"string","virtualmachineid":"string","virtualmachinename":"string","zoneid":"string","zonename":"string"},"volume?":{"account":"string","attached?":"string","clusterid?":"string","clustername?":"string","created":"string","deleteprotection":"boolean","destroyed":"boolean","deviceid?":"number","diskioread?":"number","diskiowrite?":"number","diskkbsread?":"number","diskkbswrite?":"number","diskofferingdisplaytext":"string","diskofferingid":"string","diskofferingname":"string","displayvolume":"boolean","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isextractable":"boolean","jobid":"string","jobstatus":"number","name":"string","path?":"string","podid?":"string","podname?":"string","provisioningtype":"string","quiescevm":"boolean","size":"number","state":"string","storage?":"string","storageid?":"string","storagetype":"string","supportsstoragesnapshot":"boolean","tags":[],"type":"string","virtualmachineid?":"string","vmdisplayname?":"string","vmname?":"string","vmstate?":"string","vmtype?":"string","zoneid":"string","zonename":"string"},"vpc?":{"account":"string","cidr":"string","created":"string","displaytext":"string","distributedvpcrouter":"boolean","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","hasannotations":"boolean","id":"string","name":"string","network":[],"networkdomain":"string","publicmtu":"number","redundantvpcrouter":"boolean","regionlevelvpc":"boolean","restartrequired":"boolean","service":[{"name":"string","provider":[{"name":"string"}]}],"state":"string","tags":[],"vpcofferingid":"string","vpcofferingname":"string","zoneid":"string","zonename":"string"},"vpnuser?":{"account":"string","domain":"string","domainid":"string","domainpath":"string","id":"string","state":"string","username":"string"}},"jobresultcode":"number","jobresulttype?":"string","jobstatus":"number","managementserverid?":"number","userid":"string"},"quotaBalance":{"balance":{"credits":[],"currency":"string","enddate?":"string","endquota?":"number","startdate":"string","startquota":"number"}},"quotaCredits":{"quotacredits":{"credits":"number","currency":"string","updated_by":"string","updated_on":"string"}},"quotaEmailTemplateList":{"count":"number","quotaemailtemplate":[{"last_updated":"string","locale":"string","templatebody":"string","templatesubject":"string","templatetype":"string"}]},"quotaIsEnabled":{"isenabled":{"isenabled":"boolean"}},"quotaListEmailConfiguration":{},"quotaPresetVariablesList":{"count":"number","variables":[{"description":"string","variable":"string"}]},"quotaStatement":{"statement":{"currency":"string","enddate":"string","quotausage":[{"accountid":"number","domain":"number","name":"string","quota":"number","type":"number","unit":"string"}],"startdate":"string","totalquota":"number"}},"quotaSummary":{"count":"number","summary":[{"account":"string","accountid":"string","balance":"number","currency":"string","domain":"string","domainid":"string","enddate":"string","quota":"number","quotaenabled":"boolean","startdate":"string","state":"string"}]},"quotaTariffCreate":{"quotatariff":{"activationRule?":"string","currency":"string","effectiveDate":"string","id":"string","name":"string","position":"number","tariffValue":"number","usageDiscriminator":"string","usageName":"string","usageType":"number","usageTypeDescription":"string","usageUnit":"string"}},"quotaTariffList":{"count":"number","quotatariff":[{"currency":"string","effectiveDate":"string","id":"string","name":"string","position":"number","tariffValue":"number","usageDiscriminator":"string","usageName":"string","usageType":"number","usageTypeDescription":"string","usageUnit":"string"}]},"quotaTariffUpdate":{"quotatariff":{"currency":"string","effectiveDate":"string","id":"string","name":"string","position":"number","tariffValue":"number","usageDiscriminator":"string","usageName":"string","usageType":"number","usageTypeDescription":"string","usageUnit":"string"}},"rebootVirtualMachine":{"jobid":"string"},"registerIso":{"count":"number","iso":[{"account":"string","arch":"string","bits":"number","bootable":"boolean","created":"string","crossZones":"boolean","directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":[{"datastore":"string","downloadPercent":"string","downloadState":"string"}],"hasannotations":"boolean","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","size":"number","status":"string","tags":[],"url":"string","zoneid":"string","zonename":"string"}]},"registerTemplate":{"count":"number","template":[{"account":"string","arch":"string","bits":"number","created":"string","crossZones":"boolean","deployasis":"boolean","details":{},"directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":[{"datastore":"string","datastoreId":"string","datastoreRole":"string","downloadPercent":"string","downloadState":"string"}],"format":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","physicalsize":"number","requireshvm":"boolean","size":"number","sshkeyenabled":"boolean","status":"string","tags":[],"templatetype":"string","url":"string","zoneid":"string","zonename":"string"}]},"registerUserKeys":{"userkeys":{"apikey":"string","secretkey":"string"}},"resizeVolume":{"jobid":"string"},"startVirtualMachine":{"jobid":"string"},"stopVirtualMachine":{"jobid":"string"},"updateConfiguration":{"configuration":{"category":"string","component":"string","defaultvalue":"string","description?":"string","displaytext":"string","group":"string","isdynamic":"boolean","name":"string","options?":"string","parent?":"string","subgroup":"string","type":"string","value":"string"}},"updateDomain":{"domain":{"created":"string","haschild":"boolean","id":"string","level":"number","name":"string","parentdomainid":"string","parentdomainname":"string","path":"string","secondarystoragetotal":"number"}},"updateNetworkServiceProvider":{"jobid":"string"},"updatePhysicalNetwork":{"jobid":"string"},"updateZone":{"zone":{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress?":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":[],"type":"string","zonetoken":"string"}}},"e4":{"4.18.2.5":{"capabilities":{"securitygroupsenabled":false,"dynamicrolesenabled":true,"cloudstackversion":"4.18.2.5","userpublictemplateenabled":true,"supportELB":"false","projectinviterequired":false,"allowusercreateprojects":true,"customdiskofferingminsize":1,"customdiskofferingmaxsize":1024,"regionsecondaryenabled":false,"kvmsnapshotenabled":false,"allowuserviewdestroyedvm":true,"allowuserexpungerecovervm":true,"allowuserexpungerecovervolume":true,"allowuserviewalldomainaccounts":false,"kubernetesserviceenabled":false,"kubernetesclusterexperimentalfeaturesenabled":false,"defaultuipagesize":20,"instancesstatsretentiontime":720,"instancesstatsuseronly":false,"instancesdisksstatsretentionenabled":false,"instancesdisksstatsretentiontime":720},"usageTypes":[{"usagetypeid":1,"description":"Running Vm Usage"},{"usagetypeid":2,"description":"Allocated Vm Usage"},{"usagetypeid":3,"description":"IP Address Usage"},{"usagetypeid":4,"description":"Network Usage (Bytes Sent)"},{"usagetypeid":5,"description":"Network Usage (Bytes Received)"},{"usagetypeid":6,"description":"Volume Usage"},{"usagetypeid":7,"description":"Template Usage"},{"usagetypeid":8,"description":"ISO Usage"},{"usagetypeid":9,"description":"Snapshot Usage"},{"usagetypeid":10,"description":"Security Group Usage"},{"usagetypeid":11,"description":"Load Balancer Usage"},{"usagetypeid":12,"description":"Port Forwarding Usage"},{"usagetypeid":13,"description":"Network Offering Usage"},{"usagetypeid":14,"description":"VPN users usage"},{"usagetypeid":21,"description":"VM Disk usage(I/O Read)"},{"usagetypeid":22,"description":"VM Disk usage(I/O Write)"},{"usagetypeid":23,"description":"VM Disk usage(Bytes Read)"},{"usagetypeid":24,"description":"VM Disk usage(Bytes Write)"},{"usagetypeid":25,"description":"VM Snapshot storage usage"},{"usagetypeid":26,"description":"Volume on secondary storage usage"},{"usagetypeid":27,"description":"VM Snapshot on primary storage usage"},{"usagetypeid":28,"description":"Backup storage usage"}],"changes":{"addCluster":"-cluster.arch","addHost":"-host.arch","createAccount":"-account.apikeyaccess","createNetwork":"-network.domainpath -network.specifyvlan","createSecurityGroup":"-securitygroup.domainpath","createSnapshotPolicy":"-snapshotpolicy.zone","createStoragePool":"-storagepool.istagarule -storagepool.managed","createVlanIpRange":"-vlan.domainpath -vlan.fornsx","createZone":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled","getUserKeys":"-userkeys.apikeyaccess","listCapabilities":"-capability.allowuserforcestopvm -capability.customhypervisordisplayname -capability.sharedfsvmmincpucount -capability.sharedfsvmminramsize","listClusters":"-cluster.arch","listDiskOfferings":"-diskoffering.state","listEvents":"-event.domainpath +event.resourceid:string +event.resourcename:string","listHosts":"-host.arch","listIsos":"-iso.arch -iso.domainpath","listLoadBalancerRules":"-loadbalancerrule.domainpath","listManagementServers":"-managementserver.ipaddress","listNetworkOfferings":"-networkoffering.fornsx -networkoffering.specifyasnumber -networkoffering.supportsinternallb","listNetworks":"-network.domainpath -network.specifyvlan","listOsTypes":"-ostype.name -ostype.oscategoryname","listPublicIpAddresses":"-publicipaddress.domainpath -publicipaddress.forsystemvms -publicipaddress.hasrules -publicipaddress.virtualmachinetype","listRemoteAccessVpns":"-remoteaccessvpn.domainpath","listResourceLimits":"-resourcelimit.domainpath","listRoles":"-role.ispublic -role.state","listRouters":"-router.arch -router.domainpath","listSecurityGroups":"-securitygroup.domainpath","listServiceOfferings":"-serviceoffering.state","listSnapshots":"-snapshot.domainpath -snapshot.volumestate -snapshot.zonename +snapshot.osdisplayname:string +snapshot.snapshottype:string","listStoragePools":"-storagepool.istagarule -storagepool.managed -storagepool.usediops","listSystemVms":"-systemvm.arch -systemvm.serviceofferingid -systemvm.serviceofferingname","listTags":"-tag.domainpath","listTemplates":"-template.arch -template.domainpath -template.downloaddetails.datastoreId -template.downloaddetails.datastoreRole","listUsageRecords":"-usagerecord.domainpath","listUsageTypes":"-usagetype.id -usagetype.name +usagetype.usagetypeid:number","listUsers":"-user.apikeyaccess","listVMSnapshot":"-vmSnapshot.domainpath","listVPCOfferings":"-vpcoffering.fornsx -vpcoffering.specifyasnumber","listVPCs":"-vpc.domainpath","listVirtualMachines":"-virtualmachine.arch -virtualmachine.deleteprotection -virtualmachine.domainpath -virtualmachine.ipaddress -virtualmachine.templateformat -virtualmachine.templatetype","listVlanIpRanges":"-vlaniprange.fornsx","listVolumes":"-volume.deleteprotection -volume.domainpath","listVpnUsers":"-vpnuser.domainpath","listZones":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled","queryAsyncJobResult":"-jobresult.affinitygroup.domainpath -jobresult.ipaddress.domainpath -jobresult.ipaddress.forsystemvms -jobresult.ipaddress.hasrules -jobresult.loadbalancer.domainpath -jobresult.null.deleteprotection -jobresult.remoteaccessvpn.domainpath -jobresult.snapshot.domainpath -jobresult.snapshot.volumestate -jobresult.snapshot.zonename -jobresult.virtualmachine.arch -jobresult.virtualmachine.deleteprotection -jobresult.virtualmachine.domainpath -jobresult.virtualmachine.ipaddress -jobresult.virtualmachine.templateformat -jobresult.virtualmachine.templatetype -jobresult.vmsnapshot.domainpath -jobresult.volume.deleteprotection -jobresult.volume.domainpath -jobresult.vpc.domainpath -jobresult.vpnuser.domainpath","quotaTariffCreate":"-quotatariff.id -quotatariff.position +quotatariff.uuid:string","quotaTariffList":"-quotatariff.id -quotatariff.position +quotatariff.uuid:string","quotaTariffUpdate":"-quotatariff.id -quotatariff.position","registerIso":"-iso.arch -iso.domainpath","registerTemplate":"-template.arch -template.domainpath","updateZone":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled"}},"4.19.3.0":{"capabilities":{"securitygroupsenabled":false,"dynamicrolesenabled":true,"cloudstackversion":"4.19.3.0","userpublictemplateenabled":true,"supportELB":"false","projectinviterequired":false,"allowusercreateprojects":true,"customdiskofferingminsize":1,"customdiskofferingmaxsize":1024,"regionsecondaryenabled":false,"kvmsnapshotenabled":false,"allowuserviewdestroyedvm":true,"allowuserexpungerecovervm":true,"allowuserexpungerecovervolume":true,"allowuserviewalldomainaccounts":false,"kubernetesserviceenabled":true,"kubernetesclusterexperimentalfeaturesenabled":false,"customhypervisordisplayname":"Custom","defaultuipagesize":20,"instancesstatsretentiontime":720,"instancesstatsuseronly":false,"instancesdisksstatsretentionenabled":false,"instancesdisksstatsretentiontime":720},"usageTypes":[{"usagetypeid":1,"description":"Running Vm Usage"},{"usagetypeid":2,"description":"Allocated Vm Usage"},{"usagetypeid":3,"description":"IP Address Usage"},{"usagetypeid":4,"description":"Network Usage (Bytes Sent)"},{"usagetypeid":5,"description":"Network Usage (Bytes Received)"},{"usagetypeid":6,"description":"Volume Usage"},{"usagetypeid":7,"description":"Template Usage"},{"usagetypeid":8,"description":"ISO Usage"},{"usagetypeid":9,"description":"Snapshot Usage"},{"usagetypeid":10,"description":"Security Group Usage"},{"usagetypeid":11,"description":"Load Balancer Usage"},{"usagetypeid":12,"description":"Port Forwarding Usage"},{"usagetypeid":13,"description":"Network Offering Usage"},{"usagetypeid":14,"description":"VPN users usage"},{"usagetypeid":21,"description":"VM Disk usage(I/O Read)"},{"usagetypeid":22,"description":"VM Disk usage(I/O Write)"},{"usagetypeid":23,"description":"VM Disk usage(Bytes Read)"},{"usagetypeid":24,"description":"VM Disk usage(Bytes Write)"},{"usagetypeid":25,"description":"VM Snapshot storage usage"},{"usagetypeid":26,"description":"Volume on secondary storage usage"},{"usagetypeid":27,"description":"VM Snapshot on primary storage usage"},{"usagetypeid":28,"description":"Backup storage usage"},{"usagetypeid":29,"description":"Bucket storage usage"},{"usagetypeid":30,"description":"Network usage"},{"usagetypeid":31,"description":"VPC usage"}],"changes":{"addCluster":"-cluster.arch","addHost":"-host.arch","createAccount":"-account.apikeyaccess","createVlanIpRange":"-vlan.fornsx","createZone":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled","getUserKeys":"-userkeys.apikeyaccess","listCapabilities":"-capability.allowuserforcestopvm -capability.sharedfsvmmincpucount -capability.sharedfsvmminramsize","listClusters":"-cluster.arch","listHosts":"-host.arch","listIsos":"-iso.arch","listManagementServers":"-managementserver.ipaddress","listNetworkOfferings":"-networkoffering.fornsx -networkoffering.specifyasnumber -networkoffering.supportsinternallb","listPublicIpAddresses":"-publicipaddress.forsystemvms","listRoles":"-role.state","listRouters":"-router.arch","listStoragePools":"-storagepool.usediops","listSystemVms":"-systemvm.arch","listTemplates":"-template.arch","listUsageTypes":"-usagetype.id -usagetype.name +usagetype.usagetypeid:number","listUsers":"-user.apikeyaccess","listVPCOfferings":"-vpcoffering.fornsx -vpcoffering.specifyasnumber","listVirtualMachines":"-virtualmachine.arch -virtualmachine.deleteprotection","listVlanIpRanges":"-vlaniprange.fornsx","listVolumes":"-volume.deleteprotection","listZones":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled","queryAsyncJobResult":"-jobresult.ipaddress.forsystemvms -jobresult.null.deleteprotection -jobresult.virtualmachine.arch -jobresult.virtualmachine.deleteprotection -jobresult.volume.deleteprotection","quotaTariffCreate":"-quotatariff.id -quotatariff.position +quotatariff.uuid:string","quotaTariffList":"-quotatariff.id -quotatariff.position +quotatariff.uuid:string","quotaTariffUpdate":"-quotatariff.id -quotatariff.position","registerIso":"-iso.arch","registerTemplate":"-template.arch","updateZone":"-zone.asnrange -zone.ismultiarch -zone.isnsxenabled -zone.routedmodeenabled"}},"4.20.1.0":{"capabilities":{"securitygroupsenabled":false,"dynamicrolesenabled":true,"cloudstackversion":"4.20.1.0","userpublictemplateenabled":true,"supportELB":"false","projectinviterequired":false,"allowusercreateprojects":true,"customdiskofferingminsize":1,"customdiskofferingmaxsize":1024,"regionsecondaryenabled":false,"kvmsnapshotenabled":false,"allowuserviewdestroyedvm":true,"allowuserexpungerecovervm":true,"allowuserexpungerecovervolume":true,"allowuserviewalldomainaccounts":false,"allowuserforcestopvm":true,"kubernetesserviceenabled":true,"kubernetesclusterexperimentalfeaturesenabled":false,"customhypervisordisplayname":"Custom","defaultuipagesize":20,"instancesstatsretentiontime":720,"instancesstatsuseronly":false,"instancesdisksstatsretentionenabled":false,"instancesdisksstatsretentiontime":720,"sharedfsvmmincpucount":2,"sharedfsvmminramsize":1024},"usageTypes":[{"id":1,"name":"RUNNING_VM","description":"Running Vm Usage"},{"id":2,"name":"ALLOCATED_VM","description":"Allocated Vm Usage"},{"id":3,"name":"IP_ADDRESS","description":"IP Address Usage"},{"id":4,"name":"NETWORK_BYTES_SENT","description":"Network Usage (Bytes Sent)"},{"id":5,"name":"NETWORK_BYTES_RECEIVED","description":"Network Usage (Bytes Received)"},{"id":6,"name":"VOLUME","description":"Volume Usage"},{"id":7,"name":"TEMPLATE","description":"Template Usage"},{"id":8,"name":"ISO","description":"ISO Usage"},{"id":9,"name":"SNAPSHOT","description":"Snapshot Usage"},{"id":10,"name":"SECURITY_GROUP","description":"Security Group Usage"},{"id":11,"name":"LOAD_BALANCER_POLICY","description":"Load Balancer Usage"},{"id":12,"name":"PORT_FORWARDING_RULE","description":"Port Forwarding Usage"},{"id":13,"name":"NETWORK_OFFERING","description":"Network Offering Usage"},{"id":14,"name":"VPN_USERS","description":"VPN users usage"},{"id":21,"name":"VM_DISK_IO_READ","description":"VM Disk usage(I/O Read)"},{"id":22,"name":"VM_DISK_IO_WRITE","description":"VM Disk usage(I/O Write)"},{"id":23,"name":"VM_DISK_BYTES_READ","description":"VM Disk usage(Bytes Read)"},{"id":24,"name":"VM_DISK_BYTES_WRITE","description":"VM Disk usage(Bytes Write)"},{"id":25,"name":"VM_SNAPSHOT","description":"VM Snapshot storage usage"},{"id":26,"name":"VOLUME_SECONDARY","description":"Volume on secondary storage usage"},{"id":27,"name":"VM_SNAPSHOT_ON_PRIMARY","description":"VM Snapshot on primary storage usage"},{"id":28,"name":"BACKUP","description":"Backup storage usage"},{"id":29,"name":"BUCKET","description":"Bucket storage usage"},{"id":30,"name":"NETWORK","description":"Network usage"},{"id":31,"name":"VPC","description":"VPC usage"}],"changes":{}},"4.22.0.0":{"capabilities":{"securitygroupsenabled":false,"dynamicrolesenabled":true,"cloudstackversion":"4.22.0.0-SNAPSHOT","userpublictemplateenabled":true,"supportELB":"false","projectinviterequired":false,"allowusercreateprojects":true,"customdiskofferingminsize":1,"customdiskofferingmaxsize":1024,"regionsecondaryenabled":false,"kvmsnapshotenabled":true,"allowuserviewdestroyedvm":true,"allowuserexpungerecovervm":true,"allowuserexpungerecovervolume":true,"allowuserviewalldomainaccounts":false,"allowuserforcestopvm":true,"kubernetesserviceenabled":true,"kubernetesclusterexperimentalfeaturesenabled":false,"customhypervisordisplayname":"Custom","defaultuipagesize":20,"instancesstatsretentiontime":720,"instancesstatsuseronly":false,"instancesdisksstatsretentionenabled":false,"instancesdisksstatsretentiontime":720,"sharedfsvmmincpucount":2,"sharedfsvmminramsize":1024,"instanceleaseenabled":false,"extensionspath":"/root/extensions","dynamicscalingenabled":true,"additionalconfigenabled":false},"usageTypes":[{"id":1,"name":"RUNNING_VM","description":"Running Vm Usage"},{"id":2,"name":"ALLOCATED_VM","description":"Allocated Vm Usage"},{"id":3,"name":"IP_ADDRESS","description":"IP Address Usage"},{"id":4,"name":"NETWORK_BYTES_SENT","description":"Network Usage (Bytes Sent)"},{"id":5,"name":"NETWORK_BYTES_RECEIVED","description":"Network Usage (Bytes Received)"},{"id":6,"name":"VOLUME","description":"Volume Usage"},{"id":7,"name":"TEMPLATE","description":"Template Usage"},{"id":8,"name":"ISO","description":"ISO Usage"},{"id":9,"name":"SNAPSHOT","description":"Snapshot Usage"},{"id":10,"name":"SECURITY_GROUP","description":"Security Group Usage"},{"id":11,"name":"LOAD_BALANCER_POLICY","description":"Load Balancer Usage"},{"id":12,"name":"PORT_FORWARDING_RULE","description":"Port Forwarding Usage"},{"id":13,"name":"NETWORK_OFFERING","description":"Network Offering Usage"},{"id":14,"name":"VPN_USERS","description":"VPN users usage"},{"id":21,"name":"VM_DISK_IO_READ","description":"VM Disk usage(I/O Read)"},{"id":22,"name":"VM_DISK_IO_WRITE","description":"VM Disk usage(I/O Write)"},{"id":23,"name":"VM_DISK_BYTES_READ","description":"VM Disk usage(Bytes Read)"},{"id":24,"name":"VM_DISK_BYTES_WRITE","description":"VM Disk usage(Bytes Write)"},{"id":25,"name":"VM_SNAPSHOT","description":"VM Snapshot storage usage"},{"id":26,"name":"VOLUME_SECONDARY","description":"Volume on secondary storage usage"},{"id":27,"name":"VM_SNAPSHOT_ON_PRIMARY","description":"VM Snapshot on primary storage usage"},{"id":28,"name":"BACKUP","description":"Backup storage usage"},{"id":29,"name":"BUCKET","description":"Bucket storage usage"},{"id":30,"name":"NETWORK","description":"Network usage"},{"id":31,"name":"VPC","description":"VPC usage"}],"changes":{"createVlanIpRange":"-vlan.fornsx","listCapabilities":"+capability.additionalconfigenabled:boolean +capability.dynamicscalingenabled:boolean +capability.extensionspath:string +capability.instanceleaseenabled:boolean","listDomains":"+domain.backupavailable:string +domain.backuplimit:string +domain.backupstorageavailable:string +domain.backupstoragelimit:string +domain.backupstoragetotal:number +domain.backuptotal:number +domain.bucketavailable:string +domain.bucketlimit:string +domain.buckettotal:number +domain.gpuavailable:string +domain.gpulimit:string +domain.gputotal:number +domain.objectstorageavailable:string +domain.objectstoragelimit:string +domain.objectstoragetotal:number","listHosts":"+host.managementservername:string","listIsos":"+iso.format:string","listManagementServers":"+managementserver.agents:list +managementserver.agentscount:number +managementserver.lastagents:list +managementserver.pendingjobscount:number","listOsCategories":"+oscategory.isfeatured:boolean","listPublicIpAddresses":"+publicipaddress.forprovider:boolean","listServiceOfferings":"+serviceoffering.diskofferingdisplaytext:string +serviceoffering.diskofferingid:string +serviceoffering.diskofferingname:string","listStoragePools":"+storagepool.capacitybytes:number +storagepool.details:object","listTemplates":"+template.forcks:boolean","listVlanIpRanges":"-vlaniprange.fornsx","listZones":"+zone.gputotal:number +zone.gpuused:number","quotaCredits":"-quotacredits.credits -quotacredits.updated_by -quotacredits.updated_on"}}}}');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract.js

/** By command, the answer of the version whose answers the commands make; {@link inVersion} makes them another's. */
const answers = answers_namespaceObject.Pi;
const versions = answers_namespaceObject.e4;
/** What a project's resources have in place of an account. */
const PROJECT = ['project', 'projectid'];
const EMPTY = {
    string: '',
    number: 0,
    boolean: false,
    list: [],
    object: {},
};
/** The versions that were recorded, oldest first. */
const RECORDED = Object.keys(versions);
/** What `listCapabilities` and `listUsageTypes` of a recorded version answered. */
function recordedValues(version) {
    return versions[version];
}
/** A thing as a command answers it: all that the real answer has, from the thing if it knows, else empty. */
function asAnswered(entity, command, key) {
    const found = inside(answers[command], key);
    return conform(Array.isArray(found) ? found[0] : found, entity);
}
/** The same as the result of a job. */
function asJobResult(entity, key) {
    const shape = inside(inside(answers.queryAsyncJobResult, 'jobresult'), key);
    return conform(shape, entity);
}
/**
 * A command's answer as a recorded version gives it: without the fields that the version lacks, and with those that only
 * it has, empty unless the command knows them.
 */
function inVersion(version, command, answer) {
    const changes = versions[version]?.changes[command]?.split(' ') ?? [];
    const steps = changes.map((change) => {
        const [path = '', type] = change.slice(1).split(':');
        return { path: path.split('.'), value: type === undefined ? undefined : EMPTY[type] };
    });
    return steps.reduce((changed, { path, value }) => withChange(changed, path, value), answer);
}
/** Without what is at a path, or with a value there if nothing is. */
function withChange(within, [key = '', ...rest], value) {
    if (Array.isArray(within))
        return within.map((item) => withChange(item, [key, ...rest], value));
    if (typeof within !== 'object' || within === null)
        return within;
    const known = within;
    if (rest.length > 0)
        return key in known ? { ...known, [key]: withChange(known[key], rest, value) } : known;
    if (value !== undefined)
        return { [key]: value, ...known };
    const { [key]: _, ...kept } = known;
    return kept;
}
function isObject(shape) {
    return typeof shape === 'object' && !Array.isArray(shape);
}
function inside(shape, key) {
    return isObject(shape) ? (shape[key] ?? shape[`${key}?`]) : undefined;
}
function conform(shape, value) {
    if (shape === undefined || typeof shape === 'string')
        return value ?? EMPTY[shape ?? ''] ?? null;
    if (!isObject(shape))
        return Array.isArray(value) ? value.map((item) => conform(shape[0], item)) : [];
    const known = (value ?? {});
    const isOfProject = known.projectid !== undefined;
    const isThere = (key) => key in known || !(key.endsWith('?') || (isOfProject && key === 'account'));
    const always = Object.keys(shape).filter((key) => !key.endsWith('?') && isThere(key));
    const more = Object.keys(known).filter((key) => `${key}?` in shape);
    return Object.fromEntries([
        ...[...always, ...more].map((key) => [key, conform(inside(shape, key), known[key])]),
        ...PROJECT.filter((key) => key in known).map((key) => [key, known[key]]),
    ]);
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract/apis.json
const apis_namespaceObject = /*#__PURE__*/JSON.parse('{"4.18.2.5":{"acquirePodIpAddress":"+podid:string +zoneid:string!","activateProject":"+async +id:uuid!","addAccountToProject":"+async +account:string +email:string +projectid:uuid! +projectroleid:uuid +roletype:string","addAnnotation":"+adminsonly:boolean +annotation:string +entityid:string +entitytype:string","addBaremetalDhcp":"+async +dhcpservertype:string! +password:string! +physicalnetworkid:uuid! +url:string! +username:string!","addBaremetalHost":"+allocationstate:string +clusterid:uuid +clustername:string +hosttags:list +hypervisor:string! +ipaddress:string +password:string +podid:uuid! +url:string! +username:string +zoneid:uuid!","addBaremetalPxeKickStartServer":"+async +password:string! +physicalnetworkid:uuid! +podid:uuid +pxeservertype:string! +tftpdir:string! +url:string! +username:string!","addBaremetalPxePingServer":"+async +password:string! +physicalnetworkid:uuid! +pingcifspassword:string +pingcifsusername:string +pingdir:string! +pingstorageserverip:string! +podid:uuid +pxeservertype:string! +tftpdir:string! +url:string! +username:string!","addBaremetalRct":"+async +baremetalrcturl:object!","addBigSwitchBcfDevice":"+async +hostname:string! +nat:boolean! +password:string! +physicalnetworkid:uuid! +username:string!","addBrocadeVcsDevice":"+async +hostname:string! +password:string! +physicalnetworkid:uuid! +username:string!","addCluster":"+allocationstate:string +clustername:string! +clustertype:string! +guestvswitchname:string +guestvswitchtype:string +hypervisor:string! +ovm3cluster:string +ovm3pool:string +ovm3vip:string +password:string +podid:uuid! +publicvswitchname:string +publicvswitchtype:string +url:string +username:string +vsmipaddress:string +vsmpassword:string +vsmusername:string +zoneid:uuid!","addGloboDnsHost":"+async +password:string! +physicalnetworkid:uuid! +url:string! +username:string!","addGuestOs":"+async +details:map +forDisplay:boolean +name:string +oscategoryid:uuid! +osdisplayname:string!","addGuestOsMapping":"+async +hypervisor:string! +hypervisorversion:string! +osdisplayname:string +osnameforhypervisor:string! +ostypeid:uuid","addHost":"+allocationstate:string +clusterid:uuid +clustername:string +hosttags:list +hypervisor:string! +password:string +podid:uuid! +url:string! +username:string +zoneid:uuid!","addImageStore":"+details:map +name:string +provider:string! +url:string +zoneid:uuid","addImageStoreS3":"+accesskey:string! +bucket:string! +connectiontimeout:integer +connectionttl:integer +endpoint:string! +maxerrorretry:integer +s3signer:string +secretkey:string! +sockettimeout:integer +usehttps:boolean +usetcpkeepalive:boolean","addIpToNic":"+async +ipaddress:string +nicid:uuid!","addLdapConfiguration":"+domainid:uuid +hostname:string! +port:integer!","addNetscalerLoadBalancer":"+async +gslbprovider:boolean +gslbproviderprivateip:string +gslbproviderpublicip:string +isexclusivegslbprovider:boolean +networkdevicetype:string! +password:string! +physicalnetworkid:uuid! +url:string! +username:string!","addNetworkDevice":"+networkdeviceparameterlist:map +networkdevicetype:string","addNetworkServiceProvider":"+async +destinationphysicalnetworkid:uuid +name:string! +physicalnetworkid:uuid! +servicelist:list","addNicToVirtualMachine":"+async +dhcpoptions:map +ipaddress:string +macaddress:string +networkid:uuid! +virtualmachineid:uuid!","addNiciraNvpDevice":"+async +hostname:string! +l2gatewayserviceuuid:string +l3gatewayserviceuuid:string +password:string! +physicalnetworkid:uuid! +transportzoneuuid:string! +username:string!","addOpenDaylightController":"+async +password:string! +physicalnetworkid:uuid! +url:string! +username:string!","addPaloAltoFirewall":"+async +networkdevicetype:string! +password:string! +physicalnetworkid:uuid! +url:string! +username:string!","addRegion":"+endpoint:string! +id:integer! +name:string!","addResourceDetail":"+async +details:map! +fordisplay:boolean +resourceid:string! +resourcetype:string!","addSecondaryStorage":"+url:string! +zoneid:uuid","addStratosphereSsp":"+name:string! +password:string +tenantuuid:string +url:string! +username:string +zoneid:uuid!","addSwift":"+account:string +key:string +url:string! +username:string","addTrafficMonitor":"+excludezones:string +includezones:string +url:string! +zoneid:uuid!","addTrafficType":"+async +hypervnetworklabel:string +isolationmethod:string +kvmnetworklabel:string +ovm3networklabel:string +physicalnetworkid:uuid! +traffictype:string! +vlan:string +vmwarenetworklabel:string +xennetworklabel:string","addUcsManager":"+name:string +password:string! +url:string! +username:string! +zoneid:uuid!","addUserToProject":"+async +email:string +projectid:uuid! +projectroleid:uuid +roletype:string +username:string!","addVpnUser":"+async +account:string +domainid:uuid +password:string! +projectid:uuid +username:string!","archiveAlerts":"+enddate:date +ids:list +startdate:date +type:string","archiveEvents":"+enddate:date +ids:list +startdate:date +type:string","archiveSnapshot":"+async +id:uuid!","assignCertToLoadBalancer":"+async +certid:uuid! +lbruleid:uuid!","assignToGlobalLoadBalancerRule":"+async +gslblbruleweightsmap:map +id:uuid! +loadbalancerrulelist:list!","assignToLoadBalancerRule":"+async +id:uuid! +virtualmachineids:list +vmidipmap:map","assignVirtualMachine":"+account:string +domainid:uuid +networkids:list +projectid:uuid +securitygroupids:list +virtualmachineid:uuid!","assignVirtualMachineToBackupOffering":"+async +backupofferingid:uuid! +virtualmachineid:uuid!","assignVolume":"+accountid:uuid +projectid:uuid +volumeid:uuid!","associateIpAddress":"+async +account:string +domainid:uuid +fordisplay:boolean +ipaddress:string +isportable:boolean +networkid:uuid +projectid:uuid +regionid:integer +vpcid:uuid +zoneid:uuid","associateUcsProfileToBlade":"+async +bladeid:uuid! +profiledn:string! +ucsmanagerid:uuid!","attachIso":"+async +forced:boolean +id:uuid! +virtualmachineid:uuid!","attachVolume":"+async +deviceid:long +id:uuid! +virtualmachineid:uuid!","authorizeSecurityGroupEgress":"+async +account:string +cidrlist:list +domainid:uuid +endport:integer +icmpcode:integer +icmptype:integer +projectid:uuid +protocol:string +securitygroupid:uuid +securitygroupname:string +startport:integer +usersecuritygrouplist:map","authorizeSecurityGroupIngress":"+async +account:string +cidrlist:list +domainid:uuid +endport:integer +icmpcode:integer +icmptype:integer +projectid:uuid +protocol:string +securitygroupid:uuid +securitygroupname:string +startport:integer +usersecuritygrouplist:map","cancelHostAsDegraded":"+async +id:uuid!","cancelHostMaintenance":"+async +id:uuid!","cancelStorageMaintenance":"+async +id:uuid!","changeOfferingForVolume":"+async +automigrate:boolean +diskofferingid:uuid! +id:uuid! +maxiops:long +miniops:long +shrinkok:boolean +size:long","changeOutOfBandManagementPassword":"+async +hostid:uuid! +password:string","changeServiceForRouter":"+id:uuid! +serviceofferingid:uuid!","changeServiceForSystemVm":"+details:map +id:uuid! +serviceofferingid:uuid!","changeServiceForVirtualMachine":"+automigrate:boolean +details:map +id:uuid! +maxiops:long +miniops:long +serviceofferingid:uuid! +shrinkok:boolean","cleanVMReservations":"+async","cleanupSimulatorMock":"+id:long","cloudianIsEnabled":"","configureHAForHost":"+async +hostid:uuid! +provider:string!","configureInternalLoadBalancerElement":"+async +enabled:boolean! +id:uuid!","configureNetscalerLoadBalancer":"+async +inline:boolean +lbdevicecapacity:long +lbdevicededicated:boolean +lbdeviceid:uuid! +podids:list","configureOutOfBandManagement":"+address:string! +driver:string! +hostid:uuid! +password:string! +port:string! +username:string!","configureOvsElement":"+async +enabled:boolean! +id:uuid!","configurePaloAltoFirewall":"+async +fwdevicecapacity:long +fwdeviceid:uuid!","configureSimulator":"+clusterid:uuid +count:integer +hostid:uuid +jsonresponse:string +name:string! +podid:uuid +value:string! +zoneid:uuid","configureSimulatorHAProviderState":"+activity:boolean! +fence:boolean! +health:boolean! +hostid:uuid! +recover:boolean!","configureVirtualRouterElement":"+async +enabled:boolean! +id:uuid!","copyIso":"+async +destzoneid:uuid +destzoneids:list +id:uuid! +sourcezoneid:uuid","copyTemplate":"+async +destzoneid:uuid +destzoneids:list +id:uuid! +sourcezoneid:uuid","createAccount":"+account:string +accountdetails:map +accountid:string +accounttype:integer +domainid:uuid +email:string! +firstname:string! +lastname:string! +networkdomain:string +password:string! +roleid:uuid +timezone:string +userid:string +username:string!","createAffinityGroup":"+async +account:string +description:string +domainid:uuid +name:string! +projectid:uuid +type:string!","createAutoScalePolicy":"+async +action:string! +conditionids:list! +duration:integer! +name:string +quiettime:integer","createAutoScaleVmGroup":"+async +fordisplay:boolean +interval:integer +lbruleid:uuid! +maxmembers:integer! +minmembers:integer! +name:string +scaledownpolicyids:list! +scaleuppolicyids:list! +vmprofileid:uuid!","createAutoScaleVmProfile":"+async +account:string +autoscaleuserid:uuid +counterparam:map +domainid:uuid +expungevmgraceperiod:integer +fordisplay:boolean +otherdeployparams:map +projectid:uuid +serviceofferingid:uuid! +templateid:uuid! +userdata:string +userdatadetails:map +userdataid:uuid +zoneid:uuid!","createBackup":"+async +virtualmachineid:uuid!","createBackupSchedule":"+intervaltype:string! +schedule:string! +timezone:string! +virtualmachineid:uuid!","createCondition":"+async +account:string +counterid:uuid! +domainid:uuid +projectid:uuid +relationaloperator:string! +threshold:long!","createConsoleEndpoint":"+token:string +virtualmachineid:uuid!","createCounter":"+async +name:string! +provider:string! +source:string! +value:string!","createDiskOffering":"+bytesreadrate:long +bytesreadratemax:long +bytesreadratemaxlength:long +byteswriterate:long +byteswriteratemax:long +byteswriteratemaxlength:long +cachemode:string +customized:boolean +customizediops:boolean +details:map +disksize:long +disksizestrictness:boolean +displayoffering:boolean +displaytext:string! +domainid:list +encrypt:boolean +hypervisorsnapshotreserve:integer +iopsreadrate:long +iopsreadratemax:long +iopsreadratemaxlength:long +iopswriterate:long +iopswriteratemax:long +iopswriteratemaxlength:long +maxiops:long +miniops:long +name:string! +provisioningtype:string +storagepolicy:uuid +storagetype:string +tags:string +zoneid:list","createDomain":"+domainid:string +name:string! +networkdomain:string +parentdomainid:uuid","createEgressFirewallRule":"+async +cidrlist:list +destcidrlist:list +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +networkid:uuid! +protocol:string! +startport:integer +type:string","createFirewallRule":"+async +cidrlist:list +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +ipaddressid:uuid! +protocol:string! +startport:integer +type:string","createGlobalLoadBalancerRule":"+async +account:string +description:string +domainid:uuid +gslbdomainname:string! +gslblbmethod:string +gslbservicetype:string! +gslbstickysessionmethodname:string +name:string! +regionid:integer!","createGuestNetworkIpv6Prefix":"+async +prefix:string! +zoneid:uuid!","createInstanceGroup":"+account:string +domainid:uuid +name:string! +projectid:uuid","createInternalLoadBalancerElement":"+async +nspid:uuid!","createIpForwardingRule":"+async +cidrlist:list +endport:integer +ipaddressid:uuid! +openfirewall:boolean +protocol:string! +startport:integer!","createIpv6FirewallRule":"+async +cidrlist:list +destcidrlist:list +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +networkid:uuid! +protocol:string! +startport:integer +traffictype:string","createLBHealthCheckPolicy":"+async +description:string +fordisplay:boolean +healthythreshold:integer +intervaltime:integer +lbruleid:uuid! +pingpath:string +responsetimeout:integer +unhealthythreshold:integer","createLBStickinessPolicy":"+async +description:string +fordisplay:boolean +lbruleid:uuid! +methodname:string! +name:string! +param:map","createLoadBalancer":"+async +algorithm:string! +description:string +fordisplay:boolean +instanceport:integer! +name:string! +networkid:uuid! +scheme:string! +sourceipaddress:string +sourceipaddressnetworkid:uuid! +sourceport:integer!","createLoadBalancerRule":"+async +account:string +algorithm:string! +cidrlist:list +description:string +domainid:uuid +fordisplay:boolean +name:string! +networkid:uuid +openfirewall:boolean +privateport:integer! +protocol:string +publicipid:uuid +publicport:integer! +zoneid:uuid","createManagementNetworkIpRange":"+async +endip:string +forsystemvms:boolean +gateway:string! +netmask:string! +podid:uuid! +startip:string! +vlan:string","createNetwork":"+account:string +aclid:uuid +acltype:string +associatednetworkid:uuid +bypassvlanoverlapcheck:boolean +displaynetwork:boolean +displaytext:string +dns1:string +dns2:string +domainid:uuid +endip:string +endipv6:string +externalid:string +gateway:string +hideipaddressusage:boolean +ip6cidr:string +ip6dns1:string +ip6dns2:string +ip6gateway:string +isolatedpvlan:string +isolatedpvlantype:string +name:string! +netmask:string +networkdomain:string +networkofferingid:uuid! +physicalnetworkid:uuid +privatemtu:integer +projectid:uuid +publicmtu:integer +routerip:string +routeripv6:string +startip:string +startipv6:string +subdomainaccess:boolean +tungstenvirtualrouteruuid:string +vlan:string +vpcid:uuid +zoneid:uuid!","createNetworkACL":"+async +aclid:uuid +action:string +cidrlist:list +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +networkid:uuid +number:integer +protocol:string! +reason:string +startport:integer +traffictype:string","createNetworkACLList":"+async +description:string +fordisplay:boolean +name:string! +vpcid:uuid!","createNetworkOffering":"+availability:string +conservemode:boolean +details:map +displaytext:string! +domainid:list +egressdefaultpolicy:boolean +enable:boolean +fortungsten:boolean +forvpc:boolean +guestiptype:string! +internetprotocol:string +ispersistent:boolean +keepaliveenabled:boolean +maxconnections:integer +name:string! +networkrate:integer +servicecapabilitylist:map +serviceofferingid:uuid +serviceproviderlist:map +specifyipranges:boolean +specifyvlan:boolean +supportedservices:list +tags:string +traffictype:string! +zoneid:list","createNetworkPermissions":"+accountids:list +accounts:list +networkid:uuid! +projectids:list","createPhysicalNetwork":"+async +broadcastdomainrange:string +domainid:uuid +isolationmethods:list +name:string! +networkspeed:string +tags:list +vlan:string +zoneid:uuid!","createPod":"+allocationstate:string +endip:string +gateway:string +name:string! +netmask:string +startip:string +zoneid:uuid!","createPortForwardingRule":"+async +cidrlist:list +fordisplay:boolean +ipaddressid:uuid! +networkid:uuid +openfirewall:boolean +privateendport:integer +privateport:integer! +protocol:string! +publicendport:integer +publicport:integer! +virtualmachineid:uuid! +vmguestip:string","createPortableIpRange":"+async +endip:string! +gateway:string! +netmask:string! +regionid:integer! +startip:string! +vlan:string","createPrivateGateway":"+async +aclid:uuid +associatednetworkid:uuid +bypassvlanoverlapcheck:boolean +gateway:string! +ipaddress:string! +netmask:string! +networkofferingid:uuid +physicalnetworkid:uuid +sourcenatsupported:boolean +vlan:string +vpcid:uuid!","createProject":"+async +account:string +accountid:uuid +displaytext:string! +domainid:uuid +name:string! +userid:uuid","createProjectRole":"+description:string +name:string! +projectid:uuid!","createProjectRolePermission":"+description:string +permission:string! +projectid:uuid! +projectroleid:uuid! +rule:string!","createRemoteAccessVpn":"+async +account:string +domainid:uuid +fordisplay:boolean +iprange:string +openfirewall:boolean +publicipid:uuid!","createRole":"+description:string +name:string! +roleid:uuid +type:string","createRolePermission":"+description:string +permission:string! +roleid:uuid! +rule:string!","createSSHKeyPair":"+account:string +domainid:uuid +name:string! +projectid:uuid","createSecondaryStagingStore":"+details:map +provider:string +scope:string +url:string! +zoneid:uuid","createSecurityGroup":"+account:string +description:string +domainid:uuid +name:string! +projectid:uuid","createServiceOffering":"+bytesreadrate:long +bytesreadratemax:long +bytesreadratemaxlength:long +byteswriterate:long +byteswriteratemax:long +byteswriteratemaxlength:long +cachemode:string +cpunumber:integer +cpuspeed:integer +customized:boolean +customizediops:boolean +deploymentplanner:string +diskofferingid:uuid +diskofferingstrictness:boolean +displaytext:string! +domainid:list +dynamicscalingenabled:boolean +encryptroot:boolean +hosttags:string +hypervisorsnapshotreserve:integer +iopsreadrate:long +iopsreadratemax:long +iopsreadratemaxlength:long +iopswriterate:long +iopswriteratemax:long +iopswriteratemaxlength:long +issystem:boolean +isvolatile:boolean +limitcpuuse:boolean +maxcpunumber:integer +maxiops:long +maxmemory:integer +memory:integer +mincpunumber:integer +miniops:long +minmemory:integer +name:string! +networkrate:integer +offerha:boolean +provisioningtype:string +rootdisksize:long +serviceofferingdetails:map +storagepolicy:uuid +storagetype:string +systemvmtype:string +tags:string +zoneid:list","createSnapshot":"+async +account:string +asyncbackup:boolean +domainid:uuid +locationtype:string +name:string +policyid:uuid +quiescevm:boolean +tags:map +volumeid:uuid!","createSnapshotFromVMSnapshot":"+async +name:string +vmsnapshotid:uuid! +volumeid:uuid!","createSnapshotPolicy":"+fordisplay:boolean +intervaltype:string! +maxsnaps:integer! +schedule:string! +tags:map +timezone:string! +volumeid:uuid!","createStaticRoute":"+async +cidr:string! +gatewayid:uuid!","createStorageNetworkIpRange":"+async +endip:string +gateway:string! +netmask:string! +podid:uuid! +startip:string! +vlan:integer","createStoragePool":"+capacitybytes:long +capacityiops:long +clusterid:uuid +details:map +hypervisor:string +managed:boolean +name:string! +podid:uuid +provider:string +scope:string +tags:string +url:string! +zoneid:uuid!","createTags":"+async +customer:string +resourceids:list! +resourcetype:string! +tags:map!","createTemplate":"+async +bits:integer +details:map +displaytext:string! +isdynamicallyscalable:boolean +isfeatured:boolean +ispublic:boolean +name:string! +ostypeid:uuid! +passwordenabled:boolean +projectid:uuid +requireshvm:boolean +snapshotid:uuid +sshkeyenabled:boolean +templatetag:string +url:string +virtualmachineid:uuid +volumeid:uuid","createUser":"+account:string! +domainid:uuid +email:string! +firstname:string! +lastname:string! +password:string! +timezone:string +userid:string +username:string!","createVMSnapshot":"+async +description:string +name:string +quiescevm:boolean +snapshotmemory:boolean +virtualmachineid:uuid!","createVPC":"+async +account:string +cidr:string! +displaytext:string! +dns1:string +dns2:string +domainid:uuid +fordisplay:boolean +ip6dns1:string +ip6dns2:string +name:string! +networkdomain:string +projectid:uuid +publicmtu:integer +start:boolean +vpcofferingid:uuid! +zoneid:uuid!","createVPCOffering":"+async +displaytext:string! +domainid:list +enable:boolean +internetprotocol:string +name:string! +servicecapabilitylist:map +serviceofferingid:uuid +serviceproviderlist:map +supportedservices:list! +zoneid:list","createVirtualRouterElement":"+async +nspid:uuid! +providertype:uuid","createVlanIpRange":"+account:string +domainid:uuid +endip:string +endipv6:string +forsystemvms:boolean +forvirtualnetwork:boolean +gateway:string +ip6cidr:string +ip6gateway:string +netmask:string +networkid:uuid +physicalnetworkid:uuid +podid:uuid +projectid:uuid +startip:string +startipv6:string +vlan:string +zoneid:uuid","createVolume":"+async +account:string +customid:string +diskofferingid:uuid +displayvolume:boolean +domainid:uuid +maxiops:long +miniops:long +name:string +projectid:uuid +size:long +snapshotid:uuid +virtualmachineid:uuid +zoneid:uuid","createVpnConnection":"+async +fordisplay:boolean +passive:boolean +s2scustomergatewayid:uuid! +s2svpngatewayid:uuid!","createVpnCustomerGateway":"+async +account:string +cidrlist:string! +domainid:uuid +dpd:boolean +esplifetime:long +esppolicy:string! +forceencap:boolean +gateway:string! +ikelifetime:long +ikepolicy:string! +ikeversion:string +ipsecpsk:string! +name:string +projectid:uuid +splitconnections:boolean","createVpnGateway":"+async +fordisplay:boolean +vpcid:uuid!","createZone":"+allocationstate:string +dns1:string! +dns2:string +domain:string +domainid:uuid +guestcidraddress:string +internaldns1:string! +internaldns2:string +ip6dns1:string +ip6dns2:string +isedge:boolean +localstorageenabled:boolean +name:string! +networktype:string! +securitygroupenabled:boolean","declareHostAsDegraded":"+async +id:uuid!","dedicateCluster":"+async +account:string +clusterid:uuid! +domainid:uuid!","dedicateGuestVlanRange":"+account:string +domainid:uuid +physicalnetworkid:uuid! +projectid:uuid +vlanrange:string!","dedicateHost":"+async +account:string +domainid:uuid! +hostid:uuid!","dedicatePod":"+async +account:string +domainid:uuid! +podid:uuid!","dedicatePublicIpRange":"+account:string +domainid:uuid! +id:uuid! +projectid:uuid","dedicateZone":"+async +account:string +domainid:uuid! +zoneid:uuid!","deleteAccount":"+async +id:uuid!","deleteAccountFromProject":"+async +account:string! +projectid:uuid!","deleteAffinityGroup":"+async +account:string +domainid:uuid +id:uuid +name:string +projectid:uuid","deleteAlerts":"+enddate:date +ids:list +startdate:date +type:string","deleteAutoScalePolicy":"+async +id:uuid!","deleteAutoScaleVmGroup":"+async +cleanup:boolean +id:uuid!","deleteAutoScaleVmProfile":"+async +id:uuid!","deleteBackup":"+async +forced:boolean +id:uuid!","deleteBackupOffering":"+id:uuid!","deleteBackupSchedule":"+virtualmachineid:uuid!","deleteBaremetalRct":"+async +id:uuid!","deleteBigSwitchBcfDevice":"+async +bcfdeviceid:uuid!","deleteBrocadeVcsDevice":"+async +vcsdeviceid:uuid!","deleteCluster":"+id:uuid!","deleteCondition":"+async +id:uuid!","deleteCounter":"+async +id:uuid!","deleteDiskOffering":"+id:uuid!","deleteDomain":"+async +cleanup:boolean +id:uuid!","deleteEgressFirewallRule":"+async +id:uuid!","deleteEvents":"+enddate:date +ids:list +startdate:date +type:string","deleteFirewallRule":"+async +id:uuid!","deleteGlobalLoadBalancerRule":"+async +id:uuid!","deleteGuestNetworkIpv6Prefix":"+async +id:uuid!","deleteHost":"+forced:boolean +forcedestroylocalstorage:boolean +id:uuid!","deleteImageStore":"+id:uuid!","deleteInstanceGroup":"+id:uuid!","deleteIpForwardingRule":"+async +id:uuid!","deleteIpv6FirewallRule":"+async +id:uuid!","deleteIso":"+async +id:uuid! +zoneid:uuid","deleteLBHealthCheckPolicy":"+async +id:uuid!","deleteLBStickinessPolicy":"+async +id:uuid!","deleteLdapConfiguration":"+domainid:uuid +hostname:string! +port:integer","deleteLoadBalancer":"+async +id:uuid!","deleteLoadBalancerRule":"+async +id:uuid!","deleteManagementNetworkIpRange":"+async +endip:string! +podid:uuid! +startip:string! +vlan:string!","deleteNetscalerControlCenter":"+id:string!","deleteNetscalerLoadBalancer":"+async +lbdeviceid:uuid!","deleteNetwork":"+async +forced:boolean +id:uuid!","deleteNetworkACL":"+async +id:uuid!","deleteNetworkACLList":"+async +id:uuid!","deleteNetworkDevice":"+id:uuid!","deleteNetworkOffering":"+id:uuid!","deleteNetworkServiceProvider":"+async +id:uuid!","deleteNiciraNvpDevice":"+async +nvpdeviceid:uuid!","deleteOpenDaylightController":"+async +id:uuid!","deletePaloAltoFirewall":"+async +fwdeviceid:uuid!","deletePhysicalNetwork":"+async +id:uuid!","deletePod":"+id:uuid!","deletePortForwardingRule":"+async +id:uuid!","deletePortableIpRange":"+async +id:uuid!","deletePrivateGateway":"+async +id:uuid!","deleteProject":"+async +cleanup:boolean +id:uuid!","deleteProjectInvitation":"+async +id:uuid!","deleteProjectRole":"+id:uuid! +projectid:uuid!","deleteProjectRolePermission":"+id:uuid! +projectid:uuid!","deleteRemoteAccessVpn":"+async +publicipid:uuid!","deleteResourceIcon":"+resourceids:list! +resourcetype:string!","deleteRole":"+id:uuid!","deleteRolePermission":"+id:uuid!","deleteSSHKeyPair":"+account:string +domainid:uuid +name:string! +projectid:uuid","deleteSecondaryStagingStore":"+id:uuid!","deleteSecurityGroup":"+account:string +domainid:uuid +id:uuid +name:string +projectid:uuid","deleteServiceOffering":"+id:uuid!","deleteServicePackageOffering":"+id:string!","deleteSnapshot":"+async +id:uuid!","deleteSnapshotPolicies":"+id:uuid +ids:list","deleteSslCert":"+id:uuid!","deleteStaticRoute":"+async +id:uuid!","deleteStorageNetworkIpRange":"+async +id:uuid!","deleteStoragePool":"+forced:boolean +id:uuid!","deleteStratosphereSsp":"+hostid:uuid!","deleteTags":"+async +resourceids:list! +resourcetype:string! +tags:map","deleteTemplate":"+async +forced:boolean +id:uuid! +zoneid:uuid","deleteTrafficMonitor":"+id:uuid!","deleteTrafficType":"+async +id:uuid!","deleteUcsManager":"+ucsmanagerid:uuid!","deleteUser":"+id:uuid!","deleteUserData":"+account:string +domainid:uuid +id:uuid! +projectid:uuid","deleteUserFromProject":"+async +projectid:uuid! +userid:uuid!","deleteVMSnapshot":"+async +vmsnapshotid:uuid!","deleteVPC":"+async +id:uuid!","deleteVPCOffering":"+async +id:uuid!","deleteVlanIpRange":"+id:uuid!","deleteVolume":"+id:uuid!","deleteVpnConnection":"+async +id:uuid!","deleteVpnCustomerGateway":"+async +id:uuid!","deleteVpnGateway":"+async +id:uuid!","deleteZone":"+id:uuid!","deployNetscalerVpx":"+async +networkid:uuid +serviceofferingid:uuid! +templateid:uuid! +zoneid:uuid!","deployVirtualMachine":"+async +account:string +affinitygroupids:list +affinitygroupnames:list +bootintosetup:boolean +bootmode:string +boottype:string +clusterid:uuid +copyimagetags:boolean +customid:string +datadiskofferinglist:map +deploymentplanner:string +details:map +dhcpoptionsnetworklist:map +diskofferingid:uuid +displayname:string +displayvm:boolean +domainid:uuid +dynamicscalingenabled:boolean +extraconfig:string +group:string +hostid:uuid +hypervisor:string +iodriverpolicy:string +iothreadsenabled:boolean +ip6address:string +ipaddress:string +iptonetworklist:map +keyboard:string +keypair:string +keypairs:list +macaddress:string +name:string +networkids:list +nicnetworklist:map +overridediskofferingid:uuid +podid:uuid +projectid:uuid +properties:map +rootdisksize:long +securitygroupids:list +securitygroupnames:list +serviceofferingid:uuid! +size:long +startvm:boolean +templateid:uuid! +userdata:string +userdatadetails:map +userdataid:uuid +zoneid:uuid!","destroyRouter":"+async +id:uuid!","destroySystemVm":"+async +id:uuid!","destroyVirtualMachine":"+async +expunge:boolean +id:uuid! +volumeids:list","destroyVolume":"+async +expunge:boolean +id:uuid!","detachIso":"+async +forced:boolean +virtualmachineid:uuid!","detachVolume":"+async +deviceid:long +id:uuid +virtualmachineid:uuid","disableAccount":"+async +account:string +domainid:uuid +id:uuid +lock:boolean!","disableAutoScaleVmGroup":"+async +id:uuid!","disableHAForCluster":"+async +clusterid:uuid!","disableHAForHost":"+async +hostid:uuid!","disableHAForZone":"+async +zoneid:uuid!","disableOutOfBandManagementForCluster":"+async +clusterid:uuid!","disableOutOfBandManagementForHost":"+async +hostid:uuid!","disableOutOfBandManagementForZone":"+async +zoneid:uuid!","disableStaticNat":"+async +ipaddressid:uuid!","disableUser":"+async +id:uuid!","disassociateIpAddress":"+async +id:uuid!","enableAccount":"+account:string +domainid:uuid +id:uuid","enableAutoScaleVmGroup":"+async +id:uuid!","enableHAForCluster":"+async +clusterid:uuid!","enableHAForHost":"+async +hostid:uuid!","enableHAForZone":"+async +zoneid:uuid!","enableOutOfBandManagementForCluster":"+async +clusterid:uuid!","enableOutOfBandManagementForHost":"+async +hostid:uuid!","enableOutOfBandManagementForZone":"+async +zoneid:uuid!","enableStaticNat":"+ipaddressid:uuid! +networkid:uuid +virtualmachineid:uuid! +vmguestip:string","enableStorageMaintenance":"+async +id:uuid!","enableUser":"+id:uuid!","expungeVirtualMachine":"+async +id:uuid!","extractIso":"+async +id:uuid! +mode:string! +url:string +zoneid:uuid","extractTemplate":"+async +id:uuid! +mode:string! +url:string +zoneid:uuid","extractVolume":"+async +id:uuid! +mode:string! +url:string +zoneid:uuid!","findHostsForMigration":"+keyword:string +page:integer +pagesize:integer +virtualmachineid:uuid!","findStoragePoolsForMigration":"+id:uuid! +keyword:string +page:integer +pagesize:integer","generateAlert":"+async +description:string! +name:string! +podid:uuid +type:short! +zoneid:uuid","generateUsageRecords":"+domainid:uuid +enddate:date! +startdate:date!","getApiLimit":"","getCloudIdentifier":"+userid:uuid!","getDiagnosticsData":"+async +files:list +targetid:uuid!","getPathForVolume":"+volumeid:string!","getRouterHealthCheckResults":"+performfreshchecks:boolean +routerid:uuid!","getSolidFireAccountId":"+accountid:string! +storageid:string!","getSolidFireVolumeAccessGroupIds":"+clusterid:string! +storageid:string!","getSolidFireVolumeSize":"+volumeid:string!","getUploadParamsForIso":"+account:string +bootable:boolean +checksum:string +displaytext:string! +domainid:uuid +format:string! +isextractable:boolean +isfeatured:boolean +ispublic:boolean +name:string! +name:string! +ostypeid:uuid +projectid:uuid +zoneid:uuid! +zoneid:uuid!","getUploadParamsForTemplate":"+account:string +bits:integer +checksum:string +deployasis:boolean +details:map +displaytext:string! +domainid:uuid +format:string! +hypervisor:string! +isdynamicallyscalable:boolean +isextractable:boolean +isfeatured:boolean +ispublic:boolean +isrouting:boolean +name:string! +ostypeid:uuid +passwordenabled:boolean +projectid:uuid +requireshvm:boolean +sshkeyenabled:boolean +templatetag:string +zoneid:uuid!","getUploadParamsForVolume":"+account:string +checksum:string +diskofferingid:uuid +domainid:uuid +format:string! +imagestoreuuid:string +name:string! +projectid:uuid +zoneid:uuid!","getUser":"+userapikey:string!","getUserKeys":"+id:uuid!","getVMPassword":"+id:uuid!","getVirtualMachineUserData":"+virtualmachineid:uuid!","getVolumeSnapshotDetails":"+snapshotid:string!","getVolumeiScsiName":"+volumeid:string!","importBackupOffering":"+async +allowuserdrivenbackups:boolean! +description:string! +externalid:string! +name:string! +zoneid:uuid!","importLdapUsers":"+account:string +accountdetails:map +accounttype:integer +domainid:uuid +group:string +keyword:string +page:integer +pagesize:integer +roleid:uuid +timezone:string","importRole":"+description:string +forced:boolean +name:string! +rules:map! +type:string","importUnmanagedInstance":"+async +account:string +clusterid:uuid! +datadiskofferinglist:map +details:map +displayname:string +domainid:uuid +forced:boolean +hostname:string +migrateallowed:boolean +name:string! +nicipaddresslist:map +nicnetworklist:map +projectid:uuid +serviceofferingid:uuid! +templateid:uuid","isAccountAllowedToCreateOfferingsWithTags":"+id:uuid","issueCertificate":"+async +csr:string +domain:string +duration:integer +ipaddress:string +provider:string","issueOutOfBandManagementPowerAction":"+async +action:string! +hostid:uuid! +timeout:long","ldapConfig":"+binddn:string +bindpass:string +hostname:string +listall:boolean +port:integer +queryfilter:string +searchbase:string +ssl:boolean +truststore:string +truststorepass:string","ldapCreateAccount":"+account:string +accountdetails:map +accountid:string +accounttype:integer +domainid:uuid +networkdomain:string +roleid:uuid +timezone:string +userid:string +username:string!","ldapRemove":"","linkAccountToLdap":"+account:string! +accounttype:integer! +admin:string +domainid:uuid! +ldapdomain:string! +type:string","linkDomainToLdap":"+accounttype:integer! +admin:string +domainid:uuid! +ldapdomain:string +name:string +type:string!","linkUserDataToTemplate":"+isoid:uuid +templateid:uuid +userdataid:uuid +userdatapolicy:string","listAccounts":"+accounttype:integer +details:list +domainid:uuid +id:uuid +iscleanuprequired:boolean +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +showicon:boolean +state:string","listAffinityGroupTypes":"+keyword:string +page:integer +pagesize:integer","listAffinityGroups":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +type:string +virtualmachineid:uuid","listAlerts":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +type:string","listAnnotations":"+annotationfilter:string +entityid:string +entitytype:string +id:string +keyword:string +page:integer +pagesize:integer +userid:string","listApis":"+name:string","listAsyncJobs":"+account:string +domainid:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +startdate:date","listAutoScalePolicies":"+account:string +action:string +conditionid:uuid +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +vmgroupid:uuid","listAutoScaleVmGroups":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +lbruleid:uuid +listall:boolean +name:string +page:integer +pagesize:integer +policyid:uuid +projectid:uuid +vmprofileid:uuid +zoneid:uuid","listAutoScaleVmProfiles":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +otherdeployparams:string +page:integer +pagesize:integer +projectid:uuid +serviceofferingid:uuid +templateid:uuid +zoneid:uuid","listBackupOfferings":"+id:uuid +keyword:string +page:integer +pagesize:integer +zoneid:uuid","listBackupProviderOfferings":"+keyword:string +page:integer +pagesize:integer +zoneid:uuid!","listBackupProviders":"+name:string","listBackupSchedule":"+virtualmachineid:uuid!","listBackups":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +virtualmachineid:uuid +zoneid:uuid","listBaremetalDhcp":"+dhcpservertype:string +id:long +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid!","listBaremetalPxeServers":"+id:long +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid!","listBaremetalRct":"+keyword:string +page:integer +pagesize:integer","listBigSwitchBcfDevices":"+bcfdeviceid:uuid +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid","listBrocadeVcsDeviceNetworks":"+keyword:string +page:integer +pagesize:integer +vcsdeviceid:uuid!","listBrocadeVcsDevices":"+keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid +vcsdeviceid:uuid","listCAProviders":"+name:string","listCaCertificate":"+provider:string","listCapabilities":"","listCapacity":"+clusterid:uuid +fetchlatest:boolean +keyword:string +page:integer +pagesize:integer +podid:uuid +sortby:string +type:integer +zoneid:uuid","listClusters":"+allocationstate:string +clustertype:string +hypervisor:string +id:uuid +keyword:string +managedstate:string +name:string +page:integer +pagesize:integer +podid:uuid +showcapacities:boolean +zoneid:uuid","listClustersMetrics":"+allocationstate:string +clustertype:string +hypervisor:string +id:uuid +keyword:string +managedstate:string +name:string +page:integer +pagesize:integer +podid:uuid +showcapacities:boolean +zoneid:uuid","listConditions":"+account:string +counterid:uuid +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +policyid:uuid +projectid:uuid","listConfigurationGroups":"+group:string +keyword:string +page:integer +pagesize:integer","listConfigurations":"+accountid:uuid +category:string +clusterid:uuid +domainid:uuid +group:string +imagestoreuuid:uuid +keyword:string +name:string +page:integer +pagesize:integer +parent:string +storageid:uuid +subgroup:string +zoneid:uuid","listCounters":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +provider:string +source:string","listDbMetrics":"","listDedicatedClusters":"+account:string +affinitygroupid:uuid +clusterid:uuid +domainid:uuid +keyword:string +page:integer +pagesize:integer","listDedicatedGuestVlanRanges":"+account:string +domainid:uuid +guestvlanrange:string +id:uuid +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid +projectid:uuid +zoneid:uuid","listDedicatedHosts":"+account:string +affinitygroupid:uuid +domainid:uuid +hostid:uuid +keyword:string +page:integer +pagesize:integer","listDedicatedPods":"+account:string +affinitygroupid:uuid +domainid:uuid +keyword:string +page:integer +pagesize:integer +podid:uuid","listDedicatedZones":"+account:string +affinitygroupid:uuid +domainid:uuid +keyword:string +page:integer +pagesize:integer +zoneid:uuid","listDeploymentPlanners":"+keyword:string +page:integer +pagesize:integer","listDetailOptions":"+resourceid:string +resourcetype:string!","listDiskOfferings":"+account:string +domainid:uuid +encrypt:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +storageid:uuid +volumeid:uuid +zoneid:uuid","listDomainChildren":"+id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +showicon:boolean","listDomains":"+details:list +id:uuid +keyword:string +level:integer +listall:boolean +name:string +page:integer +pagesize:integer +showicon:boolean","listEgressFirewallRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +ipaddressid:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map","listElastistorInterface":"+controllerid:string","listElastistorPool":"+id:long","listElastistorVolume":"+id:string!","listEventTypes":"","listEvents":"+account:string +domainid:uuid +duration:integer +enddate:date +entrytime:integer +id:uuid +isrecursive:boolean +keyword:string +level:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +resourceid:string +resourcetype:string +startdate:date +startid:uuid +type:string","listFirewallRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +ipaddressid:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map","listGlobalLoadBalancerRules":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +regionid:integer +tags:map","listGuestNetworkIpv6Prefixes":"+id:uuid +keyword:string +page:integer +pagesize:integer +zoneid:uuid","listGuestOsMapping":"+hypervisor:string +hypervisorversion:string +id:uuid +keyword:string +ostypeid:uuid +page:integer +pagesize:integer","listGuestVlans":"+allocatedonly:boolean +id:long +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid +vnet:string +zoneid:uuid","listHostHAProviders":"+hypervisor:string!","listHostHAResources":"+hostid:uuid","listHostTags":"+keyword:string +page:integer +pagesize:integer","listHosts":"+clusterid:uuid +details:list +hahost:boolean +hypervisor:string +id:uuid +keyword:string +name:string +outofbandmanagementenabled:boolean +outofbandmanagementpowerstate:string +page:integer +pagesize:integer +podid:uuid +resourcestate:string +state:string +type:string +virtualmachineid:uuid +zoneid:uuid","listHostsMetrics":"+clusterid:uuid +details:list +hahost:boolean +hypervisor:string +id:uuid +keyword:string +name:string +outofbandmanagementenabled:boolean +outofbandmanagementpowerstate:string +page:integer +pagesize:integer +podid:uuid +resourcestate:string +state:string +type:string +virtualmachineid:uuid +zoneid:uuid","listHypervisorCapabilities":"+hypervisor:string +id:uuid +keyword:string +page:integer +pagesize:integer","listHypervisors":"+zoneid:uuid","listImageStores":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +protocol:string +provider:string +readonly:boolean +zoneid:uuid","listInfrastructure":"","listInstanceGroups":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid","listInternalLoadBalancerElements":"+enabled:boolean +id:uuid +keyword:string +nspid:uuid +page:integer +pagesize:integer","listInternalLoadBalancerVMs":"+account:string +domainid:uuid +fetchhealthcheckresults:boolean +forvpc:boolean +hostid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +podid:uuid +projectid:uuid +state:string +vpcid:uuid +zoneid:uuid","listIpForwardingRules":"+account:string +domainid:uuid +id:uuid +ipaddressid:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +virtualmachineid:uuid","listIpv6FirewallRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map +traffictype:string","listIsoPermissions":"+id:uuid!","listIsos":"+account:string +bootable:boolean +domainid:uuid +hypervisor:string +id:uuid +isofilter:string +ispublic:boolean +isready:boolean +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +showicon:boolean +showremoved:boolean +showunique:boolean +tags:map +zoneid:uuid","listLBHealthCheckPolicies":"+fordisplay:boolean +id:uuid +keyword:string +lbruleid:uuid +page:integer +pagesize:integer","listLBStickinessPolicies":"+fordisplay:boolean +id:uuid +keyword:string +lbruleid:uuid +page:integer +pagesize:integer","listLdapConfigurations":"+domainid:uuid +hostname:string +keyword:string +listall:boolean +page:integer +pagesize:integer +port:integer","listLdapUsers":"+domainid:uuid +keyword:string +listtype:string +page:integer +pagesize:integer +userfilter:string","listLoadBalancerRuleInstances":"+applied:boolean +id:uuid! +keyword:string +lbvmips:boolean +page:integer +pagesize:integer","listLoadBalancerRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +publicipid:uuid +tags:map +virtualmachineid:uuid +zoneid:uuid","listLoadBalancers":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +scheme:string +sourceipaddress:string +sourceipaddressnetworkid:uuid +tags:map","listManagementServers":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer","listManagementServersMetrics":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +system:boolean","listNetscalerControlCenter":"+keyword:string +page:integer +pagesize:integer","listNetscalerLoadBalancerNetworks":"+keyword:string +lbdeviceid:uuid! +page:integer +pagesize:integer","listNetscalerLoadBalancers":"+keyword:string +lbdeviceid:uuid +page:integer +pagesize:integer +physicalnetworkid:uuid","listNetworkACLLists":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +vpcid:uuid","listNetworkACLs":"+account:string +aclid:uuid +action:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +protocol:string +tags:map +traffictype:string","listNetworkDevice":"+keyword:string +networkdeviceparameterlist:map +networkdevicetype:string +page:integer +pagesize:integer","listNetworkIsolationMethods":"+keyword:string +page:integer +pagesize:integer","listNetworkOfferings":"+availability:string +displaytext:string +domainid:uuid +forvpc:boolean +guestiptype:string +id:uuid +isdefault:boolean +istagged:boolean +keyword:string +name:string +networkid:uuid +page:integer +pagesize:integer +sourcenatsupported:boolean +specifyipranges:boolean +specifyvlan:boolean +state:string +supportedservices:list +tags:string +traffictype:string +zoneid:uuid","listNetworkPermissions":"+networkid:uuid!","listNetworkServiceProviders":"+keyword:string +name:string +page:integer +pagesize:integer +physicalnetworkid:uuid +state:string","listNetworks":"+account:string +acltype:string +associatednetworkid:uuid +canusefordeploy:boolean +displaynetwork:boolean +domainid:uuid +forvpc:boolean +id:uuid +isrecursive:boolean +issystem:boolean +keyword:string +listall:boolean +networkfilter:string +networkofferingid:uuid +page:integer +pagesize:integer +physicalnetworkid:uuid +projectid:uuid +restartrequired:boolean +showicon:boolean +specifyipranges:boolean +supportedservices:list +tags:map +traffictype:string +type:string +vlan:string +vpcid:uuid +zoneid:uuid","listNiciraNvpDeviceNetworks":"+keyword:string +nvpdeviceid:uuid! +page:integer +pagesize:integer","listNiciraNvpDevices":"+keyword:string +nvpdeviceid:uuid +page:integer +pagesize:integer +physicalnetworkid:uuid","listNics":"+fordisplay:boolean +keyword:string +networkid:uuid +nicid:uuid +page:integer +pagesize:integer +virtualmachineid:uuid!","listOpenDaylightControllers":"+id:uuid +physicalnetworkid:uuid","listOsCategories":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer","listOsTypes":"+description:string +fordisplay:boolean +id:uuid +keyword:string +oscategoryid:uuid +page:integer +pagesize:integer","listOvsElements":"+enabled:boolean +id:uuid +keyword:string +nspid:uuid +page:integer +pagesize:integer","listPaloAltoFirewallNetworks":"+keyword:string +lbdeviceid:uuid! +page:integer +pagesize:integer","listPaloAltoFirewalls":"+fwdeviceid:uuid +keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid","listPhysicalNetworks":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +zoneid:uuid","listPods":"+allocationstate:string +id:uuid +keyword:string +name:string +page:integer +pagesize:integer +showcapacities:boolean +zoneid:uuid","listPortForwardingRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +ipaddressid:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map","listPortableIpRanges":"+id:uuid +keyword:string +page:integer +pagesize:integer +regionid:integer","listPrivateGateways":"+account:string +domainid:uuid +id:uuid +ipaddress:string +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +state:string +vlan:string +vpcid:uuid","listProjectAccounts":"+account:string +keyword:string +page:integer +pagesize:integer +projectid:uuid! +projectroleid:uuid +role:string +userid:uuid","listProjectInvitations":"+account:string +activeonly:boolean +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +state:string +userid:uuid","listProjectRolePermissions":"+projectid:uuid! +projectroleid:uuid","listProjectRoles":"+keyword:string +name:string +page:integer +pagesize:integer +projectid:uuid! +projectroleid:uuid","listProjects":"+account:string +details:list +displaytext:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +showicon:boolean +state:string +tags:map +username:string","listPublicIpAddresses":"+account:string +allocatedonly:boolean +associatednetworkid:uuid +domainid:uuid +fordisplay:boolean +forloadbalancing:boolean +forvirtualnetwork:boolean +id:uuid +ipaddress:string +isrecursive:boolean +issourcenat:boolean +isstaticnat:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +physicalnetworkid:uuid +projectid:uuid +state:string +tags:map +vlanid:uuid +vpcid:uuid +zoneid:uuid","listRegions":"+id:integer +keyword:string +name:string +page:integer +pagesize:integer","listRegisteredServicePackages":"+keyword:string +page:integer +pagesize:integer","listRemoteAccessVpns":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +publicipid:uuid","listResourceDetails":"+account:string +domainid:uuid +fordisplay:boolean +isrecursive:boolean +key:string +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +resourceid:string +resourcetype:string! +value:string","listResourceIcon":"+resourceids:list! +resourcetype:string!","listResourceLimits":"+account:string +domainid:uuid +id:long +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +resourcetype:integer +resourcetypename:string","listRolePermissions":"+roleid:uuid","listRoles":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +type:string","listRouters":"+account:string +clusterid:uuid +domainid:uuid +fetchhealthcheckresults:boolean +forvpc:boolean +healthchecksfailed:boolean +hostid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +podid:uuid +projectid:uuid +state:string +version:string +vpcid:uuid +zoneid:uuid","listSSHKeyPairs":"+account:string +domainid:uuid +fingerprint:string +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid","listSecondaryStagingStores":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +protocol:string +provider:string +zoneid:uuid","listSecurityGroups":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +securitygroupname:string +tags:map +virtualmachineid:uuid","listServiceOfferings":"+account:string +cpunumber:integer +cpuspeed:integer +domainid:uuid +encryptroot:boolean +id:uuid +isrecursive:boolean +issystem:boolean +keyword:string +listall:boolean +memory:integer +name:string +page:integer +pagesize:integer +projectid:uuid +systemvmtype:string +virtualmachineid:uuid +zoneid:uuid","listSimulatorHAStateTransitions":"+hostid:uuid! +keyword:string +page:integer +pagesize:integer","listSnapshotPolicies":"+fordisplay:boolean +id:uuid +keyword:string +page:integer +pagesize:integer +volumeid:uuid","listSnapshots":"+account:string +domainid:uuid +id:uuid +ids:list +intervaltype:string +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +snapshottype:string +tags:map +volumeid:uuid +zoneid:uuid","listSslCerts":"+accountid:uuid +certid:uuid +lbruleid:uuid +projectid:uuid","listStaticRoutes":"+account:string +domainid:uuid +gatewayid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +state:string +tags:map +vpcid:uuid","listStorageNetworkIpRange":"+id:uuid +keyword:string +page:integer +pagesize:integer +podid:uuid +zoneid:uuid","listStoragePools":"+clusterid:uuid +id:uuid +ipaddress:string +keyword:string +name:string +page:integer +pagesize:integer +path:string +podid:uuid +scope:string +status:string +zoneid:uuid","listStoragePoolsMetrics":"+clusterid:uuid +id:uuid +ipaddress:string +keyword:string +name:string +page:integer +pagesize:integer +path:string +podid:uuid +scope:string +status:string +zoneid:uuid","listStorageProviders":"+keyword:string +page:integer +pagesize:integer +type:string!","listStorageTags":"+keyword:string +page:integer +pagesize:integer","listSupportedNetworkServices":"+keyword:string +page:integer +pagesize:integer +provider:string +service:string","listSwifts":"+id:long +keyword:string +page:integer +pagesize:integer","listSystemVms":"+hostid:uuid +id:uuid +keyword:string +name:string +page:integer +pagesize:integer +podid:uuid +state:string +storageid:uuid +systemvmtype:string +zoneid:uuid","listSystemVmsUsageHistory":"+enddate:date +id:uuid +ids:list +keyword:string +name:string +page:integer +pagesize:integer +startdate:date","listTags":"+account:string +customer:string +domainid:uuid +isrecursive:boolean +key:string +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +resourceid:string +resourcetype:string +value:string","listTemplateDirectDownloadCertificates":"+id:uuid +keyword:string +listhosts:boolean +page:integer +pagesize:integer +zoneid:uuid","listTemplatePermissions":"+id:uuid!","listTemplates":"+account:string +details:list +domainid:uuid +hypervisor:string +id:uuid +ids:list +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +parenttemplateid:uuid +projectid:uuid +showicon:boolean +showremoved:boolean +showunique:boolean +tags:map +templatefilter:string! +zoneid:uuid","listTrafficMonitors":"+keyword:string +page:integer +pagesize:integer +zoneid:uuid!","listTrafficTypeImplementors":"+keyword:string +page:integer +pagesize:integer +traffictype:string","listTrafficTypes":"+keyword:string +page:integer +pagesize:integer +physicalnetworkid:uuid!","listUcsBlades":"+keyword:string +page:integer +pagesize:integer +ucsmanagerid:uuid!","listUcsManagers":"+id:uuid +keyword:string +page:integer +pagesize:integer +zoneid:uuid","listUcsProfiles":"+keyword:string +page:integer +pagesize:integer +ucsmanagerid:uuid!","listUnmanagedInstances":"+clusterid:uuid! +keyword:string +name:string +page:integer +pagesize:integer","listUsageRecords":"+account:string +accountid:uuid +domainid:uuid +enddate:date! +includetags:boolean +isrecursive:boolean +keyword:string +oldformat:boolean +page:integer +pagesize:integer +projectid:uuid +startdate:date! +type:long +usageid:string","listUsageServerMetrics":"","listUsageTypes":"","listUserData":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid","listUserTwoFactorAuthenticatorProviders":"+name:string","listUsers":"+account:string +accounttype:integer +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +showicon:boolean +state:string +username:string","listVMSnapshot":"+account:string +domainid:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +state:string +tags:map +virtualmachineid:uuid +vmsnapshotid:uuid +vmsnapshotids:list","listVPCOfferings":"+displaytext:string +domainid:uuid +id:uuid +isdefault:boolean +keyword:string +name:string +page:integer +pagesize:integer +state:string +supportedservices:list +zoneid:uuid","listVPCs":"+account:string +cidr:string +displaytext:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +restartrequired:boolean +showicon:boolean +state:string +supportedservices:list +tags:map +vpcofferingid:uuid +zoneid:uuid","listVirtualMachines":"+account:string +accumulate:boolean +affinitygroupid:uuid +autoscalevmgroupid:uuid +backupofferingid:uuid +clusterid:uuid +details:list +displayvm:boolean +domainid:uuid +forvirtualnetwork:boolean +groupid:uuid +haenable:boolean +hostid:uuid +hypervisor:string +id:uuid +ids:list +isoid:uuid +isrecursive:boolean +keypair:string +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +podid:uuid +projectid:uuid +securitygroupid:uuid +serviceofferingid:uuid +showicon:boolean +state:string +storageid:uuid +tags:map +templateid:uuid +userdata:boolean +userid:uuid +vpcid:uuid +zoneid:uuid","listVirtualMachinesMetrics":"+account:string +accumulate:boolean +affinitygroupid:uuid +autoscalevmgroupid:uuid +backupofferingid:uuid +clusterid:uuid +details:list +displayvm:boolean +domainid:uuid +forvirtualnetwork:boolean +groupid:uuid +haenable:boolean +hostid:uuid +hypervisor:string +id:uuid +ids:list +isoid:uuid +isrecursive:boolean +keypair:string +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +podid:uuid +projectid:uuid +securitygroupid:uuid +serviceofferingid:uuid +showicon:boolean +state:string +storageid:uuid +tags:map +templateid:uuid +userdata:boolean +userid:uuid +vpcid:uuid +zoneid:uuid","listVirtualMachinesUsageHistory":"+enddate:date +id:uuid +ids:list +keyword:string +name:string +page:integer +pagesize:integer +startdate:date","listVirtualRouterElements":"+enabled:boolean +id:uuid +keyword:string +nspid:uuid +page:integer +pagesize:integer","listVlanIpRanges":"+account:string +domainid:uuid +forvirtualnetwork:boolean +id:uuid +keyword:string +networkid:uuid +page:integer +pagesize:integer +physicalnetworkid:uuid +podid:uuid +projectid:uuid +vlan:string +zoneid:uuid","listVolumes":"+account:string +clusterid:uuid +diskofferingid:uuid +displayvolume:boolean +domainid:uuid +hostid:uuid +id:uuid +ids:list +isrecursive:boolean +keyword:string +listall:boolean +listsystemvms:boolean +name:string +page:integer +pagesize:integer +podid:uuid +projectid:uuid +state:string +storageid:string +tags:map +type:string +virtualmachineid:uuid +zoneid:uuid","listVolumesMetrics":"+account:string +clusterid:uuid +diskofferingid:uuid +displayvolume:boolean +domainid:uuid +hostid:uuid +id:uuid +ids:list +isrecursive:boolean +keyword:string +listall:boolean +listsystemvms:boolean +name:string +page:integer +pagesize:integer +podid:uuid +projectid:uuid +state:string +storageid:string +tags:map +type:string +virtualmachineid:uuid +zoneid:uuid","listVolumesUsageHistory":"+enddate:date +id:uuid +ids:list +keyword:string +name:string +page:integer +pagesize:integer +startdate:date","listVpnConnections":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +vpcid:uuid","listVpnCustomerGateways":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid","listVpnGateways":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +vpcid:uuid","listVpnUsers":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +username:string","listZones":"+available:boolean +domainid:uuid +id:uuid +keyword:string +name:string +networktype:string +page:integer +pagesize:integer +showcapacities:boolean +showicon:boolean +tags:map","listZonesMetrics":"+available:boolean +domainid:uuid +id:uuid +keyword:string +name:string +networktype:string +page:integer +pagesize:integer +showcapacities:boolean +showicon:boolean +tags:map","lockAccount":"+account:string! +domainid:uuid!","lockUser":"+id:uuid!","login":"+domain:string +domainId:long +password:string! +username:string!","logout":"","markDefaultZoneForAccount":"+async +account:string! +domainid:uuid! +zoneid:uuid!","migrateNetwork":"+async +networkid:uuid! +networkofferingid:uuid! +resume:boolean","migrateSecondaryStorageData":"+async +destpools:list! +migrationtype:string +srcpool:uuid!","migrateSystemVm":"+async +autoselect:boolean +hostid:uuid +storageid:uuid +virtualmachineid:uuid!","migrateVPC":"+async +resume:boolean +tiernetworkofferings:map +vpcid:uuid! +vpcofferingid:uuid!","migrateVirtualMachine":"+async +autoselect:boolean +hostid:uuid +storageid:uuid +virtualmachineid:uuid!","migrateVirtualMachineWithVolume":"+async +hostid:uuid +migrateto:map +virtualmachineid:uuid!","migrateVolume":"+async +livemigrate:boolean +newdiskofferingid:uuid +storageid:uuid! +volumeid:uuid!","moveNetworkAclItem":"+async +aclconsistencyhash:string +customid:string +id:string! +nextaclruleid:string +previousaclruleid:string","moveUser":"+account:string +accountid:uuid +id:uuid!","notifyBaremetalProvisionDone":"+async +mac:object!","patchSystemVm":"+async +forced:boolean +id:uuid","prepareHostForMaintenance":"+async +id:uuid!","prepareTemplate":"+storageid:uuid +templateid:uuid! +zoneid:uuid!","provisionCertificate":"+async +hostid:uuid! +provider:string +reconnect:boolean","provisionTemplateDirectDownloadCertificate":"+hostid:uuid! +id:uuid!","queryAsyncJobResult":"+jobid:uuid!","querySimulatorMock":"+id:long","quotaBalance":"+account:string! +accountid:uuid +domainid:uuid! +enddate:date +startdate:date","quotaCredits":"+account:string! +domainid:uuid! +min_balance:double +quota_enforce:boolean +value:double!","quotaEmailTemplateList":"+keyword:string +page:integer +pagesize:integer +templatetype:string","quotaEmailTemplateUpdate":"+locale:string +templatebody:string! +templatesubject:string! +templatetype:string!","quotaIsEnabled":"","quotaStatement":"+account:string! +accountid:uuid +domainid:uuid! +enddate:date! +startdate:date! +type:integer","quotaSummary":"+account:string +domainid:uuid +keyword:string +listall:boolean +page:integer +pagesize:integer","quotaTariffCreate":"+activationrule:string +description:string +enddate:date +name:string! +startdate:date +usagetype:integer! +value:double!","quotaTariffDelete":"+id:string!","quotaTariffList":"+enddate:date +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +startdate:date +usagetype:integer","quotaTariffUpdate":"+activationrule:string +description:string +enddate:date +name:string! +startdate:date +usagetype:integer +value:double","quotaUpdate":"","rebootRouter":"+async +forced:boolean +id:uuid!","rebootSystemVm":"+async +forced:boolean +id:uuid!","rebootVirtualMachine":"+async +bootintosetup:boolean +forced:boolean +id:uuid!","reconnectHost":"+async +id:uuid!","recoverVirtualMachine":"+id:uuid!","recoverVolume":"+id:uuid!","registerIso":"+account:string +bootable:boolean +checksum:string +directdownload:boolean +displaytext:string! +domainid:uuid +imagestoreuuid:string +isdynamicallyscalable:boolean +isextractable:boolean +isfeatured:boolean +ispublic:boolean +name:string! +ostypeid:uuid +passwordenabled:boolean +projectid:uuid +url:string! +zoneid:uuid!","registerNetscalerControlCenter":"+async +ipaddress:string! +numretries:integer! +password:string! +username:string!","registerNetscalerServicePackage":"+description:string! +name:string!","registerSSHKeyPair":"+account:string +domainid:uuid +name:string! +projectid:uuid +publickey:string!","registerTemplate":"+account:string +bits:integer +checksum:string +deployasis:boolean +details:map +directdownload:boolean +displaytext:string! +domainid:uuid +format:string! +hypervisor:string! +isdynamicallyscalable:boolean +isextractable:boolean +isfeatured:boolean +ispublic:boolean +isrouting:boolean +name:string! +ostypeid:uuid +passwordenabled:boolean +projectid:uuid +requireshvm:boolean +sshkeyenabled:boolean +templatetag:string +url:string! +zoneid:uuid +zoneids:list","registerUserData":"+account:string +domainid:uuid +name:string! +params:string +projectid:uuid +userdata:string!","registerUserKeys":"+id:uuid!","releaseDedicatedCluster":"+async +clusterid:uuid!","releaseDedicatedGuestVlanRange":"+async +id:uuid!","releaseDedicatedHost":"+async +hostid:uuid!","releaseDedicatedPod":"+async +podid:uuid!","releaseDedicatedZone":"+async +zoneid:uuid!","releaseHostReservation":"+async +id:uuid!","releaseIpAddress":"+id:uuid!","releasePodIpAddress":"+id:long!","releasePublicIpRange":"+id:uuid!","removeAnnotation":"+id:string!","removeCertFromLoadBalancer":"+async +lbruleid:uuid!","removeFromGlobalLoadBalancerRule":"+async +id:uuid! +loadbalancerrulelist:list!","removeFromLoadBalancerRule":"+async +id:uuid! +virtualmachineids:list +vmidipmap:map","removeGuestOs":"+async +id:uuid!","removeGuestOsMapping":"+async +id:uuid!","removeIpFromNic":"+async +id:uuid!","removeNetworkPermissions":"+accountids:list +accounts:list +networkid:uuid! +projectids:list","removeNicFromVirtualMachine":"+async +nicid:uuid! +virtualmachineid:uuid!","removeRawUsageRecords":"+interval:integer!","removeRegion":"+id:integer!","removeResourceDetail":"+async +key:string +resourceid:string! +resourcetype:string!","removeVirtualMachineFromBackupOffering":"+async +forced:boolean +virtualmachineid:uuid!","removeVpnUser":"+async +account:string +domainid:uuid +projectid:uuid +username:string!","replaceNetworkACLList":"+async +aclid:uuid! +gatewayid:uuid +networkid:uuid","reserveIpAddress":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid! +projectid:uuid","resetApiLimit":"+account:uuid","resetConfiguration":"+accountid:uuid +clusterid:uuid +domainid:uuid +imagestoreid:uuid +name:string! +storageid:uuid +zoneid:uuid","resetNetworkPermissions":"+networkid:uuid!","resetPasswordForVirtualMachine":"+async +id:uuid!","resetSSHKeyForVirtualMachine":"+async +account:string +domainid:uuid +id:uuid! +keypair:string +keypairs:list +projectid:uuid","resetUserDataForVirtualMachine":"+account:string +domainid:uuid +id:uuid! +projectid:uuid +userdata:string +userdatadetails:map +userdataid:uuid","resetVpnConnection":"+async +account:string +domainid:uuid +id:uuid!","resizeVolume":"+async +diskofferingid:uuid +id:uuid! +maxiops:long +miniops:long +shrinkok:boolean +size:long","restartNetwork":"+async +cleanup:boolean +id:uuid! +livepatch:boolean +makeredundant:boolean","restartVPC":"+async +cleanup:boolean +id:uuid! +livepatch:boolean +makeredundant:boolean","restoreBackup":"+async +id:uuid!","restoreVirtualMachine":"+async +templateid:uuid +virtualmachineid:uuid!","restoreVolumeFromBackupAndAttachToVM":"+async +backupid:uuid! +virtualmachineid:uuid! +volumeid:string!","revertSnapshot":"+async +id:uuid!","revertToVMSnapshot":"+async +vmsnapshotid:uuid!","revokeCertificate":"+async +cn:string +provider:string +serial:string!","revokeSecurityGroupEgress":"+async +id:uuid!","revokeSecurityGroupIngress":"+async +id:uuid!","revokeTemplateDirectDownloadCertificate":"+hostid:uuid +hypervisor:string +id:uuid +name:string +zoneid:uuid!","runDiagnostics":"+async +ipaddress:string! +params:string +targetid:uuid! +type:string!","scaleSystemVm":"+async +details:map +id:uuid! +serviceofferingid:uuid!","scaleVirtualMachine":"+async +automigrate:boolean +details:map +id:uuid! +maxiops:long +miniops:long +serviceofferingid:uuid! +shrinkok:boolean","searchLdap":"+keyword:string +page:integer +pagesize:integer +query:string!","setupUserTwoFactorAuthentication":"+enable:boolean +provider:string +userid:uuid","startInternalLoadBalancerVM":"+async +id:uuid!","startRollingMaintenance":"+async +clusterids:list +forced:boolean +hostids:list +payload:string +podids:list +timeout:integer +zoneids:list","startRouter":"+async +id:uuid!","startSystemVm":"+async +id:uuid!","startVirtualMachine":"+async +bootintosetup:boolean +clusterid:uuid +considerlasthost:boolean +deploymentplanner:string +hostid:uuid +id:uuid! +podid:uuid","stopInternalLoadBalancerVM":"+async +forced:boolean +id:uuid!","stopNetScalerVpx":"+async +forced:boolean +id:uuid!","stopRouter":"+async +forced:boolean +id:uuid!","stopSystemVm":"+async +forced:boolean +id:uuid!","stopVirtualMachine":"+async +forced:boolean +id:uuid!","suspendProject":"+async +id:uuid!","syncStoragePool":"+async +id:uuid!","unmanageVirtualMachine":"+async +id:uuid!","updateAccount":"+account:string +accountdetails:map +domainid:uuid +id:uuid +networkdomain:string +newname:string +roleid:uuid","updateAnnotationVisibility":"+adminsonly:boolean! +id:string!","updateAutoScalePolicy":"+async +conditionids:list +duration:integer +id:uuid! +name:string +quiettime:integer","updateAutoScaleVmGroup":"+async +customid:string +fordisplay:boolean +id:uuid! +interval:integer +maxmembers:integer +minmembers:integer +name:string +scaledownpolicyids:list +scaleuppolicyids:list","updateAutoScaleVmProfile":"+async +autoscaleuserid:uuid +counterparam:map +customid:string +expungevmgraceperiod:integer +fordisplay:boolean +id:uuid! +otherdeployparams:map +serviceofferingid:uuid +templateid:uuid +userdata:string +userdatadetails:map +userdataid:uuid","updateBackupOffering":"+allowuserdrivenbackups:boolean +description:string +id:uuid! +name:string","updateBackupSchedule":"+intervaltype:string! +schedule:string! +timezone:string! +virtualmachineid:uuid!","updateCloudToUseObjectStore":"+details:map +name:string +provider:string! +url:string","updateCluster":"+allocationstate:string +clustername:string +clustertype:string +hypervisor:string +id:uuid! +managedstate:string","updateCondition":"+async +id:uuid! +relationaloperator:string! +threshold:long!","updateConfiguration":"+accountid:uuid +clusterid:uuid +domainid:uuid +imagestoreuuid:uuid +name:string! +storageid:uuid +value:string +zoneid:uuid","updateDefaultNicForVirtualMachine":"+async +nicid:uuid! +virtualmachineid:uuid!","updateDiskOffering":"+bytesreadrate:long +bytesreadratemax:long +bytesreadratemaxlength:long +byteswriterate:long +byteswriteratemax:long +byteswriteratemaxlength:long +cachemode:string +displayoffering:boolean +displaytext:string +domainid:string +id:uuid! +iopsreadrate:long +iopsreadratemax:long +iopsreadratemaxlength:long +iopswriterate:long +iopswriteratemax:long +iopswriteratemaxlength:long +name:string +sortkey:integer +tags:string +zoneid:string","updateDomain":"+id:uuid! +name:string +networkdomain:string","updateEgressFirewallRule":"+async +customid:string +fordisplay:boolean +id:uuid!","updateFirewallRule":"+async +customid:string +fordisplay:boolean +id:uuid!","updateGlobalLoadBalancerRule":"+async +description:string +gslblbmethod:string +gslbstickysessionmethodname:string +id:uuid!","updateGuestOs":"+async +details:map! +forDisplay:boolean +id:uuid! +osdisplayname:string!","updateGuestOsMapping":"+async +id:uuid! +osnameforhypervisor:string!","updateHost":"+allocationstate:string +annotation:string +hosttags:list +id:uuid! +name:string +oscategoryid:uuid +url:string","updateHostPassword":"+clusterid:uuid +hostid:uuid +password:string! +update_passwd_on_host:boolean +username:string!","updateHypervisorCapabilities":"+id:uuid +maxdatavolumeslimit:integer +maxguestslimit:long +maxhostspercluster:integer +securitygroupenabled:boolean +storagemotionenabled:boolean +vmsnapshotenabled:boolean","updateImageStore":"+id:uuid! +readonly:boolean!","updateInstanceGroup":"+id:uuid! +name:string","updateIpAddress":"+async +customid:string +fordisplay:boolean +id:uuid!","updateIpv6FirewallRule":"+async +cidrlist:list +customid:string +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +id:uuid! +protocol:string +startport:integer +traffictype:string","updateIso":"+bootable:boolean +cleanupdetails:boolean +details:map +displaytext:string +format:string +id:uuid! +isdynamicallyscalable:boolean +isrouting:boolean +name:string +ostypeid:uuid +passwordenabled:boolean +requireshvm:boolean +sortkey:integer +sshkeyenabled:boolean","updateIsoPermissions":"+accounts:list +id:uuid! +isextractable:boolean +isfeatured:boolean +ispublic:boolean +op:string +projectids:list","updateLBHealthCheckPolicy":"+async +customid:string +fordisplay:boolean +id:uuid!","updateLBStickinessPolicy":"+async +customid:string +fordisplay:boolean +id:uuid!","updateLoadBalancer":"+async +customid:string +fordisplay:boolean +id:uuid!","updateLoadBalancerRule":"+async +algorithm:string +customid:string +description:string +fordisplay:boolean +id:uuid! +name:string +protocol:string","updateNetwork":"+async +changecidr:boolean +customid:string +displaynetwork:boolean +displaytext:string +dns1:string +dns2:string +forced:boolean +guestvmcidr:string +hideipaddressusage:boolean +id:uuid! +ip6dns1:string +ip6dns2:string +name:string +networkdomain:string +networkofferingid:uuid +privatemtu:integer +publicmtu:integer +updateinsequence:boolean","updateNetworkACLItem":"+async +action:string +cidrlist:list +customid:string +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +id:uuid! +number:integer +partialupgrade:boolean +protocol:string +reason:string +startport:integer +traffictype:string","updateNetworkACLList":"+async +customid:string +description:string +fordisplay:boolean +id:uuid! +name:string","updateNetworkOffering":"+availability:string +displaytext:string +domainid:string +id:uuid +keepaliveenabled:boolean +maxconnections:integer +name:string +sortkey:integer +state:string +tags:string +zoneid:string","updateNetworkServiceProvider":"+async +id:uuid! +servicelist:list +state:string","updatePhysicalNetwork":"+async +id:uuid! +networkspeed:string +state:string +tags:list +vlan:string","updatePod":"+allocationstate:string +endip:string +gateway:string +id:uuid! +name:string +netmask:string +startip:string","updatePodManagementNetworkIpRange":"+async +currentendip:string! +currentstartip:string! +newendip:string +newstartip:string +podid:uuid!","updatePortForwardingRule":"+async +customid:string +fordisplay:boolean +id:uuid! +privateendport:integer +privateport:integer +virtualmachineid:uuid +vmguestip:string","updateProject":"+async +account:string +displaytext:string +id:uuid! +roletype:string +swapowner:boolean +userid:uuid","updateProjectInvitation":"+async +accept:boolean +account:string +projectid:uuid! +token:string +userid:uuid","updateProjectRole":"+description:string +id:uuid! +name:string +projectid:uuid!","updateProjectRolePermission":"+permission:string +projectid:uuid! +projectroleid:uuid! +projectrolepermissionid:uuid +ruleorder:list","updateRegion":"+endpoint:string +id:integer! +name:string","updateRemoteAccessVpn":"+async +customid:string +fordisplay:boolean +id:uuid!","updateResourceCount":"+account:string +domainid:uuid! +projectid:uuid +resourcetype:integer","updateResourceLimit":"+account:string +domainid:uuid +max:long +projectid:uuid +resourcetype:integer!","updateRole":"+description:string +description:string +id:uuid! +name:string +type:string","updateRolePermission":"+permission:string +roleid:uuid! +ruleid:uuid +ruleorder:list","updateSecurityGroup":"+customid:string +id:uuid! +name:string","updateServiceOffering":"+displaytext:string +domainid:string +hosttags:string +id:uuid! +name:string +sortkey:integer +storagetags:string +zoneid:string","updateSnapshotPolicy":"+async +customid:string +fordisplay:boolean +id:uuid","updateStorageCapabilities":"+id:uuid!","updateStorageNetworkIpRange":"+async +endip:string +id:uuid! +netmask:string +startip:string +vlan:integer","updateStoragePool":"+capacitybytes:long +capacityiops:long +enabled:boolean +id:uuid! +name:string +tags:list","updateTemplate":"+bootable:boolean +cleanupdetails:boolean +details:map +displaytext:string +format:string +id:uuid! +isdynamicallyscalable:boolean +isrouting:boolean +name:string +ostypeid:uuid +passwordenabled:boolean +requireshvm:boolean +sortkey:integer +sshkeyenabled:boolean +templatetype:string","updateTemplatePermissions":"+accounts:list +id:uuid! +isextractable:boolean +isfeatured:boolean +ispublic:boolean +op:string +projectids:list","updateTrafficType":"+async +hypervnetworklabel:string +id:uuid! +kvmnetworklabel:string +ovm3networklabel:string +vmwarenetworklabel:string +xennetworklabel:string","updateUser":"+currentpassword:string +email:string +firstname:string +id:uuid! +lastname:string +mandate2fa:boolean +password:string +timezone:string +userapikey:string +username:string +usersecretkey:string","updateVMAffinityGroup":"+async +affinitygroupids:list +affinitygroupnames:list +id:uuid!","updateVPC":"+async +customid:string +displaytext:string +fordisplay:boolean +id:uuid! +name:string +publicmtu:integer","updateVPCOffering":"+async +displaytext:string +domainid:string +id:uuid! +name:string +sortkey:integer +state:string +zoneid:string","updateVirtualMachine":"+cleanupdetails:boolean +customid:string +details:map +dhcpoptionsnetworklist:map +displayname:string +displayvm:boolean +extraconfig:string +group:string +haenable:boolean +id:uuid! +instancename:string +isdynamicallyscalable:boolean +name:string +ostypeid:uuid +securitygroupids:list +securitygroupnames:list +userdata:string +userdatadetails:map +userdataid:uuid","updateVlanIpRange":"+endip:string +endipv6:string +forsystemvms:boolean +gateway:string +id:uuid! +ip6cidr:string +ip6gateway:string +netmask:string +startip:string +startipv6:string","updateVmNicIp":"+async +ipaddress:string +nicid:uuid!","updateVolume":"+async +chaininfo:string +customid:string +displayvolume:boolean +id:uuid +name:string +path:string +state:string +storageid:uuid","updateVpnConnection":"+async +customid:string +fordisplay:boolean +id:uuid!","updateVpnCustomerGateway":"+async +account:string +cidrlist:string! +domainid:uuid +dpd:boolean +esplifetime:long +esppolicy:string! +forceencap:boolean +gateway:string! +id:uuid! +ikelifetime:long +ikepolicy:string! +ikeversion:string +ipsecpsk:string! +name:string +splitconnections:boolean","updateVpnGateway":"+async +customid:string +fordisplay:boolean +id:uuid!","updateZone":"+allocationstate:string +details:map +dhcpprovider:string +dns1:string +dns2:string +dnssearchorder:list +domain:string +guestcidraddress:string +id:uuid! +internaldns1:string +internaldns2:string +ip6dns1:string +ip6dns2:string +ispublic:boolean +localstorageenabled:boolean +name:string +sortkey:integer","upgradeRouterTemplate":"+account:string +clusterid:uuid +domainid:uuid +id:uuid +podid:uuid +zoneid:uuid","uploadCustomCertificate":"+async +certificate:string! +domainsuffix:string! +id:integer +name:string +privatekey:string","uploadResourceIcon":"+base64image:string! +resourceids:list! +resourcetype:string!","uploadSslCert":"+account:string +certchain:string +certificate:string! +domainid:uuid +enabledrevocationcheck:boolean +name:string! +password:string +privatekey:string! +projectid:uuid","uploadTemplateDirectDownloadCertificate":"+certificate:string! +hostid:uuid +hypervisor:string! +name:string! +zoneid:uuid!","uploadVolume":"+async +account:string +checksum:string +diskofferingid:uuid +domainid:uuid +format:string! +imagestoreuuid:string +name:string! +projectid:uuid +url:string! +zoneid:uuid!","validateUserTwoFactorAuthenticationCode":"+codefor2fa:string!"},"4.19.3.0":{"addBaremetalHost":"","addGuestOs":"","addGuestOsMapping":"+forced:boolean +osmappingcheckenabled:boolean","addHost":"","addKubernetesSupportedVersion":"+checksum:string +directdownload:boolean +mincpunumber:integer! +minmemory:integer! +name:string +semanticversion:string! +url:string +zoneid:uuid","addNicToVirtualMachine":"","addObjectStoragePool":"+details:map +name:string! +provider:string! +tags:string +url:string!","addVirtualMachinesToKubernetesCluster":"+id:uuid! +iscontrolnode:boolean +virtualmachineids:list!","addVpnUser":"","archiveSnapshot":"","assignVirtualMachine":"","assignVolume":"","associateIpAddress":"","attachIso":"","attachVolume":"","cancelHostAsDegraded":"","cancelHostMaintenance":"","cancelShutdown":"+managementserverid:uuid!","cancelStorageMaintenance":"","changeOfferingForVolume":"","changeServiceForRouter":"","changeServiceForSystemVm":"","changeServiceForVirtualMachine":"","changeStoragePoolScope":"+async +clusterid:uuid +id:uuid! +scope:string!","checkVolume":"+async +id:uuid! +repair:string","configureOvsElement":"","configureVirtualRouterElement":"","copyIso":"","copySnapshot":"+async +destzoneid:uuid +destzoneids:list +id:uuid! +sourcezoneid:uuid","copyTemplate":"","createAffinityGroup":"","createAutoScalePolicy":"","createAutoScaleVmGroup":"","createAutoScaleVmProfile":"","createBucket":"+async +account:string +domainid:uuid +encryption:boolean +name:string! +objectlocking:boolean +objectstorageid:uuid! +policy:string +projectid:uuid +quota:integer +versioning:boolean","createCondition":"","createDiskOffering":"-displaytext:string! +displaytext:string","createGlobalLoadBalancerRule":"","createInstanceGroup":"","createKubernetesCluster":"+async +account:string +clustertype:string +controlnodes:long +description:string +dockerregistrypassword:string +dockerregistryurl:string +dockerregistryusername:string +domainid:uuid +externalloadbalanceripaddress:string +keypair:string +kubernetesversionid:uuid +masternodes:long +name:string! +networkid:uuid +noderootdisksize:long +projectid:uuid +serviceofferingid:uuid +size:long +zoneid:uuid!","createLoadBalancer":"","createLoadBalancerRule":"","createNetwork":"+sourcenatipaddress:string","createNetworkACLList":"-vpcid:uuid! +vpcid:uuid","createNetworkOffering":"-displaytext:string! +displaytext:string","createPrivateGateway":"","createProject":"-displaytext:string! +displaytext:string","createProjectRole":"","createRemoteAccessVpn":"","createRole":"+ispublic:boolean","createSecondaryStorageSelector":"+description:string! +heuristicrule:string! +name:string! +type:string! +zoneid:uuid!","createSecurityGroup":"","createServiceOffering":"-displaytext:string! +displaytext:string","createSnapshot":"+zoneids:list","createSnapshotFromVMSnapshot":"","createSnapshotPolicy":"+zoneids:list","createStaticRoute":"","createStoragePool":"+istagarule:boolean","createTemplate":"-displaytext:string! +account:string +displaytext:string +domainid:uuid +zoneid:uuid","createVMSchedule":"+action:string! +description:string +enabled:boolean +enddate:date +schedule:string! +startdate:date +timezone:string! +virtualmachineid:uuid!","createVMSnapshot":"","createVPC":"-displaytext:string! +displaytext:string +sourcenatipaddress:string","createVPCOffering":"-displaytext:string! +displaytext:string","createVirtualRouterElement":"","createVlanIpRange":"","createVolume":"","createVpnConnection":"","createVpnCustomerGateway":"","createVpnGateway":"","declareHostAsDegraded":"","dedicateGuestVlanRange":"","dedicatePublicIpRange":"","deleteBucket":"+id:uuid!","deleteKubernetesCluster":"+async +cleanup:boolean +expunge:boolean +id:uuid!","deleteKubernetesSupportedVersion":"+async +id:uuid!","deleteOauthProvider":"+id:uuid!","deleteObjectStoragePool":"+id:uuid!","deleteSnapshot":"+zoneid:uuid","deleteVMSchedule":"+id:uuid +ids:list +virtualmachineid:uuid!","deleteVnfTemplate":"+async +forced:boolean +id:uuid! +zoneid:uuid","deployVirtualMachine":"+nicmultiqueuenumber:integer +nicpackedvirtqueuesenabled:boolean +password:string","deployVnfAppliance":"+async +account:string +affinitygroupids:list +affinitygroupnames:list +bootintosetup:boolean +bootmode:string +boottype:string +copyimagetags:boolean +customid:string +datadiskofferinglist:map +deploymentplanner:string +details:map +dhcpoptionsnetworklist:map +diskofferingid:uuid +displayname:string +displayvm:boolean +domainid:uuid +dynamicscalingenabled:boolean +extraconfig:string +group:string +hostid:uuid +hypervisor:string +iodriverpolicy:string +iothreadsenabled:boolean +ip6address:string +ipaddress:string +iptonetworklist:map +keyboard:string +keypair:string +keypairs:list +macaddress:string +name:string +networkids:list +nicmultiqueuenumber:integer +nicnetworklist:map +nicpackedvirtqueuesenabled:boolean +overridediskofferingid:uuid +password:string +projectid:uuid +properties:map +rootdisksize:long +securitygroupids:list +securitygroupnames:list +serviceofferingid:uuid! +size:long +startvm:boolean +templateid:uuid! +userdata:string +userdatadetails:map +userdataid:uuid +vnfcidrlist:list +vnfconfiguremanagement:boolean +zoneid:uuid!","destroyRouter":"","destroySystemVm":"","destroyVirtualMachine":"","destroyVolume":"","detachIso":"","detachVolume":"","disableAutoScaleVmGroup":"","disassociateIpAddress":"-id:uuid! +id:uuid +ipaddress:string","downloadImageStoreObject":"+async +id:uuid! +path:string","enableAutoScaleVmGroup":"","enableStorageMaintenance":"","executeClusterDrsPlan":"+async +id:uuid! +migrateto:map","findHostsForMigration":"","findStoragePoolsForMigration":"","generateClusterDrsPlan":"+id:uuid! +migrations:integer","getHypervisorGuestOsNames":"+async +hypervisor:string! +hypervisorversion:string! +keyword:string","getKubernetesClusterConfig":"+id:uuid","getUploadParamsForIso":"-displaytext:string! +displaytext:string","getUploadParamsForTemplate":"-displaytext:string! +displaytext:string","importRole":"+ispublic:boolean","importUnmanagedInstance":"","importVm":"+async +account:string +clusterid:uuid! +clustername:string +convertinstancehostid:uuid +convertinstancepoolid:uuid +datacentername:string +datadiskofferinglist:map +details:map +diskpath:string +displayname:string +domainid:uuid +existingvcenterid:uuid +forced:boolean +forcemstoimportvmfiles:boolean +host:string +hostid:uuid +hostip:string +hostname:string +hypervisor:string! +importinstancehostid:uuid +importsource:string! +migrateallowed:boolean +name:string! +networkid:uuid +nicipaddresslist:map +nicnetworklist:map +password:string +projectid:uuid +serviceofferingid:uuid! +storageid:uuid +templateid:uuid +temppath:string +username:string +vcenter:string +zoneid:uuid!","importVolume":"+async +account:string +diskofferingid:uuid +domainid:uuid +name:string +path:string! +projectid:uuid +storageid:uuid!","linkAccountToLdap":"-accounttype:integer! +accounttype:integer +roleid:uuid","linkUserDataToTemplate":"","listAffectedVmsForStorageScopeChange":"+clusterid:uuid! +keyword:string +page:integer +pagesize:integer +storageid:uuid!","listAffinityGroups":"","listAlertTypes":"","listAsyncJobs":"+managementserverid:uuid","listAutoScalePolicies":"","listAutoScaleVmGroups":"","listAutoScaleVmProfiles":"","listBrocadeVcsDeviceNetworks":"","listBuckets":"+account:string +domainid:uuid +id:uuid +ids:list +isrecursive:boolean +keyword:string +listall:boolean +name:string +objectstorageid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map","listCapabilities":"","listClusterDrsPlan":"+clusterid:uuid +id:uuid +keyword:string +page:integer +pagesize:integer","listClustersMetrics":"","listConditions":"","listDedicatedGuestVlanRanges":"","listDiskOfferings":"+state:string +storagetype:string","listEvents":"+archived:boolean","listGlobalLoadBalancerRules":"","listGuestOsMapping":"+osdisplayname:string +osnameforhypervisor:string","listGuestVlans":"","listHosts":"","listHostsMetrics":"","listImageStoreObjects":"+id:uuid! +keyword:string +page:integer +pagesize:integer +path:string","listInfrastructure":"","listInstanceGroups":"","listInternalLoadBalancerVMs":"","listIsos":"+imagestoreid:uuid +storageid:uuid","listKubernetesClusters":"+account:string +clustertype:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +state:string","listKubernetesSupportedVersions":"+id:uuid +keyword:string +minimumkubernetesversionid:uuid +minimumsemanticversion:string +page:integer +pagesize:integer +zoneid:uuid","listLoadBalancerRules":"","listLoadBalancers":"","listNetscalerLoadBalancerNetworks":"","listNetworks":"+retrieveonlyresourcecount:boolean","listNiciraNvpDeviceNetworks":"","listNics":"","listOauthProvider":"+id:uuid +keyword:string +page:integer +pagesize:integer +provider:string","listObjectStoragePools":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +provider:string","listOsTypes":"","listOvsElements":"","listPaloAltoFirewallNetworks":"","listPrivateGateways":"","listProjectInvitations":"","listProjectRoles":"","listPublicIpAddresses":"+retrieveonlyresourcecount:boolean","listQuarantinedIps":"+keyword:string +page:integer +pagesize:integer +showinactive:boolean +showremoved:boolean","listRemoteAccessVpns":"","listResourceDetails":"","listResourceLimits":"","listRoles":"","listRouters":"","listSecondaryStorageSelectors":"+keyword:string +page:integer +pagesize:integer +showremoved:boolean +type:string +zoneid:uuid!","listSecurityGroups":"","listServiceOfferings":"+state:string +storagetype:string","listSnapshotPolicies":"","listSnapshots":"+imagestoreid:uuid +locationtype:string +showunique:boolean +storageid:uuid","listStaticRoutes":"","listStoragePoolObjects":"+id:uuid! +keyword:string +page:integer +pagesize:integer +path:string","listStoragePools":"+hostid:uuid +storagecustomstats:boolean","listStoragePoolsMetrics":"+hostid:uuid +storagecustomstats:boolean","listSystemVms":"","listTags":"","listTemplates":"+imagestoreid:uuid +isvnf:boolean +storageid:uuid +templatetype:string","listUnmanagedInstances":"","listUsageRecords":"","listUserData":"","listVMSchedule":"+action:string +enabled:boolean +id:uuid +keyword:string +page:integer +pagesize:integer +virtualmachineid:uuid!","listVMSnapshot":"","listVPCs":"","listVirtualMachines":"+isvnf:boolean +retrieveonlyresourcecount:boolean +userdataid:uuid","listVirtualMachinesMetrics":"+isvnf:boolean +retrieveonlyresourcecount:boolean +userdataid:uuid","listVirtualRouterElements":"","listVlanIpRanges":"","listVmsForImport":"+host:string! +hypervisor:string! +keyword:string +page:integer +pagesize:integer +password:string +username:string +zoneid:uuid!","listVnfAppliances":"+account:string +accumulate:boolean +affinitygroupid:uuid +autoscalevmgroupid:uuid +backupofferingid:uuid +details:list +displayvm:boolean +domainid:uuid +forvirtualnetwork:boolean +groupid:uuid +haenable:boolean +hypervisor:string +id:uuid +ids:list +isoid:uuid +isrecursive:boolean +isvnf:boolean +keypair:string +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +retrieveonlyresourcecount:boolean +securitygroupid:uuid +serviceofferingid:uuid +showicon:boolean +state:string +tags:map +templateid:uuid +userdata:boolean +userdataid:uuid +userid:uuid +vpcid:uuid +zoneid:uuid","listVnfTemplates":"+account:string +details:list +domainid:uuid +hypervisor:string +id:uuid +ids:list +isrecursive:boolean +isvnf:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +parenttemplateid:uuid +projectid:uuid +showicon:boolean +showremoved:boolean +showunique:boolean +tags:map +templatefilter:string! +templatetype:string +zoneid:uuid","listVolumes":"+isencrypted:boolean +retrieveonlyresourcecount:boolean +serviceofferingid:uuid","listVolumesForImport":"+keyword:string +page:integer +pagesize:integer +path:string +storageid:uuid!","listVolumesMetrics":"+isencrypted:boolean +retrieveonlyresourcecount:boolean +serviceofferingid:uuid","listVpnConnections":"","listVpnCustomerGateways":"","listVpnGateways":"","listVpnUsers":"","listZones":"+ids:list","listZonesMetrics":"+ids:list","migrateNetwork":"","migrateResourceToAnotherSecondaryStorage":"+async +destpool:uuid! +snapshots:list +srcpool:uuid! +templates:list","migrateSystemVm":"","migrateVPC":"","migrateVirtualMachine":"","migrateVirtualMachineWithVolume":"+autoselect:boolean","migrateVolume":"","moveDomain":"+domainid:uuid! +parentdomainid:uuid!","oauthlogin":"+domain:string +domainId:long +email:string! +provider:string! +secretcode:string","prepareForShutdown":"+managementserverid:uuid!","prepareHostForMaintenance":"","prepareTemplate":"","queryAsyncJobResult":"","readyForShutdown":"+managementserverid:uuid","rebootRouter":"","rebootSystemVm":"","rebootVirtualMachine":"","reconnectHost":"","recoverVirtualMachine":"","recoverVolume":"","registerIso":"-displaytext:string! +displaytext:string","registerOauthProvider":"+clientid:string! +description:string! +details:map +provider:string! +redirecturi:string! +secretkey:string!","registerTemplate":"-displaytext:string! +displaytext:string +templatetype:string","registerVnfTemplate":"+account:string +bits:integer +checksum:string +deployasis:boolean +details:map +directdownload:boolean +displaytext:string +domainid:uuid +format:string! +hypervisor:string! +isdynamicallyscalable:boolean +isextractable:boolean +isfeatured:boolean +ispublic:boolean +isrouting:boolean +name:string! +ostypeid:uuid +passwordenabled:boolean +projectid:uuid +requireshvm:boolean +sshkeyenabled:boolean +templatetag:string +templatetype:string +url:string! +vnfdetails:map +vnfnics:map +zoneid:uuid +zoneids:list","removeNicFromVirtualMachine":"","removeQuarantinedIp":"+id:uuid +ipaddress:string +removalreason:string!","removeSecondaryStorageSelector":"+id:uuid!","removeVirtualMachinesFromKubernetesCluster":"+id:uuid! +keyword:string +page:integer +pagesize:integer +virtualmachineids:list!","reserveIpAddress":"","resetPasswordForVirtualMachine":"+password:string","resetSSHKeyForVirtualMachine":"","resetUserDataForVirtualMachine":"","resetVpnConnection":"","resizeVolume":"","restoreVirtualMachine":"+details:map +diskofferingid:uuid +expunge:boolean +rootdisksize:long","revertSnapshot":"","revertToVMSnapshot":"","scaleKubernetesCluster":"+async +autoscalingenabled:boolean +id:uuid! +maxsize:long +minsize:long +nodeids:list +serviceofferingid:uuid +size:long","scaleSystemVm":"","startInternalLoadBalancerVM":"","startKubernetesCluster":"+async +id:uuid!","startRouter":"","startSystemVm":"","startVirtualMachine":"","stopInternalLoadBalancerVM":"","stopKubernetesCluster":"+async +id:uuid!","stopNetScalerVpx":"","stopRouter":"","stopSystemVm":"","stopVirtualMachine":"","syncStoragePool":"","triggerShutdown":"+managementserverid:uuid!","unmanageVolume":"+async +id:uuid!","updateAutoScalePolicy":"","updateAutoScaleVmGroup":"","updateAutoScaleVmProfile":"","updateBucket":"+encryption:boolean +id:uuid! +policy:string +quota:integer +versioning:boolean","updateDefaultNicForVirtualMachine":"","updateDiskOffering":"+state:string","updateGlobalLoadBalancerRule":"","updateGuestOs":"-details:map! +details:map","updateGuestOsMapping":"+osmappingcheckenabled:boolean","updateHost":"+istagarule:boolean","updateHypervisorCapabilities":"+hypervisor:string +hypervisorversion:string","updateImageStore":"-readonly:boolean! +capacitybytes:long +name:string +readonly:boolean","updateInstanceGroup":"","updateIpAddress":"","updateIso":"","updateKubernetesSupportedVersion":"+id:uuid! +state:string!","updateLoadBalancer":"","updateLoadBalancerRule":"","updateNetwork":"+sourcenatipaddress:string","updateOauthProvider":"+clientid:string +description:string +enabled:boolean +id:uuid! +redirecturi:string +secretkey:string","updateObjectStoragePool":"+id:uuid! +name:string +url:string","updatePortForwardingRule":"+cidrlist:list","updateProject":"+name:string","updateProjectRole":"","updateQuarantinedIp":"+enddate:date! +id:uuid +ipaddress:string","updateRemoteAccessVpn":"","updateResourceCount":"","updateResourceLimit":"","updateRole":"+ispublic:boolean","updateSecondaryStorageSelector":"+heuristicrule:string! +id:uuid!","updateSecurityGroup":"","updateServiceOffering":"+state:string","updateSnapshotPolicy":"","updateStorageCapabilities":"","updateStoragePool":"+details:map +istagarule:boolean +url:string","updateTemplate":"","updateVMAffinityGroup":"","updateVMSchedule":"+description:string +enabled:boolean +enddate:date +id:uuid! +schedule:string +startdate:date +timezone:string","updateVPC":"+sourcenatipaddress:string","updateVirtualMachine":"","updateVlanIpRange":"","updateVmNicIp":"","updateVnfTemplate":"+bootable:boolean +cleanupdetails:boolean +cleanupvnfdetails:boolean +cleanupvnfnics:boolean +details:map +displaytext:string +format:string +id:uuid! +isdynamicallyscalable:boolean +isrouting:boolean +name:string +ostypeid:uuid +passwordenabled:boolean +requireshvm:boolean +sortkey:integer +sshkeyenabled:boolean +templatetype:string +vnfdetails:map +vnfnics:map","updateVolume":"","updateVpnConnection":"","updateVpnCustomerGateway":"","updateVpnGateway":"","upgradeKubernetesCluster":"+async +id:uuid! +kubernetesversionid:uuid!","uploadVolume":"","verifyOAuthCodeAndGetUser":"+keyword:string +page:integer +pagesize:integer +provider:string! +secretcode:string"},"4.20.1.0":{"activateProject":"","addBackupRepository":"+address:string! +capacitybytes:long +mountopts:string +name:string! +provider:string +type:string! +zoneid:uuid!","addBaremetalHost":"","addCluster":"+arch:string","addHost":"","addKubernetesSupportedVersion":"+arch:string","addNicToVirtualMachine":"","assignVirtualMachine":"","assignVolume":"","associateIpAddress":"","attachIso":"","attachVolume":"","cancelHostAsDegraded":"","cancelHostMaintenance":"","cancelStorageMaintenance":"","changeBgpPeersForNetwork":"+async +bgppeerids:list +networkid:uuid!","changeBgpPeersForVpc":"+async +bgppeerids:list +vpcid:uuid!","changeOfferingForVolume":"","changeServiceForRouter":"","changeServiceForSystemVm":"","changeServiceForVirtualMachine":"","changeSharedFileSystemDiskOffering":"+async +diskofferingid:uuid +id:uuid! +maxiops:long +miniops:long +size:long","changeSharedFileSystemServiceOffering":"+async +id:uuid! +serviceofferingid:uuid!","checkVolume":"","copyIso":"","copyTemplate":"","createASNRange":"+endasn:long! +startasn:long! +zoneid:uuid!","createAccount":"","createAffinityGroup":"","createBgpPeer":"+async +account:string +asnumber:long! +details:map +domainid:uuid +ip6address:string +ipaddress:string +password:string +projectid:uuid +zoneid:uuid!","createDiskOffering":"","createDomain":"","createIpv4SubnetForGuestNetwork":"+async +cidrsize:integer +parentid:uuid! +subnet:string","createIpv4SubnetForZone":"+async +account:string +domainid:uuid +projectid:uuid +subnet:string! +zoneid:uuid!","createNetwork":"+asnumber:long +bgppeerids:list +cidrsize:integer","createNetworkOffering":"+fornsx:boolean +networkmode:string +nsxsupportlb:boolean +nsxsupportsinternallb:boolean +routingmode:string +specifyasnumber:boolean","createProject":"","createRole":"","createRoutingFirewallRule":"+async +cidrlist:list +destcidrlist:list +endport:integer +fordisplay:boolean +icmpcode:integer +icmptype:integer +networkid:uuid! +protocol:string! +startport:integer +traffictype:string","createServiceOffering":"+purgeresources:boolean","createSharedFileSystem":"+async +account:string +description:string +diskofferingid:uuid! +domainid:uuid +filesystem:string! +maxiops:long +miniops:long +name:string! +networkid:uuid! +projectid:uuid +provider:string +serviceofferingid:uuid! +size:long +zoneid:uuid!","createStoragePool":"","createTemplate":"","createUser":"","createVPC":"-cidr:string! +asnumber:long +bgppeerids:list +cidr:string +cidrsize:integer","createVPCOffering":"-supportedservices:list! +fornsx:boolean +networkmode:string +nsxsupportlb:boolean +routingmode:string +specifyasnumber:boolean +supportedservices:list","createVlanIpRange":"+fornsx:boolean","createVolume":"","createWebhook":"+account:string +description:string +domainid:uuid +name:string! +payloadurl:string! +projectid:uuid +scope:string +secretkey:string +sslverification:boolean +state:string","createZone":"","declareHostAsDegraded":"","dedicateBgpPeer":"+async +account:string +domainid:uuid +id:uuid! +projectid:uuid","dedicateIpv4SubnetForZone":"+async +account:string +domainid:uuid +id:uuid! +projectid:uuid","dedicatePublicIpRange":"","deleteASNRange":"+id:uuid!","deleteBackupRepository":"+id:uuid!","deleteBackupSchedule":"-virtualmachineid:uuid! +id:uuid +virtualmachineid:uuid","deleteBgpPeer":"+async +id:uuid!","deleteIpv4SubnetForGuestNetwork":"+async +id:uuid!","deleteIpv4SubnetForZone":"+async +id:uuid!","deleteRoutingFirewallRule":"+async +id:uuid!","deleteTemplate":"+issystem:boolean","deleteVnfTemplate":"+issystem:boolean","deleteWebhook":"+id:uuid!","deleteWebhookDelivery":"+enddate:date +id:uuid +managementserverid:uuid +startdate:date +webhookid:uuid","deployVirtualMachine":"","deployVnfAppliance":"","destroyRouter":"","destroySharedFileSystem":"+async +expunge:boolean +forced:boolean +id:uuid","destroySystemVm":"","destroyVirtualMachine":"","destroyVolume":"","detachIso":"","detachVolume":"","disableAccount":"","disableRole":"+id:uuid!","disableUser":"","enableAccount":"","enableRole":"+id:uuid!","enableStorageMaintenance":"","enableUser":"","executeWebhookDelivery":"+id:uuid +payload:string +payloadurl:string +secretkey:string +sslverification:boolean +webhookid:uuid","expungeSharedFileSystem":"+async +id:uuid","extractSnapshot":"+async +id:uuid! +zoneid:uuid!","findHostsForMigration":"","findStoragePoolsForMigration":"","generateUsageRecords":"-enddate:date! -startdate:date! +enddate:date +startdate:date","getUploadParamsForTemplate":"+arch:string","getUser":"","getUserKeys":"","importRole":"","importUnmanagedInstance":"","importVm":"","importVolume":"","isAccountAllowedToCreateOfferingsWithTags":"-id:uuid +id:uuid!","ldapCreateAccount":"","linkUserDataToTemplate":"","listASNRanges":"+keyword:string +page:integer +pagesize:integer +zoneid:uuid","listASNumbers":"+account:string +asnrangeid:uuid +asnumber:integer +domainid:uuid +isallocated:boolean +keyword:string +networkid:uuid +page:integer +pagesize:integer +vpcid:uuid +zoneid:uuid","listAccounts":"+apikeyaccess:string +tag:string","listAffinityGroups":"","listBackupRepositories":"+id:uuid +keyword:string +name:string +page:integer +pagesize:integer +provider:string +zoneid:uuid","listBgpPeers":"+account:string +asnumber:long +domainid:uuid +id:uuid +isdedicated:boolean +keyword:string +page:integer +pagesize:integer +projectid:uuid +zoneid:uuid","listBrocadeVcsDeviceNetworks":"","listCapabilities":"","listCapacity":"+tag:string","listClusters":"+arch:string","listClustersMetrics":"+arch:string","listDiskOfferings":"+virtualmachineid:uuid","listDomainChildren":"","listDomains":"+tag:string","listHostTags":"","listHosts":"+arch:string","listHostsMetrics":"+arch:string","listImageStoreObjects":"","listInternalLoadBalancerVMs":"","listIpv4SubnetsForGuestNetwork":"+id:uuid +keyword:string +networkid:uuid +page:integer +pagesize:integer +parentid:uuid +subnet:string +vpcid:uuid +zoneid:uuid","listIpv4SubnetsForZone":"+account:string +domainid:uuid +id:uuid +keyword:string +page:integer +pagesize:integer +projectid:uuid +subnet:string +zoneid:uuid","listIsos":"+arch:string","listKubernetesSupportedVersions":"+arch:string","listManagementServers":"+peers:boolean","listManagementServersMetrics":"+peers:boolean","listNetscalerLoadBalancerNetworks":"","listNetworkOfferings":"+routingmode:string","listNetworkProtocols":"+option:string!","listNetworks":"","listNiciraNvpDeviceNetworks":"","listPaloAltoFirewallNetworks":"","listProjectAccounts":"","listProjects":"","listPublicIpAddresses":"+forsystemvms:boolean","listResourceLimits":"+tag:string","listRoles":"+state:string","listRouters":"+arch:string","listRoutingFirewallRules":"+account:string +domainid:uuid +fordisplay:boolean +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +tags:map +traffictype:string","listServiceOfferings":"+templateid:uuid","listSharedFileSystemProviders":"+keyword:string +page:integer +pagesize:integer","listSharedFileSystems":"+account:string +diskofferingid:uuid +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +networkid:uuid +page:integer +pagesize:integer +projectid:uuid +retrieveonlyresourcecount:boolean +serviceofferingid:uuid +tags:map +zoneid:uuid","listStoragePoolObjects":"","listStoragePools":"","listStoragePoolsMetrics":"","listSystemVms":"+arch:string","listTemplates":"+arch:string","listUsageTypes":"","listUsers":"+apikeyaccess:string","listVPCOfferings":"","listVPCs":"","listVirtualMachines":"+arch:string","listVirtualMachinesMetrics":"+arch:string","listVlanIpRanges":"","listVnfAppliances":"+arch:string","listVnfTemplates":"+arch:string","listVolumes":"","listVolumesMetrics":"","listWebhookDeliveries":"+enddate:date +eventtype:string +id:uuid +keyword:string +managementserverid:uuid +page:integer +pagesize:integer +startdate:date +webhookid:uuid","listWebhooks":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid +scope:string +state:string","listZones":"","listZonesMetrics":"","lockAccount":"","lockUser":"","markDefaultZoneForAccount":"","migrateNetwork":"","migrateSystemVm":"","migrateVPC":"","migrateVirtualMachine":"","migrateVirtualMachineWithVolume":"","migrateVolume":"","moveDomain":"","prepareHostForMaintenance":"","prepareTemplate":"","purgeExpungedResources":"+async +batchsize:long +enddate:date +resourcetype:string +startdate:date","quotaConfigureEmail":"+accountid:uuid! +enable:boolean +minbalance:double +templatename:string","quotaListEmailConfiguration":"+accountid:uuid!","quotaPresetVariablesList":"+usagetype:integer!","quotaTariffCreate":"+position:integer","quotaTariffList":"+id:string +listonlyremoved:boolean","quotaTariffUpdate":"+position:integer","rebootRouter":"","rebootSystemVm":"","rebootVirtualMachine":"","reconnectHost":"","recoverSharedFileSystem":"+id:uuid","recoverVirtualMachine":"","recoverVolume":"","registerIso":"+arch:string","registerTemplate":"+arch:string","registerUserKeys":"","registerVnfTemplate":"+arch:string","releaseASNumber":"+asnumber:long! +zoneid:uuid!","releaseBgpPeer":"+async +id:uuid!","releaseIpv4SubnetForZone":"+async +id:uuid!","removeNicFromVirtualMachine":"","removeSecondaryStorageSelector":"","reserveIpAddress":"","resetPasswordForVirtualMachine":"","resetSSHKeyForVirtualMachine":"","resetUserDataForVirtualMachine":"","resizeVolume":"+automigrate:boolean","restartSharedFileSystem":"+async +cleanup:boolean +id:uuid!","restoreVirtualMachine":"","revertToVMSnapshot":"","scaleSystemVm":"","startInternalLoadBalancerVM":"","startRouter":"","startSharedFileSystem":"+async +id:uuid!","startSystemVm":"","startVirtualMachine":"","stopInternalLoadBalancerVM":"","stopNetScalerVpx":"","stopRouter":"","stopSharedFileSystem":"+async +forced:boolean +id:uuid!","stopSystemVm":"","stopVirtualMachine":"","suspendProject":"","syncStoragePool":"","updateAccount":"+apikeyaccess:string","updateBgpPeer":"+async +asnumber:long +cleanupdetails:boolean +details:map +id:uuid! +ip6address:string +ipaddress:string +password:string","updateCluster":"+arch:string","updateDefaultNicForVirtualMachine":"","updateDiskOffering":"","updateDomain":"","updateHost":"","updateIpAddress":"","updateIpv4SubnetForZone":"+async +id:uuid! +subnet:string!","updateIso":"+arch:string","updateKubernetesSupportedVersion":"","updateNetwork":"","updateNetworkOffering":"","updateProject":"","updateResourceCount":"+tag:string","updateResourceLimit":"+tag:string","updateRole":"","updateRoutingFirewallRule":"+async +customid:string +fordisplay:boolean +id:uuid!","updateServiceOffering":"+purgeresources:boolean","updateSharedFileSystem":"+description:string +id:uuid! +name:string","updateStorageCapabilities":"","updateStoragePool":"","updateTemplate":"+arch:string +templatetag:string","updateUser":"+apikeyaccess:string","updateVMAffinityGroup":"","updateVPC":"","updateVPCOffering":"","updateVirtualMachine":"+deleteprotection:boolean","updateVlanIpRange":"","updateVmNicIp":"","updateVnfTemplate":"+arch:string +templatetag:string","updateVolume":"+deleteprotection:boolean","updateWebhook":"+description:string +id:uuid! +name:string +payloadurl:string +scope:string +secretkey:string +sslverification:boolean +state:string","updateZone":"","uploadVolume":""},"4.22.0.0":{"activateProject":"","addBackupRepository":"+crosszoneinstancecreation:boolean","addBaremetalHost":"+externaldetails:map +storageaccessgroups:list","addCluster":"+extensionid:uuid +externaldetails:map +storageaccessgroups:list","addCustomAction":"+allowedroletypes:list +description:string +details:map +enabled:boolean +errormessage:string +extensionid:uuid! +name:string! +parameters:map +resourcetype:string +successmessage:string +timeout:integer","addHost":"+externaldetails:map +storageaccessgroups:list","addLdapConfiguration":"","addNicToVirtualMachine":"","addNodesToKubernetesCluster":"+async +id:uuid! +manualupgrade:boolean +mountcksisoonvr:boolean +nodeids:list!","addObjectStoragePool":"+size:long","addOsCategory":"+isfeatured:boolean +name:string!","archiveSnapshot":"","assignCertToLoadBalancer":"+forced:boolean","assignVirtualMachine":"","associateIpAddress":"","attachIso":"","cancelHostAsDegraded":"","cancelHostMaintenance":"","cancelMaintenance":"+managementserverid:uuid! +rebalance:boolean","cancelShutdown":"","cancelStorageMaintenance":"","changeServiceForVirtualMachine":"","configureStorageAccess":"+async +clusterid:uuid +hostid:uuid +podid:uuid +storageaccessgroups:list +storageid:uuid +zoneid:uuid","copyIso":"","copySnapshot":"+storageids:list +usestoragereplication:boolean","copyTemplate":"","createAccount":"","createBackup":"+description:string +name:string +quiescevm:boolean","createBackupSchedule":"+maxbackups:integer +quiescevm:boolean","createBucket":"-quota:integer +quota:integer!","createDomain":"","createExtension":"+description:string +details:map +name:string! +orchestratorrequirespreparevm:boolean +path:string +state:string +type:string!","createGpuCard":"+deviceid:string! +devicename:string! +name:string! +vendorid:string! +vendorname:string! +videoram:long","createGpuDevice":"+busaddress:string! +gpucardid:uuid! +hostid:uuid! +numanode:string +parentgpudeviceid:uuid +type:string +vgpuprofileid:uuid!","createGuiTheme":"+accountids:string +commonnames:string +css:string +description:string +domainids:string +ispublic:boolean +jsonconfiguration:string +name:string! +recursivedomains:boolean","createKubernetesCluster":"+asnumber:long +cniconfigdetails:map +cniconfigurationid:uuid +enablecsi:boolean +etcdnodes:long +hypervisor:string +nodeofferings:map +nodetemplates:map","createManagementNetworkIpRange":"","createNetworkOffering":"+provider:string","createPod":"+storageaccessgroups:list","createProject":"","createSecondaryStorageSelector":null,"createServiceOffering":"+externaldetails:map +gpucount:integer +gpudisplay:boolean +leaseduration:integer +leaseexpiryaction:string +vgpuprofileid:uuid","createSnapshot":"+storageids:list +usestoragereplication:boolean","createSnapshotFromVMSnapshot":"","createSnapshotPolicy":"+storageids:list +usestoragereplication:boolean","createStaticRoute":"-gatewayid:uuid! +gatewayid:uuid +nexthop:string +vpcid:uuid","createStoragePool":"+storageaccessgroups:string","createTemplate":"+arch:string","createVMFromBackup":"+async +account:string +affinitygroupids:list +affinitygroupnames:list +backupid:uuid! +bootintosetup:boolean +bootmode:string +boottype:string +clusterid:uuid +copyimagetags:boolean +customid:string +datadiskofferinglist:map +datadisksdetails:map +deploymentplanner:string +details:map +dhcpoptionsnetworklist:map +diskofferingid:uuid +displayname:string +displayvm:boolean +domainid:uuid +dynamicscalingenabled:boolean +externaldetails:map +extraconfig:string +group:string +hostid:uuid +hypervisor:string +iodriverpolicy:string +iothreadsenabled:boolean +ip6address:string +ipaddress:string +iptonetworklist:map +keyboard:string +keypair:string +keypairs:list +leaseduration:integer +leaseexpiryaction:string +macaddress:string +name:string +networkids:list +nicmultiqueuenumber:integer +nicnetworklist:map +nicpackedvirtqueuesenabled:boolean +overridediskofferingid:uuid +password:string +podid:uuid +preserveip:boolean +projectid:uuid +properties:map +rootdisksize:long +securitygroupids:list +securitygroupnames:list +serviceofferingid:uuid +size:long +startvm:boolean +templateid:uuid +userdata:string +userdatadetails:map +userdataid:uuid +zoneid:uuid!","createVPC":"+userouteripresolver:boolean","createVPCOffering":"+provider:string","createVgpuProfile":"+description:string +gpucardid:uuid! +maxheads:long +maxresolutionx:long +maxresolutiony:long +maxvgpuperphysicalgpu:long +name:string! +videoram:long","createVlanIpRange":"-fornsx:boolean +provider:string","createVpnGateway":"+ipaddressid:uuid","createZone":"+storageaccessgroups:list","declareHostAsDegraded":"","dedicatePublicIpRange":"","deleteCniConfiguration":"+account:string +domainid:uuid +id:uuid! +projectid:uuid","deleteCustomAction":"+id:uuid","deleteExtension":"+cleanup:boolean +id:uuid","deleteGpuCard":"+id:uuid!","deleteGpuDevice":"+ids:list!","deleteLdapConfiguration":"-hostname:string! +hostname:string +id:uuid","deleteOsCategory":"+id:uuid!","deleteVgpuProfile":"+id:uuid!","deployVirtualMachine":"-templateid:uuid! +datadisksdetails:map +externaldetails:map +leaseduration:integer +leaseexpiryaction:string +snapshotid:uuid +templateid:uuid +volumeid:uuid","deployVnfAppliance":"-templateid:uuid! +datadisksdetails:map +externaldetails:map +leaseduration:integer +leaseexpiryaction:string +snapshotid:uuid +templateid:uuid +volumeid:uuid","destroyVirtualMachine":"","detachIso":"","disableAccount":"","discoverGpuDevices":"+id:uuid! +keyword:string +page:integer +pagesize:integer","enableAccount":"","enableStorageMaintenance":"","findHostsForMigration":"","findStoragePoolsForMigration":"","getUploadParamsForKubernetesSupportedVersion":"+account:string +checksum:string +checksum:string +domainid:uuid +format:string! +mincpunumber:integer! +minmemory:integer! +name:string! +projectid:uuid +semanticversion:string! +zoneid:uuid!","getUploadParamsForTemplate":"+forcks:boolean +templatetype:string","importBackupOffering":"","importUnmanagedInstance":"","importVm":"+extraparams:string +forceconverttopool:boolean","ldapCreateAccount":"","linkUserDataToTemplate":"","listAccounts":"","listAsyncJobs":"","listBackupOfferings":"","listBackupProviderOfferings":"","listBackupRepositories":"","listBackupSchedule":"-virtualmachineid:uuid! +account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +page:integer +pagesize:integer +projectid:uuid +virtualmachineid:uuid","listBackups":"+backupofferingid:uuid +listvmdetails:boolean +name:string","listCapabilities":"","listClusters":"+storageaccessgroup:string","listClustersMetrics":"+storageaccessgroup:string","listCniConfiguration":"+account:string +domainid:uuid +id:uuid +isrecursive:boolean +keyword:string +listall:boolean +name:string +page:integer +pagesize:integer +projectid:uuid","listConsoleSessions":"+accountid:uuid +acquired:boolean +activeonly:boolean +clientaddress:string +consoleendpointcreatoraddress:string +domainid:uuid +enddate:date +hostid:uuid +id:uuid +isrecursive:boolean +keyword:string +page:integer +pagesize:integer +startdate:date +userid:uuid +virtualmachineid:uuid","listCustomActions":"+enabled:boolean +extensionid:uuid +id:uuid +keyword:string +name:string +page:integer +pagesize:integer +resourceid:string +resourcetype:string","listDomainChildren":"","listDomains":"","listEvents":"+state:string","listExtensions":"+details:list +id:uuid +keyword:string +name:string +page:integer +pagesize:integer","listGpuCards":"+activeonly:boolean +deviceid:string +devicename:string +id:uuid +keyword:string +page:integer +pagesize:integer +vendorid:string +vendorname:string","listGpuDevices":"+gpucardid:uuid +hostid:uuid +id:uuid +keyword:string +page:integer +pagesize:integer +vgpuprofileid:uuid +virtualmachineid:uuid","listGuiThemes":"+accountid:uuid +commonname:string +domainid:uuid +id:uuid +keyword:string +listall:boolean +listonlydefaulttheme:boolean +name:string +page:integer +pagesize:integer +showpublic:boolean +showremoved:boolean","listHosts":"+managementserverid:uuid +storageaccessgroup:string","listHostsMetrics":"+managementserverid:uuid +storageaccessgroup:string","listImportVmTasks":"+accountid:uuid +convertinstancehostid:uuid +keyword:string +page:integer +pagesize:integer +tasksfilter:string +vcenter:string +zoneid:uuid!","listInfrastructure":"","listIsos":"+oscategoryid:uuid","listKubernetesClusters":"","listLdapConfigurations":"+id:uuid","listManagementServers":"","listManagementServersMetrics":"","listNetworks":"+name:string","listObjectStoragePools":"","listOsCategories":"+arch:string +isfeatured:boolean +isiso:boolean +isvnf:boolean +showicon:boolean +zoneid:uuid","listPods":"+storageaccessgroup:string","listProjectAccounts":"","listProjects":"","listPublicIpAddresses":"+forprovider:boolean","listServiceOfferings":"+gpuenabled:boolean +vgpuprofileid:uuid","listSnapshotPolicies":"+account:string +domainid:uuid +isrecursive:boolean +listall:boolean +projectid:uuid","listSnapshots":"","listStaticRoutes":"","listStorageAccessGroups":"+keyword:string +name:string +page:integer +pagesize:integer","listStoragePools":"+storageaccessgroup:string","listStoragePoolsMetrics":"+storageaccessgroup:string","listTemplates":"+extensionid:uuid +forcks:boolean +isready:boolean +oscategoryid:uuid","listUsers":"+usersource:string","listVgpuProfiles":"+activeonly:boolean +gpucardid:uuid +id:uuid +keyword:string +name:string +page:integer +pagesize:integer","listVirtualMachines":"+extensionid:uuid +gpuenabled:boolean +leased:boolean","listVirtualMachinesMetrics":"+extensionid:uuid +gpuenabled:boolean +leased:boolean","listVlanIpRanges":"","listVnfAppliances":"+extensionid:uuid +gpuenabled:boolean +leased:boolean","listVnfTemplates":"+extensionid:uuid +forcks:boolean +isready:boolean +oscategoryid:uuid","listZones":"+storageaccessgroup:string","listZonesMetrics":"+storageaccessgroup:string","lockAccount":"","login":"","manageGpuDevice":"+ids:list!","markDefaultZoneForAccount":"","migrateVirtualMachine":"","migrateVirtualMachineWithVolume":"","moveDomain":"","oauthlogin":"","prepareForMaintenance":"+algorithm:string +forced:boolean +managementserverid:uuid!","prepareForShutdown":"","prepareHostForMaintenance":"","prepareTemplate":"","queryAsyncJobResult":"","quotaCredits":"","quotaCreditsList":"+accountid:uuid +domainid:uuid +enddate:date +isrecursive:boolean +startdate:date","quotaValidateActivationRule":"+activationrule:string! +usagetype:integer!","readyForShutdown":"-managementserverid:uuid +managementserverid:uuid!","rebootVirtualMachine":"","reconnectHost":"","recoverVirtualMachine":"","registerCniConfiguration":"+account:string +cniconfig:string +domainid:uuid +name:string! +params:string +projectid:uuid","registerExtension":"+details:map +extensionid:uuid! +resourceid:string! +resourcetype:string!","registerIso":"","registerTemplate":"+extensionid:uuid +externaldetails:map +forcks:boolean","registerVnfTemplate":"+extensionid:uuid +externaldetails:map +forcks:boolean","removeGuiTheme":"+id:uuid!","removeManagementServer":"+id:uuid!","removeNicFromVirtualMachine":"","removeNodesFromKubernetesCluster":"+async +id:uuid! +nodeids:list!","reserveIpAddress":"","resetPasswordForVirtualMachine":"","resetSSHKeyForVirtualMachine":"","resetUserDataForVirtualMachine":"","restoreVirtualMachine":"","revertSnapshot":"","revertToVMSnapshot":"","runCustomAction":"+async +customactionid:uuid! +parameters:map +resourceid:string! +resourcetype:string","scaleKubernetesCluster":"+nodeofferings:map","startKubernetesCluster":"","startVirtualMachine":"","stopVirtualMachine":"","suspendProject":"","syncStoragePool":"","triggerShutdown":"","unmanageGpuDevice":"+ids:list!","unmanageVirtualMachine":"+forced:boolean +hostid:uuid","unregisterExtension":"+extensionid:uuid! +resourceid:string! +resourcetype:string!","updateAccount":"","updateBackupOffering":"","updateBackupRepository":"+address:string +crosszoneinstancecreation:boolean +id:uuid! +mountopts:string +name:string","updateBackupSchedule":"+maxbackups:integer +quiescevm:boolean","updateCluster":"+externaldetails:map","updateCustomAction":"+allowedroletypes:list +cleanupdetails:boolean +cleanupparameters:boolean +description:string +details:map +enabled:boolean +errormessage:string +id:uuid! +parameters:map +resourcetype:string +successmessage:string +timeout:integer","updateDefaultNicForVirtualMachine":"","updateDomain":"","updateExtension":"+cleanupdetails:boolean +description:string +details:map +id:uuid! +orchestratorrequirespreparevm:boolean +state:string","updateGpuCard":"+devicename:string +id:uuid! +name:string +vendorname:string","updateGpuDevice":"+gpucardid:uuid +id:uuid! +numanode:string +parentgpudeviceid:uuid +type:string +vgpuprofileid:uuid","updateGuestOs":"-osdisplayname:string! +oscategoryid:uuid +osdisplayname:string","updateGuiTheme":"+accountids:string +commonnames:string +css:string +description:string +domainids:string +id:uuid! +ispublic:boolean +jsonconfiguration:string +name:string +recursivedomains:boolean","updateHost":"+cleanupexternaldetails:boolean +externaldetails:map","updateIpAddress":"","updateIso":"+forceupdateostype:boolean","updateLoadBalancerRule":"+cidrlist:list","updateObjectStoragePool":"+size:long","updateOsCategory":"+id:uuid! +isfeatured:boolean +name:string +sortkey:integer","updatePod":"","updateProject":"","updateSecondaryStorageSelector":null,"updateServiceOffering":"+cleanupexternaldetails:boolean +externaldetails:map","updateSnapshotPolicy":"","updateStorageCapabilities":"","updateStoragePool":"","updateTemplate":"+forceupdateostype:boolean +forcks:boolean","updateVMAffinityGroup":"","updateVgpuProfile":"+description:string +id:uuid! +maxheads:long +maxresolutionx:long +maxresolutiony:long +maxvgpuperphysicalgpu:long +name:string +videoram:long","updateVirtualMachine":"+leaseduration:integer +leaseexpiryaction:string","updateVlanIpRange":"","updateVmNicIp":"","updateVnfTemplate":"+forceupdateostype:boolean +forcks:boolean","updateZone":"","upgradeKubernetesCluster":""}}');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/apis.js

/** Per version what differs from the version before: `+word` and `-word` by command; null for one that is gone. */
const CHANGES = Object.entries(apis_namespaceObject);
/** The commands of a recorded version, by lower-case name. */
class Apis {
    words = new Map();
    constructor(version) {
        const until = CHANGES.findIndex(([name]) => name === version);
        for (const [, commands] of CHANGES.slice(0, until + 1))
            this.apply(commands);
    }
    /** undefined if the version does not have the command. */
    find(command) {
        const words = this.words.get(command.toLowerCase())?.words;
        if (!words)
            return undefined;
        const declared = words
            .filter((word) => word !== 'async')
            .map((word) => word.split(':'));
        return {
            isAsync: words.includes('async'),
            params: new Map(declared.map(([name, type]) => [
                name.toLowerCase(),
                { type: type.replace('!', ''), required: type.endsWith('!') },
            ])),
        };
    }
    apply(commands) {
        for (const [name, changes] of Object.entries(commands)) {
            const key = name.toLowerCase();
            if (changes === null) {
                this.words.delete(key);
                continue;
            }
            const list = changes.split(' ').filter(Boolean);
            const kept = (this.words.get(key)?.words ?? []).filter((word) => !list.includes(`-${word}`));
            const added = list.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
            this.words.set(key, { name, words: [...kept, ...added] });
        }
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/versions.js


/** Negative if a version such as 4.20.1.0 is older than another. */
function compareVersions(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}
/** `4.20` of `4.20.1.0`. */
const lineOf = (version) => version.split('.', 2).join('.');
/**
 * The recorded version that an asked one answers as: that of the same line, or else of the newest line before, the newest that
 * is not newer.
 *
 * @throws Error for one that is older than all lines
 */
function recordedFor(version) {
    const line = RECORDED.filter((one) => lineOf(one) === lineOf(version));
    const older = (versions) => versions.findLast((one) => compareVersions(one, version) <= 0);
    const found = older(line) ?? line[0] ?? older(RECORDED);
    if (found)
        return found;
    throw new Error(`cs-version: the emulator knows CloudStack from ${lineOf(RECORDED[0] ?? '')} on, not ${version}: take a newer version, or a container engine`);
}
/** What there is to say of a version at the start; undefined if one of its line was recorded. */
function versionNotice(version) {
    const recorded = recordedFor(version);
    if (lineOf(recorded) === lineOf(version))
        return undefined;
    return `No CloudStack ${lineOf(version)} was recorded: the emulator answers for ${version} as ${recorded} does`;
}
/** The CloudStack version that is emulated, and what depends on it. */
class Release {
    version;
    /** The recorded version that it answers as. */
    recorded;
    apis;
    /** @throws Error for a version that is older than all that were recorded */
    constructor(version) {
        this.version = version;
        this.recorded = recordedFor(version);
        this.apis = new Apis(this.recorded);
    }
    atLeast(version) {
        return compareVersions(this.version, version) >= 0;
    }
    /** A domain's path in `domainpath`: `/acme/` of `ROOT/acme` before 4.22 (seen on 4.19 and 4.20; 4.18 has none). */
    domainPath(path) {
        return compareVersions(this.recorded, '4.22') >= 0 ? path : `${path.replace(/^ROOT/, '')}/`;
    }
    /** Whether activation rules of tariffs are off unless `js.interpretation.enabled` is true (CVE-2025-59302). */
    get needsJsInterpretation() {
        return this.atLeast('4.22') || (this.atLeast('4.20.2') && lineOf(this.version) === '4.20');
    }
    /**
     * How activation rules get their variables. Before 4.19, the resource's type has no quotes, so a rule fails if there is
     * one (apache/cloudstack #8138). In 4.20.2 and 4.22.0, all of them are texts of JSON (apache/cloudstack #12515).
     */
    get ruleVariables() {
        if (!this.atLeast('4.19'))
            return 'unquoted';
        return /^4\.(20\.2|22\.0)(\.|$)/.test(this.version) ? 'texts' : 'objects';
    }
    /** Whether `quotaBalance` answers a history of balances (apache/cloudstack #12961). */
    get hasBalanceHistory() {
        return this.atLeast('4.23');
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/state.js




/** What the emulated management server holds in memory, as a fresh simulator has it. */
class State {
    version;
    domains = [{ id: (0,external_node_crypto_.randomUUID)(), name: 'ROOT', path: 'ROOT', level: 0 }];
    accounts = [];
    users = [];
    jobs = new Map();
    /** Resource limits that were set, by owner and resource type. */
    limits = new Map();
    /** Whether the server was started with the quota service. */
    hasQuota = false;
    /** Whether the server was started with `js.interpretation.enabled`. */
    interpretsJs = false;
    quota = { tariffs: [], credits: [], charges: [], failures: new Map() };
    tables = new Map();
    counts = new Map();
    /** The CloudStack that it is. */
    release;
    /** @throws Error for a version that is older than all that were recorded */
    constructor(version) {
        this.version = version;
        this.release = new Release(version);
        const created = new Date();
        const [domain] = this.domains;
        const role = { roleId: (0,external_node_crypto_.randomUUID)(), roleType: 'Admin', roleName: 'Root Admin' };
        const account = { id: (0,external_node_crypto_.randomUUID)(), name: 'admin', type: 1, ...role, domain, created, details: {} };
        this.accounts.push(account);
        this.users.push({
            ...{ id: (0,external_node_crypto_.randomUUID)(), username: 'admin', password: 'password', account, created },
            ...{ firstname: 'Admin', lastname: 'User', email: 'admin@mailprovider.com' },
        });
    }
    /** All things of a kind, such as `zone`, in the order in which they were made. */
    table(kind) {
        const table = this.tables.get(kind) ?? [];
        this.tables.set(kind, table);
        return table;
    }
    add(kind, fields) {
        const entity = { id: (0,external_node_crypto_.randomUUID)(), ...fields };
        this.table(kind).push(entity);
        this.counts.set(kind, this.made(kind) + 1);
        return entity;
    }
    /** How many of a kind were ever made: numbers and addresses are not given twice. */
    made(kind) {
        return this.counts.get(kind) ?? 0;
    }
    remove(kind, entity) {
        const table = this.table(kind);
        table.splice(table.indexOf(entity), 1);
    }
    /** @throws ApiError 431 with CloudStack's words for an id that it does not have */
    get(kind, id, parameter) {
        const entity = this.table(kind).find((candidate) => candidate.id === id);
        if (entity)
            return entity;
        throw ApiError.unknownEntity(parameter, id);
    }
    /** All that outlives the management server: what CloudStack has in its database. */
    snapshot() {
        const { domains, accounts, users, limits, quota, tables, counts } = this;
        return (0,external_node_v8_.serialize)({ domains, accounts, users, limits, quota, tables, counts });
    }
    /** @param snapshot of {@link snapshot} */
    restore(snapshot) {
        Object.assign(this, (0,external_node_v8_.deserialize)(snapshot));
    }
    /** New keys for a user, replacing those that it has, as `registerUserKeys` does. */
    registerKeys(user) {
        user.apiKey = (0,external_node_crypto_.randomBytes)(64).toString('base64url');
        user.secretKey = (0,external_node_crypto_.randomBytes)(64).toString('base64url');
    }
}
/** A moment as CloudStack prints it: `2026-11-23T14:55:27+0000`. */
function timestamp(moment) {
    return moment.toISOString().replace(/\.\d{3}Z$/, '+0000');
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/accounts.js





/** Roles by account type: a user's, the root administrator's, a domain administrator's. */
const ROLES = {
    0: { roleType: 'User', roleName: 'User' },
    1: { roleType: 'Admin', roleName: 'Root Admin' },
    2: { roleType: 'DomainAdmin', roleName: 'Domain Admin' },
};
const accountCommands = [
    {
        name: 'createDomain',
        run: async (call) => {
            const { state, parameters } = call;
            const name = required('createDomain', call, 'name');
            const parent = domainOf(state, parameters.get('parentdomainid'));
            if (state.domains.some((domain) => domain.parent === parent && domain.name === name))
                throw ApiError.invalidParameter(`Domain with name ${name} already exists for the parent id=${parent.id}`);
            const domain = {
                id: (0,external_node_crypto_.randomUUID)(),
                name,
                path: `${parent.path}/${name}`,
                level: parent.level + 1,
                parent,
            };
            state.domains.push(domain);
            return { domain: asAnswered(describeDomain(domain), 'createDomain', 'domain') };
        },
    },
    {
        name: 'createAccount',
        run: async (call) => ({ account: createAccount(call) }),
    },
    {
        name: 'updateAccount',
        run: async ({ state, parameters }) => {
            const account = state.accounts.find(({ id }) => id === parameters.get('id'));
            if (!account)
                throw ApiError.unknownEntity('id', parameters.get('id') ?? '');
            for (const [name, value] of parameters) {
                const detail = /^accountdetails\[\d+\]\.(.+)$/.exec(name)?.[1];
                if (detail)
                    account.details[detail] = value;
            }
            return { account: { id: account.id, name: account.name, accountdetails: account.details } };
        },
    },
    {
        name: 'createProject',
        job: { result: 'project', instanceType: 'Project' },
        run: async (call) => {
            const { domain, name: account } = accountOf(call);
            const name = required('createProject', call, 'name');
            return call.state.add('project', {
                ...{
                    name,
                    displaytext: call.parameters.get('displaytext') ?? name,
                    domainid: domain.id,
                    domain: domain.name,
                },
                ...{
                    domainpath: pathOf(call.state, domain),
                    state: 'Active',
                    owner: [{ account }],
                    created: timestamp(new Date()),
                },
            });
        },
    },
];
function createAccount(call) {
    const { state, parameters } = call;
    const domain = domainOf(state, parameters.get('domainid'));
    const username = required('createAccount', call, 'username');
    const name = parameters.get('account') ?? username;
    if (state.accounts.some((account) => account.name === name && account.domain === domain))
        throw ApiError.invalidParameter(`The specified account [${name}] is not unique in domain [${domain.name}].`);
    const type = Number(parameters.get('accounttype') ?? 0);
    const created = new Date();
    const role = { roleId: (0,external_node_crypto_.randomUUID)(), ...(ROLES[type] ?? { roleType: 'User', roleName: 'User' }) };
    const account = { id: (0,external_node_crypto_.randomUUID)(), name, type, ...role, domain, created, details: {} };
    state.accounts.push(account);
    state.users.push({
        ...{ id: (0,external_node_crypto_.randomUUID)(), username, password: parameters.get('password') ?? '', account, created },
        ...{ firstname: parameters.get('firstname') ?? '', lastname: parameters.get('lastname') ?? '' },
        email: parameters.get('email') ?? '',
    });
    const fields = {
        ...{
            id: account.id,
            name,
            accounttype: type,
            created: timestamp(created),
            state: 'enabled',
            isdefault: false,
        },
        ...{ domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) },
        ...{ roleid: role.roleId, roletype: role.roleType, rolename: role.roleName },
    };
    return asAnswered(fields, 'createAccount', 'account');
}
/** Who a resource belongs to, as its answers say it: the named account or project, or the caller's own. */
function ownerOf(call) {
    const projectid = call.parameters.get('projectid');
    if (projectid) {
        const project = call.state.get('project', projectid, 'projectid');
        const { name, domainid, domain, domainpath } = project;
        return { project: name, projectid: project.id, domainid, domain, domainpath };
    }
    const { name: account, domain } = accountOf(call);
    return { account, domainid: domain.id, domain: domain.name, domainpath: pathOf(call.state, domain) };
}
/** The id by which the usage of an owner's resources is counted. */
function accountIdOf(state, { projectid, account, domainid }) {
    if (projectid)
        return String(projectid);
    return findAccount(state, account, domainid)?.id ?? '';
}
function findAccount(state, name, domainid) {
    return state.accounts.find((account) => account.name === name && account.domain.id === domainid);
}
/** The named account, or the caller's own. */
function accountOf({ state, parameters, user }) {
    const name = parameters.get('account');
    const domainid = parameters.get('domainid');
    if (!name) {
        const own = user?.account ?? state.accounts[0];
        if (own)
            return own;
    }
    const found = findAccount(state, name, domainid);
    if (found)
        return found;
    throw ApiError.invalidParameter(`Unable to find account ${name} in domain ${domainid}`);
}
function domainOf(state, id) {
    const [root] = state.domains;
    if (!id)
        return root;
    const found = state.domains.find((domain) => domain.id === id);
    if (found)
        return found;
    throw ApiError.unknownEntity('domainid', id);
}
/** A domain's path as the version writes it. */
function pathOf({ release }, { path }) {
    return release.domainPath(path);
}
function describeDomain({ id, name, level, path, parent }) {
    return {
        ...{ id, name, level, path, haschild: false },
        ...(parent && { parentdomainid: parent.id, parentdomainname: parent.name }),
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/cloud.js

const cloudCommands = [
    {
        name: 'listCapabilities',
        run: async ({ state: { release, version } }) => ({
            capability: { ...recordedValues(release.recorded).capabilities, cloudstackversion: version },
        }),
    },
];

// EXTERNAL MODULE: ./.cache/tsc/src/nearest.js
var nearest = __webpack_require__(28114);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/settings.json
const settings_namespaceObject = /*#__PURE__*/JSON.parse('{"account.cleanup.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Access","subgroup":"Account","defaultvalue":"20","isdynamic":false,"component":"management-server","displaytext":"Account cleanup interval","type":"Number"}],"backup.enable.attach.detach.of.volumes":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"false","description":"Enable volume attach/detach operations for VMs that are assigned to Backup Offerings.","isdynamic":true,"component":"BackupService","displaytext":"Backup enable attach detach of volumes","type":"Boolean"}],"backup.framework.enabled":[{"since":"4.18","value":"true","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"false","description":"Is backup and recovery framework enabled.","isdynamic":false,"component":"BackupService","displaytext":"Backup framework enabled","type":"Boolean"}],"backup.framework.provider.plugin":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"dummy","description":"The backup and recovery provider plugin.","isdynamic":true,"component":"BackupService","parent":"backup.framework.enabled","displaytext":"Backup framework provider plugin","type":"String"},{"since":"4.22","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"dummy","description":"The backup and recovery provider plugin. Valid plugin values: dummy, veeam, networker and nas","isdynamic":true,"component":"BackupService","parent":"backup.framework.enabled","displaytext":"Backup framework provider plugin","type":"String"}],"backup.framework.sync.interval":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"300","description":"The backup and recovery background sync task polling interval in seconds.","isdynamic":true,"component":"BackupService","parent":"backup.framework.enabled","displaytext":"Backup framework sync interval","type":"Number"}],"backup.plugin.networker.client.verbosity":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"false","description":"Produce Verbose logs in Hypervisor","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker client verbosity","type":"Boolean"}],"backup.plugin.networker.password":[{"since":"4.18","category":"Secure","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"password","description":"The EMC Networker API password.","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker password","type":"String"}],"backup.plugin.networker.pool":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"Default","description":"The EMC Networker Media Pool","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker pool","type":"String"}],"backup.plugin.networker.request.timeout":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"300","description":"The EMC Networker API request timeout in seconds.","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker request timeout","type":"Number"}],"backup.plugin.networker.url":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"https://localhost:9090/nwrestapi/v3","description":"The EMC Networker API URL.","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker url","type":"String"}],"backup.plugin.networker.username":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"administrator","description":"The EMC Networker API username.","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker username","type":"String"}],"backup.plugin.networker.validate.ssl":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"false","description":"Validate the SSL certificate when connecting to EMC Networker API service.","isdynamic":true,"component":"BackupService","displaytext":"Backup plugin networker validate ssl","type":"Boolean"}],"backup.retry":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"3","description":"Number of times to retry in creating backup of snapshot on secondary","isdynamic":false,"component":"SnapshotManager","displaytext":"Backup retry","type":"Number"}],"backup.retry.interval":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"300","description":"Time in seconds between retries in backing up snapshot to secondary","isdynamic":false,"component":"SnapshotManager","displaytext":"Backup retry interval","type":"Number"}],"backup.snapshot.wait":[{"since":"4.18","category":"Storage","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"21600","description":"In second, timeout for BackupSnapshotCommand","isdynamic":false,"component":"StorageManager","displaytext":"Backup snapshot wait","type":"Number"}],"check.pod.cidrs":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Network","subgroup":"Network","defaultvalue":"true","description":"If true, different pods must belong to different CIDR subnets.","isdynamic":false,"component":"management-server","displaytext":"Check pod cidrs","type":"String"}],"default.page.size":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"500","description":"Default page size for API list* commands","isdynamic":false,"component":"management-server","displaytext":"Default page size","type":"Number"}],"direct.agent.load.size":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Agent","defaultvalue":"16","description":"How many agents to connect to in each round","isdynamic":true,"component":"AgentManager","displaytext":"Direct agent load size","type":"Number"}],"direct.network.stats.interval":[{"since":"4.18","category":"Usage","group":"Network","subgroup":"Network","defaultvalue":"86400","description":"Interval (in seconds) to collect stats from Traffic Monitor","isdynamic":false,"component":"management-server","displaytext":"Direct network stats interval","type":"Number"}],"display.human.readable.sizes":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"true","description":"Enables outputting human readable byte sizes to logs and usage records.","isdynamic":false,"component":"ManagementServer","displaytext":"Display human readable sizes","type":"Boolean"}],"enable.dynamic.scale.vm":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Compute","subgroup":"Virtual Machine","defaultvalue":"false","description":"Enables/Disables dynamically scaling a vm","isdynamic":true,"component":"UserVmManager","displaytext":"Enable dynamic scale vm","type":"Boolean"}],"enable.usage.server":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","defaultvalue":"true","description":"Flag for enabling usage","isdynamic":false,"component":"management-server","displaytext":"Enable usage server","type":"Boolean"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","defaultvalue":"true","description":"Flag for enabling usage","isdynamic":false,"component":"management-server","displaytext":"Enable usage server","type":"Boolean"}],"expunge.delay":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"20","isdynamic":false,"component":"management-server","displaytext":"Expunge delay","type":"Number"}],"expunge.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"20","isdynamic":false,"component":"management-server","displaytext":"Expunge interval","type":"Number"}],"expunge.workers":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"3","isdynamic":false,"component":"management-server","displaytext":"Expunge workers","type":"Number"}],"guest.domain.suffix":[{"since":"4.18","byZones":true,"category":"Network","group":"Access","subgroup":"Domain","defaultvalue":"cloud.internal","description":"Default domain name for vms inside virtualized networks fronted by router","isdynamic":true,"component":"NetworkOrchestrationService","displaytext":"Guest domain suffix","type":"String"}],"instance.name":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Compute","subgroup":"Virtual Machine","defaultvalue":"VM","description":"Name of the deployment instance.","isdynamic":false,"component":"AgentManager","displaytext":"Instance name","type":"String"}],"max.account.backup.storage":[{"since":"4.22","category":"Account Defaults","group":"Access","subgroup":"Account","defaultvalue":"400","description":"The default maximum backup storage space (in GiB) that can be used for an account","isdynamic":false,"component":"BackupService","displaytext":"Max account backup storage","type":"Number"}],"max.account.backups":[{"since":"4.22","category":"Account Defaults","group":"Access","subgroup":"Account","defaultvalue":"20","description":"The default maximum number of backups that can be created for an account","isdynamic":false,"component":"BackupService","displaytext":"Max account backups","type":"Number"}],"max.domain.backup.storage":[{"since":"4.22","category":"Domain Defaults","group":"Access","subgroup":"Domain","defaultvalue":"800","description":"The default maximum backup storage space (in GiB) that can be used for a domain","isdynamic":false,"component":"BackupService","displaytext":"Max domain backup storage","type":"Number"}],"max.domain.backups":[{"since":"4.22","category":"Domain Defaults","group":"Access","subgroup":"Domain","defaultvalue":"40","description":"The default maximum number of backups that can be created for a domain","isdynamic":false,"component":"BackupService","displaytext":"Max domain backups","type":"Number"}],"max.project.backup.storage":[{"since":"4.22","category":"Project Defaults","group":"Access","subgroup":"Project","defaultvalue":"400","description":"The default maximum backup storage space (in GiB) that can be used for a project","isdynamic":false,"component":"BackupService","displaytext":"Max project backup storage","type":"Number"}],"max.project.backups":[{"since":"4.22","category":"Project Defaults","group":"Access","subgroup":"Project","defaultvalue":"20","description":"The default maximum number of backups that can be created for a project","isdynamic":false,"component":"BackupService","displaytext":"Max project backups","type":"Number"}],"nas.backup.restore.mount.timeout":[{"since":"4.22","category":"Advanced","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"30","description":"Timeout in seconds after which backup repository mount for restore fails.","isdynamic":true,"component":"BackupService","parent":"backup.framework.enabled","displaytext":"Nas backup restore mount timeout","type":"Number"}],"network.gc.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Network","subgroup":"Network","defaultvalue":"600","description":"Seconds to wait before checking for networks to shutdown","isdynamic":true,"component":"NetworkOrchestrationService","displaytext":"Network gc interval","type":"Number"}],"network.gc.wait":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Network","subgroup":"Network","defaultvalue":"600","description":"Time (in seconds) to wait before shutting down a network that\'s not in used","isdynamic":false,"component":"NetworkOrchestrationService","displaytext":"Network gc wait","type":"Number"}],"ping.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"60","description":"Interval to send application level pings to make sure the connection is still working","isdynamic":false,"component":"ManagementServiceConfiguration","displaytext":"Ping interval","type":"Number"}],"ping.timeout":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"2.5","description":"Multiplier to ping.interval before announcing an agent has timed out","isdynamic":true,"component":"ManagementServiceConfiguration","displaytext":"Ping timeout","type":"Decimal"}],"publish.async.job.events":[{"since":"4.18","category":"Advanced","group":"Management Server","subgroup":"Jobs","defaultvalue":"true","description":"enable or disable publishing of usage events on the event bus","isdynamic":false,"component":"management-server","displaytext":"Publish async job events","type":"Boolean"}],"publish.usage.events":[{"since":"4.18","category":"Advanced","group":"Management Server","subgroup":"Usage","defaultvalue":"true","description":"enable or disable publishing of usage events on the event bus","isdynamic":false,"component":"management-server","displaytext":"Publish usage events","type":"Boolean"},{"since":"4.20","category":"Advanced","group":"Usage Server","subgroup":"Usage","defaultvalue":"true","description":"enable or disable publishing of usage events on the event bus","isdynamic":false,"component":"management-server","displaytext":"Publish usage events","type":"Boolean"}],"quota.account.enabled":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"true","description":"Indicates whether Quota plugin is enabled or not for the account.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota account enabled","type":"Boolean"}],"quota.activationrule.timeout":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"2000","description":"The maximum runtime, in milliseconds, to execute the quota tariff\'s activation rule; if it is reached, a timeout will happen.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota activationrule timeout","type":"Number"}],"quota.currency.locale":[{"since":"4.19","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","description":"The location used for formatting the value (e.g. \\"en-US\\" for English or \\"pt-BR\\" for Brazilian Portuguese)","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota currency locale","type":"String"}],"quota.currency.symbol":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"$","description":"The symbol for the currency in use to measure usage.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota currency symbol","type":"String"}],"quota.email.footer":[{"since":"4.19","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Text to be added as a footer for quota emails. Line breaks are not automatically inserted between this section and the body.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota email footer","type":"String"}],"quota.email.header":[{"since":"4.19","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Text to be added as a header for quota emails. Line breaks are not automatically inserted between this section and the body.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota email header","type":"String"}],"quota.enable.emails":[{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"true","description":"Indicates whether Quota emails should be sent or not to accounts. When enabled, the behavior for each account can be overridden through the API quotaConfigureEmail.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota enable emails","type":"Boolean"}],"quota.enable.enforcement":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"false","description":"Enable the usage quota enforcement, i.e. on true when exceeding quota the respective account will be locked.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota enable enforcement","type":"String"}],"quota.enable.service":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"false","description":"Indicates whether Quota plugin is enabled or not.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota enable service","type":"Boolean"}],"quota.statement.period":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"1","description":"This variables define the statement generation interval. Values correspond to bimonthly=0, monthly=1, quarterly=2, half-yearly=3 and yearly=4.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota statement period","type":"Number"}],"quota.usage.smtp.connection.timeout":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"60","description":"Quota SMTP server connection timeout duration.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp connection timeout","type":"String"}],"quota.usage.smtp.enabledSecurityProtocols":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"White-space separated security protocols; ex: \\"TLSv1 TLSv1.1\\". Supported protocols: SSLv2Hello, SSLv3, TLSv1, TLSv1.1 and TLSv1.2.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp enabledSecurityProtocols","type":"String"},{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"White-space separated security protocols; ex: \\"TLSv1 TLSv1.1\\". Supported protocols: SSLv2Hello, SSLv3, TLSv1, TLSv1.1 and TLSv1.2.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp enabledSecurityProtocols","type":"WhitespaceSeparatedListWithOptions","options":"SSLv2Hello,SSLv3,TLSv1,TLSv1.1,TLSv1.2"}],"quota.usage.smtp.host":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Quota SMTP host for quota related emails.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp host","type":"String"}],"quota.usage.smtp.password":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Quota SMTP server password.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp password","type":"String"}],"quota.usage.smtp.port":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Quota SMTP port.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp port","type":"String"}],"quota.usage.smtp.sender":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Sender of quota alert email (will be in the From header of the email).","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp sender","type":"String"}],"quota.usage.smtp.useAuth":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"If true, use secure SMTP authentication when sending emails.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp useAuth","type":"String"},{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"false","description":"If true, use secure SMTP authentication when sending emails.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp useAuth","type":"Boolean"}],"quota.usage.smtp.useStartTLS":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"false","description":"If set to true and if we enable security via quota.usage.smtp.useAuth, this will enable StartTLS to secure the connection.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp useStartTLS","type":"String"},{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"false","description":"If set to true and if we enable security via quota.usage.smtp.useAuth, this will enable StartTLS to secure the connection.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp useStartTLS","type":"Boolean"}],"quota.usage.smtp.user":[{"since":"4.18","category":"Advanced","group":"Miscellaneous","subgroup":"Quota","defaultvalue":"","description":"Quota SMTP server username.","isdynamic":true,"component":"QUOTA-PLUGIN","displaytext":"Quota usage smtp user","type":"String"}],"router.health.checks.failures.to.recreate.vr":[{"since":"4.18","category":"Advanced","group":"System VMs","subgroup":"VirtualRouter","defaultvalue":"","description":"Health checks failures defined by this config are the checks that should cause router recreation. If empty the recreate is not attempted for any health check failure. Possible values are comma separated script names from systemvm’s /root/health_scripts/ (namely - cpu_usage_check.py, dhcp_check.py, disk_space_check.py, dns_check.py, gateways_check.py, haproxy_check.py, iptables_check.py, memory_usage_check.py, router_version_check.py), connectivity.test, filesystem.writable.test  or services (namely - loadbalancing.service, webserver.service, dhcp.service) ","isdynamic":true,"component":"VirtualNetworkApplianceManagerImpl","parent":"router.health.checks.enabled","displaytext":"Router health checks failures to recreate vr","type":"CSV"}],"router.health.checks.max.cpu.usage.threshold":[{"since":"4.18","category":"Advanced","group":"System VMs","subgroup":"VirtualRouter","defaultvalue":"100","description":" Max CPU Usage threshold as % above which check is considered a failure.","isdynamic":true,"component":"VirtualNetworkApplianceManagerImpl","parent":"router.health.checks.enabled","displaytext":"Router health checks max cpu usage threshold","type":"Decimal"}],"router.health.checks.max.memory.usage.threshold":[{"since":"4.18","category":"Advanced","group":"System VMs","subgroup":"VirtualRouter","defaultvalue":"100","description":"Max Memory Usage threshold as % above which check is considered a failure.","isdynamic":true,"component":"VirtualNetworkApplianceManagerImpl","parent":"router.health.checks.enabled","displaytext":"Router health checks max memory usage threshold","type":"Decimal"}],"router.health.checks.to.exclude":[{"since":"4.18","category":"Advanced","group":"System VMs","subgroup":"VirtualRouter","defaultvalue":"","description":"Health checks that should be excluded when executing scheduled checks on the router. This can be a comma separated list of script names placed in the \'/root/health_checks/\' folder. Currently the following scripts are placed in default systemvm template -  cpu_usage_check.py, disk_space_check.py, gateways_check.py, iptables_check.py, router_version_check.py, dhcp_check.py, dns_check.py, haproxy_check.py, memory_usage_check.py.","isdynamic":true,"component":"VirtualNetworkApplianceManagerImpl","parent":"router.health.checks.enabled","displaytext":"Router health checks to exclude","type":"CSV"}],"secstorage.allowed.internal.sites":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Infrastructure","subgroup":"Secondary Storage","defaultvalue":"0.0.0.0/0","isdynamic":false,"component":"management-server","displaytext":"Secstorage allowed internal sites","type":"String"}],"snapshot.backup.to.secondary":[{"since":"4.18","category":"Snapshots","group":"Storage","subgroup":"Snapshot","defaultvalue":"true","description":"Indicates whether to always backup primary storage snapshot to secondary storage. Keeping snapshots only on Primary storage is applicable for KVM + Ceph only.","isdynamic":false,"component":"SnapshotManager","displaytext":"Snapshot backup to secondary","type":"Boolean"}],"storage.cleanup.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Infrastructure","subgroup":"Primary Storage","defaultvalue":"86400","description":"The interval (in seconds) to wait before running the storage cleanup thread.","isdynamic":false,"component":"StorageManager","parent":"storage.cleanup.enabled","displaytext":"Storage cleanup interval","type":"Number"}],"traffic.sentinel.exclude.zones":[{"since":"4.18","category":"Usage","group":"Miscellaneous","subgroup":"Others","defaultvalue":"","description":"Traffic going into specified list of zones is not metered","isdynamic":false,"component":"management-server","displaytext":"Traffic sentinel exclude zones","type":"String"}],"traffic.sentinel.include.zones":[{"since":"4.18","category":"Usage","group":"Miscellaneous","subgroup":"Others","defaultvalue":"EXTERNAL","description":"Traffic going into specified list of zones is metered. For metering all traffic leave this parameter empty","isdynamic":false,"component":"management-server","displaytext":"Traffic sentinel include zones","type":"String"}],"usage.aggregation.timezone":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","defaultvalue":"GMT","description":"The timezone to use for usage stats aggregation","isdynamic":false,"component":"management-server","displaytext":"Usage aggregation timezone","type":"String"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","defaultvalue":"GMT","description":"The timezone to use for usage stats aggregation","isdynamic":false,"component":"management-server","displaytext":"Usage aggregation timezone","type":"String"}],"usage.execution.timezone":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","description":"The timezone to use for usage job execution time","isdynamic":false,"component":"management-server","displaytext":"Usage execution timezone","type":"String"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","description":"The timezone to use for usage job execution time","isdynamic":false,"component":"management-server","displaytext":"Usage execution timezone","type":"String"}],"usage.sanity.check.interval":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","description":"Interval (in days) to check sanity of usage data. To disable set it to 0 or negative.","isdynamic":false,"component":"management-server","displaytext":"Usage sanity check interval","type":"Number"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","description":"Interval (in days) to check sanity of usage data. To disable set it to 0 or negative.","isdynamic":false,"component":"management-server","displaytext":"Usage sanity check interval","type":"Number"}],"usage.snapshot.virtualsize.select":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","defaultvalue":"false","description":"Set the value to true if snapshot usage need to consider virtual size, else physical size is considered ","isdynamic":false,"component":"SnapshotManager","displaytext":"Usage snapshot virtualsize select","type":"Boolean"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","defaultvalue":"false","description":"Set the value to true if snapshot usage need to consider virtual size, else physical size is considered ","isdynamic":false,"component":"SnapshotManager","displaytext":"Usage snapshot virtualsize select","type":"Boolean"}],"usage.stats.job.aggregation.range":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","defaultvalue":"1440","description":"The range of time for aggregating the user statistics specified in minutes (e.g. 1440 for daily, 60 for hourly.","isdynamic":false,"component":"management-server","displaytext":"Usage stats job aggregation range","type":"Number"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","defaultvalue":"1440","description":"The range of time for aggregating the user statistics specified in minutes (e.g. 1440 for daily, 60 for hourly.","isdynamic":false,"component":"management-server","displaytext":"Usage stats job aggregation range","type":"Number"}],"usage.stats.job.exec.time":[{"since":"4.18","category":"Usage","group":"Management Server","subgroup":"Usage","defaultvalue":"00:15","description":"The time at which the usage statistics aggregation job will run as an HH24:MM time, e.g. 00:30 to run at 12:30am.","isdynamic":false,"component":"management-server","displaytext":"Usage stats job exec time","type":"String"},{"since":"4.20","category":"Usage","group":"Usage Server","subgroup":"Usage","defaultvalue":"00:15","description":"The time at which the usage statistics aggregation job will run as an HH24:MM time, e.g. 00:30 to run at 12:30am.","isdynamic":false,"component":"management-server","displaytext":"Usage stats job exec time","type":"String"}],"vm.allocation.algorithm":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Compute","subgroup":"Virtual Machine","defaultvalue":"random","description":"Order in which hosts within a cluster will be considered for VM/volume allocation. The value can be \'random\', \'firstfit\', \'userdispersing\', \'userconcentratedpod_random\', \'userconcentratedpod_firstfit\', or \'firstfitleastconsumed\'.","isdynamic":true,"component":"DeploymentClusterPlanner","displaytext":"Vm allocation algorithm","type":"Select","options":"random,firstfit,userdispersing,userconcentratedpod_random,userconcentratedpod_firstfit,firstfitleastconsumed"}],"vm.op.wait.interval":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Compute","subgroup":"Virtual Machine","defaultvalue":"120","description":"Time (in seconds) to wait before checking if a previous operation has succeeded","isdynamic":true,"component":"VirtualMachineManager","displaytext":"Vm op wait interval","type":"Number"}],"webhook.deliveries.cleanup.initial.delay":[{"since":"4.20","category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"180","description":"Initial delay (in seconds) for webhook deliveries cleanup task","isdynamic":false,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook deliveries cleanup initial delay","type":"Number"}],"webhook.deliveries.cleanup.interval":[{"since":"4.20","category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"3600","description":"Interval (in seconds) for cleaning up webhook deliveries","isdynamic":false,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook deliveries cleanup interval","type":"Number"}],"webhook.deliveries.limit":[{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"10","description":"Limit for the number of deliveries to keep in DB per webhook","isdynamic":true,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook deliveries limit","type":"Number"}],"webhook.delivery.thread.pool.size":[{"since":"4.20","category":"Advanced","group":"Infrastructure","subgroup":"Primary Storage","defaultvalue":"5","description":"Size of the thread pool for webhook deliveries","isdynamic":false,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook delivery thread pool size","type":"Number"}],"webhook.delivery.timeout":[{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"10","description":"Wait timeout (in seconds) for a webhook delivery delivery","isdynamic":true,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook delivery timeout","type":"Number"}],"webhook.delivery.tries":[{"since":"4.20","category":"Advanced","group":"Miscellaneous","subgroup":"Others","defaultvalue":"3","description":"Number of tries to be made for a webhook delivery","isdynamic":true,"component":"org.apache.cloudstack.mom.webhook.WebhookService","displaytext":"Webhook delivery tries","type":"Number"}],"workers":[{"since":"4.18","byZones":true,"category":"Advanced","group":"Management Server","subgroup":"Limits","defaultvalue":"5","description":"Number of worker threads handling remote agent connections.","isdynamic":false,"component":"AgentManager","displaytext":"Workers","type":"Number"}],"zone.backupStorage.capacity.notificationthreshold":[{"since":"4.22","category":"Alert","group":"Miscellaneous","subgroup":"Backup & Recovery","defaultvalue":"0.75","description":"Percentage (as a value between 0 and 1) of backup storage utilization above which alerts will be sent about low storage available.","isdynamic":true,"component":"BackupService","displaytext":"Zone backupStorage capacity notificationthreshold","type":"Decimal"}]}');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/settings.js



/** Those that the embedded engine has an effect of. */
const IMPLEMENTED = new Set([
    ...['enable.usage.server', 'usage.stats.job.aggregation.range', 'usage.stats.job.exec.time'],
    ...['usage.aggregation.timezone', 'quota.enable.service'],
]);
/** What listConfigurations does not show, since its category is Hidden; read by quotaTariffCreate and quotaTariffUpdate. */
const JS_INTERPRETATION = 'js.interpretation.enabled';
const entries = Object.entries(settings_namespaceObject);
/** The settings of a version; a version before the first recorded one has what that one has. */
function settingsOf(version) {
    return entries.flatMap(([name, forms]) => {
        const known = forms.findLast(({ since }) => compare(since, version) <= 0);
        const form = known ?? forms.find(({ since }) => since === FIRST);
        if (!form || form.gone)
            return [];
        const { since: _, gone: __, byZones: ___, ...fields } = form;
        return [{ name, ...fields }];
    });
}
/**
 * Why the embedded engine does not take a value of a setting: it must not accept what has no effect in it. What the
 * simulator's own zone descriptions change has none that is seen there: intervals, workers, and names.
 *
 * @param current the value that the setting has
 * @returns undefined if it takes it
 */
function refusal(name, value, current, version) {
    if (name === JS_INTERPRETATION && new Release(version).needsJsInterpretation)
        return undefined;
    const settings = settingsOf(version);
    if (!settings.some((setting) => setting.name === name)) {
        const names = settings.map((setting) => setting.name);
        return `the embedded engine knows no setting called ${name}${(0,nearest/* nearestClause */.U)(name, names)}: correct the name, or run it on a container, which has all settings of its CloudStack`;
    }
    const isWithoutEffect = settings_namespaceObject[name]?.at(-1)?.byZones;
    if (IMPLEMENTED.has(name) || isWithoutEffect || value === current)
        return undefined;
    return `the embedded engine does not implement the setting ${name}: run it on a container`;
}
/** The value that a setting has before anyone sets it. */
function valueAtFirst({ value, defaultvalue }) {
    return value ?? defaultvalue;
}
const FIRST = entries.flatMap(([, forms]) => forms.map(({ since }) => since)).sort(compare)[0];
/** By their numbers: `4.9` is before `4.18`. */
function compare(a, b) {
    const [one, two] = [a, b].map((text) => text.split('.').map(Number));
    return (one[0] ?? 0) - (two[0] ?? 0) || (one[1] ?? 0) - (two[1] ?? 0);
}

// EXTERNAL MODULE: ./.cache/tsc/src/usage/timezone.js
var usage_timezone = __webpack_require__(22733);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-server.js


const MINUTE = 60_000;
const HOUR = 3_600_000;
const HEARTBEAT = MINUTE;
const TAKE_OVER = 5 * MINUTE;
/** The real server's first heartbeat comes after 15 s; nobody needs to wait for that here. */
const FIRST_HEARTBEAT = 1000;
/**
 * CloudStack's usage server in memory, with UsageManagerImpl's job table: a recurring job that the process owns,
 * single jobs that its heartbeat finds, windows of the range up to the last full minute, and catching up from the
 * oldest event that no job has seen. Time is the clock's; what was due is done when someone looks.
 */
class MemoryUsageServer {
    clock;
    settings;
    jobs = [];
    records = [];
    host = 'embedded/127.0.0.1';
    pid = 0;
    startedAt = 0;
    range = 0;
    timezone = 'GMT';
    /** Milliseconds by which the past was moved back so far. */
    movedBack = 0;
    events = [];
    lives = [];
    counters = [];
    counted = [];
    nextHeartbeat = 0;
    nextRun = 0;
    constructor(clock, settings) {
        this.clock = clock;
        this.settings = settings;
        this.restart();
    }
    /** A new process, which reads the settings; the tables stay. */
    restart() {
        const now = this.clock();
        const { range, execTime, timezone } = this.settings();
        this.pid += 1;
        this.startedAt = now;
        this.range = range;
        this.timezone = timezone;
        this.nextHeartbeat = now + FIRST_HEARTBEAT;
        this.nextRun = execTime === 'next' ? (0,usage_timezone/* startOfMinute */.ci)(now) + MINUTE : nextTime(now, execTime);
        // As the image's start script does it: the jobs of the process before are this one's.
        for (const job of this.jobs.filter(({ end }) => end === 0))
            Object.assign(job, { pid: this.pid, scheduled: false, heartbeat: job.heartbeat - HOUR });
        if (!this.jobs.some(({ end }) => end === 0))
            this.createJob('recurring', now);
    }
    publish(event) {
        this.tick();
        this.events.push({ ...event, created: this.clock() });
    }
    /** A disk of a machine that counts already is not added again. */
    addCounter(definition) {
        const { of } = definition;
        const isKnown = (other) => 'volume' in other && (0,external_node_util_.isDeepStrictEqual)(of, other);
        if (this.counters.some((counter) => isKnown(counter.of)))
            return;
        const zeros = definition.records.map(() => 0);
        this.counters.push({ ...definition, totals: [...zeros], metered: [...zeros] });
    }
    /** What counts for an account or a project, each with its number. */
    countersOf(ownerId) {
        return this.counters
            .map(({ of, totals, ownerId: owner }, id) => ({ id, of, totals, owner }))
            .filter(({ owner }) => owner === ownerId);
    }
    /** Raises a counter. */
    count(id, amounts) {
        const counter = this.counters[id];
        if (counter?.totals.length !== amounts.length)
            throw new Error(`there is no counter ${id} of ${amounts.length} values`);
        counter.totals = counter.totals.map((total, index) => total + (amounts[index] ?? 0));
    }
    /** `generateUsageRecords`: one job for the owner of the last one. */
    insertSingleJob() {
        this.tick();
        this.createJob('single', this.clock());
    }
    /** Moves the past back, then runs the job once for each range (minutes). */
    run(ranges, moveBack) {
        this.tick();
        this.moveBack(moveBack * 1000);
        for (const range of ranges)
            this.job(range, this.clock());
    }
    /** The clock's, in epoch milliseconds. */
    now() {
        return this.clock();
    }
    lastSuccess() {
        return Math.max(0, ...this.jobs.filter(({ success }) => success).map(({ end }) => end));
    }
    lastHeartbeat() {
        this.tick();
        return Math.max(0, ...this.jobs.map(({ heartbeat }) => heartbeat));
    }
    oldestEvent() {
        return this.events.length > 0 ? Math.min(...this.events.map(({ created }) => created)) : undefined;
    }
    /** Does what has been due since someone last looked, in its order. */
    tick() {
        const now = this.clock();
        for (;;) {
            const due = Math.min(this.nextHeartbeat, this.nextRun);
            if (due > now)
                return;
            if (due === this.nextHeartbeat) {
                this.nextHeartbeat += HEARTBEAT;
                this.heartbeat(due);
            }
            else {
                this.nextRun += this.range * MINUTE;
                this.job(this.range, due);
            }
        }
    }
    heartbeat(now) {
        const single = this.jobs.find(({ end, type, scheduled }) => end === 0 && type === 'single' && !scheduled);
        if (single && single.pid === this.pid) {
            single.scheduled = true;
            this.job(this.range, now);
        }
        const recurring = this.jobs.findLast(({ end, type }) => end === 0 && type === 'recurring');
        if (recurring && (recurring.pid === this.pid || now - recurring.heartbeat > TAKE_OVER))
            Object.assign(recurring, { pid: this.pid, host: this.host, heartbeat: now });
    }
    createJob(type, heartbeat) {
        const id = (this.jobs.at(-1)?.id ?? 0) + 1;
        const times = { start: 0, end: 0, heartbeat };
        this.jobs.push({ id, host: this.host, pid: this.pid, type, scheduled: false, success: false, ...times });
    }
    moveBack(millis) {
        this.movedBack += millis;
        for (const job of this.jobs.filter(({ end }) => end > 0)) {
            job.start -= millis;
            job.end -= millis;
            job.heartbeat -= millis;
        }
        for (const event of this.events)
            event.created -= millis;
        for (const life of this.lives) {
            life.begin -= millis;
            if (life.end !== undefined)
                life.end -= millis;
        }
        for (const record of this.records) {
            record.start -= millis;
            record.end -= millis;
        }
        for (const entry of this.counted)
            entry.at -= millis;
    }
    job(range, now) {
        const job = this.jobs.findLast(({ end }) => end === 0);
        if (!job || job.pid !== this.pid)
            return;
        const end = this.windowEnd(range, now) - 1;
        const lastSuccess = this.lastSuccess();
        const start = lastSuccess > 0 ? lastSuccess + 1 : end + 1 - range * MINUTE;
        const success = start < end;
        if (success)
            this.parse(start, end, range);
        Object.assign(job, { start, end, success });
        if (job.type === 'recurring')
            this.createJob('recurring', now);
    }
    windowEnd(range, now) {
        if (range === 1440)
            return (0,usage_timezone/* startOfDay */.ol)(now, this.timezone);
        return range === 60 ? (0,usage_timezone/* startOfHour */.Qr)(now, this.timezone) : (0,usage_timezone/* startOfMinute */.ci)(now);
    }
    parse(from, end, range) {
        const seen = this.events.filter(({ created }) => created <= end);
        this.events = this.events.filter(({ created }) => created > end);
        const start = Math.min(from, ...seen.map(({ created }) => created));
        for (const event of seen)
            this.apply(event);
        this.countUntil(end);
        for (const [windowStart, windowEnd] of windowsOf(start, end, range))
            this.meter(windowStart, windowEnd);
    }
    apply({ usageType, begins, resource, record, created }) {
        if (begins) {
            this.lives.push({ usageType, resource, record, begin: created, end: undefined });
            return;
        }
        // One thing may have several: a virtual machine's snapshot has one for each disk.
        for (const life of this.lives)
            if (life.usageType === usageType && life.resource === resource)
                life.end ??= created;
    }
    countUntil(at) {
        for (const counter of this.counters) {
            const amounts = counter.totals.map((total, index) => total - (counter.metered[index] ?? 0));
            counter.metered = [...counter.totals];
            this.counted.push({ counter, at, amounts });
        }
    }
    meter(start, end) {
        for (const { usageType, record, begin, end: ended } of this.lives) {
            const [from, to] = [Math.max(begin, start), Math.min(ended ?? end, end)];
            if (from > end || to < start || to <= from)
                continue;
            // Inclusive of its last millisecond, as the real parsers count.
            const millis = to - from + (to === end ? 1 : 0);
            this.records.push({ usageType, amount: millis / HOUR, start, end, record });
        }
        for (const { counter, amounts } of this.counted.filter(({ at }) => at >= start && at <= end)) {
            // If one of its values has grown, there is a record of each (NetworkUsageParser, VmDiskUsageParser).
            if (!amounts.some((amount) => amount > 0))
                continue;
            for (const [index, [usageType, record]] of counter.records.entries())
                this.records.push({ usageType, amount: amounts[index] ?? 0, start, end, record });
        }
    }
}
/** UsageManagerImpl's windows: of the range, cut from the end backwards, so that the first may be shorter. */
function windowsOf(start, end, range) {
    const step = range * MINUTE;
    let windowEnd = end;
    for (let earlier = end; earlier > start && earlier - start > MINUTE; earlier -= step)
        windowEnd = earlier;
    const windows = [];
    for (let windowStart = start; windowEnd - end < MINUTE; windowEnd += step) {
        windows.push([windowStart, windowEnd]);
        windowStart = windowEnd + 1;
    }
    return windows;
}
/** The next time that a clock in UTC shows a time of the day. */
function nextTime(now, text) {
    const [hours = 0, minutes = 0] = text.split(':').map(Number);
    const today = (0,usage_timezone/* startOfDay */.ol)(now, 'GMT') + hours * HOUR + minutes * MINUTE;
    return today < now ? today + 24 * HOUR : today;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/store.js

/** A store without a database, with its own usage server. */
class MemoryStore {
    configuration;
    usageServer;
    /** @param settings global settings beside CloudStack's defaults */
    constructor(settings = {}, clock = Date.now) {
        this.configuration = new Map(Object.entries(settings));
        this.usageServer = new MemoryUsageServer(clock, () => ({
            range: Number(this.configuration.get('usage.stats.job.aggregation.range') ?? 1440),
            execTime: this.configuration.get('usage.stats.job.exec.time') ?? '00:15',
            timezone: this.configuration.get('usage.aggregation.timezone') ?? 'GMT',
        }));
    }
    async readConfiguration(name) {
        return this.configuration.get(name);
    }
    async writeConfiguration(name, value) {
        this.configuration.set(name, value);
    }
    async lastHeartbeat() {
        const heartbeat = this.usageServer.lastHeartbeat();
        return heartbeat > 0 ? new Date(heartbeat) : undefined;
    }
    async lastSuccessfulJob() {
        const end = this.usageServer.lastSuccess();
        return end > 0 ? new Date(end) : undefined;
    }
    async insertSingleJob() {
        this.usageServer.insertSingleJob();
    }
    async usageServerHost() {
        return this.usageServer.host;
    }
    async isUsageServerUp() {
        return true;
    }
    async movedBack() {
        return this.usageServer.movedBack;
    }
    async publishUsage(event) {
        this.usageServer.publish(event);
    }
    async addCounter(counter) {
        this.usageServer.addCounter(counter);
    }
    async usageRecords({ start, end, usageType, where, offset, limit }) {
        this.usageServer.tick();
        const fits = (row) => row.start >= start &&
            row.end <= end &&
            (usageType === undefined || row.usageType === usageType) &&
            Object.entries(where).every(([field, value]) => [value].flat().includes(String(row.record[field])));
        const found = this.usageServer.records.filter(fits);
        return { count: found.length, records: found.slice(offset, offset + limit) };
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/configuration.js




const configurationCommands = [
    {
        name: 'listConfigurations',
        run: async ({ parameters, state, store }) => {
            const name = parameters.get('name');
            const keyword = parameters.get('keyword');
            const settings = settingsOf(state.version).filter((setting) => (!name || setting.name.includes(name)) && (!keyword || mentions(setting, keyword)));
            return list('configuration', await Promise.all(settings.map((setting) => describe(setting, store))));
        },
    },
    {
        name: 'updateConfiguration',
        run: async ({ parameters, state, store }) => {
            const name = parameters.get('name');
            const setting = settingsOf(state.version).find((candidate) => candidate.name === name);
            if (!setting)
                throw new ApiError(431, `Config parameter with name ${name} doesn't exist`, 4350);
            const value = parameters.get('value') ?? '';
            const current = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting) ?? '';
            const reason = store instanceof MemoryStore && refusal(setting.name, value, current, state.version);
            if (reason)
                throw new ApiError(431, reason, 4350);
            await store.writeConfiguration(setting.name, value);
            return { configuration: await describe(setting, store) };
        },
    },
];
/** ManagementServerImpl.searchForConfigurations looks into these. */
function mentions({ name, component, description = '', category }, keyword) {
    return [name, component, description, category].some((text) => text.toLowerCase().includes(keyword.toLowerCase()));
}
async function describe(setting, store) {
    const value = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting);
    const { value: _, ...fields } = setting;
    return { ...fields, ...(value !== undefined && { value }) };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/listing.js

/** A list command over one table; `page` and `pagesize` cut it, and `count` is of all. */
function listing(name, { key, table, by, show = (entity) => entity }) {
    return {
        name,
        run: async ({ parameters, state }) => {
            const filters = Object.entries(by).filter(([parameter]) => parameters.has(parameter));
            const fits = (entity) => filters.every(([parameter, field]) => same(entity[field], parameters.get(parameter) ?? ''));
            const shown = state
                .table(table)
                .filter(fits)
                .map((entity) => show(entity, state));
            const size = Number(parameters.get('pagesize') ?? 500);
            const start = (Number(parameters.get('page') ?? 1) - 1) * size;
            const page = shown.slice(start, start + size);
            return page.length === 0 ? {} : { ...list(key ?? table, page), count: shown.length };
        },
    };
}
function same(value, wanted) {
    return String(value).toLowerCase() === wanted.toLowerCase();
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-date.js


const usage_date_MINUTE = 60_000;
/**
 * A moment of a usage record: `2026-11-24T00:00:00+0000`, or before 4.20 (ApiResponseHelper.getDateStringInternal)
 * `2026-11-24'T'02:00:00+02:00`, in the usage server's time zone.
 *
 * @param moment epoch milliseconds
 * @param timezone `usage.aggregation.timezone`
 */
function usageDate(moment, timezone, release) {
    if (release.atLeast('4.20'))
        return timestamp(new Date(moment));
    const { year, month, day, hour, minute, second } = (0,usage_timezone/* wallClock */.Xb)(moment, timezone);
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    const [date, time] = new Date(local).toISOString().slice(0, 19).split('T');
    return `${date}'T'${time}${offset(Math.round((local - moment) / usage_date_MINUTE))}`;
}
/** `+05:30` of 330 minutes. */
function offset(minutes) {
    const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
    return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/usage.js







/** CloudStack's default.page.size. */
const PAGE_SIZE = 500;
/** Usage types by the names that CloudStack has for them from 4.20 on, in every version: id, name, description. */
const USAGE_TYPES = recordedValues(RECORDED.at(-1) ?? '').usageTypes.map(({ id, name, description }) => [Number(id), String(name), String(description)]);
/** Those that a version has. */
function usageTypesOf({ release }) {
    const ids = recordedValues(release.recorded).usageTypes.map(({ id, usagetypeid }) => id ?? usagetypeid);
    return USAGE_TYPES.filter(([id]) => ids.includes(id));
}
/** What CloudStack reads as a moment: with an offset, or with a blank and in UTC (ParamProcessWorker.parseAndSetDate). */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/;
const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** It reads the day of whatever else begins with one. */
const DAY = /^\d{4}-\d\d-\d\d/;
const NETWORK_OFFERING = 13;
/** Of a virtual machine: the only resources with tags here. */
const OF_MACHINE = new Set([1, 2]);
const usageCommands = [
    {
        name: 'listUsageTypes',
        run: async ({ state }) => list('usagetype', recordedValues(state.release.recorded).usageTypes),
    },
    {
        name: 'listUsageServerMetrics',
        run: async ({ store }) => {
            const heartbeat = await store.lastHeartbeat();
            return {
                usageMetrics: {
                    collectiontime: timestamp(new Date()),
                    hostname: await store.usageServerHost(),
                    state: (await store.isUsageServerUp()) ? 'Up' : 'Down',
                    ...(heartbeat && { lastheartbeat: timestamp(heartbeat) }),
                    lastsuccessfuljob: timestamp((await store.lastSuccessfulJob()) ?? new Date(0)),
                },
            };
        },
    },
    {
        // The real one ignores its dates, too.
        name: 'generateUsageRecords',
        run: async ({ store }) => {
            await store.insertSingleJob();
            return { success: true };
        },
    },
    {
        name: 'listUsageRecords',
        run: async (call) => {
            const { parameters, store } = call;
            const timezone = (await store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
            const moment = (name, timeOfDay) => {
                const read = momentOf('listUsageRecords', parameters.get(name) ?? '', timeOfDay);
                // Before 4.20, it is a time of the usage server's zone (UsageServiceImpl.computeAdjustedTime).
                return call.state.release.atLeast('4.20') ? read : (0,usage_timezone/* momentOf */.Et)((0,usage_timezone/* wallClock */.Xb)(read, 'GMT'), timezone);
            };
            const [start, end] = [moment('startdate', '00:00:00.000'), moment('enddate', '23:59:59.999')];
            if (parameters.has('pagesize') && !parameters.has('page'))
                throw new ApiError(431, '"page" parameter is required when "pagesize" is specified');
            if (start > end)
                throw ApiError.invalidParameter(`Incorrect Date Range. Start date: ${new Date(start)} is after end date:${new Date(end)}`);
            const limit = Math.min(Number(parameters.get('pagesize') ?? PAGE_SIZE), PAGE_SIZE);
            const offset = (Number(parameters.get('page') ?? 1) - 1) * limit;
            const type = parameters.get('type');
            const usageType = type === undefined ? undefined : Number(type);
            const { count, records } = await store.usageRecords({
                ...{ start, end, usageType, offset, limit },
                where: { ...ownerFilter(call), ...resourceFilter(call, usageType) },
            });
            return records.length === 0
                ? {}
                : { count, usagerecord: records.map((row) => describeRecord(row, timezone, call)) };
        },
    },
    {
        name: 'quotaIsEnabled',
        run: async ({ store }) => ({
            isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
        }),
    },
];
/** By an account of a domain, a project, or the parameters that stand for them. */
function ownerFilter(call) {
    const { parameters, state } = call;
    const [projectid, account, domainid, accountid] = ['projectid', 'account', 'domainid', 'accountid'].map((name) => parameters.get(name));
    if (projectid && accountid)
        throw ApiError.invalidParameter("Projectid and accountId can't be specified together");
    if (projectid)
        return { projectid };
    if (accountid)
        return { accountid };
    if (account && domainid)
        return { accountid: accountOf(call).id };
    if (!domainid)
        return {};
    return { domainid: isTrue(parameters.get('isrecursive')) ? below(state, domainid) : domainid };
}
/** A domain and all domains in it, at any depth. */
function below({ domains }, id) {
    const root = domains.find((domain) => domain.id === id);
    const isBelow = (domain) => domain !== undefined && (domain === root || isBelow(domain.parent));
    return domains.filter(isBelow).map((domain) => domain.id);
}
/** UsageServiceImpl.getUsageRecords: the resource, or for type 13 the network offering. */
function resourceFilter({ parameters }, usageType) {
    const usageid = parameters.get('usageid');
    if (!usageid)
        return {};
    if (usageType === undefined)
        throw ApiError.invalidParameter('Usageid must be specified together with usageType');
    return usageType === NETWORK_OFFERING ? { offeringid: usageid } : { usageid };
}
function isTrue(value) {
    return value?.toLowerCase() === 'true';
}
function describeRecord(row, timezone, { parameters, state }) {
    const { usageType, amount, start, end, record } = row;
    const rawusage = String(Number(amount.toFixed(6)));
    const isCounted = usageType === 4 || usageType === 5 || (usageType >= 21 && usageType <= 24);
    return {
        ...{ ...record, usagetype: usageType, rawusage, usage: isCounted ? rawusage : `${rawusage} Hrs` },
        startdate: usageDate(start, timezone, state.release),
        enddate: usageDate(end, timezone, state.release),
        tags: isTrue(parameters.get('includetags')) ? tagsOf(row, state) : [],
    };
}
function tagsOf({ usageType, record }, state) {
    if (!OF_MACHINE.has(usageType))
        return [];
    return state.table('virtualmachine').find(({ id }) => id === record.usageid)?.tags ?? [];
}
/** Epoch milliseconds of a moment, or of a day at a time in UTC. */
function momentOf(command, value, timeOfDay) {
    const [, moment, hours = '+00', minutes = '00'] = WITH_OFFSET.exec(value) ?? [];
    const read = moment
        ? `${moment}${hours}:${minutes}`
        : IN_UTC.test(value)
            ? `${value.replace(' ', 'T')}Z`
            : `${DAY.exec(value)?.[0]}T${timeOfDay}Z`;
    const millis = Date.parse(read);
    if (Number.isNaN(millis))
        throw new ApiError(431, `Unable to parse date ${value} for command ${command.toLowerCase()}, please pass dates in the format mentioned in the api documentation`);
    return millis;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/metering.js


/** Puts down that something begins or ends being metered, in a version that has the usage type. */
async function publish({ state, store }, entity, { event, usageType, begins }, record = {}) {
    if (!usageTypesOf(state).some(([type]) => type === usageType))
        return;
    const owned = { ...recordOwner(state, entity), ...record };
    await store.publishUsage({ type: event, usageType, begins, resource: entity.id, record: owned });
}
/** Who owns a domain's shared network (NetworkServiceImpl.commitNetwork). */
const SYSTEM_ACCOUNT = { account: 'system', accountid: 'd1b5c3c6-0000-4000-8000-000000000001' };
/** What every usage record says of the owner of what it meters. */
function recordOwner(state, entity) {
    const { account, project, projectid, domainid, domain, domainpath, zoneid } = entity;
    const own = account === undefined ? SYSTEM_ACCOUNT : { account, accountid: accountIdOf(state, entity) };
    const owner = projectid ? { project, projectid } : own;
    return { ...owner, domainid, domain, domainpath, zoneid };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/counters.js



/** Begins to count for an isolated network, when it gets its router (DomainRouterDaoImpl.addRouterToGuestNetwork). */
function countNetwork(call, network) {
    const { id, name } = network;
    return countRouter(call, network, 'network', { id, name }, { networkid: id, name });
}
/** The same for a VPC, whose router counts for the zone's public network, which has no name (NicPlugInOutRules). */
function countVpc(call, vpc) {
    const id = publicNetworkId(call.state, vpc);
    return countRouter(call, vpc, 'vpc', { id, name: '' }, { vpcid: vpc.id });
}
async function countRouter({ state, store }, of, kind, network, record) {
    const more = { ...recordOwner(state, of), ...record, usageid: (0,external_node_crypto_.randomUUID)(), type: 'DomainRouter' };
    const counted = (usageType, what) => [
        usageType,
        { ...more, description: `Bytes ${what} by network ${network.name} (${network.id})` },
    ];
    await store.addCounter({
        ...{ of: { kind, id: of.id }, ownerId: accountIdOf(state, of) },
        records: [counted(4, 'sent'), counted(5, 'received')],
    });
}
/** Begins to count for a machine's disk, unless it does (UserVmManagerImpl.finalizeDeployment, VolumeApiServiceImpl). */
async function countDisk({ state, store }, machine, volume) {
    const of = `for VM ${machine.name} (${machine.id}) and volume ${volume.name} (${volume.id})`;
    const more = { ...recordOwner(state, machine), virtualmachineid: machine.id, usageid: volume.id };
    const counted = (usageType, what) => [usageType, { ...more, type: 'VirtualMachine', description: `Disk ${what} ${of}` }];
    await store.addCounter({
        ...{ of: { kind: 'machine', id: machine.id, volume: volume.id }, ownerId: accountIdOf(state, machine) },
        records: [
            ...[counted(21, 'I/O read requests'), counted(22, 'I/O write requests')],
            ...[counted(23, 'I/O read bytes'), counted(24, 'I/O write bytes')],
        ],
    });
}
/** The network of a zone's public addresses, which no list has. */
function publicNetworkId(state, { zoneid }) {
    const known = state.table('publicnetwork').find((network) => network.zoneid === zoneid);
    return (known ?? state.add('publicnetwork', { zoneid })).id;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/limits.js



/** Resource types in CloudStack's order (Configuration's ResourceType), with a user's or a project's limit by default. */
const TYPES = [
    ['user_vm', 20],
    ['public_ip', 20],
    ['volume', 20],
    ['snapshot', 20],
    ['template', 20],
    ['project', 10],
    ['network', 20],
    ['vpc', 20],
    ['cpu', 40],
    ['memory', 40960],
    ['primary_storage', 200],
    ['secondary_storage', 400],
];
/** What the emulator counts, by its table: the resource type's number. */
const COUNTED = { virtualmachine: 0, volume: 2 };
const UNLIMITED = -1;
const ROOT_ADMIN = 1;
const limitCommands = [
    {
        name: 'listResourceLimits',
        run: async (call) => {
            const owner = ownerOf(call);
            return list('resourcelimit', TYPES.map((_, type) => limits_describe(call.state, owner, type)));
        },
    },
    {
        name: 'updateResourceLimit',
        run: async (call) => {
            const owner = ownerOf(call);
            const type = Number(required('updateResourceLimit', call, 'resourcetype'));
            if (!TYPES[type])
                throw ApiError.invalidParameter('Please specify valid resource type');
            call.state.limits.set(keyOf(owner, type), Number(call.parameters.get('max') ?? UNLIMITED));
            return { resourcelimit: limits_describe(call.state, owner, type) };
        },
    },
];
/** @throws ApiError if an owner has as many things of a table as the limit allows */
function checkLimit(state, table, owner) {
    const type = COUNTED[table];
    if (type === undefined)
        return;
    const limit = limitOf(state, owner, type);
    const amount = state.table(table).filter((entity) => keyOf(entity, type) === keyOf(owner, type)).length;
    if (limit === UNLIMITED || amount < limit)
        return;
    const whose = owner.projectid
        ? `Project Name = ${owner.project}`
        : `Account Name = ${owner.account} in Domain Id = ${owner.domainid}`;
    const name = owner.projectid ? 'Project' : 'Account';
    const parts = [
        `Maximum amount of resources of Type = '${TYPES[type]?.[0]}', tag = 'null' for ${whose} is exceeded: ${name} Resource Limit = ${limit}`,
        `Current ${name} Resource Amount = ${amount}`,
        `Current ${name} Resource Reservation = 0`,
        'Requested Resource Amount = 1.',
    ];
    throw new ApiError(535, parts.join(', '), 4370);
}
function limits_describe(state, owner, type) {
    const max = limitOf(state, owner, type);
    return { ...owner, resourcetype: String(type), resourcetypename: TYPES[type]?.[0], max };
}
function limitOf(state, owner, type) {
    const set = state.limits.get(keyOf(owner, type));
    if (set !== undefined)
        return set;
    const account = findAccount(state, owner.account, owner.domainid);
    return account?.type === ROOT_ADMIN ? UNLIMITED : (TYPES[type]?.[1] ?? UNLIMITED);
}
function keyOf({ projectid, account, domainid }, type) {
    return `${projectid ?? `${account} ${domainid}`} ${type}`;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/kinds.js
const kinds_text = (call, name) => call.parameters.get(name);
const sizeText = (size) => size >= 2 ** 30 ? `${(size / 2 ** 30).toFixed(2)} GB` : `${(size / 2 ** 20).toFixed(2)} MB`;
const sized = ({ size }) => `(${sizeText(Number(size))}) ${size}`;
function zoneFields(call) {
    const id = kinds_text(call, 'zoneid');
    const zone = id ? call.state.get('zone', id, 'zoneid') : undefined;
    return zone ? { zoneid: zone.id, zonename: zone.name } : {};
}
/** What is in a thing's zone and belongs to its owner, too. */
function inheritedFrom(entity) {
    const { zoneid, zonename, account, domainid, domain, domainpath, project, projectid } = entity;
    const owner = projectid ? { project, projectid } : { account };
    return { zoneid, zonename, ...owner, domainid, domain, domainpath };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/network-kinds.js






const NETWORK_KINDS = [
    {
        ...{
            table: 'publicipaddress',
            create: 'associateIpAddress',
            list: 'listPublicIpAddresses',
            key: 'publicipaddress',
        },
        ...{ result: 'ipaddress', instanceType: 'IpAddress' },
        remove: { command: 'disassociateIpAddress' },
        fields: (call) => {
            const vpcid = kinds_text(call, 'vpcid');
            if (vpcid)
                return addressOf(call, call.state.get('vpc', vpcid, 'vpcid'), false);
            const id = required('associateIpAddress', call, 'networkid');
            return addressIn(call, call.state.get('network', id, 'networkid'), false);
        },
        by: {
            ...{ id: 'id', associatednetworkid: 'associatednetworkid', vpcid: 'vpcid' },
            ...{ issourcenat: 'issourcenat', account: 'account' },
        },
        metered: [
            {
                ...{ event: 'NET.IPASSIGN', ends: 'NET.IPRELEASE', usageType: 3 },
                record: ({ ipaddress, id, issourcenat }) => ({
                    ...{ description: `IPAddress: ${ipaddress}`, usageid: id, issourcenat, issystem: false },
                }),
            },
        ],
    },
    {
        ...{ table: 'portforwardingrule', create: 'createPortForwardingRule', list: 'listPortForwardingRules' },
        ...{ key: 'portforwardingrule', result: 'portforwardingrule', instanceType: 'FirewallRule' },
        remove: { command: 'deletePortForwardingRule' },
        fields: (call) => {
            const address = call.state.get('publicipaddress', kinds_text(call, 'ipaddressid') ?? '', 'ipaddressid');
            const ports = { privateport: kinds_text(call, 'privateport'), publicport: kinds_text(call, 'publicport') };
            return {
                ...{ ...ports, protocol: kinds_text(call, 'protocol'), state: 'Active', ipaddressid: address.id },
                ...{
                    ipaddress: address.ipaddress,
                    virtualmachineid: kinds_text(call, 'virtualmachineid'),
                    ...inheritedFrom(address),
                },
            };
        },
        by: { id: 'id', ipaddressid: 'ipaddressid' },
        metered: [
            {
                ...{ event: 'NET.RULEADD', ends: 'NET.RULEDELETE', usageType: 12 },
                record: ({ id }) => ({ description: `Port forwarding rule usage (${id})`, usageid: id }),
            },
        ],
    },
    {
        ...{ table: 'loadbalancerrule', create: 'createLoadBalancerRule', list: 'listLoadBalancerRules' },
        ...{ key: 'loadbalancerrule', result: 'loadbalancer', instanceType: 'FirewallRule' },
        remove: { command: 'deleteLoadBalancerRule' },
        fields: (call) => {
            const address = call.state.get('publicipaddress', kinds_text(call, 'publicipid') ?? '', 'publicipid');
            const ports = { privateport: kinds_text(call, 'privateport'), publicport: kinds_text(call, 'publicport') };
            return {
                ...{ ...ports, name: kinds_text(call, 'name'), algorithm: kinds_text(call, 'algorithm'), state: 'Add' },
                ...{ publicipid: address.id, publicip: address.ipaddress, ...inheritedFrom(address) },
            };
        },
        by: { id: 'id', publicipid: 'publicipid' },
        metered: [
            {
                ...{ event: 'LB.CREATE', ends: 'LB.DELETE', usageType: 11 },
                record: ({ name, id }) => ({ description: `Loadbalancer policy usage ${name} (${id})`, usageid: id }),
            },
        ],
    },
    {
        ...{ table: 'remoteaccessvpn', create: 'createRemoteAccessVpn', list: 'listRemoteAccessVpns' },
        ...{ key: 'remoteaccessvpn', result: 'remoteaccessvpn', instanceType: 'None' },
        remove: { command: 'deleteRemoteAccessVpn', by: ['publicipid', 'publicipid'] },
        fields: (call) => {
            const address = call.state.get('publicipaddress', required('createRemoteAccessVpn', call, 'publicipid'), 'publicipid');
            return {
                publicipid: address.id,
                publicip: address.ipaddress,
                state: 'Running',
                ...inheritedFrom(address),
            };
        },
        by: { publicipid: 'publicipid' },
    },
    {
        ...{ table: 'vpnuser', create: 'addVpnUser', list: 'listVpnUsers', key: 'vpnuser', result: 'vpnuser' },
        ...{ instanceType: 'None' },
        remove: { command: 'removeVpnUser', by: ['username', 'username'] },
        fields: (call) => {
            const username = required('addVpnUser', call, 'username');
            if (!/^[a-zA-Z][a-zA-Z0-9@._-]{2,63}$/.test(username))
                throw ApiError.invalidParameter(`Username [${username}] is invalid. Username has to begin with an alphabet have 3-64 characters including alphabets, numbers and the set '@.-_'.`);
            const [zone] = call.state.table('zone');
            return { username, state: 'Add', ...ownerOf(call), zoneid: zone?.id };
        },
        by: { username: 'username' },
        metered: [
            {
                ...{ event: 'VPN.USER.ADD', ends: 'VPN.USER.REMOVE', usageType: 14 },
                record: ({ username, id }) => ({
                    description: `VPN usage for user ${username} (${id})`,
                    usageid: id,
                }),
            },
        ],
    },
    {
        ...{
            table: 'vpc',
            create: 'createVPC',
            list: 'listVPCs',
            key: 'vpc',
            result: 'vpc',
            instanceType: 'Vpc',
        },
        remove: { command: 'deleteVPC' },
        fields: (call) => ({
            ...{
                name: kinds_text(call, 'name'),
                displaytext: kinds_text(call, 'displaytext'),
                cidr: kinds_text(call, 'cidr'),
                state: 'Enabled',
            },
            ...{ vpcofferingid: kinds_text(call, 'vpcofferingid'), serial: call.state.made('vpc') + 1 },
            ...{ ...zoneFields(call), ...ownerOf(call) },
        }),
        by: { id: 'id', name: 'name' },
        metered: [
            {
                ...{ event: 'VPC.CREATE', ends: 'VPC.DELETE', usageType: 31 },
                record: ({ serial }) => ({ description: `VPC usage for VPC ID: ${serial}` }),
            },
        ],
        // Its router comes with it, on a separate address (VpcManagerImpl.startVpc).
        parts: (call, vpc) => [['publicipaddress', addressOf(call, vpc, true)]],
        count: countVpc,
    },
    {
        ...{ table: 'securitygroup', create: 'createSecurityGroup', list: 'listSecurityGroups' },
        ...{ key: 'securitygroup', result: 'securitygroup' },
        remove: { command: 'deleteSecurityGroup', isImmediate: true },
        fields: (call) => ({ name: kinds_text(call, 'name'), ...ownerOf(call) }),
        by: { id: 'id', securitygroupname: 'name' },
    },
];
/** An address of a network's, as `associateIpAddress` gives it, or the source NAT one that its first machine gets. */
function addressIn({ state }, network, issourcenat) {
    return {
        ...nextAddress(state, issourcenat),
        ...{ associatednetworkid: network.id, associatednetworkname: network.name },
        ...{ networkid: network.id, physicalnetworkid: network.physicalnetworkid, ...inheritedFrom(network) },
    };
}
/** The same of a VPC's. */
function addressOf({ state }, vpc, issourcenat) {
    return {
        ...nextAddress(state, issourcenat),
        ...{ vpcid: vpc.id, vpcname: vpc.name, networkid: publicNetworkId(state, vpc), ...inheritedFrom(vpc) },
    };
}
function nextAddress(state, issourcenat) {
    const ipaddress = `192.168.2.${state.made('publicipaddress') + 2}`;
    return { ipaddress, state: 'Allocated', issourcenat, allocated: timestamp(new Date()) };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/storage-kinds.js




const MEGABYTES = 5 * 1024 * 1024;
/** Two service offerings come first in the same table of CloudStack's database. */
const FIRST_DISK_OFFERING = 3;
const STORAGE_KINDS = [
    {
        ...{ table: 'volume', create: 'createVolume', list: 'listVolumes', key: 'volume', result: 'volume' },
        ...{ instanceType: 'Volume' },
        remove: { command: 'deleteVolume', isImmediate: true },
        fields: (call) => {
            const offering = call.state.get('diskoffering', required('createVolume', call, 'diskofferingid'), 'diskofferingid');
            return {
                ...{
                    name: kinds_text(call, 'name'),
                    type: 'DATADISK',
                    state: 'Allocated',
                    ...zoneFields(call),
                    ...ownerOf(call),
                },
                ...{
                    diskofferingid: offering.id,
                    diskofferingname: offering.name,
                    size: Number(offering.disksize) * 2 ** 30,
                },
            };
        },
        by: { id: 'id', name: 'name', virtualmachineid: 'virtualmachineid', type: 'type' },
        metered: [
            {
                ...{ event: 'VOLUME.CREATE', ends: 'VOLUME.DELETE', usageType: 6 },
                record: (volume) => ({
                    description: `Volume usage for ${volume.name} (${volume.id}) with disk offering ${volume.diskofferingname} (${volume.diskofferingid}) and size ${sized(volume)}`,
                    ...{ offeringid: volume.diskofferingid, usageid: volume.id, size: volume.size },
                }),
            },
        ],
    },
    {
        ...{
            table: 'snapshot',
            create: 'createSnapshot',
            list: 'listSnapshots',
            key: 'snapshot',
            result: 'snapshot',
        },
        ...{ instanceType: 'Snapshot' },
        remove: { command: 'deleteSnapshot' },
        fields: (call) => {
            const volume = call.state.get('volume', required('createSnapshot', call, 'volumeid'), 'volumeid');
            const fields = {
                name: kinds_text(call, 'name') ?? `${volume.name}_snapshot`,
                volumeid: volume.id,
                volumename: volume.name,
            };
            return { ...fields, state: 'BackedUp', ...inheritedFrom(volume) };
        },
        by: { id: 'id', name: 'name', volumeid: 'volumeid' },
        metered: [
            {
                ...{ event: 'SNAPSHOT.CREATE', ends: 'SNAPSHOT.DELETE', usageType: 9 },
                record: ({ name, id }) => ({
                    description: `Snapshot usage for ${name} (${id}) with size (0 bytes) 0`,
                    usageid: id,
                    size: 0,
                }),
            },
        ],
    },
    {
        ...{
            table: 'vmsnapshot',
            create: 'createVMSnapshot',
            list: 'listVMSnapshot',
            key: 'vmSnapshot',
            result: 'vmsnapshot',
        },
        ...{ instanceType: 'VMSnapshot' },
        remove: { command: 'deleteVMSnapshot', by: ['vmsnapshotid', 'id'] },
        fields: (call) => {
            const machine = call.state.get('virtualmachine', required('createVMSnapshot', call, 'virtualmachineid'), 'virtualmachineid');
            const name = kinds_text(call, 'name') ?? `${machine.name}_snapshot`;
            return {
                ...{ name: `${machine.instancename}_VS`, displayname: name, state: 'Ready', type: 'Disk' },
                ...{ virtualmachineid: machine.id, virtualmachinename: machine.name, ...inheritedFrom(machine) },
            };
        },
        by: { vmsnapshotid: 'id', virtualmachineid: 'virtualmachineid' },
        metered: [
            {
                ...{ event: 'VMSNAPSHOT.CREATE', ends: 'VMSNAPSHOT.DELETE', usageType: 25 },
                record: (snapshot, state) => disksOf(snapshot, state).map((disk) => ({
                    ...vmSnapshotRecord(snapshot, disk),
                    ...internalOfferingId(disk, state),
                })),
            },
            {
                ...{ event: 'VMSNAPSHOT.ON_PRIMARY', ends: 'VMSNAPSHOT.OFF_PRIMARY', usageType: 27 },
                record: (snapshot, state) => {
                    const size = disksOf(snapshot, state).reduce((sum, disk) => sum + Number(disk.size), 0);
                    return vmSnapshotRecord(snapshot, { size }, ' on primary storage');
                },
            },
        ],
    },
    {
        ...{
            table: 'template',
            create: 'registerTemplate',
            list: '',
            key: 'template',
            result: 'template',
            listed: true,
        },
        remove: { command: 'deleteTemplate' },
        fields: (call) => {
            if (!kinds_text(call, 'ostypeid'))
                throw new ApiError(431, 'Please provide a guest OS type');
            const fields = {
                name: kinds_text(call, 'name'),
                displaytext: kinds_text(call, 'displaytext'),
                ostypeid: kinds_text(call, 'ostypeid'),
            };
            return {
                ...{
                    ...fields,
                    format: kinds_text(call, 'format'),
                    templatetype: 'USER',
                    hypervisor: 'Simulator',
                    usableAt: 0,
                },
                ...{
                    size: MEGABYTES,
                    isready: true,
                    status: 'Download Complete',
                    ...zoneFields(call),
                    ...ownerOf(call),
                },
            };
        },
        metered: [
            {
                ...{ event: 'TEMPLATE.CREATE', ends: 'TEMPLATE.DELETE', usageType: 7 },
                record: (template) => ({
                    description: `Template usage for ${template.name} (${template.id}) with size ${sized(template)} and virtual size ${sized(template)}`,
                    ...{ usageid: template.id, size: template.size, virtualsize: template.size },
                }),
            },
        ],
    },
    {
        ...{ table: 'iso', create: 'registerIso', list: 'listIsos', key: 'iso', result: 'iso', listed: true },
        remove: { command: 'deleteIso' },
        fields: (call) => ({
            ...{
                name: kinds_text(call, 'name'),
                displaytext: kinds_text(call, 'displaytext'),
                ostypeid: kinds_text(call, 'ostypeid'),
            },
            ...{
                size: MEGABYTES,
                isready: true,
                status: 'Successfully Installed',
                ...zoneFields(call),
                ...ownerOf(call),
            },
        }),
        by: { id: 'id', name: 'name' },
        metered: [
            {
                ...{ event: 'ISO.CREATE', ends: 'ISO.DELETE', usageType: 8 },
                record: (iso) => ({
                    description: `ISO usage for ${iso.name} (${iso.id}) with size ${sized(iso)} and virtual size ${sized(iso)}`,
                    ...{ usageid: iso.id, size: iso.size, virtualsize: iso.size },
                }),
            },
        ],
    },
];
function disksOf({ virtualmachineid }, state) {
    return state.table('volume').filter((volume) => volume.virtualmachineid === virtualmachineid);
}
/** The only record that has the internal id of a disk offering, as a text: 3 for the first one of a new CloudStack. */
function internalOfferingId({ diskofferingid }, state) {
    const index = state.table('diskoffering').findIndex(({ id }) => id === diskofferingid);
    return index < 0 ? {} : { offeringid: String(FIRST_DISK_OFFERING + index) };
}
function vmSnapshotRecord({ displayname: name, id, virtualmachineid, virtualmachinename }, { size, diskofferingid, diskofferingname }, where = '') {
    const offering = diskofferingid ? ` using disk offering ${diskofferingname} (${diskofferingid})` : '';
    const of = `${id} for VM ${virtualmachinename} (${virtualmachineid})${offering}`;
    const description = `VMSnapshot${where} usage Id: ${of} ${where ? 'with' : 'and'} size (${sizeText(Number(size))}) ${size}`;
    return { description, usageid: id, name, virtualmachineid, size };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/resources.js










const KINDS = [...STORAGE_KINDS, ...NETWORK_KINDS];
/** The tables of what is removed with a thing. */
const PARTS = {
    publicipaddress: ['portforwardingrule', 'loadbalancerrule', 'remoteaccessvpn'],
    vpc: ['publicipaddress'],
};
const isOf = ({ id }, { ipaddressid, publicipid, vpcid }) => [ipaddressid, publicipid, vpcid].includes(id);
/** Removes a thing, which is metered no more. */
async function removeThing(call, entity, kind) {
    for (const table of PARTS[kind] ?? [])
        for (const part of call.state.table(table).filter((one) => isOf(entity, one)))
            await removeThing(call, part, table);
    for (const { ends: event, usageType } of kindOf(kind).metered ?? [])
        await publish(call, entity, { event, usageType, begins: false });
    call.state.remove(kind, entity);
}
/** A disk that is no machine's from now on. */
function detach(volume) {
    Object.assign(volume, { virtualmachineid: undefined, vmname: undefined });
}
/** Begins to meter a thing, for whom it belongs to. */
async function meter(call, entity, kind) {
    for (const { event, usageType, record } of kindOf(kind).metered ?? [])
        for (const one of [record(entity, call.state)].flat())
            await publish(call, entity, { event, usageType, begins: true }, one);
}
function kindOf(table) {
    const kind = KINDS.find((candidate) => candidate.table === table);
    if (!kind)
        throw new Error(`nothing is known of ${table}`);
    return kind;
}
function creating(kind) {
    const run = async (call) => {
        const fields = kind.fields(call);
        checkLimit(call.state, kind.table, fields);
        const entity = call.state.add(kind.table, { created: timestamp(new Date()), tags: [], ...fields });
        await meter(call, entity, kind.table);
        for (const [table, part] of kind.parts?.(call, entity) ?? [])
            await meter(call, call.state.add(table, { tags: [], ...part }), table);
        await kind.count?.(call, entity);
        if (kind.instanceType)
            return asJobResult(entity, kind.result);
        const answered = asAnswered(entity, kind.create, kind.key);
        return kind.listed ? { count: 1, [kind.result]: [answered] } : { [kind.result]: answered };
    };
    const { create: name, instanceType, result } = kind;
    return {
        name,
        run,
        ...(instanceType && { job: { result, instanceType, tellsId: true } }),
    };
}
function removing({ table, remove, instanceType = 'None' }) {
    const [parameter, field] = remove.by ?? ['id', 'id'];
    return {
        name: remove.command,
        ...(!remove.isImmediate && { job: { result: 'success', instanceType, tellsId: false } }),
        run: async (call) => {
            const value = required(remove.command, call, parameter);
            const entity = call.state.table(table).find((candidate) => candidate[field] === value);
            if (!entity)
                throw ApiError.unknownEntity(parameter, value);
            if (table === 'volume' && entity.virtualmachineid)
                throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
            await removeThing(call, entity, table);
            return remove.isImmediate ? { success: true } : { success: true, id: entity.id };
        },
    };
}
function resources_listing(kind) {
    return {
        name: kind.list,
        run: async ({ parameters, state }) => {
            const filters = Object.entries(kind.by ?? {}).filter(([parameter]) => parameters.has(parameter));
            const found = state
                .table(kind.table)
                .filter((entity) => filters.every(([parameter, field]) => String(entity[field]) === parameters.get(parameter)));
            const items = found.map((entity) => asAnswered(entity, kind.list, kind.key));
            return list(kind.key, items);
        },
    };
}
const resourceCommands = [
    ...KINDS.map(creating),
    ...KINDS.filter(({ list }) => list !== '').map(resources_listing),
    ...KINDS.map(removing),
    {
        name: 'attachVolume',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = call.state.get('volume', required('attachVolume', call, 'id'), 'id');
            const machine = call.state.get('virtualmachine', kinds_text(call, 'virtualmachineid') ?? '', 'virtualmachineid');
            Object.assign(volume, { virtualmachineid: machine.id, vmname: machine.name, state: 'Ready' });
            await countDisk(call, machine, volume);
            return asJobResult(volume, 'volume');
        },
    },
    {
        name: 'detachVolume',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = call.state.get('volume', required('detachVolume', call, 'id'), 'id');
            detach(volume);
            return asJobResult(volume, 'volume');
        },
    },
    {
        name: 'createTags',
        job: { result: 'success', instanceType: 'None' },
        run: async ({ state, parameters }) => {
            const machine = state.get('virtualmachine', parameters.get('resourceids') ?? '', 'resourceids');
            const pairs = [...parameters].filter(([name]) => /^tags\[\d+\]\.key$/.test(name));
            const { account, domainid, domain, id: resourceid } = machine;
            const added = pairs.map(([name, key]) => ({
                ...{ key, value: parameters.get(name.replace('.key', '.value')) },
                ...{ resourcetype: 'UserVm', resourceid, account, domainid, domain },
            }));
            machine.tags = [...machine.tags, ...added];
            return { success: true };
        },
    },
];

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/networks.js








/** What CloudStack makes with every physical network, disabled, and the element that some have. */
const PROVIDERS = [
    {
        name: 'VirtualRouter',
        services: ['Vpn', 'Dhcp', 'Dns'],
        element: 'virtualrouterelement',
        individual: true,
    },
    {
        name: 'VpcVirtualRouter',
        services: ['Vpn', 'Dhcp', 'Dns'],
        element: 'virtualrouterelement',
        individual: true,
    },
    { name: 'InternalLbVm', services: ['Lb'], element: 'internalloadbalancerelement', individual: true },
    { name: 'SecurityGroupProvider', services: ['SecurityGroup'], individual: false },
    { name: 'ConfigDrive', services: ['UserData', 'Dhcp', 'Dns'], individual: false },
];
const SHARED_OFFERING = 'Shared';
const networkCommands = [
    {
        name: 'createPhysicalNetwork',
        job: { result: 'physicalnetwork', instanceType: 'PhysicalNetwork' },
        run: async (call) => {
            const { state, parameters } = call;
            const zone = state.get('zone', required('createPhysicalNetwork', call, 'zoneid'), 'zoneid');
            const basic = zone.networktype === 'Basic';
            const range = parameters.get('broadcastdomainrange')?.toUpperCase() ?? (basic ? 'POD' : 'ZONE');
            if (basic && range !== 'POD')
                throw ApiError.invalidParameter(`Basic zone can have broadcast domain type of value POD only`);
            if (basic && parameters.has('vlan'))
                throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
            const isolation = parameters.get('isolationmethods');
            if (isolation?.includes(','))
                throw ApiError.invalidParameter('Only one isolationMethod can be specified for a physical network at this time');
            const network = state.add('physicalnetwork', {
                ...{
                    name: parameters.get('name'),
                    broadcastdomainrange: range,
                    zoneid: zone.id,
                    zonename: zone.name,
                },
                ...{ state: 'Disabled', ...(isolation && { isolationmethods: isolation }) },
                ...(parameters.has('tags') && { tags: parameters.get('tags') }),
            });
            for (const { name, services, element, individual } of PROVIDERS) {
                const provider = state.add('networkserviceprovider', {
                    ...{ name, physicalnetworkid: network.id, state: 'Disabled' },
                    ...{ servicelist: services, canenableindividualservice: individual },
                });
                if (element)
                    state.add(element, { nspid: provider.id, enabled: false });
            }
            return network;
        },
    },
    {
        name: 'updatePhysicalNetwork',
        job: { result: 'physicalnetwork' },
        run: async (call) => {
            const { state, parameters } = call;
            const network = state.get('physicalnetwork', required('updatePhysicalNetwork', call, 'id'), 'id');
            const vlan = parameters.get('vlan');
            if (vlan && zoneOf(state, network).networktype === 'Basic')
                throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
            return Object.assign(network, {
                ...(parameters.has('state') && { state: parameters.get('state') }),
                ...(vlan && { vlan }),
            });
        },
    },
    listing('listPhysicalNetworks', {
        table: 'physicalnetwork',
        by: { id: 'id', zoneid: 'zoneid', name: 'name' },
    }),
    {
        name: 'addTrafficType',
        job: { result: 'traffictype', instanceType: 'TrafficType' },
        run: async (call) => {
            const { state } = call;
            const id = required('addTrafficType', call, 'physicalnetworkid');
            state.get('physicalnetwork', id, 'physicalnetworkid');
            const type = required('addTrafficType', call, 'traffictype');
            const existing = state
                .table('traffictype')
                .find((other) => other.physicalnetworkid === id && other.traffictype === type);
            if (existing)
                throw new ApiError(530, `This physical network already supports the traffic type: ${type}`);
            return state.add('traffictype', { traffictype: type, physicalnetworkid: id });
        },
    },
    listing('listTrafficTypes', { table: 'traffictype', by: { physicalnetworkid: 'physicalnetworkid' } }),
    listing('listNetworkServiceProviders', {
        table: 'networkserviceprovider',
        by: { name: 'name', physicalnetworkid: 'physicalnetworkid', state: 'state' },
    }),
    {
        name: 'updateNetworkServiceProvider',
        job: { result: 'networkserviceprovider' },
        run: async (call) => {
            const { state } = call;
            const id = required('updateNetworkServiceProvider', call, 'id');
            const provider = state.get('networkserviceprovider', id, 'id');
            const element = elementOf(state, provider);
            if (element && element.enabled !== true && call.parameters.get('state') === 'Enabled')
                throw new ApiError(530, 'Provider is not ready, cannot Enable the provider, please configure the provider first');
            return Object.assign(provider, { state: call.parameters.get('state') });
        },
    },
    ...['VirtualRouterElement', 'InternalLoadBalancerElement'].flatMap((kind) => {
        const table = kind.toLowerCase();
        return [
            listing(`list${kind}s`, { table, by: { nspid: 'nspid', id: 'id', enabled: 'enabled' } }),
            {
                name: `configure${kind}`,
                job: { result: table, instanceType: 'None' },
                run: async (call) => {
                    const element = call.state.get(table, required(`configure${kind}`, call, 'id'), 'id');
                    return Object.assign(element, { enabled: call.parameters.get('enabled') === 'true' });
                },
            },
        ];
    }),
    listing('listNetworkOfferings', {
        table: 'networkoffering',
        by: { id: 'id', name: 'name', guestiptype: 'guestiptype', state: 'state' },
    }),
    {
        name: 'createNetwork',
        run: async (call) => {
            const network = createNetwork(call);
            await meterNetwork(call, network);
            return { network: describeNetwork(network) };
        },
    },
    {
        name: 'deleteNetwork',
        job: { result: 'success', instanceType: 'Network', tellsId: false },
        run: async (call) => {
            const { state } = call;
            const network = state.get('network', required('deleteNetwork', call, 'id'), 'id');
            const isIn = ({ nic }) => nic.some(({ networkid }) => networkid === network.id);
            // Destroyed machines count until they are expunged (NetworkOrchestrator).
            if (state.table('virtualmachine').some(isIn))
                throw new ApiError(530, 'Failed to delete network');
            const addresses = state.table('publicipaddress').filter(({ networkid }) => networkid === network.id);
            for (const address of addresses)
                await removeThing(call, address, 'publicipaddress');
            await publish(call, network, { event: 'NETWORK.DELETE', usageType: 30, begins: false });
            state.remove('network', network);
            return { success: true, id: network.id };
        },
    },
    listing('listNetworks', {
        table: 'network',
        by: { id: 'id', zoneid: 'zoneid', networkofferingid: 'networkofferingid', type: 'type' },
        show: describeNetwork,
    }),
];
/**
 * The network of a machine for which none is named (UserVmManagerImpl): the zone's shared one where it has security
 * groups, else the owner's only isolated one, which CloudStack makes if there is none.
 */
async function defaultNetwork(call, zone) {
    const networks = call.state.table('network').filter(({ zoneid }) => zoneid === zone.id);
    const shared = networks.find(({ type }) => type === SHARED_OFFERING);
    if (zone.networktype === 'Basic') {
        if (!shared)
            throw ApiError.invalidParameter('Unable to find a default network to start a vm');
        return shared;
    }
    if (zone.securitygroupsenabled) {
        if (!shared)
            throw ApiError.invalidParameter(`No network with security enabled is found in zone id=${zone.id}`);
        return shared;
    }
    const { account, project, projectid, domainid } = ownerOf(call);
    const [own, another] = networks.filter((network) => network.type === 'Isolated' &&
        network.account === account &&
        network.projectid === projectid &&
        network.domainid === domainid);
    const owner = String(account ?? project);
    if (another)
        throw ApiError.invalidParameter(`More than 1 default Isolated networks are found for account ${owner}; please specify networkIds`);
    return own ?? makeDefaultNetwork(call, owner);
}
async function makeDefaultNetwork(call, owner) {
    const offering = call.state
        .table('networkoffering')
        .find(({ availability }) => availability === 'Required');
    const parameters = new Map(call.parameters)
        .set('name', `${owner}-network`)
        .set('networkofferingid', String(offering.id));
    const network = createNetwork({ ...call, parameters });
    await meterNetwork(call, network);
    return network;
}
/** Everyone's, or its owner's alone. */
function networkOwner(call, shared) {
    const { account, ...domain } = ownerOf(call);
    return shared ? domain : { account, ...domain };
}
async function meterNetwork(call, network) {
    const event = { event: 'NETWORK.CREATE', usageType: 30, begins: true };
    await publish(call, network, event, networkRecord(network));
}
function networkRecord({ serial }) {
    return { description: `Network usage for network ID: ${serial}, network offering: 10` };
}
function describeNetwork({ serial, ...network }) {
    return network;
}
function createNetwork(call) {
    const { state, parameters, user } = call;
    const zone = state.get('zone', required('createNetwork', call, 'zoneid'), 'zoneid');
    const offeringId = required('createNetwork', call, 'networkofferingid');
    const offering = state.get('networkoffering', offeringId, 'networkofferingid');
    const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
    if (physical?.state !== 'Enabled')
        throw ApiError.invalidParameter('Unable to find physical network which is Enabled in this zone');
    const shared = offering.guestiptype === SHARED_OFFERING;
    const basic = zone.networktype === 'Basic';
    const vlan = parameters.get('vlan') ?? 'untagged';
    if (shared && !basic && !parameters.has('vlan'))
        throw ApiError.invalidParameter('vlanId is required for this network offering');
    const id = (0,external_node_crypto_.randomUUID)();
    const gateway = shared ? parameters.get('gateway') : '10.1.1.1';
    const network = state.add('network', {
        ...{
            id,
            serial: 204 + state.made('network'),
            name: parameters.get('name'),
            displaytext: parameters.get('displaytext') ?? parameters.get('name'),
        },
        ...{ broadcastdomaintype: basic ? 'Native' : 'Vlan', traffictype: 'Guest' },
        ...(gateway && {
            ...{ gateway, netmask: parameters.get('netmask') ?? '255.255.255.0' },
            cidr: `${gateway.replace(/\d+$/, '0')}/24`,
        }),
        ...{ zoneid: zone.id, zonename: zone.name, networkofferingid: offering.id },
        ...{ networkofferingname: offering.name, networkofferingdisplaytext: offering.displaytext },
        ...{ networkofferingconservemode: true, networkofferingavailability: offering.availability },
        ...{ issystem: false, state: shared ? 'Setup' : 'Allocated', related: id },
        ...(shared && { broadcasturi: `vlan://${vlan}`, vlan, subdomainaccess: true }),
        ...{ dns1: zone.dns1, type: offering.guestiptype, acltype: shared ? 'Domain' : 'Account' },
        ...(user && networkOwner(call, shared)),
        service: offering.service.map((service) => ({
            ...service,
            capability: [],
        })),
        ...{ networkdomain: 'cs1cloud.internal', physicalnetworkid: physical.id, restartrequired: false },
        ...{ specifyvlan: shared, specifyipranges: shared, canusefordeploy: true, ispersistent: false },
        ...{ tags: [], details: {}, displaynetwork: true, strechedl2subnet: false, redundantrouter: false },
        ...{ supportsvmautoscaling: !shared, created: timestamp(new Date()), receivedbytes: 0, sentbytes: 0 },
        ...(!shared && { egressdefaultpolicy: false }),
        ...{ publicmtu: 1500, privatemtu: 1500, hasannotations: false },
    });
    return network;
}
function elementOf(state, { id, name }) {
    const kind = PROVIDERS.find((provider) => provider.name === name)?.element;
    return kind ? state.table(kind).find(({ nspid }) => nspid === id) : undefined;
}
function zoneOf(state, { zoneid }) {
    return state.get('zone', String(zoneid), 'zoneid');
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/machines.js













/** Milliseconds after a zone was enabled until its system machines' agents are Up and its template is ready. */
const USABLE_MILLIS = 500;
const BUILTIN = 'CentOS 5.6 (64-bit) no GUI (Simulator)';
const SYSTEM = 'SystemVM Template (simulator)';
/** What CloudStack begins by itself in a zone that was enabled. */
function zoneWasEnabled(state, zone) {
    if (state.table('systemvm').some(({ zoneid }) => zoneid === zone.id))
        return;
    const usableAt = Date.now() + USABLE_MILLIS;
    for (const [name, builtin] of [
        [SYSTEM, false],
        [BUILTIN, true],
    ]) {
        state.add('template', { ...templateOf(state, zone, name, builtin), usableAt: builtin ? usableAt : 0 });
    }
    for (const systemvmtype of ['secondarystoragevm', 'consoleproxy']) {
        state.add('systemvm', { ...systemVmOf(state, zone, systemvmtype), usableAt });
    }
}
const usable = ({ usableAt }) => Date.now() >= Number(usableAt);
/** The simulator's are threads of the management server: without it they run no more, whatever CloudStack says. */
function systemVmsLostAgents(state) {
    for (const machine of state.table('systemvm')) {
        if (machine.agentstate)
            machine.agentstate = 'Disconnected';
    }
}
function describeSystemVm(machine) {
    const { usableAt, stopped, agentstate, ...fields } = machine;
    if (stopped)
        return { ...fields, state: 'Stopped' };
    if (!usable(machine))
        return { ...fields, state: 'Starting' };
    return { ...fields, state: 'Running', ...(agentstate ? { agentstate } : {}) };
}
const destroyCommand = stateCommand('destroyVirtualMachine', 'Destroyed', async (call, machine) => {
    await publish(call, machine, { event: 'VM.DESTROY', usageType: 2, begins: false });
    for (const volume of rootVolumes(call, machine))
        await publish(call, volume, { event: 'VOLUME.DELETE', usageType: 6, begins: false });
});
const machineCommands = [
    listing('listServiceOfferings', {
        table: 'serviceoffering',
        by: { id: 'id', name: 'name', issystem: 'issystem' },
    }),
    {
        name: 'createServiceOffering',
        run: async ({ state, parameters }) => {
            const name = parameters.get('name');
            const [cpunumber, cpuspeed, memory] = ['cpunumber', 'cpuspeed', 'memory'].map((size) => Number(parameters.get(size)));
            const [like] = state.table('serviceoffering');
            const made = { name, displaytext: parameters.get('displaytext'), cpunumber, cpuspeed, memory };
            const created = timestamp(new Date());
            return {
                serviceoffering: state.add('serviceoffering', { ...like, ...made, id: (0,external_node_crypto_.randomUUID)(), created }),
            };
        },
    },
    listing('listTemplates', {
        table: 'template',
        by: { id: 'id', zoneid: 'zoneid', name: 'name' },
        show: (template) => {
            const { usableAt, ...fields } = template;
            const isready = usable(template);
            return { ...fields, isready, status: isready ? 'Download Complete' : 'Not Downloaded' };
        },
    }),
    listing('listSystemVms', {
        table: 'systemvm',
        by: { id: 'id', zoneid: 'zoneid', systemvmtype: 'systemvmtype' },
        show: describeSystemVm,
    }),
    {
        name: 'stopSystemVm',
        job: { result: 'systemvm', instanceType: 'SystemVm' },
        run: async (call) => {
            const machine = call.state.get('systemvm', required('stopSystemVm', call, 'id'), 'id');
            Object.assign(machine, { stopped: true, agentstate: undefined });
            return describeSystemVm(machine);
        },
    },
    {
        name: 'startSystemVm',
        job: { result: 'systemvm', instanceType: 'SystemVm' },
        run: async (call) => {
            const machine = call.state.get('systemvm', required('startSystemVm', call, 'id'), 'id');
            const agentstate = machine.systemvmtype === 'secondarystoragevm' ? 'Up' : undefined;
            Object.assign(machine, { stopped: false, agentstate, usableAt: Date.now() + USABLE_MILLIS });
            return describeSystemVm(machine);
        },
    },
    {
        name: 'deployVirtualMachine',
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
        run: async (call) => {
            const machine = await deployVirtualMachine(call);
            await meterMachine(call, machine);
            return machine;
        },
    },
    stateCommand('stopVirtualMachine', 'Stopped', async () => { }),
    stateCommand('startVirtualMachine', 'Running', async (call, machine) => {
        await publish(call, machine, { event: 'VM.START', usageType: 1, begins: true }, machineRecord(machine, 'Running'));
        await assignNetworkOffering(call, machine);
    }),
    {
        ...destroyCommand,
        run: async (call) => {
            const machine = (await destroyCommand.run(call));
            if (call.parameters.get('expunge') === 'true')
                await expunge(call, machine);
            return machine;
        },
    },
    ...['diskoffering', 'vpcoffering'].map((table) => {
        const name = table === 'diskoffering' ? 'listDiskOfferings' : 'listVPCOfferings';
        const show = (entity) => asAnswered(entity, name, table);
        return listing(name, { table, by: { id: 'id', name: 'name' }, show });
    }),
    listing('listProjects', { table: 'project', by: { id: 'id', name: 'name', domainid: 'domainid' } }),
    listing('listVirtualMachines', {
        table: 'virtualmachine',
        by: { id: 'id', zoneid: 'zoneid', name: 'name', state: 'state', account: 'account' },
    }),
];
async function deployVirtualMachine(call) {
    const { state, parameters, user } = call;
    const zone = state.get('zone', required('deployVirtualMachine', call, 'zoneid'), 'zoneid');
    const offeringId = required('deployVirtualMachine', call, 'serviceofferingid');
    const offering = state.get('serviceoffering', offeringId, 'serviceofferingid');
    const template = state.get('template', required('deployVirtualMachine', call, 'templateid'), 'templateid');
    const networkIds = parameters.get('networkids');
    if (zone.networktype === 'Basic' && networkIds)
        throw ApiError.invalidParameter("Can't specify network Ids in Basic zone");
    const network = networkIds
        ? state.get('network', networkIds.split(',')[0] ?? '', 'networkids')
        : await defaultNetwork(call, zone);
    const host = state.table('host').find(({ zoneid, state: up }) => zoneid === zone.id && up === 'Up');
    if (zone.allocationstate !== 'Enabled' || !host || !usable(template))
        throw new ApiError(533, `Unable to create a deployment for VM instance in zone ${zone.name}`);
    const owner = ownerOf(call);
    checkLimit(state, 'virtualmachine', owner);
    const id = (0,external_node_crypto_.randomUUID)();
    const name = parameters.get('name') ?? `VM-${id}`;
    const serial = state.made('virtualmachine') + 3;
    const ipaddress = `10.1.1.${10 + (serial % 240)}`;
    const now = timestamp(new Date());
    return state.add('virtualmachine', {
        ...{ id, name, displayname: parameters.get('displayname') ?? name },
        ...owner,
        ...(user && { userid: user.id, username: user.username }),
        ...{ created: now, lastupdated: now, state: 'Running', haenable: false },
        ...{
            zoneid: zone.id,
            zonename: zone.name,
            hostid: host.id,
            hostname: host.name,
            hostcontrolstate: 'Enabled',
        },
        ...{ templateid: template.id, templatename: template.name, templatetype: template.templatetype },
        ...{ templateformat: 'VHD', templatedisplaytext: template.displaytext, passwordenabled: false },
        ...{ serviceofferingid: offering.id, serviceofferingname: offering.name, cpunumber: offering.cpunumber },
        ...{
            cpuspeed: offering.cpuspeed,
            memory: offering.memory,
            guestosid: template.ostypeid,
            rootdeviceid: 0,
        },
        ...{ rootdevicetype: 'ROOT', securitygroup: [], hypervisor: 'Simulator', ipaddress },
        nic: [
            {
                ...{ id: (0,external_node_crypto_.randomUUID)(), networkid: network.id, networkname: network.name, netmask: '255.255.255.0' },
                ...{ gateway: '10.1.1.1', ipaddress, isolationuri: 'vlan://100', broadcasturi: 'vlan://100' },
                ...{ traffictype: 'Guest', type: network.type, isdefault: true, macaddress: '02:01:00:da:00:01' },
                ...{ secondaryip: [], extradhcpoption: [], deviceid: '0' },
            },
        ],
        ...{ instancename: `i-2-${serial}-VM`, details: {}, affinitygroup: [], displayvm: true },
        ...{ isdynamicallyscalable: false, deleteprotection: false, ostypeid: template.ostypeid },
        ...{
            osdisplayname: template.ostypename,
            bootmode: 'legacy',
            boottype: 'Bios',
            pooltype: 'NetworkFilesystem',
        },
        ...{ receivedbytes: 0, sentbytes: 0, arch: 'x86_64', tags: [], hasannotations: false },
    });
}
function stateCommand(name, state, follow) {
    return {
        name,
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            const machine = call.state.get('virtualmachine', required(name, call, 'id'), 'id');
            if (machine.state === state)
                return machine;
            if (machine.state === 'Running') {
                await publish(call, machine, { event: 'VM.STOP', usageType: 1, begins: false });
                await publish(call, machine, { event: 'NETWORK.OFFERING.REMOVE', usageType: 13, begins: false });
            }
            machine.state = state;
            await follow(call, machine);
            return machine;
        },
    };
}
/** What CloudStack meters of a machine from its deployment on, with its root disk and its place in the network. */
async function meterMachine(call, machine) {
    const { state, parameters } = call;
    const begin = (event, usageType, record, entity = machine) => publish(call, entity, { event, usageType, begins: true }, record);
    await begin('VM.CREATE', 2, machineRecord(machine, 'Allocated'));
    await begin('VM.START', 1, machineRecord(machine, 'Running'));
    const volume = state.add('volume', {
        ...{
            name: `ROOT-${String(machine.instancename).split('-')[2]}`,
            type: 'ROOT',
            state: 'Ready',
            virtualmachineid: machine.id,
            tags: [],
        },
        ...{ vmname: machine.name, size: 2 ** 31, created: timestamp(new Date()), ...ownerOf(call) },
        ...{ zoneid: machine.zoneid, zonename: machine.zonename },
    });
    const of = `${machine.templatename} (${machine.templateid}) and size (2.00 GB) ${volume.size}`;
    await begin('VOLUME.CREATE', 6, {
        description: `Volume usage for ${volume.name} (${volume.id}) and template ${of}`,
        ...{ templateid: machine.templateid, usageid: volume.id, size: volume.size },
    }, volume);
    const network = await assignNetworkOffering(call, machine);
    for (const group of parameters.get('securitygroupids')?.split(',') ?? [])
        await begin('SG.ASSIGN', 10, {
            description: `Security group ${group} usage for VM ${machine.name} (${machine.id})`,
            ...{ virtualmachineid: machine.id, usageid: group },
        });
    await countDisk(call, machine, volume);
    if (network.type === 'Shared' || network.state === 'Implemented')
        return;
    network.state = 'Implemented';
    // A network is metered by its state: the record of the old one ends, and a new one begins.
    const update = { event: 'NETWORK.UPDATE', usageType: 30 };
    await publish(call, network, { ...update, begins: false });
    await publish(call, network, { ...update, begins: true }, networkRecord(network));
    const address = state.add('publicipaddress', { tags: [], ...addressIn(call, network, true) });
    await meter(call, address, 'publicipaddress');
    await countNetwork(call, network);
}
/** Every start of a machine begins it, every stop ends it (UserVmManagerImpl, UserVmStateListener). @returns its network */
async function assignNetworkOffering(call, machine) {
    const [nic] = machine.nic;
    const network = call.state.get('network', nic?.networkid ?? '', 'networkids');
    const { networkofferingname, networkofferingid } = network;
    await publish(call, machine, { event: 'NETWORK.OFFERING.ASSIGN', usageType: 13, begins: true }, {
        description: `Network offering ${networkofferingname} (${networkofferingid}) usage for VM ${machine.name} (${machine.id}) `,
        ...{ virtualmachineid: machine.id, offeringid: networkofferingid, isdefault: true },
    });
    return network;
}
async function expunge(call, machine) {
    await publish(call, machine, { event: 'SG.REMOVE', usageType: 10, begins: false });
    for (const volume of rootVolumes(call, machine))
        call.state.remove('volume', volume);
    const attached = call.state
        .table('volume')
        .filter(({ virtualmachineid }) => virtualmachineid === machine.id);
    for (const disk of attached)
        detach(disk);
    call.state.remove('virtualmachine', machine);
}
function rootVolumes({ state }, machine) {
    return state
        .table('volume')
        .filter(({ virtualmachineid, type }) => virtualmachineid === machine.id && type === 'ROOT');
}
function machineRecord(machine, what) {
    const { id, name, instancename, serviceofferingid, serviceofferingname, templateid, templatename } = machine;
    const made = `using service offering ${serviceofferingname} (${serviceofferingid}) and template ${templatename} (${templateid})`;
    return {
        ...{
            description: `${what} VM usage for ${name} (${instancename}) (${id}) ${made}`,
            virtualmachineid: id,
            usageid: id,
        },
        ...{ name, offeringid: serviceofferingid, templateid, type: 'Simulator', cpunumber: machine.cpunumber },
        ...{ cpuspeed: machine.cpuspeed, memory: machine.memory, ostypeid: machine.guestosid },
        ...{ osdisplayname: machine.osdisplayname, oscategoryid: machine.guestosid, oscategoryname: 'CentOS' },
    };
}
function templateOf(state, zone, name, builtin) {
    const [domain] = state.domains;
    const store = state.table('imagestore').find(({ zoneid }) => zoneid === zone.id);
    return {
        ...{ name, displaytext: name, ispublic: builtin, created: timestamp(new Date()), passwordenabled: false },
        ...{ format: 'VHD', isfeatured: builtin, crossZones: true, ostypeid: (0,external_node_crypto_.randomUUID)() },
        ...{ ostypename: builtin ? 'CentOS 5.6 (64-bit)' : 'Debian GNU/Linux 5.0 (64-bit)', account: 'system' },
        ...{ zoneid: zone.id, zonename: zone.name, size: 2 ** 31, physicalsize: 2 ** 31 },
        ...{
            templatetype: builtin ? 'BUILTIN' : 'SYSTEM',
            hypervisor: 'Simulator',
            domain: 'ROOT',
            domainpath: '/',
        },
        ...{ domainid: domain?.id, isextractable: false, checksum: '', details: {} },
        downloaddetails: store
            ? [
                {
                    ...{ downloadState: 'DOWNLOADED', datastore: store.name, datastoreRole: 'Image' },
                    ...{ downloadPercent: '100', datastoreId: store.id },
                },
            ]
            : [],
        ...{ arch: 'x86_64', bits: 0, sshkeyenabled: false, isdynamicallyscalable: false, directdownload: false },
        ...{ deployasis: false, requireshvm: false, url: `http://templates.invalid/${name}.vhd.bz2`, tags: [] },
        hasannotations: false,
    };
}
function systemVmOf(state, zone, systemvmtype) {
    const host = state.table('host').find(({ zoneid }) => zoneid === zone.id);
    const storage = systemvmtype === 'secondarystoragevm';
    const serial = state.table('systemvm').length + 1;
    return {
        ...{ systemvmtype, zoneid: zone.id, zonename: zone.name, dns1: zone.dns1, gateway: '192.168.2.1' },
        ...{ name: `${storage ? 's' : 'v'}-${serial}-VM`, podid: host?.podid, podname: host?.podname },
        ...{ hostid: host?.id, hostname: host?.name, hostcontrolstate: 'Enabled', hypervisor: 'Simulator' },
        ...{ privateip: '172.16.15.90', privatemacaddress: '1e:00:94:00:00:62', privatenetmask: '255.255.255.0' },
        ...{
            linklocalip: '169.254.19.144',
            linklocalmacaddress: '0e:00:a9:fe:13:90',
            linklocalnetmask: '255.255.0.0',
        },
        ...{
            publicip: `192.168.2.${serial + 1}`,
            publicmacaddress: '1e:00:7e:00:00:c8',
            publicnetmask: '255.255.255.0',
        },
        ...{
            templateid: state.table('template').find(({ zoneid }) => zoneid === zone.id)?.id,
            templatename: SYSTEM,
        },
        ...{
            created: timestamp(new Date()),
            agentstate: 'Up',
            version: state.version,
            isdynamicallyscalable: false,
        },
        ...{ serviceofferingid: (0,external_node_crypto_.randomUUID)(), arch: 'x86_64', hasannotations: false },
        serviceofferingname: `System Offering For ${storage ? 'Secondary Storage VM' : 'Console Proxy'}`,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/infrastructure.js






const OVERCOMMIT = { memoryOvercommitRatio: '1.0', cpuOvercommitRatio: '1.0' };
const infrastructureCommands = [
    {
        name: 'createZone',
        run: async (call) => ({ zone: createZone(call) }),
    },
    {
        name: 'updateZone',
        run: async (call) => {
            const { state, parameters } = call;
            const zone = state.get('zone', required('updateZone', call, 'id'), 'id');
            const allocationstate = parameters.get('allocationstate');
            if (allocationstate)
                Object.assign(zone, { allocationstate });
            if (allocationstate === 'Enabled')
                zoneWasEnabled(state, zone);
            return { zone };
        },
    },
    listing('listZones', { table: 'zone', by: { id: 'id', name: 'name', networktype: 'networktype' } }),
    {
        name: 'createPod',
        run: async (call) => ({ pod: createPod(call) }),
    },
    listing('listPods', { table: 'pod', by: { id: 'id', zoneid: 'zoneid', name: 'name' } }),
    {
        name: 'addCluster',
        run: async (call) => ({ count: 1, cluster: [addCluster(call)] }),
    },
    listing('listClusters', {
        table: 'cluster',
        by: { id: 'id', podid: 'podid', zoneid: 'zoneid', name: 'name' },
    }),
    {
        name: 'addHost',
        run: async (call) => ({ count: 1, host: [addHost(call)] }),
    },
    listing('listHosts', {
        table: 'host',
        by: { id: 'id', clusterid: 'clusterid', podid: 'podid', zoneid: 'zoneid', type: 'type', state: 'state' },
    }),
    {
        name: 'createStoragePool',
        run: async (call) => ({ storagepool: createStoragePool(call) }),
    },
    listing('listStoragePools', {
        table: 'storagepool',
        by: { id: 'id', zoneid: 'zoneid', clusterid: 'clusterid', name: 'name', scope: 'scope' },
        show: (pool, { release }) => ({
            ...pool,
            storagecapabilities: { VOLUME_SNAPSHOT_QUIESCEVM: 'false' },
            ...(release.atLeast('4.20') && { capacityiops: 1_000_000, usediops: 500_000 }),
        }),
    }),
    {
        name: 'addImageStore',
        run: async (call) => ({ imagestore: addImageStore(call) }),
    },
    listing('listImageStores', {
        table: 'imagestore',
        by: { id: 'id', zoneid: 'zoneid', name: 'name', provider: 'providername' },
    }),
    {
        name: 'createSecondaryStagingStore',
        run: async (call) => ({ secondarystorage: addImageStore(call, 'secondarystagingstore') }),
    },
    listing('listSecondaryStagingStores', {
        key: 'imagestore',
        table: 'secondarystagingstore',
        by: { zoneid: 'zoneid' },
    }),
    { name: 'createVlanIpRange', run: async (call) => ({ vlan: createVlanIpRange(call) }) },
    listing('listVlanIpRanges', {
        table: 'vlaniprange',
        by: { zoneid: 'zoneid', podid: 'podid', networkid: 'networkid' },
    }),
];
function createZone(call) {
    const { state, parameters } = call;
    const name = required('createZone', call, 'name');
    if (state.table('zone').some((zone) => String(zone.name).toLowerCase() === name.toLowerCase()))
        throw ApiError.invalidParameter('A zone with that name already exists. Please specify a unique zone name.');
    const networktype = required('createZone', call, 'networktype');
    if (!['Basic', 'Advanced'].includes(networktype))
        throw ApiError.invalidParameter('Invalid network type. Network Type can be either Basic or Advanced');
    const cidr = parameters.get('guestcidraddress');
    if (networktype === 'Basic' && cidr)
        throw ApiError.invalidParameter('guestCidrAddress parameter is not supported for Basic zone');
    return state.add('zone', {
        ...{ name, dns1: parameters.get('dns1') },
        ...(parameters.has('dns2') && { dns2: parameters.get('dns2') }),
        ...{ internaldns1: parameters.get('internaldns1') },
        ...(parameters.has('internaldns2') && { internaldns2: parameters.get('internaldns2') }),
        ...(cidr && { guestcidraddress: cidr }),
        ...(parameters.has('domain') && { domain: parameters.get('domain') }),
        ...{ networktype, securitygroupsenabled: parameters.get('securitygroupenabled') === 'true' },
        ...{ allocationstate: 'Disabled', zonetoken: (0,external_node_crypto_.randomUUID)(), dhcpprovider: 'VirtualRouter' },
        ...{ localstorageenabled: parameters.get('localstorageenabled') === 'true', tags: [] },
        ...{
            allowuserspecifyvrmtu: false,
            routerprivateinterfacemaxmtu: 1500,
            routerpublicinterfacemaxmtu: 1500,
        },
        ...{ type: 'Core', isnsxenabled: false, ismultiarch: false, asnrange: '', routedmodeenabled: true },
        ...{ hasannotations: false },
    });
}
function createPod(call) {
    const { state } = call;
    const zone = state.get('zone', required('createPod', call, 'zoneid'), 'zoneid');
    const [name, gateway, netmask] = ['name', 'gateway', 'netmask'].map((key) => required('createPod', call, key));
    const startip = call.parameters.get('startip') ?? '';
    const endip = call.parameters.get('endip') ?? '';
    const inZone = state.table('pod').filter(({ zoneid }) => zoneid === zone.id);
    if (inZone.some((pod) => pod.name === name))
        throw ApiError.invalidParameter(`A pod with name: ${name} already exists in zone ${zone.name}. Please specify a different pod name. `);
    if (number(startip) > number(endip))
        throw ApiError.invalidParameter('The start IP address must have a lower value than the end IP address.');
    if (inRange(gateway ?? '', startip, endip))
        throw ApiError.invalidParameter("The gateway shouldn't overlap start/end ip addresses");
    return state.add('pod', {
        ...{ name, zoneid: zone.id, zonename: zone.name, gateway, netmask },
        ipranges: [{ startip, endip, forsystemvms: '0', vlanid: 'vlan://untagged' }],
        ...{ startip: [startip], endip: [endip], forsystemvms: ['0'], vlanid: ['vlan://untagged'] },
        ...{ allocationstate: 'Enabled', hasannotations: false },
    });
}
function addCluster(call) {
    const { state } = call;
    const zone = state.get('zone', required('addCluster', call, 'zoneid'), 'zoneid');
    const pod = state.get('pod', required('addCluster', call, 'podid'), 'podid');
    const name = required('addCluster', call, 'clustername');
    if (pod.zoneid !== zone.id)
        throw ApiError.invalidParameter(`Can't find pod with specified podId ${pod.id} in zone ${zone.name}`);
    if (state.table('cluster').some((cluster) => cluster.podid === pod.id && cluster.name === name))
        throw new ApiError(530, `Unable to create cluster ${name} in pod ${pod.name} and data center ${zone.name}`);
    return state.add('cluster', {
        ...{ name, podid: pod.id, podname: pod.name, zoneid: zone.id, zonename: zone.name },
        ...{
            hypervisortype: 'Simulator',
            clustertype: call.parameters.get('clustertype'),
            allocationstate: 'Enabled',
        },
        ...{ managedstate: 'Managed', cpuovercommitratio: '1.0', memoryovercommitratio: '1.0' },
        ...{ resourcedetails: OVERCOMMIT, arch: 'x86_64', hasannotations: false },
    });
}
function addHost(call) {
    const { state } = call;
    const zone = state.get('zone', required('addHost', call, 'zoneid'), 'zoneid');
    const pod = state.get('pod', required('addHost', call, 'podid'), 'podid');
    const cluster = state.get('cluster', required('addHost', call, 'clusterid'), 'clusterid');
    const memory = 8 * 2 ** 30;
    return state.add('host', {
        ...{ name: `SimulatedAgent.${(0,external_node_crypto_.randomUUID)()}`, state: 'Up', type: 'Routing' },
        ...{
            ipaddress: `172.16.15.${2 + (state.table('host').length % 250)}`,
            zoneid: zone.id,
            zonename: zone.name,
        },
        ...{ podid: pod.id, podname: pod.name, version: state.version, hypervisor: 'Simulator' },
        ...{
            cpunumber: 4,
            cpuspeed: 8000,
            cpuallocated: '0%',
            cpuallocatedvalue: 0,
            cpuallocatedpercentage: '0%',
        },
        ...{ cpuallocatedwithoverprovisioning: '0%', cpuwithoverprovisioning: '32000', memorytotal: memory },
        ...{ memorywithoverprovisioning: String(memory), memoryallocated: 0, memoryallocatedpercentage: '0%' },
        ...{ memoryallocatedbytes: 0, capabilities: 'hvm', lastpinged: timestamp(new Date()) },
        ...{ managementserverid: (0,external_node_crypto_.randomUUID)(), clusterid: cluster.id, clustername: cluster.name },
        ...{ clustertype: cluster.clustertype, islocalstorageactive: false, created: timestamp(new Date()) },
        ...{ events: 'Ping; PingTimeout; HostDown', hostha: { haenable: false, hastate: 'Disabled' } },
        ...{ outofbandmanagement: { powerstate: 'Disabled', enabled: false }, resourcestate: 'Enabled' },
        ...{ hypervisorversion: state.version, hahost: false, ueficapability: false, arch: 'x86_64' },
        hasannotations: false,
    });
}
function createStoragePool(call) {
    const { state, parameters } = call;
    const zone = state.get('zone', required('createStoragePool', call, 'zoneid'), 'zoneid');
    const url = new URL(required('createStoragePool', call, 'url'));
    const clusterId = parameters.get('clusterid');
    const cluster = clusterId ? state.get('cluster', clusterId, 'clusterid') : undefined;
    if (!cluster && parameters.get('scope')?.toLowerCase() !== 'zone')
        throw ApiError.invalidParameter('Cluster id requires pod id and scope requires cluster id');
    const hosts = state
        .table('host')
        .filter(({ zoneid, clusterid }) => (cluster ? clusterid === cluster.id : zoneid === zone.id));
    if (hosts.length === 0)
        throw new ApiError(530, 'Failed to add data store: No host up to associate a storage pool with in cluster');
    return state.add('storagepool', {
        ...{ zoneid: zone.id, zonename: zone.name },
        ...(cluster && { podid: cluster.podid, podname: cluster.podname }),
        ...{
            name: parameters.get('name'),
            ipaddress: url.hostname,
            path: url.pathname,
            created: timestamp(new Date()),
        },
        type: 'NetworkFilesystem',
        ...(cluster && { clusterid: cluster.id, clustername: cluster.name }),
        ...{ disksizetotal: 2 ** 40, disksizeallocated: 0, disksizeused: 0, istagarule: false, state: 'Up' },
        ...{ scope: cluster ? 'CLUSTER' : 'ZONE', overprovisionfactor: '2.0', hypervisor: 'Simulator' },
        ...(parameters.has('tags') && { tags: parameters.get('tags') }),
        ...{ provider: 'DefaultPrimary', managed: false, hasannotations: false },
    });
}
function addImageStore(call, table = 'imagestore') {
    const { state, parameters } = call;
    const zoneId = parameters.get('zoneid');
    const zone = zoneId ? state.get('zone', zoneId, 'zoneid') : undefined;
    const url = parameters.get('url');
    const name = parameters.get('name') ?? url;
    if (state.table(table).some((store) => store.name === name))
        throw ApiError.invalidParameter(`The image store with name ${name} already exists, try creating with another name`);
    return state.add(table, {
        ...(zone && { zoneid: zone.id, zonename: zone.name }),
        ...{ name, ...(url && { url, protocol: url.split(':')[0] }), providername: parameters.get('provider') },
        ...{ scope: zone ? 'ZONE' : 'REGION', readonly: false, hasannotations: false },
    });
}
function createVlanIpRange(call) {
    const { state, parameters } = call;
    const networkId = parameters.get('networkid');
    const network = networkId ? state.get('network', networkId, 'networkid') : undefined;
    const zoneId = String(network?.zoneid ?? required('createVlanIpRange', call, 'zoneid'));
    const zone = state.get('zone', zoneId, 'zoneid');
    const [startip = '', endip = ''] = [parameters.get('startip'), parameters.get('endip')];
    const virtual = parameters.get('forvirtualnetwork') === 'true';
    const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
    if (!physical)
        throw ApiError.invalidParameter('Please specify a valid physical network id');
    if (virtual && !hasTraffic(state, physical, 'Public'))
        throw ApiError.invalidParameter(`Can't find Public network in zone ${zone.name}`);
    for (const range of state.table('vlaniprange').filter(({ zoneid }) => zoneid === zone.id)) {
        if (number(startip) <= number(String(range.endip)) && number(endip) >= number(String(range.startip)))
            throw ApiError.invalidParameter(`The new IP range you have specified has  overlapped with the guest network in zone: ${zone.name}. Please specify a different start IP/end IP.`);
    }
    const pod = parameters.has('podid') ? state.get('pod', parameters.get('podid') ?? '', 'podid') : undefined;
    const gateway = parameters.get('gateway') ?? '';
    const domain = state.domains[0];
    return state.add('vlaniprange', {
        ...{
            forvirtualnetwork: virtual,
            zoneid: zone.id,
            vlan: `vlan://${parameters.get('vlan') ?? 'untagged'}`,
        },
        ...(pod && domain && { account: 'system', domainid: domain.id, domain: domain.name, domainpath: '/' }),
        ...(pod && { podid: pod.id, podname: pod.name }),
        ...{
            gateway,
            netmask: parameters.get('netmask'),
            cidr: `${gateway.replace(/\d+$/, '0')}/24`,
            startip,
            endip,
        },
        ...{ networkid: network?.id ?? (0,external_node_crypto_.randomUUID)(), physicalnetworkid: physical.id },
        ...{ forsystemvms: false, fornsx: false },
    });
}
function hasTraffic(state, { id }, type) {
    return state
        .table('traffictype')
        .some((traffic) => traffic.physicalnetworkid === id && traffic.traffictype === type);
}
function number(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
function inRange(address, start, end) {
    return number(address) >= number(start) && number(address) <= number(end);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/jobs.js





/** Milliseconds that a job takes; the real ones of the simulator are about as short. */
const JOB_MILLIS = 15;
/**
 * Starts an asynchronous command: what is wrong with its parameters is reported at once, the result by
 * `queryAsyncJobResult`.
 */
async function startJob(command, call) {
    const { result: key, instanceType, tellsId } = command.job;
    const object = await command.run(call);
    // A job about nothing in particular has an instance type, but no instance.
    const made = instanceType && instanceType !== 'None' ? String(object.id) : undefined;
    const job = {
        id: (0,external_node_crypto_.randomUUID)(),
        user: call.user,
        command: command.name,
        created: new Date(),
        ...(instanceType && { instance: { type: instanceType, ...(made && { id: made }) } }),
    };
    call.state.jobs.set(job.id, job);
    void (0,external_node_timers_promises_.setTimeout)(JOB_MILLIS).then(() => {
        job.completed = new Date();
        job.result = { [key]: resultOf(key, object, job.id) };
    });
    return { ...((tellsId ?? made) && { id: String(object.id) }), jobid: job.id };
}
/** Machines and volumes have the id of their job; `success` is a value, all else an object under its key. */
function resultOf(key, object, jobid) {
    if (key === 'success')
        return object.success;
    return ['virtualmachine', 'volume'].includes(key) ? { ...object, jobid, jobstatus: 0 } : object;
}
const jobCommands = [
    {
        name: 'queryAsyncJobResult',
        run: async (call) => {
            const id = required('queryAsyncJobResult', call, 'jobid');
            const job = call.state.jobs.get(id);
            if (!job)
                throw ApiError.unknownEntity('jobid', id);
            return describeJob(job);
        },
    },
];
function describeJob({ id, user, command, created, completed, instance, result }) {
    const account = user?.account;
    return {
        ...(account && {
            accountid: account.id,
            account: account.name,
            domainid: account.domain.id,
            domainpath: account.domain.path,
        }),
        ...(user && { userid: user.id }),
        cmd: `org.apache.cloudstack.api.command.${command}Cmd`,
        jobstatus: result ? 1 : 0,
        jobprocstatus: 0,
        jobresultcode: 0,
        ...(result && { jobresulttype: 'object', jobresult: result }),
        ...(instance && { jobinstancetype: instance.type }),
        ...(instance?.id && { jobinstanceid: instance.id }),
        ...(!completed && { managementserverid: 1 }),
        created: timestamp(created),
        ...(completed && { completed: timestamp(completed) }),
        jobid: id,
    };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/activation-rule.js



/** CloudStack's `quota.activationrule.timeout`. */
const TIMEOUT_MILLIS = 2000;
/** Where the resource of a record is, and which field of the record has its id. */
const METERED = {
    1: ['virtualmachine', 'virtualmachineid'],
    2: ['virtualmachine', 'virtualmachineid'],
    6: ['volume', 'usageid'],
    7: ['template', 'usageid'],
    8: ['iso', 'usageid'],
    9: ['snapshot', 'usageid'],
};
const [RUNNING_VM, ALLOCATED_VM] = [1, 2];
const MEBIBYTE = 2 ** 20;
/** A rule that CloudStack cannot evaluate: it then charges none of the account's records. */
class ActivationRuleError extends Error {
}
/**
 * What a tariff costs for a record: its value if its rule gives true, the number that the rule gives, or else nothing
 * (QuotaManagerImpl.getQuotaTariffValueToBeApplied).
 *
 * @param last what the tariffs before this one came to
 * @throws ActivationRuleError for a rule that fails in CloudStack
 * @throws ApiError 530 for one that reads a variable that the emulator does not have
 */
function appliedValue(tariff, row, state, last) {
    if (!tariff.activationRule)
        return tariff.value;
    const variables = variablesOf(row, state, last);
    const evaluated = evaluate(tariff.activationRule, variables);
    // JsInterpreter's result is null then, whose text is asked for.
    if (evaluated === undefined || evaluated === null)
        throw new ActivationRuleError('null (the rule has no result)');
    const result = String(evaluated);
    if (/^-?\d+(\.\d+)?$/.test(result))
        return Number(result);
    return ['true', 'yes', 'on', 'y', 't'].includes(result.toLowerCase()) ? tariff.value : 0;
}
/** @throws ActivationRuleError */
function evaluate(rule, variables) {
    try {
        // Nashorn, CloudStack's interpreter, knows no later JavaScript.
        (0,acorn/* parse */.qg)(rule, { ecmaVersion: 5 });
        return (0,external_node_vm_.runInNewContext)(rule, variables, { timeout: TIMEOUT_MILLIS });
    }
    catch (error) {
        if (error instanceof ApiError)
            throw error;
        // An error of another context is no instance of this one's.
        const { name, message } = error;
        throw new ActivationRuleError(message === undefined ? String(error) : `${name}: ${message}`);
    }
}
/** As the version hands them to the rule (JsInterpreter). */
function variablesOf(row, state, last) {
    const { ruleVariables } = state.release;
    const variables = presetVariables(row, state);
    if (ruleVariables === 'unquoted' && variables.resourceType !== undefined)
        throw new ActivationRuleError(`ReferenceError: "${variables.resourceType}" is not defined`);
    const all = { ...variables, lastTariffs: [...last] };
    const form = (value, name) => {
        if (typeof value !== 'object')
            return value;
        return ruleVariables === 'texts' ? JSON.stringify(value) : known(name, value);
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, form(value, name)]));
}
/** The variables of rules that the emulator has (PresetVariableHelper). */
function presetVariables({ usageType, record }, state) {
    const { account, accountid, domain, domainid, domainpath, zoneid, project, projectid, type } = record;
    const owner = state.accounts.find(({ id }) => id === accountid);
    const role = owner && { id: owner.roleId, name: owner.roleName, type: owner.roleType };
    const zone = state.table('zone').find(({ id }) => id === zoneid);
    return {
        account: { id: accountid ?? projectid, name: account ?? project, ...(role && { role }) },
        domain: { id: domainid, name: domain, path: domainpath },
        ...(projectid !== undefined && { project: { id: projectid, name: project } }),
        resourceType: type,
        value: meteredValue(usageType, record, state),
        zone: { id: zoneid, name: zone?.name },
    };
}
function meteredValue(usageType, record, state) {
    const [table, field] = METERED[usageType] ?? [];
    if (!table || !field)
        return {};
    const named = (kind, id) => {
        const found = state.table(kind).find((one) => one.id === id);
        return found && { id: found.id, name: found.name };
    };
    const resource = state.table(table).find(({ id }) => id === record[field]);
    const common = {
        id: record[field],
        name: resource?.name ?? record.name,
        ...(resource && { tags: activation_rule_tagsOf(resource) }),
    };
    if (usageType > ALLOCATED_VM) {
        const diskOffering = named('diskoffering', record.offeringid);
        return { ...common, size: Number(record.size) / MEBIBYTE, ...(diskOffering && { diskOffering }) };
    }
    const { cpunumber: cpuNumber, cpuspeed: cpuSpeed, memory } = record;
    return {
        ...common,
        osName: record.osdisplayname,
        hypervisorType: record.type,
        computeOffering: named('serviceoffering', record.offeringid),
        template: named('template', record.templateid),
        ...(usageType === RUNNING_VM && { computingResources: { memory, cpuNumber, cpuSpeed } }),
    };
}
function activation_rule_tagsOf({ tags }) {
    const pairs = (tags ?? []);
    return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}
/** An object that refuses to be asked for what the emulator does not have, and CloudStack might; tags are the user's. */
function known(path, fields) {
    return new Proxy(fields, {
        get: (target, name) => {
            const value = Reflect.get(target, name);
            if (typeof name === 'symbol' || Array.isArray(target) || path.endsWith('.tags'))
                return value;
            if (!(name in target))
                throw new ApiError(530, `An activation rule of a quota tariff reads ${path}.${name}, which the embedded engine does not have: run it on a container`);
            return typeof value === 'object' && value !== null ? known(`${path}.${name}`, value) : value;
        },
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/charging.js


/** What a tariff is for (QuotaTypes); a month of hours for what is not listed. */
const UNITS = Object.fromEntries([
    [3, 'IP*Month'],
    ...[4, 5].map((type) => [type, 'GB']),
    ...[6, 7, 8, 9, 25, 26, 27, 28, 29].map((type) => [type, 'GB*Month']),
    ...[10, 11, 12, 13, 14].map((type) => [type, 'Policy*Month']),
    ...[21, 22].map((type) => [type, 'IOPS']),
    ...[23, 24].map((type) => [type, 'Bytes']),
]);
const GIB = 2 ** 30;
const EVERYTHING = { start: 0, limit: 1e9, usageType: undefined, where: {} };
/** What the records cost, with their windows of today: time may have been advanced since. */
async function charges({ quota }, store) {
    const { records } = await store.usageRecords({ ...EVERYTHING, end: Date.now(), offset: 0 });
    return quota.charges.flatMap(({ accountId, cost }, index) => {
        const row = records[index];
        return row && cost !== undefined ? [{ accountId, cost, row }] : [];
    });
}
/**
 * Charges the records that were made since, and those that could not be charged then, as the usage server does after
 * each job: all of an account, or none of it if one fails (QuotaManagerImpl.createQuotaUsagesAccordingToQuotaTariffs).
 */
async function charge(state, store) {
    const { quota } = state;
    const pending = quota.charges.findIndex(({ cost }) => cost === undefined);
    const offset = pending < 0 ? quota.charges.length : pending;
    const moved = await store.movedBack();
    const { records } = await store.usageRecords({ ...EVERYTHING, end: Date.now(), offset });
    // Another call may have charged some of them meanwhile.
    if (offset + records.length <= quota.charges.length)
        return;
    const byAccount = new Map();
    for (const [position, row] of records.entries()) {
        const index = offset + position;
        quota.charges[index] ??= { accountId: row.record.accountid, cost: undefined };
        if (quota.charges[index].cost !== undefined)
            continue;
        const account = String(row.record.account ?? row.record.project);
        byAccount.set(account, [...(byAccount.get(account) ?? []), { index, row }]);
    }
    quota.failures.clear();
    for (const [account, rows] of byAccount) {
        try {
            const costs = rows.map(({ row }) => costOf(row, tariffOf(row, state, moved)));
            for (const [position, { index }] of rows.entries())
                Object.assign(quota.charges[index] ?? {}, { cost: costs[position] });
        }
        catch (error) {
            quota.failures.set(account, failureOf(error));
        }
    }
}
function failureOf(error) {
    if (error instanceof ActivationRuleError)
        return { reason: error.message, isOfEmulator: false };
    if (error instanceof ApiError)
        return { reason: error.message, isOfEmulator: true };
    throw error;
}
/** What all tariffs of a record's usage type come to that hold in its window (QuotaManagerImpl.aggregateQuotaTariffsValues). */
function tariffOf(row, state, moved) {
    const holds = ({ usageType, effective, end }) => usageType === row.usageType &&
        row.end >= effective - moved &&
        (end === undefined || row.start <= end - moved);
    const last = [];
    for (const tariff of state.quota.tariffs.filter(holds).sort((a, b) => a.position - b.position))
        last.push({ id: tariff.id, value: appliedValue(tariff, row, state, last) });
    return sum(last.map(({ value }) => value));
}
/** QuotaManagerImpl.getUsageValueAccordingToUsageUnitType: a month is as long as the one that the record begins in. */
function costOf({ usageType, amount, start, record }, tariff) {
    const unit = unitOf(usageType);
    const begin = new Date(start);
    const hours = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 0)).getUTCDate() * 24;
    if (unit === 'GB')
        return (amount / GIB) * tariff;
    if (unit === 'GB*Month')
        return ((amount * tariff) / hours) * (Number(record.size ?? 0) / GIB);
    return unit.endsWith('*Month') ? (amount * tariff) / hours : amount * tariff;
}
function unitOf(usageType) {
    return UNITS[usageType] ?? 'Compute*Month';
}
function sum(amounts) {
    return amounts.reduce((total, amount) => total + amount, 0);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/quota.js








/** Usage types up to this one have a tariff of 0 from the beginning; later ones have none (cloud_usage's schema). */
const LAST_WITH_TARIFF = 25;
const TARIFFS_SINCE = Date.parse('2010-04-04T00:00:00Z');
const quota_DAY = 86_400_000;
const CURRENCY = '$';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** The quota service's commands, which exist only if the management server was started with it. */
const quotaCommands = [
    command('quotaTariffList', async (call) => {
        const { parameters, state } = call;
        const [name, usageType, id, keyword] = ['name', 'usagetype', 'id', 'keyword'].map((one) => parameters.get(one));
        if (parameters.get('listall') === 'true' || parameters.get('listonlyremoved') === 'true')
            throw ApiError.invalidParameter('The emulator does not keep quota tariffs that were removed.');
        const found = state.quota.tariffs
            .filter((tariff) => !name || tariff.name === name)
            .filter((tariff) => !usageType || tariff.usageType === Number(usageType))
            .filter((tariff) => !id || tariff.id === id)
            .filter((tariff) => !keyword || tariff.name.includes(keyword))
            .sort((a, b) => b.usageType - a.usageType || b.effective - a.effective);
        const shown = await Promise.all(found.map((tariff) => describeTariff(call, tariff)));
        return list('quotatariff', shown);
    }),
    command('quotaTariffCreate', async (call) => {
        const { parameters, state } = call;
        checkRule(call);
        const name = required('quotaTariffCreate', call, 'name');
        const usageType = Number(parameters.get('usagetype'));
        if (state.quota.tariffs.some((tariff) => tariff.name === name))
            throw ApiError.invalidParameter(`A quota tariff with name [${name}] already exist.`);
        const now = Date.now();
        const start = await adjusted(call, dateOf(call, 'startdate') ?? now);
        if (start < now)
            throw ApiError.invalidParameter(startInThePast(call, start, now));
        if (!usageTypesOf(state).some(([type]) => type === usageType))
            throw ApiError.invalidParameter(`There is no usage type with value [${usageType}].`);
        const made = { id: (0,external_node_crypto_.randomUUID)(), name, usageType, value: 0, effective: start, position: 1 };
        const tariff = await changed(call, {
            ...made,
            end: undefined,
            activationRule: undefined,
            description: undefined,
        });
        tariff.effective += await call.store.movedBack();
        state.quota.tariffs.push(tariff);
        return { quotatariff: await describeTariff(call, tariff) };
    }),
    command('quotaTariffUpdate', async (call) => {
        const { tariffs } = call.state.quota;
        const name = required('quotaTariffUpdate', call, 'name');
        const index = tariffs.findIndex((tariff) => tariff.name === name);
        const current = tariffs[index];
        if (!current)
            throw ApiError.invalidParameter(`There is no quota tariffs with name [${name}].`);
        checkRule(call);
        const tariff = await changed(call, { ...current, id: (0,external_node_crypto_.randomUUID)() });
        tariffs[index] = tariff;
        return { quotatariff: await describeTariff(call, tariff) };
    }),
    command('quotaTariffDelete', async (call) => {
        const { quota } = call.state;
        const id = required('quotaTariffDelete', call, 'id');
        if (!UUID.test(id))
            throw ApiError.invalidParameter('Invalid value provided for API arg: id');
        if (!quota.tariffs.some((tariff) => tariff.id === id))
            throw new ApiError(431, 'Quota tariff with the provided UUID does not exist.');
        quota.tariffs = quota.tariffs.filter((tariff) => tariff.id !== id);
        return { success: true };
    }),
    command('quotaCredits', async (call) => {
        const { state, parameters, store, user } = call;
        const { id: accountId } = accountOf(call);
        const value = Number(parameters.get('value'));
        state.quota.credits.push({ accountId, value, at: Date.now() + (await store.movedBack()) });
        const at = timestamp(new Date());
        return {
            quotacredits: state.release.atLeast('4.22')
                ? {
                    credit: value,
                    creditedon: at,
                    creditoruserid: user?.id,
                    creditorusername: user?.username,
                    currency: CURRENCY,
                }
                : { credits: value, updated_by: user?.username, updated_on: at, currency: CURRENCY },
        };
    }),
    command('quotaBalance', async (call) => {
        const ledger = await ledgerOf(call, accountOf(call));
        const [start, end] = [dateOf(call, 'startdate'), dateOf(call, 'enddate')];
        if (end !== undefined && !call.state.release.atLeast('4.20'))
            refuseFuture(end);
        if (call.state.release.hasBalanceHistory)
            return { balance: { currency: CURRENCY, balances: quota_history(ledger, start, end) } };
        if (end === undefined) {
            const startdate = timestamp(new Date(start ?? Date.now()));
            const startquota = balanceAt(ledger, (start ?? Date.now()) + quota_DAY);
            return { balance: { startquota, credits: [], startdate, currency: CURRENCY } };
        }
        const from = start ?? Date.now();
        if (from >= end)
            throw ApiError.invalidParameter(`Incorrect Date Range. Start date: ${javaDate(from)} is after end date:${javaDate(end)}`);
        const within = ledger.filter(({ at, isCredit }) => isCredit && at >= from && at <= end + quota_DAY);
        const credits = within.map(({ at, value }) => ({ credits: value, updated_on: timestamp(new Date(at)) }));
        const dates = { startdate: timestamp(new Date(from)), enddate: timestamp(new Date(end + quota_DAY - 1000)) };
        const [startquota, endquota] = [balanceAt(ledger, from), balanceAt(ledger, end + quota_DAY)];
        return { balance: { startquota, endquota, credits, ...dates, currency: CURRENCY } };
    }),
    command('quotaStatement', async (call) => {
        const { state, parameters } = call;
        const [start, end] = [dateOf(call, 'startdate') ?? 0, dateOf(call, 'enddate') ?? 0];
        if (start > end)
            throw ApiError.invalidParameter(`Incorrect Date Range. Start date: ${javaDate(start)} is after end date:${javaDate(end)}`);
        if (!state.release.atLeast('4.20'))
            refuseFuture(end);
        const wanted = parameters.get('type');
        const account = accountOf(call);
        const charged = (await charges(call.state, call.store)).filter(({ row, accountId }) => accountId === account.id && row.start >= start && row.end < end + quota_DAY);
        const quotausage = usageTypesOf(state).map(([type, name]) => {
            const counted = wanted && Number(wanted) !== type ? [] : charged.filter(({ row }) => row.usageType === type);
            const quota = cents(sum(counted.map(({ cost }) => cost)));
            return { ...{ type, accountid: 2, domain: 1, name, unit: unitOf(type) }, quota };
        });
        const totalquota = cents(sum(quotausage.map(({ quota }) => quota)));
        const dates = { startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end + quota_DAY - 1000)) };
        return { statement: { quotausage, totalquota, ...dates, currency: CURRENCY } };
    }),
    command('quotaSummary', async (call) => {
        const { state, parameters } = call;
        const all = await charges(call.state, call.store);
        const known = new Set([
            ...all.map(({ accountId }) => accountId),
            ...state.quota.credits.map((one) => one.accountId),
        ]);
        const asked = parameters.get('account') ? [accountOf(call)] : state.accounts;
        const isListed = ({ id }) => parameters.get('listall') === 'true' || asked.length < state.accounts.length || known.has(id);
        return list('summary', await Promise.all(asked.filter(isListed).map((account) => summaryOf(call, account))));
    }),
];
/** Each command that there is only with the quota service; it has charged first what was metered by then. */
function command(name, run) {
    return {
        name,
        run: async (call) => {
            if (call.state.quota.tariffs.length === 0)
                call.state.quota.tariffs = initialTariffs();
            // Before anything else: what is metered is charged by the tariffs that held then.
            await charge(call.state, call.store);
            if (!name.startsWith('quotaTariff'))
                refuseLacking(call);
            return run(call);
        },
    };
}
/** What CloudStack would have charged is not said to be nothing. */
function refuseLacking({ state }) {
    const lacking = [...state.quota.failures.values()].find(({ isOfEmulator }) => isOfEmulator);
    if (lacking)
        throw new ApiError(530, lacking.reason);
}
function initialTariffs() {
    return USAGE_TYPES.filter(([type]) => type <= LAST_WITH_TARIFF).map(([usageType, name]) => ({
        ...{ id: (0,external_node_crypto_.randomUUID)(), name, usageType, value: 0, effective: TARIFFS_SINCE, position: 1 },
        ...{ end: undefined, activationRule: undefined, description: undefined },
    }));
}
/** A tariff with what a call gives for it. */
async function changed(call, tariff) {
    const given = (name) => call.parameters.get(name);
    const end = dateOf(call, 'enddate');
    const text = (name, before) => {
        const value = given(name);
        return value === undefined ? before : value.trim() || undefined;
    };
    return {
        ...tariff,
        value: Number(given('value') ?? tariff.value),
        position: Number(given('position') ?? tariff.position),
        end: end === undefined ? tariff.end : end + (await call.store.movedBack()),
        activationRule: text('activationrule', tariff.activationRule),
        description: text('description', tariff.description),
    };
}
/** Before 4.20, every moment is read as one of the usage server's zone (QuotaServiceImpl.computeAdjustedTime). */
async function adjusted({ state, store }, moment) {
    if (state.release.atLeast('4.20'))
        return moment;
    const timezone = (await store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
    return moment - (Date.parse(`${(0,usage_timezone/* isoWallClock */.EJ)(moment, timezone)}Z`) - Math.floor(moment / 1000) * 1000);
}
function startInThePast({ state }, start, now) {
    if (!state.release.atLeast('4.20'))
        return `The quota tariff's start date [${javaDate(start)}] cannot be less than now [${javaDate(now)}]`;
    return `The value passed as Quota tariff's start date is in the past: [${javaDate(start)}]. Please, inform a date in the future or do not pass the parameter to use the current date and time.`;
}
/** From 4.20.2 and 4.22 on a rule needs a setting that CloudStack reads when it starts. */
function checkRule({ state, parameters }) {
    if (!parameters.get('activationrule') || !state.release.needsJsInterpretation || state.interpretsJs)
        return;
    throw new ApiError(531, 'Quota Tariff Activation Rule cannot be set, as Javascript interpretation is disabled in the configuration.', 4365);
}
async function describeTariff({ state, store }, tariff) {
    const { id, name, usageType, value, effective, end, activationRule, description, position } = tariff;
    const [, usageName, usageTypeDescription] = USAGE_TYPES.find(([type]) => type === usageType) ?? [];
    const moment = async (at) => timestamp(new Date(at === TARIFFS_SINCE ? at : at - (await store.movedBack())));
    const isIo = usageType >= 21 && usageType <= 24;
    const isOfTheBeginning = name === usageName && effective === TARIFFS_SINCE;
    const isOld = !state.release.atLeast('4.19') && [23, 24].includes(usageType) && isOfTheBeginning;
    return {
        ...{ usageType, usageName, usageUnit: isOld ? 'GB' : unitOf(usageType) },
        usageDiscriminator: isOfTheBeginning ? (isIo ? '1' : '') : 'None',
        ...{
            tariffValue: value,
            effectiveDate: await moment(effective),
            usageTypeDescription,
            currency: CURRENCY,
        },
        ...(activationRule && { activationRule }),
        name,
        ...(end !== undefined && { endDate: await moment(end) }),
        ...(description && { description }),
        ...(state.release.atLeast('4.20') ? { id, position } : { uuid: id }),
    };
}
async function ledgerOf(call, { id }) {
    const moved = await call.store.movedBack();
    const credits = call.state.quota.credits
        .filter(({ accountId }) => accountId === id)
        .map(({ at, value }) => ({ at: at - moved, value, isCredit: true }));
    const costs = (await charges(call.state, call.store))
        .filter(({ accountId, cost }) => accountId === id && cost !== 0)
        .map(({ cost, row }) => ({ at: row.end, value: -cost, isCredit: false }));
    return [...credits, ...costs].sort((a, b) => a.at - b.at);
}
function balanceAt(ledger, moment) {
    return cents(sum(ledger.filter(({ at }) => at < moment).map(({ value }) => value)));
}
/** Balances by day, newest last; without dates the one of today. */
function quota_history(ledger, start, end) {
    const today = Math.floor(Date.now() / quota_DAY) * quota_DAY;
    const days = [...new Set(ledger.map(({ at }) => Math.floor(at / quota_DAY) * quota_DAY))].filter((day) => start !== undefined && day >= start && day <= (end ?? today));
    const shown = start === undefined ? [end ?? today] : days;
    return shown.map((day) => ({ date: timestamp(new Date(day)), balance: balanceAt(ledger, day + quota_DAY) }));
}
async function summaryOf(call, account) {
    const ledger = await ledgerOf(call, account);
    const now = new Date();
    const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 12);
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, 12);
    const used = ledger.filter(({ at, isCredit }) => !isCredit && at >= start && at < end);
    return {
        ...{
            accountid: account.id,
            account: account.name,
            domainid: account.domain.id,
            domain: account.domain.name,
        },
        ...{
            balance: balanceAt(ledger, end),
            state: 'ENABLED',
            quota: cents(-sum(used.map(({ value }) => value))),
        },
        ...{ startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end)) },
        ...{ currency: CURRENCY, quotaenabled: true },
    };
}
/** A date of a call, which is the day's beginning. */
function dateOf({ parameters }, name) {
    const value = parameters.get(name);
    if (value === undefined)
        return undefined;
    return momentOf(parameters.get('command') ?? '', value, '00:00:00.000');
}
/** Before 4.20 a date may be today, but not later. */
function refuseFuture(date) {
    const tomorrow = Math.floor(Date.now() / quota_DAY + 1) * quota_DAY;
    if (date + quota_DAY > tomorrow)
        throw ApiError.invalidParameter(`Incorrect Date Range. End date:${javaDate(date + quota_DAY)} should not be in future. `);
}
/** As Java prints a moment: `Fri Nov 27 00:00:00 UTC 2026`. */
function javaDate(moment) {
    const [week = '', day, month, year, time] = new Date(moment).toUTCString().split(/,? /);
    return `${week} ${month} ${day} ${time} UTC ${year}`;
}
function cents(amount) {
    return Math.round(amount * 100) / 100;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/users.js




const userCommands = [
    {
        name: 'listUsers',
        run: async ({ state, parameters }) => {
            const account = parameters.get('account');
            const username = parameters.get('username');
            const id = parameters.get('id');
            const users = state.users.filter((user) => (!account || user.account.name === account) &&
                (!username || user.username === username) &&
                (!id || user.id === id));
            return list('user', users.map(describeUser));
        },
    },
    {
        name: 'getUserKeys',
        run: async (call) => {
            const { apiKey, secretKey } = userById(call);
            return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
        },
    },
    {
        name: 'registerUserKeys',
        run: async (call) => {
            const user = userById(call);
            call.state.registerKeys(user);
            return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
        },
    },
    {
        name: 'updateUser',
        run: async (call) => {
            const user = userById(call);
            const [apiKey, secretKey] = ['userapikey', 'usersecretkey'].map((name) => call.parameters.get(name));
            if (!apiKey !== !secretKey)
                throw new ApiError(431, 'Please provide a userApiKey/userSecretKey pair');
            if (apiKey && call.state.users.some((other) => other !== user && other.apiKey === apiKey))
                throw new ApiError(431, `The API key [${apiKey}] already exists in the system. Please provide a unique key.`);
            if (apiKey)
                Object.assign(user, { apiKey, secretKey });
            return { user: describeUser(user) };
        },
    },
    {
        name: 'listAccounts',
        run: async ({ state, parameters }) => {
            const [name, id, domainid] = ['name', 'id', 'domainid'].map((parameter) => parameters.get(parameter));
            const accounts = state.accounts.filter((account) => (!name || account.name === name) &&
                (!id || account.id === id) &&
                (!domainid || account.domain.id === domainid));
            const users = (id) => state.users.filter((user) => user.account.id === id).map(describeUser);
            return list('account', accounts.map(({ id, name, type, roleId, roleType, roleName, domain, created, details }) => ({
                ...{ id, name, accounttype: type, roleid: roleId, roletype: roleType, rolename: roleName },
                ...{ domainid: domain.id, domain: domain.name, domainpath: domain.path },
                ...{ created: timestamp(created), state: 'enabled', isdefault: true, user: users(id) },
                accountdetails: details,
            })));
        },
    },
    {
        name: 'listDomains',
        run: async ({ state, parameters }) => list('domain', state.domains
            .filter(({ name }) => name === (parameters.get('name') ?? name))
            .map((domain) => ({
            ...describeDomain(domain),
            ...{ haschild: state.domains.some(({ parent }) => parent === domain), state: 'Active' },
            ...Object.fromEntries(DOMAIN_RESOURCES.flatMap((resource) => resourceCounts(resource))),
            hasannotations: false,
        }))),
    },
];
/** What a domain's answer counts: limit, total and what is left of each. */
const DOMAIN_RESOURCES = [
    ...['vm', 'ip', 'volume', 'snapshot', 'template', 'project', 'network', 'vpc', 'cpu', 'memory'],
    ...['primarystorage', 'secondarystorage'],
];
function resourceCounts(resource) {
    return [
        [`${resource}limit`, 'Unlimited'],
        [`${resource}total`, 0],
        [`${resource}available`, 'Unlimited'],
    ];
}
function userById({ state, parameters }) {
    const id = parameters.get('id');
    const user = state.users.find((candidate) => candidate.id === id);
    if (user)
        return user;
    throw new ApiError(431, `Invalid parameter id value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`);
}
function describeUser({ id, username, firstname, lastname, email, created, account, }) {
    return {
        ...{ id, username, firstname, lastname, email, created: timestamp(created), state: 'enabled' },
        ...{ account: account.name, accounttype: account.type, usersource: 'native' },
        ...{ roleid: account.roleId, roletype: account.roleType, rolename: account.roleName },
        ...{ domainid: account.domain.id, domain: account.domain.name, accountid: account.id },
        ...{
            iscallerchilddomain: false,
            isdefault: true,
            is2faenabled: false,
            is2famandated: false,
            apikeyaccess: 'INHERIT',
        },
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/seed.js


/** When CloudStack made what a fresh database holds. */
const created = () => timestamp(new Date());
const provided = (services) => Object.entries(services).map(([name, provider]) => ({ name, provider: [{ name: provider }] }));
/** Puts in what CloudStack makes at its first start: offerings, and the templates of the simulator. */
function seed(state) {
    for (const [name, memory, speed] of [
        ['Small Instance', 512, 500],
        ['Medium Instance', 1024, 1000],
    ]) {
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
    ]) {
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
    const router = (0,external_node_crypto_.randomUUID)();
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
    ]) {
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-endpoint.js

/**
 * What the image's cloudstack-usage-job does, for the emulator's own usage server, beside the integration API:
 * `GET /usage-server/facts`, `POST /usage-server/job?minutes=…&advance=…`, `GET /usage-server/quota-failures`,
 * `GET /usage-server/counters?owner=…`, `POST /usage-server/count?id=…&amounts=…`.
 *
 * @returns the text of the answer; undefined for another path
 */
async function answerUsageServer(store, state, path, parameters) {
    const server = store.usageServer;
    const numbers = (name) => (parameters.get(name) ?? '').split(',').filter(Boolean).map(Number);
    if (path === '/usage-server/facts')
        return facts(store, state);
    if (path === '/usage-server/job') {
        server.run(numbers('minutes'), Number(parameters.get('advance') ?? 0));
        return facts(store, state);
    }
    if (path === '/usage-server/quota-failures')
        return [...state.quota.failures].map(([account, { reason }]) => `${account}: ${reason}`).join('\n');
    if (path === '/usage-server/counters')
        return counters(server, parameters.get('owner') ?? '');
    if (path === '/usage-server/count') {
        server.count(Number(parameters.get('id')), numbers('amounts'));
        return 'done';
    }
    return undefined;
}
function counters(server, owner) {
    const lines = server.countersOf(owner).map(({ id, of, totals }) => {
        const kind = of.kind === 'machine' ? 'disk' : 'traffic';
        return [kind, id, of.id, ...totals].join(' ');
    });
    return lines.join('\n');
}
async function facts(store, state) {
    const server = store.usageServer;
    server.tick();
    if (state.hasQuota)
        await charge(state, store);
    const uncharged = state.quota.charges.filter(({ cost }) => cost === undefined).length;
    const { jobs, records, pid, startedAt, range, timezone } = server;
    const own = jobs.filter((job) => job.type === 'recurring' && job.pid === pid);
    const optional = (name, value) => (value ? [`${name} ${value}`] : []);
    return [
        `usage-process ${pid} ${Math.floor(startedAt / 1000)}`,
        'trigger embedded',
        `now ${server.now()}`,
        ...optional('last-success', server.lastSuccess()),
        ...optional('oldest-event', server.oldestEvent()),
        ...optional('heartbeat', Math.max(0, ...own.map(({ heartbeat }) => heartbeat))),
        `range ${range}`,
        `timezone ${timezone}`,
        `records ${records.length}`,
        ...(state.hasQuota ? [`quota-pending ${uncharged}`] : []),
        ...jobs
            .slice(-10)
            .map(({ id, type, host, pid: owner, start, end, success }) => [
            'job',
            id,
            type === 'recurring' ? 0 : 1,
            host,
            owner,
            start,
            end,
            end > 0 ? Number(success) : '-',
        ].join(' ')),
    ].join('\n');
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/server.js





















/** The commands that the emulator knows; any other is refused as CloudStack refuses an unknown one. */
const COMMANDS = [
    ...cloudCommands,
    ...userCommands,
    ...configurationCommands,
    ...infrastructureCommands,
    ...networkCommands,
    ...machineCommands,
    ...accountCommands,
    ...limitCommands,
    ...resourceCommands,
    ...jobCommands,
    ...usageCommands,
    ...quotaCommands,
];
const LARGEST_BODY = 1024 * 1024;
/** Parameters of every command. */
const OF_ALL = ['command', 'response'];
/** The outer key of an answer, if it is not the command's name. */
const ANSWERS = {
    listsecondarystagingstores: 'listsecondarystagingstoreresponse',
};
const NUMBERS = ['integer', 'long', 'short', 'double'];
/** Starts an in-memory CloudStack API: signed or with a session on one port, unauthenticated on the other. */
async function startEmulator(options) {
    const { bindAddress = '127.0.0.1', integrationAddress = '127.0.0.1', version = '4.20.1.0' } = options;
    const state = new State(version);
    seed(state);
    const store = options.store ?? new MemoryStore();
    if (isLasting(store)) {
        await store.readState(state);
        systemVmsLostAgents(state);
    }
    const authentication = new Authentication(state);
    const api = (0,external_node_http_.createServer)(handler(options.failStartup ? unavailable : (request) => answer(request, state, store, authentication)));
    const integration = (0,external_node_http_.createServer)(handler(async (request) => {
        const { path, parameters } = request;
        const usage = store instanceof MemoryStore && (await answerUsageServer(store, state, path, parameters));
        return typeof usage === 'string'
            ? { status: 200, body: usage }
            : answer(request, state, store, undefined);
    }, 'query only'));
    const opened = [
        (0,external_node_timers_promises_.setTimeout)(options.apiDelayMs ?? 0).then(async () => {
            const isOn = async (setting) => (await store.readConfiguration(setting)) === 'true';
            state.hasQuota = await isOn('quota.enable.service');
            state.interpretsJs = await isOn('js.interpretation.enabled');
            return listen(api, options.apiPort, bindAddress);
        }),
        ...(options.failStartup
            ? []
            : [
                (0,external_node_timers_promises_.setTimeout)(options.integrationDelayMs ?? 0).then(() => listen(integration, options.integrationPort, integrationAddress)),
            ]),
    ];
    const [apiPort = 0, integrationPort = 0] = await Promise.all(opened).catch(async (error) => {
        await Promise.all([server_close(api), server_close(integration)]);
        throw error;
    });
    const host = bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
    return {
        apiUrl: `http://${host}:${apiPort}/client/api`,
        integrationUrl: `http://${integrationAddress}:${integrationPort}/client/api`,
        apiPort,
        integrationPort,
        close: async () => void (await Promise.all([server_close(api), server_close(integration)])),
    };
}
async function answer({ path, parameters: given, cookie }, state, store, authentication) {
    if (path !== '/client/api')
        return { status: path === '/client/' || path === '/client' ? 200 : 404, body: undefined };
    const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    const name = parameters.get('command') ?? '';
    const key = ANSWERS[name.toLowerCase()] ?? `${name.toLowerCase()}response`;
    try {
        if (authentication && name.toLowerCase() === 'login') {
            const { answer: body, cookies } = authentication.login(parameters);
            return { status: 200, body: { loginresponse: body }, cookies };
        }
        if (authentication && name.toLowerCase() === 'logout') {
            authentication.logout(cookie);
            return { status: 200, body: { logoutresponse: { description: 'success' } } };
        }
        const user = authentication?.authenticate(given, cookie);
        if (!isThere(name, state))
            throw authentication ? ApiError.unverified() : ApiError.unknownCommand(name);
        return { status: 200, body: { [key]: await run(name, parameters, user, state, store) } };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
        const body = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
        return { status: errorcode, body: { [isThere(name, state) ? key : 'errorresponse']: body } };
    }
}
async function run(name, parameters, user, state, store) {
    const { release } = state;
    const command = COMMANDS.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!command)
        throw ApiError.notEmulated(name, release.version);
    const { params } = release.apis.find(command.name);
    const call = { parameters: declared(command.name, parameters, params), user, state, store };
    const result = await (command.job ? startJob(command, call) : command.run(call));
    if (isLasting(store) && !/^(list|query|get)/.test(command.name))
        await store.writeState(state);
    return inVersion(release.recorded, command.name, result);
}
/** Whether CloudStack has a command: most of the quota service's are there only if it was started with it. */
function isThere(command, { release, hasQuota }) {
    const isOfQuota = /^quota(?!isenabled$)/i.test(command);
    return release.apis.find(command) !== undefined && (hasQuota || !isOfQuota);
}
/**
 * What CloudStack reads of a call: it ignores parameters that the command does not have (ParamProcessWorker).
 *
 * @throws ApiError 431 for a required one that is missing, and for what is no number
 */
function declared(command, given, params) {
    const found = [...given].filter(([name]) => OF_ALL.includes(name) || params.has(name.replace(/\[.*/s, '')));
    const parameters = new Map(found);
    for (const [name, { type, required }] of params) {
        const isGiven = found.some(([key, value]) => key.replace(/\[.*/s, '') === name && value !== '');
        if (required && !isGiven)
            throw ApiError.missingParameter(command, name);
        const value = parameters.get(name) ?? '';
        if (NUMBERS.includes(type) && value !== '' && Number.isNaN(Number(value)))
            throw ApiError.notANumber(command, name, value);
    }
    return parameters;
}
function isLasting(store) {
    return 'writeState' in store;
}
async function unavailable() {
    return { status: 503, body: undefined };
}
/** @param reads the integration port's server ignores the body of a POST (ApiServer.handle) */
function handler(answerTo, reads = 'query and body') {
    return (incoming, outgoing) => {
        outgoing.setHeader('X-CloudStack-Emulator', '1');
        read(incoming, reads === 'query and body')
            .then(answerTo)
            .then(({ status, body, cookies }) => {
            if (cookies)
                outgoing.setHeader('Set-Cookie', cookies);
            if (body === undefined)
                return outgoing.writeHead(status, { 'Content-Type': 'text/html' }).end();
            const [type, text] = typeof body === 'string' ? ['text/plain', body] : ['application/json', JSON.stringify(body)];
            return outgoing.writeHead(status, { 'Content-Type': `${type};charset=utf-8` }).end(text);
        })
            .catch((error) => outgoing.writeHead(500).end(String(error)));
    };
}
async function read(incoming, withBody) {
    const url = new URL(incoming.url ?? '/', 'http://emulator');
    const parameters = new Map(url.searchParams);
    if (withBody && incoming.method === 'POST') {
        for (const [name, value] of new URLSearchParams(await bodyOf(incoming)))
            parameters.set(name, value);
    }
    return { path: url.pathname, parameters, cookie: incoming.headers.cookie };
}
async function bodyOf(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > LARGEST_BODY)
            throw new Error('the request is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(server.address().port));
    });
}
function server_close(server) {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/main.js







/** `engine: embedded`: listens, says where in the state file, and ends on SIGTERM. */
async function main() {
    const { values } = (0,external_node_util_.parseArgs)({
        options: {
            'api-port': { type: 'string', default: '8080' },
            'integration-port': { type: 'string', default: '8096' },
            'bind-address': { type: 'string', default: '127.0.0.1' },
            version: { type: 'string', default: '4.20.1.0' },
            setting: { type: 'string', multiple: true, default: [] },
            // For whoever asks whether this emulator is the one that it would start.
            'settings-digest': { type: 'string', default: '' },
            'state-file': { type: 'string', default: '' },
        },
    });
    const stateFile = values['state-file'];
    const emulator = await startEmulator({
        apiPort: Number(values['api-port']),
        integrationPort: Number(values['integration-port']),
        bindAddress: values['bind-address'],
        version: values.version,
        store: new MemoryStore({ ...settingsIn(values.setting), ...wantedSettings(values.version) }),
    });
    const { apiUrl, integrationUrl } = emulator;
    console.log(`embedded emulator of CloudStack ${values.version} (process ${process.pid}): ${apiUrl}, ${integrationUrl}`);
    const notice = versionNotice(values.version);
    if (notice)
        console.log(`embedded emulator: ${notice}`);
    if (stateFile !== '') {
        const startedWith = process.argv.slice(2).join(' ');
        const startedAt = new Date().toISOString();
        const state = { pid: process.pid, apiUrl, integrationUrl, startedAt, startedWith, notice };
        const draft = `${stateFile}.${process.pid}`;
        await (0,promises_.writeFile)(draft, JSON.stringify(state), { mode: 0o600 });
        await (0,promises_.rename)(draft, stateFile);
    }
    const end = () => {
        if (stateFile !== '')
            (0,external_node_fs_.rmSync)(stateFile, { force: true });
        emulator.close().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
}
function settingsIn(lines) {
    return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}
/** `NAME=VALUE`, one per line, in the environment. @throws what the embedded engine does not know or implement */
function wantedSettings(version) {
    const settings = settingsIn((process.env.CLOUDSTACK_SETTINGS ?? '').split('\n').filter(Boolean));
    for (const [name, value] of Object.entries(settings)) {
        const known = settingsOf(version).find((setting) => setting.name === name);
        const reason = refusal(name, value, (known && valueAtFirst(known)) ?? '', version);
        if (reason)
            throw new Error(`settings: ${reason}`);
    }
    return settings;
}
main().catch((error) => {
    console.error(`embedded emulator: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
});


/***/ }),

/***/ 28114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nearestClause)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** How many names are given, and the largest part of a name in which they may differ from it. */
const MOST = 3;
const LARGEST_PART = 0.4;
/** The names that are most like one that is none of them, nearest first, for a message. */
function nearest(name, names) {
    return names
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= name.length * LARGEST_PART)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, MOST)
        .map(({ candidate }) => candidate);
}
/** `; the nearest are a, b`, or nothing. */
function nearestClause(name, names) {
    const found = nearest(name, names);
    if (found.length === 0)
        return '';
    return `; the nearest ${found.length === 1 ? 'is' : 'are'} ${found.join(', ')}`;
}


/***/ }),

/***/ 22733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   EJ: () => (/* binding */ isoWallClock),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */
const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;
/** Whether Java knows a zone by this name, which it else takes for GMT: `Europe/Berlin`, `GMT+5:30`. */
function isTimezone(name) {
    if (OFFSET.test(name))
        return true;
    if (!/[A-Z]/.test(name))
        return false;
    try {
        const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
        // Java minds the case; a name that is another's alias comes back as that one.
        return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The wall clock of a zone; Java takes an unknown zone for GMT. */
function wallClock(moment, timezone) {
    const shifted = new Date(moment + offset(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
/** `2026-11-24T14:00:00`, as a zone's clock shows it. */
function isoWallClock(moment, timezone) {
    return new Date(moment + offset(moment, timezone)).toISOString().slice(0, 19);
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offset(asUtc, timezone);
    return asUtc - offset(guess, timezone);
}
function startOfDay(moment, timezone) {
    return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
}
/** The first and the last second of a date such as `2026-11-24`. */
function dayIn(date, timezone) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
    // A day is as long as its clock says; Date.UTC takes the day after a month's last one.
    const next = momentOf({ ...midnight, day: day + 1 }, timezone);
    return { start: momentOf(midnight, timezone), end: next - 1000 };
}
function startOfHour(moment, timezone) {
    const { minute } = wallClock(moment, timezone);
    return startOfMinute(moment) - minute * MINUTE;
}
function startOfMinute(moment) {
    return Math.floor(moment / MINUTE) * MINUTE;
}
/** The same time of the day some months before; a day that the month lacks is its last one. */
function monthsBefore(moment, months, timezone) {
    const clock = wallClock(moment, timezone);
    const index = clock.year * 12 + clock.month - 1 - months;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const day = Math.min(clock.day, new Date(Date.UTC(year, month, 0)).getUTCDate());
    return momentOf({ ...clock, year, month, day }, timezone);
}
/** Milliseconds by which a zone's clock is ahead of UTC at a moment. */
function offset(moment, timezone) {
    const fixed = OFFSET.exec(timezone);
    if (fixed) {
        const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
        return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
    }
    const parts = Object.fromEntries(formatter(timezone)
        .formatToParts(moment)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
/** Making one takes longer than all that is done with it. */
const formatters = new Map();
function formatter(timezone) {
    const made = formatters.get(timezone) ?? newFormatter(timezone);
    formatters.set(timezone, made);
    return made;
}
function newFormatter(timezone) {
    const options = {
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
    };
    try {
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: timezone });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    }
}


/***/ })

};
