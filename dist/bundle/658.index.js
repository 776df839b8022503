export const id = 658;
export const ids = [658];
export const modules = {

/***/ 15658:
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
/** What to do about what the engine lacks. */
const INSTEAD = 'run it on a container; docs/embedded.md lists what the engine implements';
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
    /** Whether it is of the work itself: a job ends with it, also one that makes something. */
    isOfWork = false;
    /** The same, of the work itself, such as a deployment that finds no host. */
    whileRunning() {
        this.isOfWork = true;
        return this;
    }
    static unverified() {
        return new ApiError(401, 'unable to verify user credentials and/or request signature', 0);
    }
    /** On the integration port; on the API's, a signed call of one is {@link unverified}. */
    static unknownCommand(command) {
        return new ApiError(432, `The given command '${command}' either does not exist, is not available for user.`);
    }
    /** For a role that may not call it (DynamicRoleBasedAPIAccessChecker.checkAccess). */
    static unavailable(command, userId) {
        const text = `The API [${command}] does not exist or is not available for the account for user id [${userId}].`;
        return new ApiError(432, text);
    }
    /** Not CloudStack's words, whose version has the command. */
    static lacking(command) {
        return new ApiError(432, `the embedded engine does not implement ${command}: ${INSTEAD}`);
    }
    /** Not CloudStack's words, whose command has the parameter, or takes the value. */
    static notImplemented(command, what) {
        return ApiError.invalidParameter(`the embedded engine does not implement ${what} of ${command}: ${INSTEAD}`);
    }
    static permissionDenied(message) {
        return new ApiError(531, message, 4365);
    }
    static missingParameter(command, parameter) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`);
    }
    static invalidValue(command, parameter, value) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to invalid value ${value} for parameter ${parameter}`);
    }
    static invalidParameter(message) {
        return new ApiError(431, message, 4350);
    }
    /** @param command as CloudStack names it there, in lower case */
    static unknownEntity(parameter, id, command = '') {
        const name = command === '' ? '' : ` ${command.toLowerCase()}`;
        return new ApiError(431, `Unable to execute API command${name} due to invalid value. Invalid parameter ${parameter} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`);
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
    /**
     * `login`, in the root domain unless the path or the id of another one is given (ApiServer.loginUser).
     *
     * @returns the answer and the cookies that go with it
     */
    login(parameters) {
        const username = parameters.get('username');
        const domain = this.domainOfLogin(parameters);
        const user = this.state.users.find((one) => one.username === username && one.account.domain.id === domain?.id && isActive(one));
        if (!user || user.password !== parameters.get('password'))
            throw new ApiError(531, `Failed to authenticate user ${username} in domain 1; please provide valid credentials`, 0);
        const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const key = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
        this.sessions.set(id, { key, user });
        return {
            content: loginAnswer(user, key),
            cookies: [`JSESSIONID=${id}; Path=/client; HttpOnly`, `sessionkey=${key}; Path=/client/api; HttpOnly`],
        };
    }
    domainOfLogin(parameters) {
        const { domains } = this.state;
        const id = parameters.get('domainid');
        if (id)
            return domains.find((domain) => domain.id === id);
        const path = parameters.get('domain')?.replace(/^\/|\/$/g, '') ?? '';
        const wanted = path.toLowerCase();
        return domains.find((domain) => [domain.path, below(domain.path)].some((one) => one.toLowerCase() === wanted));
    }
    logout(cookie) {
        this.sessions.delete(sessionId(cookie) ?? '');
    }
    /** @throws ApiError 401 where neither a session nor a signature proves who it is */
    authenticate(given, cookie) {
        const session = this.sessions.get(sessionId(cookie) ?? '');
        const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
        if (session && isActive(session.user) && parameters.get('sessionkey') === session.key)
            return session.user;
        const apiKey = parameters.get('apikey');
        const user = apiKey ? this.state.users.find((candidate) => candidate.apiKey === apiKey) : undefined;
        if (!user?.secretKey || !isActive(user) || !isSigned(given, user.secretKey) || isExpired(parameters))
            throw ApiError.unverified();
        return user;
    }
}
function loginAnswer({ account, ...user }, sessionkey) {
    return {
        username: user.username,
        userid: user.id,
        domainid: account.domain.id,
        timeout: 1800,
        account: account.name,
        firstname: user.firstname,
        lastname: user.lastname,
        type: String(account.type),
        registered: 'false',
        sessionkey,
        is2faenabled: 'false',
        is2faverified: 'true',
    };
}
/** ApiServer.verifyRequest: neither the user nor the account may be disabled or locked. */
function isActive({ state, account }) {
    return state === 'enabled' && account.state === 'enabled';
}
/** `acme` of `ROOT/acme`, as CloudStack's paths begin. */
const below = (path) => path.replace(/^ROOT\/?/, '');
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
/** Whether a parameter of type boolean is given and true. */
function isTrue({ parameters }, name) {
    return parameters.get(name) === 'true';
}
/** The values of a list, such as `ids`; none if it is not given. */
function listOf({ parameters }, name) {
    return (parameters.get(name) ?? '').split(',').filter(Boolean);
}
/** The entries of a map parameter: of `tags[0].key=a` and `tags[0].value=b`, `{ key: 'a', value: 'b' }`. */
function mapsOf({ parameters }, name) {
    const maps = new Map();
    for (const [key, value] of parameters) {
        const [, index = '', field = ''] = /^\w+\[(\d+)\]\.(.+)$/.exec(key) ?? [];
        if (index === '' || !key.startsWith(`${name}[`))
            continue;
        maps.set(index, { ...maps.get(index), [field]: value });
    }
    return [...maps.values()];
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
    /** All commands of the version, by name. */
    all() {
        const names = [...this.words.values()].map(({ name }) => name).sort();
        return names.flatMap((name) => this.find(name) ?? []);
    }
    /** undefined if the version does not have the command. */
    find(command) {
        const { name, words } = this.words.get(command.toLowerCase()) ?? {};
        if (name === undefined || words === undefined)
            return undefined;
        const declared = words
            .filter((word) => word !== 'async')
            .map((word) => word.split(':'));
        return {
            name,
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




const SYSTEM_ACCOUNT_ID = 'd1b5c3c6-0000-4000-8000-000000000001';
function administrator(name, domain, id) {
    const role = { roleId: (0,external_node_crypto_.randomUUID)(), roleType: 'Admin', roleName: 'Root Admin' };
    return {
        id,
        name,
        type: 1,
        ...role,
        domain,
        created: new Date(),
        state: 'enabled',
        isDefault: true,
        details: {},
    };
}
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
    /** Ids of what was removed, which CloudStack still knows (EntityManager.findByUuidIncludingRemoved). */
    gone = new Set();
    systemAccount;
    tables = new Map();
    counts = new Map();
    /** The CloudStack that it is. */
    release;
    /** @throws Error for a version that is older than all that were recorded */
    constructor(version) {
        this.version = version;
        this.release = new Release(version);
        const [domain] = this.domains;
        const account = administrator('admin', domain, (0,external_node_crypto_.randomUUID)());
        this.accounts.push(account);
        const { created } = account;
        const name = { firstname: 'Admin', lastname: 'User', email: 'admin@mailprovider.com' };
        const login = { username: 'admin', password: 'password', state: 'enabled' };
        this.users.push({ id: (0,external_node_crypto_.randomUUID)(), ...login, ...name, account, created });
    }
    /** Who calls on the integration port, and owns a domain's shared networks; in no list of accounts. */
    get system() {
        const [domain] = this.domains;
        this.systemAccount ??= administrator('system', domain, SYSTEM_ACCOUNT_ID);
        return this.systemAccount;
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
        const index = table.indexOf(entity);
        if (index < 0)
            return;
        table.splice(index, 1);
        this.gone.add(entity.id);
    }
    /** @throws ApiError 431 with CloudStack's words for an id that it does not have */
    get(kind, id, parameter) {
        const entity = this.find(kind, id);
        if (entity)
            return entity;
        throw ApiError.unknownEntity(parameter, id);
    }
    find(kind, id) {
        return this.table(kind).find((candidate) => candidate.id === id);
    }
    /** All that outlives the management server: what CloudStack has in its database. */
    snapshot() {
        const { domains, accounts, users, limits, quota, tables, counts, gone } = this;
        return (0,external_node_v8_.serialize)({ domains, accounts, users, limits, quota, tables, counts, gone });
    }
    /** @param snapshot of {@link snapshot} */
    restore(snapshot) {
        Object.assign(this, (0,external_node_v8_.deserialize)(snapshot));
        this.systemAccount = undefined;
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/owners.js

const ROOT_ADMIN = 1;
const USER = 0;
/** Who calls: the owner of the keys or of the session, or the system account on the integration port. */
function callerOf({ user, state }) {
    return user?.account ?? state.system;
}
function isRootAdmin({ type }) {
    return type === ROOT_ADMIN;
}
function isUser({ type }) {
    return type === USER;
}
/** Who a resource belongs to, as its answers say it: the named account or project, or the caller's own. */
function ownerOf(call) {
    const { state, parameters } = call;
    const projectid = parameters.get('projectid');
    if (!projectid)
        return ownerFields(state, accountOf(call));
    if (parameters.get('account') && parameters.get('domainid'))
        throw ApiError.invalidParameter("ProjectId and account/domainId can't be specified together");
    return projectFields(accessibleProject(call, projectid));
}
function ownerFields(state, { name: account, domain }) {
    return { account, domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) };
}
function projectFields({ id, name, domainid, domain, domainpath }) {
    return { project: name, projectid: id, domainid, domain, domainpath };
}
/** @throws ApiError 431 for one that there is not, 531 for one that the caller is not in */
function accessibleProject(call, id) {
    const project = call.state.get('project', id, 'projectid');
    if (mayAccessProject(call, project))
        return project;
    throw ApiError.permissionDenied(`Account ${callerOf(call).name} can't access project id=${id}`);
}
/** ProjectManagerImpl.canAccessProjectAccount: its owner, and the administrators above it. */
function mayAccessProject(call, project) {
    const caller = callerOf(call);
    const owners = project.owner;
    const isOwner = project.domainid === caller.domain.id && owners.some(({ account }) => account === caller.name);
    return (isRootAdmin(caller) || isOwner || (!isUser(caller) && isIn(call.state, caller.domain, project.domainid)));
}
/**
 * The named account, or the caller's own (AccountManagerImpl.finalizeOwner).
 *
 * @throws ApiError 431 if there is no such account, 531 for a user who names another one
 */
function accountOf(call) {
    const { state, parameters } = call;
    const caller = callerOf(call);
    const [name, domainid] = [parameters.get('account'), parameters.get('domainid')];
    if (caller === state.system && !(name && domainid))
        throw ApiError.invalidParameter('Account and domainId are needed for resource creation');
    if (name && !domainid)
        throw ApiError.invalidParameter('AccountName and domainId must be specified together');
    if (!name)
        return caller;
    if (isUser(caller)) {
        if (name === caller.name && domainid === caller.domain.id)
            return caller;
        throw ApiError.permissionDenied(`Can't create/list resources for account ${name} in domain ${domainid}, permission denied`);
    }
    const domain = domainWithId(state, domainid ?? '', 'domainid');
    const found = findAccount(state, name, domain.id);
    if (!found)
        throw ApiError.invalidParameter(`Unable to find account ${name} in domain ${domain.name}`);
    checkDomain(caller, domain);
    return found;
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
/** @throws ApiError 431 with CloudStack's words for an id that it does not have */
function domainWithId({ domains }, id, parameter) {
    const found = domains.find((domain) => domain.id === id);
    if (found)
        return found;
    throw ApiError.unknownEntity(parameter, id);
}
/** Whether a domain is another, or below it at any depth. */
function isWithin(domain, above) {
    return domain !== undefined && (domain.id === above.id || isWithin(domain.parent, above));
}
function isIn({ domains }, above, domainid) {
    return isWithin(domains.find(({ id }) => id === domainid), above);
}
/** DomainChecker.checkAccess: a user is in the own domain alone, an administrator of a domain in all below it. */
function checkDomain(caller, domain) {
    const isAllowed = isUser(caller) ? caller.domain.id === domain.id : isWithin(domain, caller.domain);
    if (isAllowed)
        return;
    throw ApiError.permissionDenied(`Account ${caller.name} does not have permission to operate within domain id=${domain.id}`);
}
/** A domain's path as the version writes it. */
function pathOf({ release }, { path }) {
    return release.domainPath(path);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/scope.js



const ALL_PROJECTS = '-1';
const isOfProject = ({ projectid }) => projectid !== undefined;
/**
 * What a list command lists of what has an owner (AccountManagerImpl.buildACLSearchParameters and
 * buildACLSearchCriteria): without `listall` the caller's own; without `projectid` nothing of a project's, unless an `id`
 * is given; of a domain what is in it, and with `isrecursive` what is below it.
 */
function scopeOf(call) {
    const { parameters } = call;
    const hasId = parameters.has('id');
    const inAccounts = accountTest(call);
    const projects = projectTest(call, hasId);
    return (entity) => projects(entity) && inAccounts(entity);
}
function projectTest({ parameters }, hasId) {
    const projectid = parameters.get('projectid');
    if (projectid === undefined)
        return hasId ? () => true : (entity) => !isOfProject(entity);
    if (projectid !== ALL_PROJECTS)
        return (entity) => entity.projectid === projectid;
    return parameters.get('listall') === 'true' ? () => true : isOfProject;
}
function accountTest(call) {
    const { parameters, state } = call;
    const caller = callerOf(call);
    const [domainid, account, projectid] = ['domainid', 'account', 'projectid'].map((name) => parameters.get(name));
    const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
    if (domain)
        checkDomain(caller, domain);
    if (account !== undefined) {
        if (projectid !== undefined)
            throw ApiError.invalidParameter("Account and projectId can't be specified together");
        return ofAccount(namedAccount(state, caller, account, domain?.id ?? caller.domain.id));
    }
    if (projectid !== undefined && projectid !== ALL_PROJECTS) {
        accessibleProject(call, projectid);
        return () => true;
    }
    if (projectid === ALL_PROJECTS && !isRootAdmin(caller))
        return ofOwnProjects(call, caller);
    if (domain && !isUser(caller))
        return isTrue(call, 'isrecursive')
            ? (entity) => isIn(state, domain, entity.domainid)
            : (entity) => entity.domainid === domain.id;
    return projectid === ALL_PROJECTS ? () => true : ofCaller(call, caller);
}
/** What a call lists that names neither domain nor account nor project. */
function ofCaller(call, caller) {
    if (isUser(caller))
        return ofAccount(caller);
    const isAny = isTrue(call, 'listall') || call.parameters.has('id');
    if (!isAny)
        return ofAccount(caller);
    return isRootAdmin(caller) ? () => true : (entity) => isIn(call.state, caller.domain, entity.domainid);
}
function ofOwnProjects(call, caller) {
    const own = call.state.table('project').filter((project) => mayAccessProject(call, project));
    const isOwn = ofAccount(caller);
    return (entity) => own.some(({ id }) => id === entity.projectid) || (isTrue(call, 'listall') && isOwn(entity));
}
const ofAccount = ({ name, domain }) => (entity) => entity.account === name && entity.domainid === domain.id;
function namedAccount(state, caller, name, domainid) {
    const found = findAccount(state, name, domainid);
    if (!found)
        throw ApiError.invalidParameter(`could not find account ${name} in domain ${domainid}`);
    checkAccess({ caller, state }, ownedBy(found));
    return found;
}
const ownedBy = ({ id, name, domain }) => ({ id, account: name, domainid: domain.id });
/**
 * Whether an account may work with what has an owner (DomainChecker.validateCallerHasAccessToEntityOwner): the owner, an
 * administrator above, and who is in the project. What has no owner is everyone's.
 */
function mayAccess({ caller, state }, entity) {
    const { account, domainid, projectid } = entity;
    if (isRootAdmin(caller) || (account === undefined && projectid === undefined))
        return true;
    if (!isUser(caller) && isIn(state, caller.domain, domainid))
        return true;
    if (projectid === undefined)
        return ofAccount(caller)(entity);
    const project = state.table('project').find(({ id }) => id === projectid);
    const owners = (project?.owner ?? []);
    return caller.domain.id === domainid && owners.some((owner) => owner.account === caller.name);
}
/** @throws ApiError 531 */
function checkAccess(by, entity) {
    if (mayAccess(by, entity))
        return;
    throw ApiError.permissionDenied('Caller does not have permission to operate with provided resource.');
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/listing.js



/** `default.page.size`, which is also the largest page. */
const PAGE_SIZE = 500;
const UNLIMITED = -1;
/** Parameters of every list command (BaseListCmd), and of those of what has an owner. */
const OF_LISTS = 'page pagesize keyword id ids';
const OF_OWNED = 'account domainid projectid listall isrecursive';
/** A list command over one table; `page` and `pagesize` cut it, and `count` is of all. */
function listing(name, options) {
    const { table, key = table, owned = false, tagged = owned, accepts = '', show = (entity) => entity, } = options;
    const filters = filtersOf(options);
    const parameters = [
        OF_LISTS,
        owned ? OF_OWNED : '',
        tagged ? 'tags' : '',
        ...Object.keys(filters),
        accepts,
    ].join(' ');
    return {
        name,
        about: table,
        parameters,
        run: async (call) => {
            const [start, end] = pageOf(call);
            const found = search(call, filters, options);
            const shown = found.slice(start, end).map((entity) => show(entity, call));
            return shown.length === 0 ? {} : { count: found.length, [key]: shown };
        },
    };
}
function filtersOf({ equal = '', by = {}, keyword = ['name'] }) {
    const same = equal.split(' ').filter(Boolean);
    const named = Object.fromEntries(same.map((name) => [name, name]));
    return { id: 'id', ids: isAmong, keyword: mentions(keyword), ...named, ...by };
}
function search(call, filters, { table, from, owned }) {
    const { parameters, state } = call;
    const given = Object.entries(filters).flatMap(([parameter, filter]) => {
        const value = parameters.get(parameter);
        return value === undefined ? [] : [{ filter, value }];
    });
    const isSeen = owned ? scopeOf(call) : () => true;
    const tags = mapsOf(call, 'tags');
    const fits = (entity) => isSeen(entity) &&
        given.every(({ filter, value }) => typeof filter === 'string' ? isSame(entity[filter], value) : filter(entity, value, call)) &&
        tags.every((tag) => hasTag(entity, tag));
    return (from?.(call) ?? state.table(table)).filter(fits);
}
/**
 * The first and the last index of a page (BaseListCmd.getStartIndex).
 *
 * @throws ApiError 431 for a page without a size, a size without a page, and a size above 500
 */
function pageOf(call) {
    const [page, size] = ['page', 'pagesize'].map((name) => call.parameters.get(name) || undefined);
    if (page === undefined && size !== undefined && Number(size) !== UNLIMITED)
        throw new ApiError(431, '"page" parameter is required when "pagesize" is specified');
    if (page !== undefined && size === undefined)
        throw new ApiError(431, '"pagesize" parameter is required when "page" is specified');
    if (size === undefined)
        return [0, PAGE_SIZE];
    if (Number(size) > PAGE_SIZE)
        throw ApiError.invalidParameter(`Page size can't exceed max allowed page size value: ${PAGE_SIZE}`);
    if (Number(size) === UNLIMITED) {
        if (page === undefined)
            return [0, Number.POSITIVE_INFINITY];
        throw ApiError.invalidParameter("Can't specify page parameter when pagesize is -1 (Unlimited)");
    }
    const start = Math.max(0, Number(page) - 1) * Number(size);
    return [start, start + Number(size)];
}
/** The same of a list that is not a table's. */
function paged(call, key, items) {
    const page = items.slice(...pageOf(call));
    return page.length === 0 ? {} : { count: items.length, [key]: page };
}
const isAmong = ({ id }, _, call) => listOf(call, 'ids').includes(id);
/** Whether one of some fields has a text in it. */
function mentions(fields) {
    return (entity, text) => fields.some((field) => includes(entity[field], text));
}
/** Whether a network, or an offering, has all services of a list. */
function hasServices({ service }, names) {
    const services = (service ?? []).map(({ name }) => name);
    return names.split(',').every((name) => services.includes(name));
}
function includes(value, text) {
    return String(value ?? '')
        .toLowerCase()
        .includes(text.toLowerCase());
}
function isSame(value, wanted) {
    return String(value ?? '').toLowerCase() === wanted.toLowerCase();
}
function hasTag({ tags }, { key, value }) {
    const pairs = (tags ?? []);
    return pairs.some((tag) => tag.key === key && (value === undefined || tag.value === value));
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/kind.js
const GIB = 2 ** 30;
const kind_text = (call, name) => call.parameters.get(name);
const UNITS = [
    ['TB', 2 ** 40],
    ['GB', GIB],
    ['MB', 2 ** 20],
    ['KB', 2 ** 10],
];
/** `2.00 GB`, `12 bytes` (NumbersUtil.toReadableSize). */
function sizeText(size) {
    const [unit, bytes] = UNITS.find(([, one]) => size >= one) ?? ['bytes', 1];
    return unit === 'bytes' ? `${size} bytes` : `${(size / bytes).toFixed(2)} ${unit}`;
}
const sized = ({ size }) => `(${sizeText(Number(size))}) ${size}`;
function zoneFields(call) {
    const id = kind_text(call, 'zoneid');
    const zone = id ? call.state.get('zone', id, 'zoneid') : undefined;
    return zone ? { zoneid: zone.id, zonename: zone.name } : {};
}
/** What is in a thing's zone and belongs to its owner, too. */
function inheritedFrom(entity) {
    const { zoneid, zonename, account, domainid, domain, domainpath, project, projectid } = entity;
    const owner = projectid ? { project, projectid } : { account };
    return { zoneid, zonename, ...owner, domainid, domain, domainpath };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/limits.js





const one = () => 1;
const gigabytes = ({ size }) => Number(size ?? 0) / GIB;
/** Resource types in CloudStack's order (Configuration's ResourceType), memory in MB and storage in GB. */
const TYPES = [
    { name: 'user_vm', account: 20, tables: ['virtualmachine'], amount: one },
    { name: 'public_ip', account: 20, tables: ['publicipaddress'], amount: one },
    { name: 'volume', account: 20, tables: ['volume'], amount: one },
    { name: 'snapshot', account: 20, tables: ['snapshot'], amount: one },
    { name: 'template', account: 20, tables: ['template', 'iso'], amount: one },
    { name: 'project', account: 10, tables: ['project'], amount: one },
    { name: 'network', account: 20, tables: ['network'], amount: one },
    { name: 'vpc', account: 20, tables: ['vpc'], amount: one },
    {
        name: 'cpu',
        account: 40,
        tables: ['virtualmachine'],
        amount: ({ cpunumber }) => Number(cpunumber),
    },
    {
        name: 'memory',
        account: 40_960,
        tables: ['virtualmachine'],
        amount: ({ memory }) => Number(memory),
    },
    { name: 'primary_storage', account: 200, tables: ['volume'], amount: gigabytes },
    { name: 'secondary_storage', account: 400 },
];
const limits_UNLIMITED = -1;
const GONE = ['Destroyed', 'Expunging'];
const limitCommands = [
    {
        name: 'listResourceLimits',
        parameters: 'account domainid projectid resourcetype resourcetypename listall isrecursive page pagesize',
        run: async (call) => {
            const holder = holderOf(call);
            const [type, name] = [kind_text(call, 'resourcetype'), kind_text(call, 'resourcetypename')];
            const found = TYPES.map((limit, index) => ({ limit, index })).filter(({ limit, index }) => (type === undefined || index === Number(type)) && (name === undefined || isSame(limit.name, name)));
            if (found.length === 0)
                throw ApiError.invalidParameter('Please specify a valid resource type.');
            return paged(call, 'resourcelimit', found.map(({ index }) => describe(call.state, holder, index)));
        },
    },
    {
        name: 'updateResourceLimit',
        parameters: 'account domainid projectid resourcetype max',
        run: async (call) => {
            const type = Number(required('updateResourceLimit', call, 'resourcetype'));
            if (!TYPES[type])
                throw ApiError.invalidParameter('Please specify valid resource type');
            const max = Number(kind_text(call, 'max') ?? limits_UNLIMITED);
            if (max < limits_UNLIMITED)
                throw ApiError.invalidParameter('Please specify either -1 or a positive value for the limit.');
            const holder = holderOf(call);
            refuseLimit(callerOf(call), holder, max);
            call.state.limits.set(`${holder.key} ${type}`, max);
            return { resourcelimit: describe(call.state, holder, type) };
        },
    },
];
/** ResourceLimitManagerImpl.updateResourceLimit. */
function refuseLimit(caller, holder, max) {
    if (holder.isUnlimited && max !== limits_UNLIMITED)
        throw ApiError.invalidParameter(holder.kind === 'Domain'
            ? 'Unable to update the limit of the ROOT domain'
            : 'Only -1 limit is supported for Root Admin accounts');
    const isOwn = holder.fields.account === caller.name && holder.fields.domainid === caller.domain.id;
    if (isOwn && !isRootAdmin(caller))
        throw ApiError.invalidParameter('Unable to update resource limit for your own account.');
}
/**
 * Refuses a thing that its owner's limits, or those of the domains above, have no room for
 * (ResourceLimitManagerImpl.checkResourceLimit).
 *
 * @param fields the thing's owner and what counts of it
 * @throws ApiError 535
 */
function checkLimit(state, table, fields) {
    for (const [type, { tables, amount }] of TYPES.entries()) {
        if (!tables?.includes(table) || !amount)
            continue;
        for (const holder of holdersOf(state, fields))
            refuseAbove(state, holder, type, amount(fields));
    }
}
function refuseAbove(state, holder, type, wanted) {
    const limit = limitOf(state, holder, type);
    const amount = countOf(state, holder, type);
    if (limit === limits_UNLIMITED || !(amount + wanted > limit))
        return;
    const { kind, fields } = holder;
    const whose = {
        Account: `Account Name = ${fields.account} in Domain Id = ${fields.domainid}`,
        Project: `Project Name = ${fields.project}`,
        Domain: `Domain Id = ${fields.domainid}`,
    }[kind];
    const parts = [
        `Maximum amount of resources of Type = '${TYPES[type]?.name}', tag = 'null' for ${whose} is exceeded: ${kind} Resource Limit = ${limit}`,
        `Current ${kind} Resource Amount = ${amount}`,
        `Current ${kind} Resource Reservation = 0`,
        `Requested Resource Amount = ${wanted}.`,
    ];
    throw new ApiError(535, parts.join(', '), 4370);
}
function countOf(state, { owns }, type) {
    const { tables = [], amount = one } = TYPES[type];
    const counted = tables.flatMap((table) => state.table(table));
    return counted
        .filter((entity) => owns(entity) && !GONE.includes(String(entity.state)))
        .reduce((sum, entity) => sum + amount(entity), 0);
}
/** An account's or a project's, and those of its domain and the domains above; the root domain has none. */
function holdersOf(state, fields) {
    const { project, projectid, account, domainid } = fields;
    const own = projectid
        ? projectHolder({ id: String(projectid), name: project })
        : account === undefined
            ? undefined
            : accountHolder(state, fields);
    const above = [];
    for (let domain = state.domains.find(({ id }) => id === domainid); domain?.parent; domain = domain.parent)
        above.push(domainHolder(state, domain));
    return own ? [own, ...above] : [];
}
function accountHolder(state, { account, domainid, domain, domainpath }) {
    const found = findAccount(state, account, domainid);
    return {
        kind: 'Account',
        key: `${account} ${domainid}`,
        fields: { account, domainid, domain, domainpath },
        isUnlimited: found !== undefined && isRootAdmin(found),
        owns: (one) => one.account === account && one.domainid === domainid && one.projectid === undefined,
    };
}
function projectHolder({ id, name }) {
    return {
        kind: 'Project',
        key: id,
        fields: { project: name, projectid: id },
        isUnlimited: false,
        owns: ({ projectid }) => projectid === id,
    };
}
function domainHolder(state, domain) {
    const isBelow = (domainid) => isWithin(state.domains.find(({ id }) => id === domainid), domain);
    return {
        kind: 'Domain',
        key: domain.id,
        fields: { domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) },
        isUnlimited: domain.parent === undefined,
        owns: ({ domainid }) => isBelow(domainid),
    };
}
/** Whose limits a call is about. */
function holderOf(call) {
    const { state } = call;
    const [projectid, account, domainid] = ['projectid', 'account', 'domainid'].map((name) => kind_text(call, name));
    if (projectid)
        return projectHolder(accessibleProject(call, projectid));
    if (domainid && !account)
        return domainHolder(state, domainWithId(state, domainid, 'domainid'));
    return accountHolder(state, ownerFields(state, accountOf(call)));
}
function describe(state, holder, type) {
    const max = limitOf(state, holder, type);
    return { ...holder.fields, resourcetype: String(type), resourcetypename: TYPES[type]?.name, max };
}
function limitOf(state, { kind, key, isUnlimited }, type) {
    if (isUnlimited)
        return limits_UNLIMITED;
    // CloudStack's default limits of domains do not hold here; docs/embedded.md says so.
    const otherwise = kind === 'Domain' ? limits_UNLIMITED : TYPES[type].account;
    return state.limits.get(`${key} ${type}`) ?? otherwise;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-types.js

/** Usage types by the names that CloudStack has for them from 4.20 on, in every version: id, name, description. */
const USAGE_TYPES = recordedValues(RECORDED.at(-1) ?? '').usageTypes.map(({ id, name, description }) => [Number(id), String(name), String(description)]);
/** Those that a version has. */
function usageTypesOf({ release }) {
    const ids = recordedValues(release.recorded).usageTypes.map(({ id, usagetypeid }) => id ?? usagetypeid);
    return USAGE_TYPES.filter(([id]) => ids.includes(id));
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/metering.js


/** Puts down that something begins or ends being metered, in a version that has the usage type. */
async function publish({ state, store }, entity, { event, usageType, begins }, record = {}) {
    if (!usageTypesOf(state).some(([type]) => type === usageType))
        return;
    const owned = { ...recordOwner(state, entity), ...record };
    await store.publishUsage({ type: event, usageType, begins, resource: entity.id, record: owned });
}
/** What every usage record says of the owner of what it meters. */
function recordOwner(state, entity) {
    const { account, project, projectid, domainid, domain, domainpath, zoneid } = entity;
    // The system account owns a domain's shared network (NetworkServiceImpl.commitNetwork).
    const { name, id } = state.system;
    const own = account === undefined
        ? { account: name, accountid: id }
        : { account, accountid: accountIdOf(state, entity) };
    const owner = projectid ? { project, projectid } : own;
    return { ...owner, domainid, domain, domainpath, zoneid };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/lifecycle.js









const KINDS = new Map();
/** The commands that make, list and remove a kind of thing; with it, the kind is known to all others. */
function commandsOf(kind) {
    KINDS.set(kind.table, kind);
    return [creating(kind), listingOf(kind), removing(kind)];
}
/** Begins to meter a thing, for whom it belongs to, with the event that makes it, or with another one. */
async function meter(call, entity, table, other) {
    for (const { event, usageType, record } of KINDS.get(table)?.metered ?? [])
        for (const one of [record(entity, call.state)].flat())
            await publish(call, entity, { event: other ?? event, usageType, begins: true }, one);
}
/** Ends it, with the event that removes it, or with another one. */
async function meterNoMore(call, entity, table, event) {
    for (const { ends, usageType } of KINDS.get(table)?.metered ?? [])
        await publish(call, entity, { event: event ?? ends, usageType, begins: false });
}
/** Meters a thing that has changed: by what it was until now, by what it is from now on. */
async function meterChange(call, entity, table, event) {
    await meterNoMore(call, entity, table, event);
    await meter(call, entity, table, event);
}
/** Makes a thing and begins to meter it. */
async function addThing(call, table, fields) {
    const entity = call.state.add(table, { created: timestamp(new Date()), tags: [], ...fields });
    await meter(call, entity, table);
    return entity;
}
/** Removes a thing and what is removed with it; none of that is metered any more. */
async function removeThing(call, entity, table) {
    for (const [part, field] of KINDS.get(table)?.parts ?? [])
        for (const one of call.state.table(part).filter((other) => other[field] === entity.id))
            await removeThing(call, one, part);
    await meterNoMore(call, entity, table);
    call.state.remove(table, entity);
}
function creating(kind) {
    const { table, key, result, instanceType } = kind;
    const { command: name, parameters, listed, fields, after } = kind.create;
    const run = async (call) => {
        const made = fields(call);
        checkLimit(call.state, table, made);
        const entity = await addThing(call, table, made);
        await after?.(call, entity);
        if (instanceType)
            return asJobResult(entity, result);
        const answered = asAnswered(entity, name, key);
        return listed ? { count: 1, [result]: [answered] } : { [result]: answered };
    };
    return { name, parameters, run, ...(instanceType && { job: { result, instanceType, tellsId: true } }) };
}
function listingOf({ table, key, list: { command, ...options } }) {
    const show = (entity) => asAnswered(entity, command, key);
    return listing(command, { table, key, owned: true, show, ...options });
}
function removing({ table, remove, instanceType = 'None' }) {
    const { command: name, by: [parameter, field] = ['id', 'id'], parameters = '', isImmediate, byOwner, before, } = remove;
    return {
        name,
        about: table,
        parameters: `${parameter} ${parameters}`,
        ...(!isImmediate && { job: { result: 'success', instanceType, tellsId: false } }),
        run: async (call) => {
            const value = required(name, call, parameter);
            const owner = byOwner ? ownerOf(call) : {};
            const isMeant = (one) => one[field] === value && Object.entries(owner).every(([key, own]) => one[key] === own);
            const entity = call.state.table(table).find(isMeant);
            if (!entity)
                throw ApiError.unknownEntity(parameter, value, name);
            checkAccess({ caller: callerOf(call), state: call.state }, entity);
            await before?.(call, entity);
            await removeThing(call, entity, table);
            return isImmediate ? { success: true } : { success: true, id: entity.id };
        },
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/templates.js









const MEGABYTES = 5 * 1024 * 1024;
const ALL_ZONES = '-1';
/** Filters of listTemplates and listIsos (VirtualMachineTemplate.TemplateFilter). */
const FILTERS = [
    'featured',
    'self',
    'selfexecutable',
    'sharedexecutable',
    'executable',
    'community',
    'shared',
    'all',
];
const TEMPLATE = {
    table: 'template',
    key: 'template',
    result: 'template',
    create: {
        command: 'registerTemplate',
        parameters: 'name displaytext format hypervisor=simulator url zoneid zoneids ostypeid ispublic isfeatured isextractable passwordenabled requireshvm isdynamicallyscalable account domainid projectid',
        listed: true,
        fields: (call) => {
            if (!kind_text(call, 'ostypeid'))
                throw new ApiError(431, 'Please provide a guest OS type');
            return {
                ...registered(call),
                format: kind_text(call, 'format'),
                templatetype: 'USER',
                hypervisor: 'Simulator',
                status: 'Download Complete',
            };
        },
        after: (call, template) => addCopies(call, template, 'template'),
    },
    list: {
        command: 'listTemplates',
        tagged: true,
        from: (call) => visible(call, 'template', 'templatefilter'),
        equal: 'name zoneid hypervisor templatetype arch',
        keyword: ['name', 'displaytext'],
        accepts: 'templatefilter details showremoved=false showunique=false account domainid projectid listall isrecursive',
    },
    remove: {
        command: 'deleteTemplate',
        parameters: 'zoneid forced',
        before: (call, one) => removeCopies(call, one, 'template'),
    },
    metered: [
        {
            event: 'TEMPLATE.CREATE',
            ends: 'TEMPLATE.DELETE',
            usageType: 7,
            record: (template) => ({
                description: `Template usage for ${template.name} (${template.id}) with size ${sized(template)} and virtual size ${sized(template)}`,
                usageid: template.id,
                size: template.size,
                virtualsize: template.size,
            }),
        },
    ],
};
const ISO = {
    table: 'iso',
    key: 'iso',
    result: 'iso',
    create: {
        command: 'registerIso',
        parameters: 'name displaytext url zoneid ostypeid bootable ispublic isfeatured isextractable isdynamicallyscalable account domainid projectid',
        listed: true,
        fields: (call) => ({
            ...registered(call),
            bootable: kind_text(call, 'bootable') !== 'false',
            status: 'Successfully Installed',
        }),
        after: (call, iso) => addCopies(call, iso, 'iso'),
    },
    list: {
        command: 'listIsos',
        tagged: true,
        from: (call) => visible(call, 'iso', 'isofilter'),
        equal: 'name zoneid bootable',
        keyword: ['name', 'displaytext'],
        accepts: 'isofilter showremoved=false showunique=false account domainid projectid listall isrecursive',
    },
    remove: {
        command: 'deleteIso',
        parameters: 'zoneid',
        before: (call, one) => removeCopies(call, one, 'iso'),
    },
    metered: [
        {
            event: 'ISO.CREATE',
            ends: 'ISO.DELETE',
            usageType: 8,
            record: (iso) => ({
                description: `ISO usage for ${iso.name} (${iso.id}) with size ${sized(iso)} and virtual size ${sized(iso)}`,
                usageid: iso.id,
                size: iso.size,
                virtualsize: iso.size,
            }),
        },
    ],
};
const templateCommands = [TEMPLATE, ISO].flatMap((kind) => {
    const [create, , remove] = commandsOf(kind);
    const { command, ...options } = kind.list;
    const show = (entity) => asAnswered(templates_describe(entity), command, kind.key);
    return [create, listing(command, { table: kind.table, ...options, show }), remove, copying(kind.table)];
});
/** TemplateManagerImpl.copyTemplate: TEMPLATE.COPY, from when the copy is metered for its zone, too. */
function copying(table) {
    const [name, event] = table === 'iso' ? ['copyIso', 'ISO.COPY'] : ['copyTemplate', 'TEMPLATE.COPY'];
    return {
        name,
        about: table,
        parameters: 'id sourcezoneid destzoneid destzoneids',
        job: { result: table, instanceType: 'Template', tellsId: false },
        run: async (call) => {
            const { state } = call;
            const entity = state.get(table, required(name, call, 'id'), 'id');
            const zones = [...listOf(call, 'destzoneids'), ...listOf(call, 'destzoneid')];
            if (zones.length === 0)
                throw ApiError.invalidParameter('Either destzoneid or destzoneids parameters have to be specified.');
            for (const id of zones) {
                const zone = state.get('zone', id, 'destzoneids');
                const isThere = copiesOf(state, entity, table).some(({ zoneid }) => zoneid === zone.id);
                if (!isThere)
                    await addCopy(call, entity, zone, table, event);
            }
            return templates_describe(entity);
        },
    };
}
/** Whether it has been downloaded. */
function usable({ usableAt }) {
    return Date.now() >= Number(usableAt ?? 0);
}
/** What a machine's template is; its status is that of the moment. */
function templates_describe(entity) {
    const { usableAt, copyOf, ...fields } = entity;
    const isready = usable(entity);
    return {
        ...fields,
        id: String(copyOf ?? entity.id),
        isready,
        ...(!isready && { status: 'Not Downloaded' }),
    };
}
/** The zones of a new one: RegisterTemplateCmd.getZoneIds and RegisterIsoCmd.getZoneId, -1 for all of them. */
function zonesOf(call) {
    const ids = [...listOf(call, 'zoneids'), ...listOf(call, 'zoneid')];
    if (ids.length === 0 || ids.includes(ALL_ZONES))
        return call.state.table('zone');
    return ids.map((id) => call.state.get('zone', id, 'zoneid'));
}
function registered(call) {
    const [zone] = zonesOf(call);
    if (!zone)
        throw ApiError.invalidParameter('Please specify a valid zone Id.');
    const ostypeid = kind_text(call, 'ostypeid');
    return {
        name: kind_text(call, 'name'),
        displaytext: kind_text(call, 'displaytext') ?? kind_text(call, 'name'),
        url: kind_text(call, 'url'),
        ostypeid,
        ostypename: call.state.find('ostype', ostypeid)?.description,
        // `allow.public.user.templates` is true; only a root administrator's are featured (TemplateAdapterBase.prepare).
        ispublic: isTrue(call, 'ispublic'),
        isfeatured: isTrue(call, 'isfeatured') && isRootAdmin(callerOf(call)),
        isextractable: isTrue(call, 'isextractable'),
        passwordenabled: isTrue(call, 'passwordenabled'),
        requireshvm: isTrue(call, 'requireshvm'),
        isdynamicallyscalable: isTrue(call, 'isdynamicallyscalable'),
        size: MEGABYTES,
        zoneid: zone.id,
        zonename: zone.name,
        ...ownerOf(call),
    };
}
/** One of another zone: it has the id of the first and a separate row, as each is metered (StorageUsageParser). */
async function addCopies(call, entity, table) {
    for (const zone of zonesOf(call).slice(1))
        await addCopy(call, entity, zone, table);
}
async function addCopy(call, entity, zone, table, event) {
    const { id: copyOf, ...fields } = entity;
    const copy = call.state.add(table, {
        ...fields,
        copyOf,
        zoneid: zone.id,
        zonename: zone.name,
        created: timestamp(new Date()),
    });
    await meter(call, copy, table, event);
}
function copiesOf(state, { id }, table) {
    return state.table(table).filter((one) => one.id === id || one.copyOf === id);
}
/** Those of the other zones go with it. */
async function removeCopies(call, entity, table) {
    const copies = copiesOf(call.state, entity, table).filter((one) => one !== entity);
    if (kind_text(call, 'zoneid') && copies.length > 0)
        throw ApiError.notImplemented(table === 'iso' ? 'deleteIso' : 'deleteTemplate', 'zoneid');
    for (const copy of copies)
        await removeThing(call, copy, table);
}
/** What a caller may see of templates (QueryManagerImpl.searchForTemplatesInternal). */
function visible(call, table, parameter) {
    const { state, parameters } = call;
    const filter = kind_text(call, parameter)?.toLowerCase() ?? (table === 'iso' ? 'selfexecutable' : '');
    const caller = callerOf(call);
    const isSeen = (one) => isOpen(one) || mayAccess({ caller, state }, one);
    if (parameters.has('id'))
        return state.table(table).filter(isSeen);
    if (!FILTERS.includes(filter))
        throw new ApiError(431, `Please specify a valid ${parameter}`);
    if (filter === 'all' && isUser(caller))
        throw ApiError.invalidParameter('Filter all can be specified by admin only');
    const listall = String(filter === 'all');
    const isOwn = scopeOf({ ...call, parameters: new Map(parameters).set('listall', listall) });
    const tests = {
        all: (one) => isOwn(one) || (!isRootAdmin(caller) && isOpen(one)),
        featured: (one) => isOpen(one) && one.isfeatured === true && usable(one),
        community: (one) => isOpen(one) && one.isfeatured !== true && usable(one),
        self: isOwn,
        selfexecutable: (one) => isOwn(one) && usable(one) && one.templatetype !== 'SYSTEM',
        executable: (one) => (isOpen(one) || isOwn(one)) && (!isUser(caller) || usable(one)),
        shared: () => false,
        sharedexecutable: () => false,
    };
    return state.table(table).filter((one) => tests[filter]?.(one) === true);
}
const isOpen = (one) => one.ispublic === true;

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/system-vms.js






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
const systemVmCommands = [
    listing('listSystemVms', {
        table: 'systemvm',
        equal: 'zoneid podid hostid name systemvmtype',
        by: {
            state: (machine, wanted) => describeSystemVm(machine).state === wanted,
        },
        keyword: ['name', 'state'],
        show: describeSystemVm,
    }),
    {
        name: 'stopSystemVm',
        about: 'systemvm',
        parameters: 'id forced',
        job: { result: 'systemvm', instanceType: 'SystemVm' },
        run: async (call) => {
            const machine = systemVm(call, 'stopSystemVm');
            Object.assign(machine, { stopped: true, agentstate: undefined });
            return describeSystemVm(machine);
        },
    },
    {
        name: 'startSystemVm',
        about: 'systemvm',
        parameters: 'id',
        job: { result: 'systemvm', instanceType: 'SystemVm' },
        run: async (call) => {
            const machine = systemVm(call, 'startSystemVm');
            const agentstate = machine.systemvmtype === 'secondarystoragevm' ? 'Up' : undefined;
            Object.assign(machine, { stopped: false, agentstate, usableAt: Date.now() + USABLE_MILLIS });
            return describeSystemVm(machine);
        },
    },
    listing('listRouters', {
        table: 'router',
        owned: true,
        equal: 'name state zoneid podid hostid vpcid',
        by: {
            networkid: 'guestnetworkid',
            forvpc: ({ vpcid }, value) => (vpcid !== undefined) === (value === 'true'),
        },
        keyword: ['name', 'state'],
        show: (router) => asAnswered(router, 'listRouters', 'router'),
    }),
];
function systemVm(call, command) {
    return call.state.get('systemvm', required(command, call, 'id'), 'id');
}
function templateOf(state, zone, name, builtin) {
    const [domain] = state.domains;
    const store = state.table('imagestore').find(({ zoneid }) => zoneid === zone.id);
    return {
        name,
        displaytext: name,
        ispublic: builtin,
        created: timestamp(new Date()),
        passwordenabled: false,
        format: 'VHD',
        isfeatured: builtin,
        crossZones: true,
        ostypeid: (0,external_node_crypto_.randomUUID)(),
        ostypename: builtin ? 'CentOS 5.6 (64-bit)' : 'Debian GNU/Linux 5.0 (64-bit)',
        account: 'system',
        zoneid: zone.id,
        zonename: zone.name,
        size: 2 ** 31,
        physicalsize: 2 ** 31,
        templatetype: builtin ? 'BUILTIN' : 'SYSTEM',
        hypervisor: 'Simulator',
        domain: 'ROOT',
        domainpath: '/',
        domainid: domain?.id,
        isextractable: false,
        checksum: '',
        details: {},
        downloaddetails: store
            ? [
                {
                    downloadState: 'DOWNLOADED',
                    datastore: store.name,
                    datastoreRole: 'Image',
                    downloadPercent: '100',
                    datastoreId: store.id,
                },
            ]
            : [],
        arch: 'x86_64',
        bits: 0,
        sshkeyenabled: false,
        isdynamicallyscalable: false,
        directdownload: false,
        deployasis: false,
        requireshvm: false,
        url: `http://templates.invalid/${name}.vhd.bz2`,
        tags: [],
        hasannotations: false,
    };
}
function systemVmOf(state, zone, systemvmtype) {
    const host = state.table('host').find(({ zoneid }) => zoneid === zone.id);
    const storage = systemvmtype === 'secondarystoragevm';
    const serial = state.table('systemvm').length + 1;
    return {
        systemvmtype,
        zoneid: zone.id,
        zonename: zone.name,
        dns1: zone.dns1,
        gateway: '192.168.2.1',
        name: `${storage ? 's' : 'v'}-${serial}-VM`,
        podid: host?.podid,
        podname: host?.podname,
        hostid: host?.id,
        hostname: host?.name,
        hostcontrolstate: 'Enabled',
        hypervisor: 'Simulator',
        privateip: '172.16.15.90',
        privatemacaddress: '1e:00:94:00:00:62',
        privatenetmask: '255.255.255.0',
        linklocalip: '169.254.19.144',
        linklocalmacaddress: '0e:00:a9:fe:13:90',
        linklocalnetmask: '255.255.0.0',
        publicip: `192.168.2.${serial + 1}`,
        publicmacaddress: '1e:00:7e:00:00:c8',
        publicnetmask: '255.255.255.0',
        templateid: state.table('template').find(({ zoneid }) => zoneid === zone.id)?.id,
        templatename: SYSTEM,
        created: timestamp(new Date()),
        agentstate: 'Up',
        version: state.version,
        isdynamicallyscalable: false,
        serviceofferingid: (0,external_node_crypto_.randomUUID)(),
        arch: 'x86_64',
        hasannotations: false,
        serviceofferingname: `System Offering For ${storage ? 'Secondary Storage VM' : 'Console Proxy'}`,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/counters.js




/** Begins to count for an isolated network, when it gets its router (DomainRouterDaoImpl.addRouterToGuestNetwork). */
function countNetwork(call, network) {
    const { id, name } = network;
    const router = addRouter(call.state, network, { guestnetworkid: id, guestnetworkname: name });
    return countRouter(call, network, {
        kind: 'network',
        router,
        network: { id, name },
        record: { networkid: id, name },
    });
}
/** The same for a VPC, whose router counts for the zone's public network, which has no name (NicPlugInOutRules). */
function countVpc(call, vpc) {
    const { id: vpcid, name: vpcname } = vpc;
    const router = addRouter(call.state, vpc, { vpcid, vpcname });
    const network = { id: publicNetworkId(call.state, vpc), name: '' };
    return countRouter(call, vpc, { kind: 'vpc', router, network, record: { vpcid } });
}
/** The virtual router that comes with a network or a VPC. */
function addRouter(state, of, place) {
    const host = state.table('host').find(({ zoneid }) => zoneid === of.zoneid);
    return state.add('router', {
        name: `r-${state.made('virtualmachine') + state.made('router') + 3}-VM`,
        ...place,
        ...inheritedFrom(of),
        state: 'Running',
        role: 'VIRTUAL_ROUTER',
        redundantstate: 'UNKNOWN',
        hypervisor: 'Simulator',
        version: state.version,
        hostid: host?.id,
        hostname: host?.name,
        podid: host?.podid,
        podname: host?.podname,
        created: timestamp(new Date()),
    });
}
/** ApiResponseHelper.createUsageResponse: the amount stands between the network and its router. */
async function countRouter({ state, store }, of, { kind, router, network, record }) {
    const more = { ...recordOwner(state, of), ...record, usageid: router.id, type: 'DomainRouter' };
    const by = `by network ${network.name} (${network.id})  ${AMOUNT} using router ${router.name} (${router.id})`;
    const counted = (usageType, what) => [usageType, { ...more, description: `Bytes ${what} ${by}` }];
    await store.addCounter({
        of: { kind, id: of.id },
        ownerId: accountIdOf(state, of),
        records: [counted(4, 'sent'), counted(5, 'received')],
    });
}
/** Where the description of a counter's record says how much was counted. */
const AMOUNT = '{amount}';
/** Begins to count for a machine's disk, unless it does (UserVmManagerImpl.finalizeDeployment, VolumeApiServiceImpl). */
async function countDisk({ state, store }, machine, volume) {
    const of = `for VM ${machine.name} (${machine.id}) and volume ${volume.name} (${volume.id}) ${AMOUNT}`;
    const more = { ...recordOwner(state, machine), virtualmachineid: machine.id, usageid: volume.id };
    const counted = (usageType, what) => [usageType, { ...more, type: 'VirtualMachine', description: `Disk ${what} ${of}` }];
    await store.addCounter({
        of: { kind: 'machine', id: machine.id, volume: volume.id },
        ownerId: accountIdOf(state, machine),
        records: [
            counted(21, 'I/O read requests'),
            counted(22, 'I/O write requests'),
            counted(23, 'I/O read bytes'),
            counted(24, 'I/O write bytes'),
        ],
    });
}
/** The network of a zone's public addresses, which no list has. */
function publicNetworkId(state, { zoneid }) {
    const known = state.table('publicnetwork').find((network) => network.zoneid === zoneid);
    return (known ?? state.add('publicnetwork', { zoneid })).id;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/addresses.js









const FIRST = '192.168.2.';
const ADDRESS = {
    table: 'publicipaddress',
    key: 'publicipaddress',
    result: 'ipaddress',
    instanceType: 'IpAddress',
    create: {
        command: 'associateIpAddress',
        parameters: 'networkid vpcid zoneid ipaddress account domainid projectid isportable=false fordisplay=true',
        fields: (call) => {
            const place = placeOf(call);
            checkAccess({ caller: callerOf(call), state: call.state }, place);
            const fields = kind_text(call, 'vpcid') ? addressOf(call, place, false) : addressIn(call, place, false);
            const ipaddress = kind_text(call, 'ipaddress');
            if (ipaddress === undefined)
                return fields;
            if (call.state.table('publicipaddress').some((one) => one.ipaddress === ipaddress))
                throw ApiError.invalidParameter(`Unable to acquire public IP address ${ipaddress}: it is already in use.`);
            return { ...fields, ipaddress };
        },
    },
    list: {
        command: 'listPublicIpAddresses',
        equal: 'associatednetworkid networkid physicalnetworkid vpcid zoneid ipaddress issourcenat isstaticnat state',
        keyword: ['ipaddress'],
        accepts: 'allocatedonly=true forvirtualnetwork=true',
    },
    remove: {
        command: 'disassociateIpAddress',
        // NetworkServiceImpl.releaseIpAddressInternal
        before: async (_, { issourcenat }) => {
            if (issourcenat)
                throw ApiError.invalidParameter("ip address can't be released: it is the source NAT address of its network");
        },
    },
    parts: [
        ['portforwardingrule', 'ipaddressid'],
        ['loadbalancerrule', 'publicipid'],
        ['remoteaccessvpn', 'publicipid'],
        ['firewallrule', 'ipaddressid'],
    ],
    metered: [
        {
            event: 'NET.IPASSIGN',
            ends: 'NET.IPRELEASE',
            usageType: 3,
            record: ({ ipaddress, id, issourcenat }) => ({
                description: `IPAddress: ${ipaddress}`,
                usageid: id,
                issourcenat,
                issystem: false,
            }),
        },
    ],
};
const addressCommands = [
    ...commandsOf(ADDRESS),
    {
        name: 'enableStaticNat',
        parameters: 'ipaddressid virtualmachineid networkid',
        run: async (call) => {
            const address = addressNamed(call, 'enableStaticNat');
            const id = required('enableStaticNat', call, 'virtualmachineid');
            const machine = call.state.get('virtualmachine', id, 'virtualmachineid');
            if (address.issourcenat)
                throw ApiError.invalidParameter(`Can't enable static, ip address ${address.ipaddress} is a sourceNat ip address`);
            const isUsed = ['portforwardingrule', 'loadbalancerrule'].some((table) => rulesOf(call, table, address));
            if (isUsed || address.isstaticnat)
                throw ApiError.invalidParameter(`Can't enable 1-1 NAT for the ip ${address.ipaddress}, it already has rules or is used for static NAT`);
            const { id: virtualmachineid, name: virtualmachinename } = machine;
            Object.assign(address, {
                isstaticnat: true,
                virtualmachineid,
                virtualmachinename,
                virtualmachinetype: 'User',
            });
            return { success: true };
        },
    },
    {
        name: 'disableStaticNat',
        parameters: 'ipaddressid',
        job: { result: 'success', instanceType: 'None', tellsId: false },
        run: async (call) => {
            const address = addressNamed(call, 'disableStaticNat');
            if (!address.isstaticnat)
                throw ApiError.invalidParameter(`Specified IP address id is not associated with static NAT`);
            endStaticNat(address);
            return { success: true };
        },
    },
    {
        name: 'updateIpAddress',
        about: 'publicipaddress',
        parameters: 'id fordisplay',
        job: { result: 'ipaddress', instanceType: 'IpAddress', tellsId: false },
        run: async (call) => {
            const address = call.state.get('publicipaddress', required('updateIpAddress', call, 'id'), 'id');
            const fordisplay = kind_text(call, 'fordisplay');
            if (fordisplay !== undefined)
                address.fordisplay = fordisplay === 'true';
            return asJobResult(address, 'ipaddress');
        },
    },
];
function endStaticNat(address) {
    for (const field of ['isstaticnat', 'virtualmachineid', 'virtualmachinename', 'virtualmachinetype'])
        delete address[field];
}
function rulesOf({ state }, table, { id }) {
    return state.table(table).some(({ ipaddressid, publicipid }) => [ipaddressid, publicipid].includes(id));
}
function addressNamed(call, command) {
    return call.state.get('publicipaddress', required(command, call, 'ipaddressid'), 'ipaddressid');
}
/** The network or the VPC of a new address. */
function placeOf(call) {
    const [networkid, vpcid] = [kind_text(call, 'networkid'), kind_text(call, 'vpcid')];
    if (vpcid)
        return call.state.get('vpc', vpcid, 'vpcid');
    if (networkid)
        return call.state.get('network', networkid, 'networkid');
    if (!kind_text(call, 'zoneid'))
        throw ApiError.invalidParameter('Unable to figure out zone to assign ip to. Please specify networkid or zoneid');
    throw ApiError.notImplemented('associateIpAddress', 'a call without networkid and vpcid');
}
/** An address of a network's, as `associateIpAddress` gives it, or the source NAT one that its first machine gets. */
function addressIn({ state }, network, issourcenat) {
    const { id, name, physicalnetworkid, vpcid, vpcname } = network;
    return {
        ...nextAddress(state, issourcenat),
        associatednetworkid: id,
        associatednetworkname: name,
        networkid: publicNetworkId(state, network),
        physicalnetworkid,
        ...(vpcid !== undefined && { vpcid, vpcname }),
        ...inheritedFrom(network),
    };
}
/** The same of a VPC's. */
function addressOf({ state }, vpc, issourcenat) {
    const networkid = publicNetworkId(state, vpc);
    return {
        ...nextAddress(state, issourcenat),
        vpcid: vpc.id,
        vpcname: vpc.name,
        networkid,
        ...inheritedFrom(vpc),
    };
}
function nextAddress(state, issourcenat) {
    const used = new Set(state.table('publicipaddress').map(({ ipaddress }) => ipaddress));
    let host = state.made('publicipaddress') + 2;
    while (used.has(`${FIRST}${host}`))
        host += 1;
    return {
        ipaddress: `${FIRST}${host}`,
        state: 'Allocated',
        issourcenat,
        isstaticnat: false,
        allocated: timestamp(new Date()),
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/affinity-groups.js






/** Of the simulator's zones (HostAffinityProcessor, HostAntiAffinityProcessor, and those without "strict"). */
const affinity_groups_TYPES = [
    'host affinity',
    'host anti-affinity',
    'non-strict host affinity',
    'non-strict host anti-affinity',
];
const AFFINITY_GROUP = {
    table: 'affinitygroup',
    key: 'affinitygroup',
    result: 'affinitygroup',
    instanceType: 'AffinityGroup',
    create: {
        command: 'createAffinityGroup',
        parameters: 'name type description account domainid projectid',
        fields: (call) => {
            const [name, type = ''] = [kind_text(call, 'name'), kind_text(call, 'type')];
            const owner = ownerOf(call);
            if (!affinity_groups_TYPES.includes(type))
                throw ApiError.invalidParameter(`Unable to create affinity group, no Affinity Group Types configured for ${type}`);
            const isTaken = (one) => one.name === name && isSameOwner(one, owner);
            if (call.state.table('affinitygroup').some(isTaken))
                throw ApiError.invalidParameter(`Unable to create affinity group, a group with name ${name} already exists.`);
            return {
                name,
                type,
                ...(kind_text(call, 'description') && { description: kind_text(call, 'description') }),
                ...owner,
            };
        },
    },
    list: {
        command: 'listAffinityGroups',
        equal: 'name type',
        by: {
            virtualmachineid: ({ id }, machine, { state }) => groupsOf(state.find('virtualmachine', machine)).includes(id),
        },
        keyword: ['name', 'type'],
    },
    remove: { command: 'deleteAffinityGroup', parameters: 'account domainid projectid' },
};
const affinityGroupCommands = [
    ...withName(commandsOf(AFFINITY_GROUP)),
    {
        name: 'listAffinityGroupTypes',
        parameters: 'page pagesize keyword',
        run: async (call) => paged(call, 'affinityGroupType', affinity_groups_TYPES.map((type) => ({ type }))),
    },
];
/** The group may be named by its name, too. */
function withName(commands) {
    return commands.map((command) => {
        if (command.name !== 'deleteAffinityGroup')
            return command;
        const named = (call) => {
            if (kind_text(call, 'id'))
                return call;
            const group = groupNamed(call, kind_text(call, 'name') ?? '');
            return { ...call, parameters: new Map(call.parameters).set('id', group.id) };
        };
        return { ...command, parameters: `${command.parameters} name`, run: (call) => command.run(named(call)) };
    });
}
/** The groups that a deployment names, by ids or names. */
function affinityGroupsOf(call) {
    const byId = listOf(call, 'affinitygroupids').map((id) => call.state.get('affinitygroup', id, 'affinitygroupids'));
    return [...byId, ...listOf(call, 'affinitygroupnames').map((name) => groupNamed(call, name))];
}
function describeGroups(groups) {
    return groups.map(({ id, name, type, account, domainid, domain }) => ({
        id,
        name,
        type,
        account,
        domainid,
        domain,
    }));
}
function groupNamed(call, name) {
    const owner = ownerOf(call);
    const found = call.state.table('affinitygroup').find((one) => one.name === name && isSameOwner(one, owner));
    if (found)
        return found;
    throw ApiError.invalidParameter(`Unable to find affinity group by name ${name}`);
}
function isSameOwner(one, owner) {
    return ['account', 'projectid', 'domainid'].every((field) => one[field] === owner[field]);
}
function groupsOf(machine) {
    return (machine?.affinitygroup ?? []).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/machine-records.js


const RUNNING = 1;
const ALLOCATED = 2;
const SECURITY_GROUP = 10;
const NETWORK_OFFERING = 13;
/** UsageManagerImpl.createVMHelperEvent: VM.CREATE begins type 2, and VM.UPGRADE a new record of it with the new offering. */
async function beginAllocated(call, machine, event = 'VM.CREATE') {
    if (event !== 'VM.CREATE')
        await publish(call, machine, { event, usageType: ALLOCATED, begins: false });
    await publish(call, machine, { event, usageType: ALLOCATED, begins: true }, machineRecord(machine, 'Allocated'));
}
function endAllocated(call, machine) {
    return publish(call, machine, { event: 'VM.DESTROY', usageType: ALLOCATED, begins: false });
}
/** Every start of a machine begins types 1 and 13, for each of its networks (UserVmManagerImpl, UserVmStateListener). */
async function beginRunning(call, machine) {
    const start = { event: 'VM.START', usageType: RUNNING, begins: true };
    await publish(call, machine, start, machineRecord(machine, 'Running'));
    for (const record of offeringRecords(call, machine))
        await publish(call, machine, { event: 'NETWORK.OFFERING.ASSIGN', usageType: NETWORK_OFFERING, begins: true }, record);
}
async function endRunning(call, machine) {
    await publish(call, machine, { event: 'VM.STOP', usageType: RUNNING, begins: false });
    await publish(call, machine, {
        event: 'NETWORK.OFFERING.REMOVE',
        usageType: NETWORK_OFFERING,
        begins: false,
    });
}
/** A running machine that gets other sizes, networks or offerings is metered by what it is from then on. */
async function restartRunning(call, machine, before) {
    if (machine.state !== 'Running' || (0,external_node_util_.isDeepStrictEqual)(before, machine))
        return;
    await endRunning(call, machine);
    await beginRunning(call, machine);
}
async function beginSecurityGroups(call, machine) {
    for (const { id, name } of machine.securitygroup)
        await publish(call, machine, { event: 'SG.ASSIGN', usageType: SECURITY_GROUP, begins: true }, {
            description: `Security group ${name} (${id}) usage for VM ${machine.name} (${machine.id})`,
            virtualmachineid: machine.id,
            usageid: id,
        });
}
function endSecurityGroups(call, machine) {
    return publish(call, machine, { event: 'SG.REMOVE', usageType: SECURITY_GROUP, begins: false });
}
function offeringRecords({ state }, machine) {
    return machine.nic.map(({ networkid, isdefault }) => {
        const { networkofferingname, networkofferingid } = state.get('network', networkid, 'networkids');
        return {
            description: `Network offering ${networkofferingname} (${networkofferingid}) usage for VM ${machine.name} (${machine.id}) `,
            virtualmachineid: machine.id,
            offeringid: networkofferingid,
            isdefault,
        };
    });
}
/** ApiResponseHelper.createUsageResponse, of types 1 and 2. */
function machineRecord(machine, what) {
    const { id, name, instancename, serviceofferingid, serviceofferingname, templateid, templatename } = machine;
    const made = `using service offering ${serviceofferingname} (${serviceofferingid}) and template ${templatename} (${templateid})`;
    return {
        description: `${what} VM usage for ${name} (${instancename}) (${id}) ${made}`,
        virtualmachineid: id,
        usageid: id,
        name,
        offeringid: serviceofferingid,
        templateid,
        type: 'Simulator',
        cpunumber: machine.cpunumber,
        cpuspeed: machine.cpuspeed,
        memory: machine.memory,
        ostypeid: machine.guestosid,
        osdisplayname: machine.osdisplayname,
        oscategoryid: machine.guestosid,
        oscategoryname: 'CentOS',
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/ip.js
const ip_ADDRESS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** NaN if it is no IPv4 address. */
function numberOf(address) {
    const parts = ip_ADDRESS.exec(address)?.slice(1).map(Number) ?? [Number.NaN];
    return parts.some((part) => part > 255) ? Number.NaN : parts.reduce((sum, part) => sum * 256 + part, 0);
}
function ip_addressOf(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
/** The network that a gateway is in; undefined if the gateway or the netmask is not one. */
function subnetOf(gateway, netmask) {
    const free = 2 ** 32 - numberOf(netmask);
    const bits = 32 - Math.log2(free);
    const address = numberOf(gateway);
    if (!Number.isInteger(bits) || Number.isNaN(address))
        return undefined;
    const network = ip_addressOf(Math.floor(address / free) * free);
    return { network, bits, cidr: `${network}/${bits}` };
}
const sizeOf = ({ bits }) => 2 ** (32 - bits);
function contains(range, address) {
    const offset = numberOf(address) - numberOf(range.network);
    return offset >= 0 && offset < sizeOf(range);
}
/** Whether two CIDRs have addresses in common. */
function overlap(one, other) {
    const [a, b] = [one, other].map((cidr) => {
        const [network = '', bits = ''] = cidr.split('/');
        return { network, bits: Number(bits) };
    });
    return contains(a, b.network) || contains(b, a.network);
}
/** The addresses of machines: all but the first and the last of the network, or those from one to another. */
function* addressesOf(subnet, start, end) {
    const first = start === undefined ? numberOf(subnet.network) + 1 : numberOf(start);
    const last = end === undefined ? numberOf(subnet.network) + sizeOf(subnet) - 2 : numberOf(end);
    for (let number = first; number <= last; number += 1)
        yield ip_addressOf(number);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/network-addresses.js


/** `guest.cidr` of a zone that names none. */
const DEFAULT_SUBNET = { gateway: '10.1.1.1', netmask: '255.255.255.0' };
/** Where a network's addresses are; undefined in an L2 network. A basic zone's are those of its pods' ranges. */
function network_addresses_placeOf(state, network) {
    if (network.type === 'L2')
        return undefined;
    if (network.gateway !== undefined)
        return network;
    const range = state
        .table('vlaniprange')
        .find((one) => one.networkid === network.id || one.zoneid === network.zoneid);
    return (range ?? DEFAULT_SUBNET);
}
/** The next free address of a network, or the one that is wanted; undefined in an L2 network. */
function assignAddress(state, network, wanted) {
    const place = network_addresses_placeOf(state, network);
    if (!place) {
        if (wanted === undefined)
            return undefined;
        throw ApiError.invalidParameter(`L2 network ${network.name} has no addresses`);
    }
    const { gateway, netmask } = place;
    const used = new Set(state
        .table('virtualmachine')
        .flatMap(({ nic }) => nic.filter(({ networkid }) => networkid === network.id))
        .map(({ ipaddress }) => ipaddress));
    const subnet = subnetOf(gateway, netmask);
    if (wanted !== undefined) {
        if (!contains(subnet, wanted) || used.has(wanted) || wanted === gateway)
            throw new ApiError(533, `Unable to get the address ${wanted} in the network ${network.name}`, 4390);
        return { ipaddress: wanted, gateway, netmask };
    }
    for (const ipaddress of addressesOf(subnet, place.startip, place.endip))
        if (!used.has(ipaddress) && ipaddress !== gateway)
            return { ipaddress, gateway, netmask };
    throw new ApiError(533, `Unable to acquire an address in the network ${network.name}`, 4390);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/network-creation.js









const SHARED = 'Shared';
const ISOLATED = 'Isolated';
/** The ACL list of a tier for which none is named (NetworkACL.DEFAULT_DENY). */
const DEFAULT_ACL = 'default_deny';
/** NetworkServiceImpl.createGuestNetwork. */
function createNetwork(call) {
    const { state, parameters, user } = call;
    const zone = state.get('zone', required('createNetwork', call, 'zoneid'), 'zoneid');
    const offeringId = required('createNetwork', call, 'networkofferingid');
    const offering = state.get('networkoffering', offeringId, 'networkofferingid');
    const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
    if (physical?.state !== 'Enabled')
        throw ApiError.invalidParameter('Unable to find physical network which is Enabled in this zone');
    if (offering.state !== 'Enabled')
        throw ApiError.invalidParameter(`Can't use specified network offering id as its state is not Enabled`);
    const shared = offering.guestiptype === SHARED;
    refuseOtherOwner(call, shared);
    const wanted = kind_text(call, 'physicalnetworkid') ?? physical.id;
    if (wanted !== physical.id)
        throw ApiError.notImplemented('createNetwork', `physicalnetworkid=${wanted}`);
    const basic = zone.networktype === 'Basic';
    if (shared && !basic && !parameters.has('vlan'))
        throw ApiError.invalidParameter('vlanId is required for this network offering');
    const id = (0,external_node_crypto_.randomUUID)();
    return state.add('network', {
        id,
        serial: 204 + state.made('network'),
        name: parameters.get('name'),
        displaytext: parameters.get('displaytext') ?? parameters.get('name'),
        broadcastdomaintype: basic ? 'Native' : 'Vlan',
        traffictype: 'Guest',
        ...subnetFields(call, offering, zone),
        zoneid: zone.id,
        zonename: zone.name,
        ...offeringFields(offering),
        issystem: false,
        state: shared ? 'Setup' : 'Allocated',
        related: id,
        ...(shared && sharedFields(call)),
        dns1: zone.dns1,
        type: offering.guestiptype,
        acltype: shared ? 'Domain' : 'Account',
        ...(user && networkOwner(call, shared)),
        ...tierFields(call, offering),
        networkdomain: parameters.get('networkdomain') ?? 'cs1cloud.internal',
        physicalnetworkid: physical.id,
        restartrequired: false,
        canusefordeploy: true,
        ispersistent: false,
        tags: [],
        details: {},
        displaynetwork: true,
        strechedl2subnet: false,
        redundantrouter: false,
        supportsvmautoscaling: !shared,
        created: timestamp(new Date()),
        receivedbytes: 0,
        sentbytes: 0,
        ...(offering.guestiptype === ISOLATED && { egressdefaultpolicy: false }),
        publicmtu: 1500,
        privatemtu: 1500,
        hasannotations: false,
    });
}
/** A shared network is a domain's, an isolated one an account's. */
function refuseOtherOwner(call, shared) {
    const acltype = kind_text(call, 'acltype');
    if (acltype === undefined || acltype.toLowerCase() === (shared ? 'domain' : 'account'))
        return;
    throw ApiError.notImplemented('createNetwork', `acltype=${acltype}`);
}
function offeringFields(offering) {
    const service = offering.service.map((one) => ({ ...one, capability: [] }));
    return {
        networkofferingid: offering.id,
        networkofferingname: offering.name,
        networkofferingdisplaytext: offering.displaytext,
        networkofferingconservemode: offering.conservemode,
        networkofferingavailability: offering.availability,
        service,
        specifyvlan: offering.specifyvlan,
        specifyipranges: offering.specifyipranges,
    };
}
function sharedFields({ parameters }) {
    const vlan = parameters.get('vlan') ?? 'untagged';
    return {
        broadcasturi: `vlan://${vlan}`,
        vlan,
        subdomainaccess: parameters.get('subdomainaccess') !== 'false',
    };
}
/** Everyone's, or its owner's alone. */
function networkOwner(call, shared) {
    const { account, ...domain } = ownerOf(call);
    return shared ? domain : { account, ...domain };
}
/** Gateway, netmask and CIDR (NetworkServiceImpl.createGuestNetwork); an L2 network has none. */
function subnetFields(call, offering, zone) {
    const [gateway, netmask] = ['gateway', 'netmask'].map((name) => kind_text(call, name));
    if (offering.guestiptype === 'L2') {
        if (gateway)
            throw ApiError.invalidParameter('L2 networks have neither gateway nor netmask');
        return {};
    }
    const range = { startip: kind_text(call, 'startip'), endip: kind_text(call, 'endip') };
    if (!gateway && offering.guestiptype === SHARED)
        return {};
    if (gateway && !netmask && offering.guestiptype === ISOLATED)
        throw ApiError.invalidParameter('gateway and netmask should be specified together');
    const wanted = gateway ? { gateway, netmask: netmask ?? DEFAULT_SUBNET.netmask } : zoneSubnet(zone);
    const subnet = subnetOf(wanted.gateway, wanted.netmask);
    if (!subnet)
        throw ApiError.invalidParameter(`Invalid gateway ${wanted.gateway} or netmask ${wanted.netmask}`);
    return { ...wanted, cidr: subnet.cidr, ...range };
}
function zoneSubnet({ guestcidraddress }) {
    const [network = '', bits = ''] = String(guestcidraddress ?? '').split('/');
    if (bits !== '24')
        return DEFAULT_SUBNET;
    return { gateway: network.replace(/\d+$/, '1'), netmask: DEFAULT_SUBNET.netmask };
}
/** What a tier of a VPC has (VpcManagerImpl.validateNewVpcGuestNetwork). */
function tierFields(call, offering) {
    const vpcid = kind_text(call, 'vpcid');
    if (!vpcid) {
        if (offering.forvpc)
            throw ApiError.invalidParameter('Network offering can be used for VPC networks only');
        return {};
    }
    const { state } = call;
    const vpc = state.get('vpc', vpcid, 'vpcid');
    checkAccess({ caller: callerOf(call), state }, vpc);
    if (!offering.forvpc)
        throw ApiError.invalidParameter(`Network offering can't be used for VPC networks`);
    const tier = subnetOf(kind_text(call, 'gateway') ?? '', kind_text(call, 'netmask') ?? '');
    if (!tier)
        throw ApiError.invalidParameter('Gateway/netmask are required when create network for VPC');
    const [network = '', bits = ''] = String(vpc.cidr).split('/');
    if (!contains({ network, bits: Number(bits) }, tier.network) || Number(bits) > tier.bits)
        throw ApiError.invalidParameter(`Network cidr ${tier.cidr} is not within vpc [${vpc.name}]'s cidr`);
    const clash = state
        .table('network')
        .find((one) => one.vpcid === vpcid && overlap(String(one.cidr), tier.cidr));
    if (clash)
        throw ApiError.invalidParameter(`Network cidr ${tier.cidr} crosses other network cidr ${clash.cidr} belonging to the same vpc`);
    const aclid = kind_text(call, 'aclid');
    const acl = aclid
        ? state.get('networkacllist', aclid, 'aclid')
        : state.table('networkacllist').find(({ name }) => name === DEFAULT_ACL);
    const { account, project, projectid, domainid, domain, domainpath } = vpc;
    const owner = projectid ? { project, projectid } : { account };
    return {
        vpcid,
        vpcname: vpc.name,
        aclid: acl?.id,
        aclname: acl?.name,
        ...owner,
        domainid,
        domain,
        domainpath,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/networks.js









const networks_SHARED = 'Shared';
const networks_ISOLATED = 'Isolated';
const networkCommands = [
    {
        name: 'createNetwork',
        parameters: 'name displaytext networkofferingid zoneid gateway netmask startip endip vlan vpcid aclid networkdomain physicalnetworkid account domainid projectid acltype subdomainaccess displaynetwork=true',
        run: async (call) => {
            const network = createNetwork(call);
            await meterNetwork(call, network);
            return { network: describeNetwork(network) };
        },
    },
    {
        name: 'updateNetwork',
        about: 'network',
        parameters: 'id name displaytext networkdomain updateinsequence',
        job: { result: 'network', instanceType: 'Network', tellsId: false },
        run: async (call) => {
            const network = call.state.get('network', required('updateNetwork', call, 'id'), 'id');
            for (const field of ['name', 'displaytext', 'networkdomain'])
                network[field] = kind_text(call, field) ?? network[field];
            return describeNetwork(network);
        },
    },
    {
        name: 'restartNetwork',
        about: 'network',
        parameters: 'id cleanup makeredundant=false livepatch=false',
        job: { result: 'success', instanceType: 'Network', tellsId: false },
        run: async (call) => {
            const network = call.state.get('network', required('restartNetwork', call, 'id'), 'id');
            if (!['Implemented', 'Setup'].includes(String(network.state)))
                throw ApiError.invalidParameter('Network is not in the right state to be restarted. Correct states are: Implemented, Setup');
            return { success: true };
        },
    },
    {
        name: 'deleteNetwork',
        about: 'network',
        parameters: 'id forced',
        job: { result: 'success', instanceType: 'Network', tellsId: false },
        run: async (call) => {
            const network = call.state.get('network', required('deleteNetwork', call, 'id'), 'id');
            await deleteNetwork(call, network);
            return { success: true, id: network.id };
        },
    },
    listing('listNetworks', {
        table: 'network',
        from: visibleNetworks,
        equal: 'zoneid networkofferingid physicalnetworkid type vpcid traffictype acltype restartrequired canusefordeploy issystem',
        by: {
            forvpc: ({ vpcid }, value) => (vpcid !== undefined) === (value === 'true'),
            supportedservices: hasServices,
        },
        keyword: ['name', 'displaytext', 'id'],
        accepts: 'account domainid projectid listall isrecursive',
        tagged: true,
        show: describeNetwork,
    }),
];
/** What a caller may use: its own networks, and shared ones (NetworkServiceImpl.searchForNetworks). */
function visibleNetworks(call) {
    const isOwn = scopeOf(call);
    const isOfProject = call.parameters.has('projectid');
    const isOpen = ({ acltype, projectid }) => acltype === 'Domain' && !isOfProject && projectid === undefined;
    return call.state.table('network').filter((network) => isOpen(network) || isOwn(network));
}
/** Not while a machine is in it: destroyed ones count until they are expunged (NetworkOrchestrator.destroyNetwork). */
async function deleteNetwork(call, network) {
    const { state } = call;
    const isIn = ({ nic }) => nic.some(({ networkid }) => networkid === network.id);
    if (state.table('virtualmachine').some(isIn))
        throw new ApiError(530, 'Failed to delete network');
    for (const address of state
        .table('publicipaddress')
        .filter((one) => one.associatednetworkid === network.id))
        await removeThing(call, address, 'publicipaddress');
    for (const table of ['egressfirewallrule', 'router'])
        for (const one of state
            .table(table)
            .filter((part) => (part.networkid ?? part.guestnetworkid) === network.id))
            state.remove(table, one);
    await publish(call, network, { event: 'NETWORK.DELETE', usageType: 30, begins: false });
    state.remove('network', network);
}
/**
 * The network of a machine for which none is named (UserVmManagerImpl): the zone's shared one where it has security
 * groups, else the owner's only isolated one, which CloudStack makes if there is none.
 */
async function defaultNetwork(call, zone) {
    const networks = call.state.table('network').filter(({ zoneid }) => zoneid === zone.id);
    const shared = networks.find(({ type }) => type === networks_SHARED);
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
    const [own, another] = networks.filter((network) => network.type === networks_ISOLATED &&
        network.vpcid === undefined &&
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
    const kept = ['account', 'domainid', 'projectid', 'zoneid'];
    const parameters = new Map([...call.parameters].filter(([name]) => kept.includes(name)))
        .set('name', `${owner}-network`)
        .set('networkofferingid', offering.id);
    const network = createNetwork({ ...call, parameters });
    await meterNetwork(call, network);
    return network;
}
async function meterNetwork(call, network) {
    const event = { event: 'NETWORK.CREATE', usageType: 30, begins: true };
    await publish(call, network, event, networkRecord(network));
}
/** A network is metered by its state: the record of the old one ends, and a new one begins. */
async function implement(call, network) {
    network.state = 'Implemented';
    const update = { event: 'NETWORK.UPDATE', usageType: 30 };
    await publish(call, network, { ...update, begins: false });
    await publish(call, network, { ...update, begins: true }, networkRecord(network));
}
function networkRecord({ serial }) {
    return { description: `Network usage for network ID: ${serial}, network offering: 10` };
}
function describeNetwork({ serial, startip, endip, ...network }) {
    return network;
}
function hasService({ service }, name) {
    return service.some((one) => one.name === name);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/offerings.js






/** Parameters of list commands of offerings that change nothing: the engine's offerings are of all domains and zones. */
const OF_ALL = 'listall isrecursive account projectid zoneid';
const LARGEST = 2_147_483_647;
const SMALLEST_MEMORY = 32;
const SIZES = ['cpunumber', 'cpuspeed', 'memory'];
const RANGES = ['mincpunumber', 'maxcpunumber', 'minmemory', 'maxmemory'];
const offeringCommands = [
    {
        name: 'createServiceOffering',
        parameters: 'name displaytext cpunumber cpuspeed memory customized mincpunumber maxcpunumber minmemory maxmemory rootdisksize storagetype=shared provisioningtype=thin offerha limitcpuuse isvolatile issystem=false dynamicscalingenabled',
        run: async (call) => ({ serviceoffering: serviceOffering(call) }),
    },
    offeringList('listServiceOfferings', 'serviceoffering', {
        equal: 'name state storagetype issystem cpunumber cpuspeed memory',
        by: {
            virtualmachineid: isAnotherOf('serviceofferingid'),
        },
        show: ({ rootdisksize, ...offering }) => ({ ...offering, rootdisksize: Number(rootdisksize ?? 0) }),
    }),
    ...changing('ServiceOffering', 'serviceoffering'),
    {
        name: 'createDiskOffering',
        parameters: 'name displaytext disksize customized storagetype=shared provisioningtype=thin displayoffering=true disksizestrictness=false encrypt=false',
        run: async (call) => {
            const iscustomized = isTrue(call, 'customized');
            const disksize = Number(kind_text(call, 'disksize') ?? 0);
            if (!iscustomized && disksize <= 0)
                throw ApiError.invalidParameter('Disksize is required for a non-customized disk offering');
            if (iscustomized && disksize > 0)
                throw ApiError.invalidParameter('Disksize is not allowed for a customized disk offering');
            return {
                diskoffering: asAnswered(call.state.add('diskoffering', {
                    name: kind_text(call, 'name'),
                    displaytext: kind_text(call, 'displaytext') ?? kind_text(call, 'name'),
                    disksize,
                    iscustomized,
                    created: timestamp(new Date()),
                    state: 'Active',
                    storagetype: 'shared',
                    provisioningtype: 'thin',
                    displayoffering: true,
                }), 'listDiskOfferings', 'diskoffering'),
            };
        },
    },
    offeringList('listDiskOfferings', 'diskoffering', {
        equal: 'name state storagetype',
        by: {
            volumeid: ({ id }, volumeid, { state }) => state.find('volume', volumeid)?.diskofferingid !== id,
        },
        show: (offering) => asAnswered(offering, 'listDiskOfferings', 'diskoffering'),
    }),
    ...changing('DiskOffering', 'diskoffering'),
    {
        name: 'createNetworkOffering',
        parameters: 'name displaytext guestiptype traffictype=guest supportedservices serviceproviderlist conservemode specifyvlan specifyipranges networkrate maxconnections enable forvpc availability internetprotocol=ipv4',
        run: async (call) => ({ networkoffering: networkOffering(call) }),
    },
    offeringList('listNetworkOfferings', 'networkoffering', {
        equal: 'name displaytext state guestiptype traffictype availability isdefault specifyvlan specifyipranges forvpc',
        by: {
            supportedservices: hasServices,
        },
    }),
    ...changing('NetworkOffering', 'networkoffering'),
    ...changing('VPCOffering', 'vpcoffering'),
    {
        name: 'createVPCOffering',
        parameters: 'name displaytext supportedservices serviceproviderlist enable internetprotocol=ipv4',
        job: { result: 'vpcoffering', instanceType: 'VpcOffering' },
        run: async (call) => call.state.add('vpcoffering', {
            name: kind_text(call, 'name'),
            displaytext: kind_text(call, 'displaytext') ?? kind_text(call, 'name'),
            isdefault: false,
            state: isTrue(call, 'enable') ? 'Enabled' : 'Disabled',
            created: timestamp(new Date()),
            service: servicesOf(call, 'VpcVirtualRouter'),
        }),
    },
];
function offeringList(name, table, options) {
    return listing(name, { table, keyword: ['name', 'displaytext'], accepts: OF_ALL, ...options });
}
/** What a machine could change to. */
function isAnotherOf(field) {
    return ({ id }, machine, { state }) => state.find('virtualmachine', machine)?.[field] !== id;
}
/** The commands that change and delete offerings: what was made with one keeps it. Only those of VPCs are jobs. */
function changing(kind, table) {
    const named = (call, command) => call.state.get(table, required(command, call, 'id'), 'id');
    const isJob = table === 'vpcoffering';
    const jobOf = (result) => isJob && { job: { result, instanceType: 'VpcOffering', tellsId: false } };
    return [
        {
            name: `update${kind}`,
            about: table,
            parameters: `id name displaytext state ${table === 'networkoffering' ? 'availability' : ''}`,
            ...jobOf(table),
            run: async (call) => {
                const offering = named(call, `update${kind}`);
                for (const field of ['name', 'displaytext', 'state', 'availability'])
                    if (kind_text(call, field) !== undefined)
                        offering[field] = kind_text(call, field);
                return isJob ? offering : { [table]: offering };
            },
        },
        {
            name: `delete${kind}`,
            about: table,
            parameters: 'id',
            ...jobOf('success'),
            run: async (call) => {
                const offering = named(call, `delete${kind}`);
                refuseUsed(call, table, offering);
                call.state.remove(table, offering);
                return { success: true };
            },
        },
    ];
}
/** What uses an offering that may not be deleted then. */
const USERS = {
    networkoffering: ['network', 'networkofferingid', 'network offering'],
    vpcoffering: ['vpc', 'vpcofferingid', 'vpc offering'],
};
/** ConfigurationManagerImpl.deleteNetworkOffering, VpcManagerImpl.deleteVpcOffering. */
function refuseUsed({ state }, table, { id, name, isdefault }) {
    const [users, field, what] = USERS[table] ?? [];
    if (!users || !field)
        return;
    if (isdefault)
        throw ApiError.invalidParameter(`Default ${what} can't be deleted`);
    const count = state.table(users).filter((one) => one[field] === id).length;
    if (count > 0)
        throw ApiError.invalidParameter(`Can't delete ${what} ${name} as its used by ${count} ${users}s. To make the ${what} unavailable, disable it`);
}
/** ConfigurationManagerImpl.createServiceOffering: without sizes, it is a custom one, whose machines bring them. */
function serviceOffering(call) {
    const name = kind_text(call, 'name');
    const given = Object.fromEntries(SIZES.map((size) => [size, kind_text(call, size)]));
    const iscustomized = isTrue(call, 'customized') || SIZES.every((size) => given[size] === undefined);
    if (iscustomized && (given.cpunumber !== undefined || given.memory !== undefined))
        throw ApiError.invalidParameter('For creating a custom compute offering cpu and memory all should be null');
    if (!iscustomized)
        checkSizes(String(name), given);
    const ranges = RANGES.filter((range) => kind_text(call, range) !== undefined);
    const details = Object.fromEntries(ranges.map((range) => [range, kind_text(call, range)]));
    const rootdisksize = kind_text(call, 'rootdisksize');
    return call.state.add('serviceoffering', {
        name,
        displaytext: kind_text(call, 'displaytext') ?? name,
        ...Object.fromEntries(SIZES.filter((size) => given[size] !== undefined).map((size) => [size, Number(given[size])])),
        iscustomized,
        state: 'Active',
        created: timestamp(new Date()),
        storagetype: 'shared',
        provisioningtype: 'thin',
        offerha: isTrue(call, 'offerha'),
        limitcpuuse: isTrue(call, 'limitcpuuse'),
        isvolatile: isTrue(call, 'isvolatile'),
        issystem: false,
        defaultuse: false,
        rootdisksize: Number(rootdisksize ?? 0),
        ...(ranges.length > 0 && { serviceofferingdetails: details }),
        dynamicscalingenabled: kind_text(call, 'dynamicscalingenabled') !== 'false',
        diskofferingstrictness: false,
        encryptroot: false,
        hasannotations: false,
    });
}
function checkSizes(name, given) {
    const wanted = [
        { size: 'cpunumber', what: `cpu number value between 1 and ${LARGEST}`, least: 1 },
        { size: 'cpuspeed', what: `cpu speed value between 0 and ${LARGEST}`, least: 0 },
        {
            size: 'memory',
            what: `memory value between ${SMALLEST_MEMORY} and ${LARGEST} MB`,
            least: SMALLEST_MEMORY,
        },
    ];
    for (const { size, what, least } of wanted)
        if (!(Number(given[size] ?? Number.NaN) >= least))
            throw ApiError.invalidParameter(`Failed to create service offering ${name}: specify the ${what}`);
}
/** The sizes of a machine: its offering's, or with a custom offering those that the call brings. */
function machineSizes(call, offering) {
    const { cpunumber, cpuspeed, memory } = offering;
    const given = Object.assign({}, ...mapsOf(call, 'details'));
    if (!offering.iscustomized) {
        const extra = ['cpuNumber', 'cpuSpeed', 'memory'].find((name) => given[name] !== undefined);
        if (extra)
            throw ApiError.invalidParameter(`The ${extra} of this offering id:${offering.id} is not customizable. This is predefined in the template.`);
        return { cpunumber: Number(cpunumber), cpuspeed: Number(cpuspeed), memory: Number(memory) };
    }
    const sizes = {
        cpunumber: Number(cpunumber ?? given.cpuNumber),
        cpuspeed: Number(cpuspeed ?? given.cpuSpeed),
        memory: Number(memory ?? given.memory),
    };
    if (Object.values(sizes).some(Number.isNaN))
        throw ApiError.invalidParameter('Need to specify custom parameter values cpu, cpu speed and memory when using custom offering');
    checkRange(offering, 'CPU cores', sizes.cpunumber, 'cpunumber', 1);
    checkRange(offering, 'memory', sizes.memory, 'memory', SMALLEST_MEMORY);
    return sizes;
}
function checkRange(offering, what, value, name, least) {
    const details = (offering.serviceofferingdetails ?? {});
    const [from, to] = [Number(details[`min${name}`] ?? least), Number(details[`max${name}`] ?? LARGEST)];
    if (value >= from && value <= to)
        return;
    throw ApiError.invalidParameter(`Invalid ${what} value, specify a value between ${from} and ${to}`);
}
/** Bytes of a root disk that the offering fixes; undefined if it is the template's size. */
function rootDiskOf({ rootdisksize }) {
    return Number(rootdisksize) > 0 ? Number(rootdisksize) * GIB : undefined;
}
/** Each of the supported services, by the provider that is named for it. */
function servicesOf(call, fallback) {
    const providers = mapsOf(call, 'serviceproviderlist');
    return listOf(call, 'supportedservices').map((name) => {
        const provider = providers.find((one) => one.service === name)?.provider ?? fallback;
        return { name, provider: [{ name: provider }] };
    });
}
function networkOffering(call) {
    const guestiptype = kind_text(call, 'guestiptype') ?? '';
    const kind = ['Isolated', 'Shared', 'L2'].find((one) => one.toLowerCase() === guestiptype.toLowerCase());
    if (!kind)
        throw ApiError.invalidParameter('Invalid "type" parameter is given; can have Shared and Isolated values');
    const providers = mapsOf(call, 'serviceproviderlist');
    const fallback = isTrue(call, 'forvpc') ? 'VpcVirtualRouter' : 'VirtualRouter';
    return call.state.add('networkoffering', {
        name: kind_text(call, 'name'),
        displaytext: kind_text(call, 'displaytext') ?? kind_text(call, 'name'),
        created: timestamp(new Date()),
        traffictype: 'Guest',
        isdefault: false,
        guestiptype: kind,
        specifyvlan: isTrue(call, 'specifyvlan'),
        specifyipranges: isTrue(call, 'specifyipranges'),
        conservemode: kind_text(call, 'conservemode') !== 'false',
        availability: kind_text(call, 'availability') ?? 'Optional',
        networkrate: Number(kind_text(call, 'networkrate') ?? 200),
        ...(kind_text(call, 'maxconnections') && { maxconnections: Number(kind_text(call, 'maxconnections')) }),
        state: isTrue(call, 'enable') ? 'Enabled' : 'Disabled',
        service: servicesOf(call, fallback),
        forvpc: isTrue(call, 'forvpc') || providers.some(({ provider }) => provider === 'VpcVirtualRouter'),
        fornsx: false,
        fortungsten: false,
        ispersistent: false,
        egressdefaultpolicy: false,
        supportsstrechedl2subnet: false,
        supportspublicaccess: false,
        supportsinternallb: false,
        internetprotocol: 'IPv4',
        specifyasnumber: false,
        hasannotations: false,
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/ssh-keys.js






const OWNER = 'account domainid projectid';
const OPENSSH = /^(ssh-[a-z0-9-]+|ecdsa-[a-z0-9-]+) [A-Za-z0-9+/=]+( .*)?$/;
/** ManagementServerImpl.createSSHKeyPair, registerSSHKeyPair and deleteSSHKeyPair. */
const sshKeyCommands = [
    {
        name: 'createSSHKeyPair',
        parameters: `name ${OWNER}`,
        run: async (call) => {
            const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', {
                modulusLength: 2048,
                privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
                publicKeyEncoding: { type: 'spki', format: 'pem' },
            });
            const pair = keep(call, 'createSSHKeyPair', openSsh(publicKey));
            return { keypair: { ...ssh_keys_describe(pair), privatekey: privateKey } };
        },
    },
    {
        name: 'registerSSHKeyPair',
        parameters: `name publickey ${OWNER}`,
        run: async (call) => {
            const publickey = required('registerSSHKeyPair', call, 'publickey').trim();
            if (!OPENSSH.test(publickey))
                throw ApiError.invalidParameter('Public key is invalid');
            return { keypair: ssh_keys_describe(keep(call, 'registerSSHKeyPair', publickey)) };
        },
    },
    listing('listSSHKeyPairs', {
        table: 'sshkeypair',
        owned: true,
        equal: 'name fingerprint',
        keyword: ['name', 'fingerprint'],
        show: (pair) => asAnswered(pair, 'listSSHKeyPairs', 'sshkeypair'),
    }),
    {
        name: 'deleteSSHKeyPair',
        parameters: `name ${OWNER}`,
        run: async (call) => {
            const name = required('deleteSSHKeyPair', call, 'name');
            const pair = keyPairNamed(call, name);
            if (!pair)
                throw ApiError.invalidParameter(`A key pair with name '${name}' does not exist for account ${ownerOf(call).account} in specified domain id`);
            call.state.remove('sshkeypair', pair);
            return { success: true };
        },
    },
];
function keyPairNamed(call, name) {
    const owner = ownerOf(call);
    return call.state
        .table('sshkeypair')
        .find((pair) => pair.name === name &&
        ['account', 'projectid', 'domainid'].every((field) => pair[field] === owner[field]));
}
function keep(call, command, publickey) {
    const name = required(command, call, 'name');
    if (keyPairNamed(call, name))
        throw ApiError.invalidParameter(`A key pair with name '${name}' already exists.`);
    const fingerprint = fingerprintOf(publickey);
    const isKept = (pair) => pair.fingerprint === fingerprint && pair.account === ownerOf(call).account;
    if (call.state.table('sshkeypair').some(isKept))
        throw ApiError.invalidParameter(`A key pair with key '${publickey}' already exists for this account.`);
    return call.state.add('sshkeypair', { name, fingerprint, publickey, ...ownerOf(call) });
}
function ssh_keys_describe({ id, name, account, domainid, domain, fingerprint }) {
    return { id, name, account, domainid, domain, fingerprint };
}
/** MD5 with colons, as CloudStack shows it (SSHKeysHelper.getPublicKeyFingerprint); nothing is protected by it. */
function fingerprintOf(publickey) {
    const hash = (0,external_node_crypto_.createHash)('md5')
        .update(Buffer.from(publickey.split(' ')[1] ?? '', 'base64'))
        .digest('hex');
    return hash.replace(/..(?!$)/g, '$&:');
}
function openSsh(pem) {
    const { e = '', n = '' } = (0,external_node_crypto_.createPublicKey)(pem).export({ format: 'jwk' });
    const fields = [
        Buffer.from('ssh-rsa'),
        ...[e, n].map((value) => positive(Buffer.from(value, 'base64url'))),
    ];
    return `ssh-rsa ${Buffer.concat(fields.flatMap((field) => [ssh_keys_length(field), field])).toString('base64')}`;
}
/** A number whose first bit is set gets a zero before it. */
const positive = (bytes) => ((bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
function ssh_keys_length(field) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(field.length);
    return bytes;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/volumes.js







/** `storage.max.volume.size` and `custom.diskoffering.size.max`, in GB. */
const LARGEST_GB = 1024;
const VOLUME = {
    table: 'volume',
    key: 'volume',
    result: 'volume',
    instanceType: 'Volume',
    create: {
        command: 'createVolume',
        parameters: 'name diskofferingid snapshotid size zoneid account domainid projectid displayvolume=true',
        fields: (call) => ({
            name: kind_text(call, 'name') ?? `DATA-${call.state.made('volume')}`,
            type: 'DATADISK',
            state: 'Allocated',
            ...sourceOf(call),
            ...ownerOf(call),
        }),
    },
    list: {
        command: 'listVolumes',
        equal: 'name type state zoneid virtualmachineid diskofferingid serviceofferingid',
        keyword: ['name', 'type', 'state'],
    },
    remove: {
        command: 'deleteVolume',
        isImmediate: true,
        before: async (_, { id, name, virtualmachineid, deleteprotection }) => {
            if (deleteprotection)
                throw ApiError.invalidParameter(`Volume [id = ${id}, name = ${name}] has delete protection enabled and cannot be deleted.`);
            if (virtualmachineid)
                throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
        },
    },
    metered: [
        { event: 'VOLUME.CREATE', ends: 'VOLUME.DELETE', usageType: 6, record: (volume) => volumeRecord(volume) },
    ],
};
const volumeCommands = [
    ...commandsOf(VOLUME),
    {
        name: 'attachVolume',
        about: 'volume',
        parameters: 'id virtualmachineid deviceid',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = call.state.get('volume', required('attachVolume', call, 'id'), 'id');
            const machine = machineOf(call, kind_text(call, 'virtualmachineid') ?? '');
            if (volume.virtualmachineid)
                throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
            const wanted = kind_text(call, 'deviceid');
            attach(volume, machine, wanted === undefined ? freeDevice(call, machine) : takenOnce(call, machine, wanted));
            await countDisk(call, machine, volume);
            return asJobResult(volume, 'volume');
        },
    },
    {
        name: 'detachVolume',
        about: 'volume',
        parameters: 'id virtualmachineid deviceid',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = attachedVolume(call);
            detach(volume);
            return asJobResult(volume, 'volume');
        },
    },
    {
        name: 'updateVolume',
        about: 'volume',
        parameters: 'id name deleteprotection',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = call.state.get('volume', required('updateVolume', call, 'id'), 'id');
            volume.name = kind_text(call, 'name') ?? volume.name;
            if (kind_text(call, 'deleteprotection') !== undefined)
                volume.deleteprotection = isTrue(call, 'deleteprotection');
            return asJobResult(volume, 'volume');
        },
    },
    {
        // VolumeApiServiceImpl.resizeVolume publishes VOLUME.RESIZE, and UsageManagerImpl begins an entry with the new size.
        name: 'resizeVolume',
        about: 'volume',
        parameters: 'id size diskofferingid shrinkok',
        job: { result: 'volume', instanceType: 'Volume', tellsId: false },
        run: async (call) => {
            const volume = call.state.get('volume', required('resizeVolume', call, 'id'), 'id');
            Object.assign(volume, resized(call, volume));
            await meterChange(call, volume, 'volume', 'VOLUME.RESIZE');
            return asJobResult(volume, 'volume');
        },
    },
];
function machineOf({ state }, id) {
    return state.get('virtualmachine', id, 'virtualmachineid');
}
/** What a new volume is made from: its size, offering and zone (VolumeApiServiceImpl.allocVolume). */
function sourceOf(call) {
    const [offeringId, snapshotId] = [kind_text(call, 'diskofferingid'), kind_text(call, 'snapshotid')];
    if (!offeringId && !snapshotId)
        throw ApiError.invalidParameter('At least one of disk Offering ID or snapshot ID must be passed whilst creating volume');
    const offering = offeringId ? call.state.get('diskoffering', offeringId, 'diskofferingid') : undefined;
    if (!snapshotId) {
        const zone = zoneFields(call);
        if (!zone.zoneid)
            throw ApiError.invalidParameter('Please provide a zone for the volume');
        return { ...zone, ...volumes_offeringFields(offering), size: volumes_sizeOf(offering, kind_text(call, 'size')) };
    }
    const snapshot = call.state.get('snapshot', snapshotId, 'snapshotid');
    const { zoneid, zonename, volumesize } = snapshot;
    const size = offering ? Math.max(volumes_sizeOf(offering, kind_text(call, 'size')), Number(volumesize)) : volumesize;
    return { zoneid, zonename, ...volumes_offeringFields(offering), snapshotid: snapshot.id, size };
}
function volumes_offeringFields(offering) {
    if (!offering)
        return {};
    const { id, name, displaytext } = offering;
    return { diskofferingid: id, diskofferingname: name, diskofferingdisplaytext: displaytext };
}
/** Bytes of a disk of an offering; only a custom one takes a size (gigabytes). */
function volumes_sizeOf(offering, wanted) {
    if (!offering.iscustomized) {
        if (wanted !== undefined)
            throw ApiError.invalidParameter('This disk offering does not allow custom size');
        return Number(offering.disksize) * GIB;
    }
    if (wanted === undefined)
        throw ApiError.invalidParameter('This disk offering requires a custom size specified');
    return volumes_gigabytes(wanted);
}
function volumes_gigabytes(wanted) {
    const size = Number(wanted);
    if (size >= 1 && size <= LARGEST_GB)
        return size * GIB;
    throw ApiError.invalidParameter(`Volume size: ${size} GB is out of allowed range. Min: 1. Max: ${LARGEST_GB}`);
}
function resized(call, volume) {
    const offeringId = kind_text(call, 'diskofferingid');
    const offering = offeringId ? call.state.get('diskoffering', offeringId, 'diskofferingid') : undefined;
    const wanted = kind_text(call, 'size');
    if (!offering && wanted === undefined)
        throw ApiError.invalidParameter('The resize operation requires either a disk offering or a new size.');
    const current = call.state.find('diskoffering', volume.diskofferingid);
    if (!offering && current && !current.iscustomized)
        throw ApiError.invalidParameter(`To change a volume's size without providing a new disk offering, its current disk offering must be customizable or it must be a root volume (if providing a disk offering, make sure it is different from the current disk offering).`);
    const size = offering ? volumes_sizeOf(offering, wanted) : volumes_gigabytes(wanted);
    if (size < Number(volume.size) && !isTrue(call, 'shrinkok'))
        throw ApiError.invalidParameter(`Going from existing size of ${volume.size} to size of ${size} would shrink the volume.Need to sign off by supplying the shrinkok parameter with value of true.`);
    return { size, ...volumes_offeringFields(offering) };
}
/** By its own id, or by a machine and a device number of it. */
function attachedVolume(call) {
    const [id, machineId, device] = ['id', 'virtualmachineid', 'deviceid'].map((name) => kind_text(call, name));
    const found = id
        ? call.state.get('volume', id, 'id')
        : call.state
            .table('volume')
            .find((one) => one.virtualmachineid === machineId && String(one.deviceid) === device);
    if (found?.virtualmachineid)
        return found;
    throw ApiError.invalidParameter('The specified volume is not attached to a virtual machine.');
}
function disksOf({ state }, machine) {
    return state.table('volume').filter(({ virtualmachineid }) => virtualmachineid === machine.id);
}
/** The lowest number that no disk has; 3 is the CD drive's (VolumeApiServiceImpl.getDeviceId). */
function freeDevice(call, machine) {
    const taken = new Set([3, ...disksOf(call, machine).map(({ deviceid }) => Number(deviceid))]);
    let device = 1;
    while (taken.has(device))
        device += 1;
    return device;
}
function takenOnce(call, machine, wanted) {
    if (disksOf(call, machine).some(({ deviceid }) => Number(deviceid) === Number(wanted)))
        throw ApiError.invalidParameter(`deviceId ${wanted} is used by vm ${machine.id}`);
    return Number(wanted);
}
function attach(volume, machine, deviceid) {
    const { id: virtualmachineid, name: vmname, displayname: vmdisplayname, state: vmstate } = machine;
    Object.assign(volume, { virtualmachineid, vmname, vmdisplayname, vmstate, deviceid, state: 'Ready' });
}
/** A disk that is no machine's from now on. */
function detach(volume) {
    for (const field of ['virtualmachineid', 'vmname', 'vmdisplayname', 'vmstate', 'deviceid'])
        delete volume[field];
}
/** Removes the root disk of a machine that is expunged; the others are detached. */
async function removeDisks(call, machine) {
    for (const volume of disksOf(call, machine)) {
        if (volume.type !== 'ROOT')
            detach(volume);
        else
            await removeThing(call, volume, 'volume');
    }
}
/** A destroyed machine's root disk is metered no more (VolumeOrchestrator.cleanupVolumes). */
async function endRootDisk(call, machine) {
    for (const volume of disksOf(call, machine).filter(({ type }) => type === 'ROOT')) {
        await meterNoMore(call, volume, 'volume');
        volume.state = 'Destroy';
    }
}
function volumeRecord(volume) {
    const { id, name, size, templateid, templatename, diskofferingid: offeringid } = volume;
    const named = `Volume usage for ${name} (${id})`;
    if (templateid)
        return {
            description: `${named} and template ${templatename} (${templateid}) and size ${sized(volume)}`,
            templateid,
            usageid: id,
            size,
        };
    const offering = offeringid ? ` with disk offering ${volume.diskofferingname} (${offeringid})` : '';
    return {
        description: `${named}${offering} and size ${sized(volume)}`,
        ...(offeringid !== undefined && { offeringid }),
        usageid: id,
        size,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/deployment.js



















/** UserVmManagerImpl.checkNameForRFCCompliance. */
const NAME = /^(?!-)(?!\d)[a-zA-Z0-9-]{1,63}(?<!-)$/;
const MAC = /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i;
/** A template's size if it says none. */
const TEMPLATE_SIZE = 2 * GIB;
const DEPLOY_PARAMETERS = [
    'zoneid serviceofferingid templateid name displayname startvm account domainid projectid',
    'networkids iptonetworklist ipaddress macaddress securitygroupids securitygroupnames',
    'diskofferingid size rootdisksize details affinitygroupids affinitygroupnames keypair keypairs userdata',
    'hypervisor=simulator displayvm=true',
].join(' ');
/** Makes a machine with its disks and its place in the networks (UserVmManagerImpl.createVirtualMachine). */
async function deploy(call) {
    const { state } = call;
    const zone = state.get('zone', required('deployVirtualMachine', call, 'zoneid'), 'zoneid');
    const offeringId = required('deployVirtualMachine', call, 'serviceofferingid');
    const offering = state.get('serviceoffering', offeringId, 'serviceofferingid');
    const template = deployment_templateOf(call);
    const host = state.table('host').find(({ zoneid, state: up }) => zoneid === zone.id && up === 'Up');
    const owner = ownerOf(call);
    const sizes = machineSizes(call, offering);
    const disks = deployment_disksOf(call, offering, template);
    checkLimit(state, 'virtualmachine', { ...owner, ...sizes });
    for (const { size } of disks)
        checkLimit(state, 'volume', { ...owner, size });
    const networks = await networksOf(call, zone);
    const name = nameOf(call, networks);
    if (zone.allocationstate !== 'Enabled' || !host || !usable(template))
        throw new ApiError(533, `Unable to create a deployment for VM instance in zone ${zone.name}`).whileRunning();
    const starts = kind_text(call, 'startvm') !== 'false';
    const machine = state.add('virtualmachine', {
        ...machineFields(call, { zone, template, offering, host, name }),
        ...owner,
        ...sizes,
        state: starts ? 'Running' : 'Stopped',
        ...nicFields(call, networks),
    });
    await beginAllocated(call, machine);
    await addDisks(call, machine, disks, template);
    await beginSecurityGroups(call, machine);
    if (starts)
        await start(call, machine);
    return machine;
}
/** What happens with every start: the machine's networks are implemented, and it is metered as running. */
async function start(call, machine) {
    const { state } = call;
    const host = state.table('host').find(({ zoneid, state: up }) => zoneid === machine.zoneid && up === 'Up');
    Object.assign(machine, { state: 'Running', hostid: host?.id, hostname: host?.name });
    for (const { networkid } of machine.nic)
        await useNetwork(call, state.get('network', networkid, 'networkids'));
    await beginRunning(call, machine);
    for (const disk of state
        .table('volume')
        .filter(({ virtualmachineid }) => virtualmachineid === machine.id)) {
        disk.state = 'Ready';
        await countDisk(call, machine, disk);
    }
}
/** The first machine implements a network, which then gets its source NAT address and a router. */
async function useNetwork(call, network) {
    if (network.type === 'Shared' || network.state === 'Implemented')
        return;
    await implement(call, network);
    if (network.type !== 'Isolated' || network.vpcid !== undefined)
        return;
    if (hasService(network, 'SourceNat'))
        await addThing(call, 'publicipaddress', addressIn(call, network, true));
    await countNetwork(call, network);
}
function deployment_templateOf(call) {
    const { state } = call;
    const id = required('deployVirtualMachine', call, 'templateid');
    if (state.find('iso', id))
        throw ApiError.notImplemented('deployVirtualMachine', 'templateid of an ISO');
    const template = state.get('template', id, 'templateid');
    if (!template.ispublic)
        checkAccess({ caller: callerOf(call), state }, template);
    return template;
}
function nameOf(call, networks) {
    const name = kind_text(call, 'name') ?? `VM-${(0,external_node_crypto_.randomUUID)()}`;
    if (!NAME.test(name))
        throw ApiError.invalidParameter(`Invalid name. Vm name can contain ASCII letters 'a' through 'z', the digits '0' through '9', and the hyphen ('-'), must be between 1 and 63 characters long, and can't start or end with "-" and can't start with digit`);
    for (const network of networks)
        refuseTaken(call, network, name);
    return name;
}
/** UserVmManagerImpl.checkIfHostNameUniqueInNtwkDomain. */
function refuseTaken({ state }, network, name) {
    const isIn = ({ nic }) => nic.some(({ networkid }) => networkid === network.id);
    if (state.table('virtualmachine').some((one) => one.name === name && isIn(one)))
        throw ApiError.invalidParameter(`The vm with hostName ${name} already exists in the network domain: ${network.networkdomain}; network=${network.name}`);
}
/** The networks that are named, each with what is wanted of it, or the default one. */
async function networksOf(call, zone) {
    const { state } = call;
    const ids = wantedNetworks(call).map(({ networkid }) => networkid);
    if (zone.networktype === 'Basic' && ids.length > 0)
        throw ApiError.invalidParameter("Can't specify network Ids in Basic zone");
    if (ids.length === 0)
        return [await defaultNetwork(call, zone)];
    return ids.map((id = '') => {
        const network = state.get('network', id, 'networkids');
        checkAccess({ caller: callerOf(call), state }, network);
        if (network.zoneid !== zone.id)
            throw ApiError.invalidParameter(`Network id=${network.id} doesn't belong to zone ${zone.id}`);
        return network;
    });
}
/** `networkids`, or the entries of `iptonetworklist`, which name an address, too. */
function wantedNetworks(call) {
    const ids = listOf(call, 'networkids');
    const entries = mapsOf(call, 'iptonetworklist');
    if (ids.length > 0 && entries.length > 0)
        throw ApiError.invalidParameter("ipToNetworkMap can't be specified along with networkIds or ipAddress");
    return entries.length > 0 ? entries : ids.map((networkid) => ({ networkid }));
}
/** The first network is the default one. */
function nicFields(call, networks) {
    const wanted = wantedNetworks(call);
    const nic = networks.map((network, index) => {
        const { ip, mac } = wanted[index] ?? {};
        const first = index === 0;
        return nicOf(call, network, {
            deviceid: index,
            ipaddress: ip ?? (first ? kind_text(call, 'ipaddress') : undefined),
            macaddress: mac ?? (first ? kind_text(call, 'macaddress') : undefined),
        });
    });
    return { nic, ...(nic[0]?.ipaddress !== undefined && { ipaddress: nic[0].ipaddress }) };
}
function nicOf({ state }, network, wanted) {
    if (wanted.macaddress !== undefined && !MAC.test(wanted.macaddress))
        throw ApiError.invalidParameter(`Mac address is not valid: ${wanted.macaddress}`);
    const address = assignAddress(state, network, wanted.ipaddress);
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        networkid: network.id,
        networkname: String(network.name),
        ...address,
        isolationuri: 'vlan://100',
        broadcasturi: 'vlan://100',
        traffictype: 'Guest',
        type: network.type,
        isdefault: wanted.deviceid === 0,
        macaddress: wanted.macaddress ?? nextMac(state.made('virtualmachine'), wanted.deviceid),
        secondaryip: [],
        extradhcpoption: [],
        deviceid: String(wanted.deviceid),
    };
}
function nextMac(machine, device) {
    const last = [machine >> 8, machine, device + 1].map((byte) => (byte & 255).toString(16).padStart(2, '0'));
    return `02:01:00:${last.join(':')}`;
}
function machineFields(call, { zone, template, offering, host, name }) {
    const { user, state } = call;
    const now = timestamp(new Date());
    const keypairs = [...listOf(call, 'keypairs'), ...listOf(call, 'keypair')];
    const missing = keypairs.find((one) => !keyPairNamed(call, one));
    if (missing)
        throw ApiError.invalidParameter(`A key pair with name '${missing}' was not found.`);
    return {
        name,
        displayname: kind_text(call, 'displayname') ?? name,
        ...(user && { userid: user.id, username: user.username }),
        created: now,
        lastupdated: now,
        haenable: false,
        zoneid: zone.id,
        zonename: zone.name,
        hostid: host.id,
        hostname: host.name,
        hostcontrolstate: 'Enabled',
        templateid: template.id,
        templatename: template.name,
        templatetype: template.templatetype,
        templateformat: 'VHD',
        templatedisplaytext: template.displaytext,
        passwordenabled: false,
        serviceofferingid: offering.id,
        serviceofferingname: offering.name,
        guestosid: template.ostypeid,
        rootdeviceid: 0,
        rootdevicetype: 'ROOT',
        securitygroup: securityGroupsOf(call),
        hypervisor: 'Simulator',
        ...(keypairs.length > 0 && { keypairs: keypairs.join(',') }),
        instancename: `i-2-${state.made('virtualmachine') + 3}-VM`,
        details: Object.assign({}, ...mapsOf(call, 'details')),
        affinitygroup: describeGroups(affinityGroupsOf(call)),
        displayvm: true,
        isdynamicallyscalable: false,
        deleteprotection: false,
        ostypeid: template.ostypeid,
        osdisplayname: template.ostypename,
        bootmode: 'legacy',
        boottype: 'Bios',
        pooltype: 'NetworkFilesystem',
        receivedbytes: 0,
        sentbytes: 0,
        arch: 'x86_64',
        tags: [],
        hasannotations: false,
    };
}
function securityGroupsOf(call) {
    const owner = ownerOf(call);
    const named = listOf(call, 'securitygroupnames').map((name) => {
        const found = call.state
            .table('securitygroup')
            .find((one) => one.name === name && one.account === owner.account && one.domainid === owner.domainid);
        if (found)
            return found;
        throw ApiError.invalidParameter(`Unable to find group by name ${name}`);
    });
    const byId = listOf(call, 'securitygroupids').map((id) => call.state.get('securitygroup', id, 'securitygroupids'));
    return [...byId, ...named].map(({ id, name, description, account }) => ({
        id,
        name,
        description,
        account,
        rule: [],
        ingressrule: [],
        egressrule: [],
        tags: [],
    }));
}
/** The root disk, and the data disk of `diskofferingid`. */
function deployment_disksOf(call, offering, template) {
    const templateSize = Number(template.size ?? TEMPLATE_SIZE);
    const wanted = kind_text(call, 'rootdisksize');
    const size = wanted === undefined ? (rootDiskOf(offering) ?? templateSize) : Number(wanted) * GIB;
    if (!(size > 0))
        throw ApiError.invalidParameter('Root disk size should be a positive number.');
    if (size < templateSize)
        throw ApiError.invalidParameter(`unsupported: rootdisksize override (${size / GIB} GB) is smaller than template size (${templateSize / GIB} GB)`);
    const id = kind_text(call, 'diskofferingid');
    if (!id)
        return [{ size }];
    const diskOffering = call.state.get('diskoffering', id, 'diskofferingid');
    return [{ size }, { size: volumes_sizeOf(diskOffering, kind_text(call, 'size')), offering: diskOffering }];
}
async function addDisks(call, machine, disks, template) {
    const number = String(machine.instancename).split('-')[2];
    const { zoneid, zonename } = machine;
    for (const { size, offering } of disks) {
        const of = offering
            ? { name: `DATA-${number}`, type: 'DATADISK', ...volumes_offeringFields(offering) }
            : { name: `ROOT-${number}`, type: 'ROOT', templateid: template.id, templatename: template.name };
        const volume = await addThing(call, 'volume', {
            ...of,
            size,
            zoneid,
            zonename,
            ...ownerOf(call),
            state: 'Ready',
        });
        attach(volume, machine, offering ? freeDevice(call, machine) : 0);
    }
}
function mayExpunge(call) {
    return isRootAdmin(callerOf(call));
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/firewall.js




const RULES = 'protocol startport endport icmptype icmpcode cidrlist type=user fordisplay=true';
const PROTOCOLS = ['tcp', 'udp', 'icmp', 'all'];
const INGRESS = {
    table: 'firewallrule',
    key: 'firewallrule',
    result: 'firewallrule',
    instanceType: 'FirewallRule',
    create: {
        command: 'createFirewallRule',
        parameters: `ipaddressid ${RULES}`,
        fields: (call) => {
            const id = required('createFirewallRule', call, 'ipaddressid');
            const address = call.state.get('publicipaddress', id, 'ipaddressid');
            if (address.vpcid)
                throw ApiError.invalidParameter('Unable to create firewall rule for the IP address as it belongs to the VPC');
            const { ipaddress, associatednetworkid: networkid } = address;
            return { ...ruleOf(call, 'Ingress'), ipaddressid: id, ipaddress, networkid, ...inheritedFrom(address) };
        },
    },
    list: {
        command: 'listFirewallRules',
        equal: 'ipaddressid networkid fordisplay',
        keyword: ['protocol'],
    },
    remove: { command: 'deleteFirewallRule' },
};
const EGRESS = {
    table: 'egressfirewallrule',
    key: 'firewallrule',
    result: 'firewallrule',
    instanceType: 'FirewallRule',
    create: {
        command: 'createEgressFirewallRule',
        parameters: `networkid destcidrlist ${RULES}`,
        fields: (call) => {
            const id = required('createEgressFirewallRule', call, 'networkid');
            const network = call.state.get('network', id, 'networkid');
            if (network.type !== 'Isolated' || network.vpcid)
                throw ApiError.invalidParameter('Egress firewall rules are supported on isolated networks alone');
            return { ...ruleOf(call, 'Egress'), networkid: id, ...inheritedFrom(network) };
        },
    },
    list: {
        command: 'listEgressFirewallRules',
        equal: 'networkid fordisplay',
        keyword: ['protocol'],
    },
    remove: { command: 'deleteEgressFirewallRule' },
};
/**
 * Opens the ports of a rule on a public address, unless the call says not to, or the address is a VPC's
 * (FirewallManagerImpl.createRuleForAllCidrs). The rule that opens them goes with the other one.
 */
function openPorts(call, rule, { address, protocol, ports }) {
    if (kind_text(call, 'openfirewall') === 'false' || address.vpcid)
        return;
    const [startport, endport] = ports;
    call.state.add('firewallrule', {
        protocol,
        startport,
        endport,
        cidrlist: '0.0.0.0/0',
        destcidrlist: '',
        traffictype: 'Ingress',
        state: 'Active',
        fordisplay: true,
        tags: [],
        ipaddressid: address.id,
        ipaddress: address.ipaddress,
        networkid: address.associatednetworkid,
        openedby: rule.id,
        ...inheritedFrom(address),
    });
}
const firewallCommands = [...commandsOf(INGRESS), ...commandsOf(EGRESS)];
/** Neither of the two is metered (FirewallManagerImpl). */
function ruleOf(call, traffictype) {
    const protocol = kind_text(call, 'protocol')?.toLowerCase() ?? '';
    if (!PROTOCOLS.includes(protocol))
        throw ApiError.invalidParameter(`Invalid protocol: ${protocol}`);
    const { startport, endport } = portsOf(call);
    if (startport !== undefined && startport > Number(endport))
        throw ApiError.invalidParameter('Start port can not be bigger than end port');
    if (protocol === 'icmp' && startport !== undefined)
        throw ApiError.invalidParameter("Can't specify start/end port when protocol is ICMP");
    const [icmptype, icmpcode] = ['icmptype', 'icmpcode'].map((name) => kind_text(call, name));
    return {
        protocol,
        ...(startport !== undefined && { startport, endport }),
        ...(icmptype !== undefined && { icmptype: Number(icmptype), icmpcode: Number(icmpcode ?? -1) }),
        cidrlist: kind_text(call, 'cidrlist') ?? (traffictype === 'Ingress' ? '0.0.0.0/0' : ''),
        destcidrlist: kind_text(call, 'destcidrlist') ?? '',
        traffictype,
        state: 'Active',
        fordisplay: true,
    };
}
/** Numbers; of one port, it is both. */
function portsOf(call) {
    const start = kind_text(call, 'startport');
    const end = kind_text(call, 'endport') ?? start;
    const numbers = [start, end].map((value) => (value === undefined ? undefined : Number(value)));
    return { startport: numbers[0], endport: numbers[1] };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/forwarding.js





const LARGEST_PORT = 65_535;
const PORT_FORWARDING = {
    table: 'portforwardingrule',
    key: 'portforwardingrule',
    result: 'portforwardingrule',
    instanceType: 'FirewallRule',
    create: {
        command: 'createPortForwardingRule',
        parameters: 'ipaddressid privateport privateendport publicport publicendport protocol virtualmachineid networkid openfirewall fordisplay=true',
        fields: (call) => forwarding_ruleOf(call),
        after: async (call, rule) => {
            const address = call.state.get('publicipaddress', String(rule.ipaddressid), 'ipaddressid');
            const ports = [Number(rule.publicport), Number(rule.publicendport)];
            openPorts(call, rule, { address, protocol: String(rule.protocol), ports });
        },
    },
    list: {
        command: 'listPortForwardingRules',
        equal: 'ipaddressid networkid',
        keyword: ['protocol', 'state'],
    },
    remove: { command: 'deletePortForwardingRule' },
    parts: [['firewallrule', 'openedby']],
    metered: [
        {
            event: 'NET.RULEADD',
            ends: 'NET.RULEDELETE',
            usageType: 12,
            record: ({ id }) => ({ description: `Port forwarding rule usage (${id})`, usageid: id }),
        },
    ],
};
const forwardingCommands = [
    ...commandsOf(PORT_FORWARDING),
    {
        // Rules of createIpForwardingRule, which the engine lacks: there are none.
        name: 'listIpForwardingRules',
        parameters: 'id ipaddressid virtualmachineid account domainid projectid listall isrecursive page pagesize keyword',
        run: async () => ({}),
    },
];
function forwarding_ruleOf(call) {
    const id = required('createPortForwardingRule', call, 'ipaddressid');
    const address = call.state.get('publicipaddress', id, 'ipaddressid');
    const machineId = required('createPortForwardingRule', call, 'virtualmachineid');
    const machine = call.state.get('virtualmachine', machineId, 'virtualmachineid');
    if (address.isstaticnat)
        throw ApiError.invalidParameter(`The public ip ${address.ipaddress} is used for static NAT already`);
    const publicport = port(call, 'publicport');
    const privateport = port(call, 'privateport');
    const publicendport = kind_text(call, 'publicendport') ?? publicport;
    const privateendport = kind_text(call, 'privateendport') ?? privateport;
    const protocol = kind_text(call, 'protocol')?.toLowerCase();
    refuseConflict(call, address, {
        protocol,
        publicport: Number(publicport),
        publicendport: Number(publicendport),
    });
    return {
        protocol,
        publicport,
        publicendport,
        privateport,
        privateendport,
        state: 'Active',
        ipaddressid: address.id,
        ipaddress: address.ipaddress,
        networkid: kind_text(call, 'networkid') ?? address.associatednetworkid,
        virtualmachineid: machine.id,
        virtualmachinename: machine.name,
        virtualmachinedisplayname: machine.displayname,
        fordisplay: true,
        ...inheritedFrom(address),
    };
}
function port(call, name) {
    const value = kind_text(call, name) ?? '';
    if (Number(value) >= 1 && Number(value) <= LARGEST_PORT)
        return value;
    throw ApiError.invalidParameter(`${name} is an invalid value: ${value}`);
}
/** NetworkRulesConflictException (537): the rules of an address may not share a port (FirewallManagerImpl.detectRulesConflict). */
function refuseConflict({ state }, address, wanted) {
    const rules = ['portforwardingrule', 'loadbalancerrule'].flatMap((table) => state.table(table));
    const found = rules.find((rule) => [rule.ipaddressid, rule.publicipid].includes(address.id) &&
        String(rule.protocol ?? 'tcp') === (wanted.protocol ?? 'tcp') &&
        Number(rule.publicport) <= wanted.publicendport &&
        wanted.publicport <= Number(rule.publicendport ?? rule.publicport));
    if (!found)
        return;
    throw new ApiError(537, `The range specified, ${wanted.publicport}-${wanted.publicendport}, conflicts with rule ${found.id} which has ${found.publicport}-${found.publicendport ?? found.publicport}`, 4395);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/load-balancers.js








const ALGORITHMS = ['source', 'roundrobin', 'leastconn'];
const LOAD_BALANCER = {
    table: 'loadbalancerrule',
    key: 'loadbalancerrule',
    result: 'loadbalancer',
    instanceType: 'FirewallRule',
    create: {
        command: 'createLoadBalancerRule',
        parameters: 'publicipid name description algorithm privateport publicport protocol cidrlist networkid openfirewall account domainid zoneid fordisplay=true',
        fields: (call) => load_balancers_ruleOf(call),
        after: async (call, rule) => {
            const address = call.state.get('publicipaddress', String(rule.publicipid), 'publicipid');
            const port = Number(rule.publicport);
            openPorts(call, rule, { address, protocol: 'tcp', ports: [port, port] });
        },
    },
    list: {
        command: 'listLoadBalancerRules',
        equal: 'publicipid networkid zoneid name',
        by: {
            virtualmachineid: (rule, id) => machinesOf(rule).includes(id),
        },
    },
    remove: { command: 'deleteLoadBalancerRule' },
    parts: [['firewallrule', 'openedby']],
    metered: [
        {
            event: 'LB.CREATE',
            ends: 'LB.DELETE',
            usageType: 11,
            record: ({ name, id }) => ({ description: `Loadbalancer policy usage ${name} (${id})`, usageid: id }),
        },
    ],
};
const loadBalancerCommands = [
    ...commandsOf(LOAD_BALANCER),
    {
        name: 'updateLoadBalancerRule',
        about: 'loadbalancerrule',
        parameters: 'id name description algorithm',
        job: { result: 'loadbalancer', instanceType: 'FirewallRule', tellsId: false },
        run: async (call) => {
            const rule = ruleNamed(call, 'updateLoadBalancerRule');
            for (const field of ['name', 'description', 'algorithm'])
                rule[field] = kind_text(call, field) ?? rule[field];
            return asJobResult(rule, 'loadbalancer');
        },
    },
    assigning('assignToLoadBalancerRule', (before, ids) => {
        const twice = ids.find((id) => before.includes(id));
        if (twice)
            throw ApiError.invalidParameter(`VM ${twice} is already mapped to load balancer.`);
        return [...before, ...ids];
    }),
    assigning('removeFromLoadBalancerRule', (before, ids) => before.filter((id) => !ids.includes(id))),
    {
        name: 'listLoadBalancerRuleInstances',
        about: 'loadbalancerrule',
        parameters: 'id applied lbvmips page pagesize keyword',
        run: async (call) => {
            const assigned = machinesOf(ruleNamed(call, 'listLoadBalancerRuleInstances'));
            const isListed = ({ id }) => assigned.includes(id) === (kind_text(call, 'applied') !== 'false');
            const machines = call.state.table('virtualmachine').filter(isListed);
            const answered = machines.map((one) => asAnswered(one, 'listVirtualMachines', 'virtualmachine'));
            if (!isTrue(call, 'lbvmips'))
                return paged(call, 'loadbalancerruleinstance', answered);
            const withIps = machines.map(({ nic }, index) => ({
                loadbalancerruleinstance: answered[index],
                lbvmipaddresses: nic.map(({ ipaddress }) => ipaddress).slice(0, 1),
            }));
            return paged(call, 'lbrulevmidip', withIps);
        },
    },
];
function assigning(name, change) {
    return {
        name,
        about: 'loadbalancerrule',
        parameters: 'id virtualmachineids',
        job: { result: 'success', instanceType: 'FirewallRule', tellsId: false },
        run: async (call) => {
            const rule = ruleNamed(call, name);
            rule.virtualmachineids = change(machinesOf(rule), listOf(call, 'virtualmachineids'));
            rule.state = 'Active';
            return { success: true, id: rule.id };
        },
    };
}
/** A machine that is gone is assigned to nothing. */
function removeFromLoadBalancers({ state }, { id: machine }) {
    for (const rule of state.table('loadbalancerrule'))
        rule.virtualmachineids = machinesOf(rule).filter((id) => id !== machine);
}
function machinesOf({ virtualmachineids }) {
    return (virtualmachineids ?? []);
}
function ruleNamed(call, command) {
    return call.state.get('loadbalancerrule', required(command, call, 'id'), 'id');
}
function load_balancers_ruleOf(call) {
    const id = kind_text(call, 'publicipid');
    if (!id)
        throw ApiError.notImplemented('createLoadBalancerRule', 'a call without publicipid');
    const address = call.state.get('publicipaddress', id, 'publicipid');
    const algorithm = kind_text(call, 'algorithm') ?? '';
    if (!ALGORITHMS.includes(algorithm))
        throw ApiError.invalidParameter(`Invalid algorithm: ${algorithm}`);
    const publicport = port(call, 'publicport');
    refuseConflict(call, address, {
        protocol: kind_text(call, 'protocol')?.toLowerCase(),
        publicport: Number(publicport),
        publicendport: Number(publicport),
    });
    return {
        name: kind_text(call, 'name'),
        ...(kind_text(call, 'description') && { description: kind_text(call, 'description') }),
        algorithm,
        cidrlist: kind_text(call, 'cidrlist') ?? '',
        protocol: kind_text(call, 'protocol') ?? 'tcp',
        privateport: port(call, 'privateport'),
        publicport,
        state: 'Add',
        publicipid: address.id,
        publicip: address.ipaddress,
        networkid: kind_text(call, 'networkid') ?? address.associatednetworkid,
        fordisplay: true,
        ...inheritedFrom(address),
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/vm-snapshots.js




/** Two service offerings come first in the same table of CloudStack's database. */
const FIRST_DISK_OFFERING = 3;
const VM_SNAPSHOT = {
    table: 'vmsnapshot',
    key: 'vmSnapshot',
    result: 'vmsnapshot',
    instanceType: 'VMSnapshot',
    create: {
        command: 'createVMSnapshot',
        parameters: 'virtualmachineid name description snapshotmemory=false quiescevm=false',
        fields: (call) => {
            const id = required('createVMSnapshot', call, 'virtualmachineid');
            const machine = call.state.get('virtualmachine', id, 'virtualmachineid');
            return {
                name: `${machine.instancename}_VS`,
                displayname: kind_text(call, 'name') ?? `${machine.name}_snapshot`,
                description: kind_text(call, 'description'),
                state: 'Ready',
                type: 'Disk',
                virtualmachineid: machine.id,
                virtualmachinename: machine.name,
                ...inheritedFrom(machine),
            };
        },
    },
    list: {
        command: 'listVMSnapshot',
        equal: 'virtualmachineid state',
        by: {
            vmsnapshotid: 'id',
            vmsnapshotids: ({ id }, value) => value.split(',').includes(id),
            name: 'displayname',
        },
        keyword: ['name', 'displayname', 'description'],
    },
    remove: { command: 'deleteVMSnapshot', by: ['vmsnapshotid', 'id'] },
    metered: [
        {
            event: 'VMSNAPSHOT.CREATE',
            ends: 'VMSNAPSHOT.DELETE',
            usageType: 25,
            record: (snapshot, state) => snapshotDisks(snapshot, state).map((disk) => ({
                ...vmSnapshotRecord(snapshot, disk),
                ...internalOfferingId(disk, state),
            })),
        },
        {
            event: 'VMSNAPSHOT.ON_PRIMARY',
            ends: 'VMSNAPSHOT.OFF_PRIMARY',
            usageType: 27,
            record: (snapshot, state) => {
                const size = snapshotDisks(snapshot, state).reduce((sum, disk) => sum + Number(disk.size), 0);
                return vmSnapshotRecord(snapshot, { size }, ' on primary storage');
            },
        },
    ],
};
const vmSnapshotCommands = commandsOf(VM_SNAPSHOT);
/** A destroyed machine has none (VirtualMachineManagerImpl.destroy, deleteVMSnapshots). */
async function removeVmSnapshots(call, machine) {
    const isOf = ({ virtualmachineid }) => virtualmachineid === machine.id;
    for (const snapshot of call.state.table('vmsnapshot').filter(isOf))
        await removeThing(call, snapshot, 'vmsnapshot');
}
function snapshotDisks({ virtualmachineid }, state) {
    return disksOf({ state }, { id: String(virtualmachineid) });
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/machines.js














const [machines_RUNNING, STOPPED, DESTROYED] = ['Running', 'Stopped', 'Destroyed'];
const machineCommands = [
    {
        name: 'deployVirtualMachine',
        parameters: DEPLOY_PARAMETERS,
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
        run: deploy,
    },
    machines_changing('startVirtualMachine', '', async (call, machine) => {
        if (machine.state === machines_RUNNING)
            return;
        if (machine.state !== STOPPED)
            refuseState(machine, 'started');
        await start(call, machine);
    }),
    machines_changing('stopVirtualMachine', 'forced', async (call, machine) => {
        if (machine.state === machines_RUNNING)
            await endRunning(call, machine);
        else if (machine.state !== STOPPED)
            refuseState(machine, 'stopped');
        machine.state = STOPPED;
    }),
    machines_changing('rebootVirtualMachine', 'forced', async (_, machine) => {
        if (machine.state !== machines_RUNNING)
            refuseState(machine, 'rebooted');
    }),
    machines_changing('destroyVirtualMachine', 'expunge volumeids', async (call, machine) => {
        if (isTrue(call, 'expunge') && !mayExpunge(call))
            throw ApiError.permissionDenied('Parameter expunge can be passed by Admin only');
        await destroy(call, machine);
        if (isTrue(call, 'expunge'))
            await expunge(call, machine);
    }),
    {
        name: 'recoverVirtualMachine',
        about: 'virtualmachine',
        parameters: 'id',
        run: async (call) => {
            const machine = machineNamed(call, 'recoverVirtualMachine');
            await recover(call, machine);
            return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
        },
    },
    {
        name: 'expungeVirtualMachine',
        about: 'virtualmachine',
        parameters: 'id',
        job: { result: 'success', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            const machine = machineNamed(call, 'expungeVirtualMachine');
            if (machine.state !== DESTROYED)
                throw ApiError.invalidParameter('Please destroy vm with specified vmId before expunge');
            await expunge(call, machine);
            return { success: true };
        },
    },
    {
        name: 'updateVirtualMachine',
        about: 'virtualmachine',
        parameters: 'id name displayname deleteprotection haenable details userdata',
        run: async (call) => {
            const machine = machineNamed(call, 'updateVirtualMachine');
            if (kind_text(call, 'name') !== undefined &&
                kind_text(call, 'name') !== machine.name &&
                machine.state !== STOPPED)
                throw ApiError.invalidParameter(`Can't update the name of VM ${machine.name}: it is not Stopped`);
            for (const field of ['name', 'displayname'])
                machine[field] = kind_text(call, field) ?? machine[field];
            for (const field of ['deleteprotection', 'haenable'])
                if (kind_text(call, field) !== undefined)
                    machine[field] = isTrue(call, field);
            const details = mapsOf(call, 'details');
            if (details.length > 0)
                machine.details = Object.assign({}, ...details);
            return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
        },
    },
    {
        // UserVmManagerImpl.upgradeVirtualMachine publishes VM.UPGRADE, from when the new sizes are metered.
        name: 'scaleVirtualMachine',
        about: 'virtualmachine',
        parameters: 'id serviceofferingid details',
        job: { result: 'success', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            await changeOffering(call, 'scaleVirtualMachine');
            return { success: true };
        },
    },
    {
        name: 'changeServiceForVirtualMachine',
        about: 'virtualmachine',
        parameters: 'id serviceofferingid details',
        run: async (call) => {
            const machine = await changeOffering(call, 'changeServiceForVirtualMachine');
            return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
        },
    },
    {
        name: 'addNicToVirtualMachine',
        parameters: 'virtualmachineid networkid ipaddress macaddress',
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            const machine = call.state.get('virtualmachine', kind_text(call, 'virtualmachineid') ?? '', 'virtualmachineid');
            const network = call.state.get('network', kind_text(call, 'networkid') ?? '', 'networkid');
            const nics = machine.nic;
            if (nics.some(({ networkid }) => networkid === network.id))
                throw ApiError.invalidParameter(`A NIC already exists for VM:${machine.name} in network: ${network.id}`);
            const before = structuredClone(machine);
            const wanted = { ipaddress: kind_text(call, 'ipaddress'), macaddress: kind_text(call, 'macaddress') };
            machine.nic = [...nics, nicOf(call, network, { deviceid: nics.length, ...wanted })];
            await restartRunning(call, machine, before);
            return machine;
        },
    },
    {
        name: 'removeNicFromVirtualMachine',
        parameters: 'virtualmachineid nicid',
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            const machine = call.state.get('virtualmachine', kind_text(call, 'virtualmachineid') ?? '', 'virtualmachineid');
            const nics = machine.nic;
            const nic = nics.find(({ id }) => id === kind_text(call, 'nicid'));
            if (!nic)
                throw ApiError.unknownEntity('nicid', kind_text(call, 'nicid') ?? '', 'removeNicFromVirtualMachine');
            if (nic.isdefault)
                throw ApiError.invalidParameter(`Unable to remove NIC from ${machine.name} in network, nic is default.`);
            const before = structuredClone(machine);
            machine.nic = nics.filter((one) => one !== nic);
            await restartRunning(call, machine, before);
            return machine;
        },
    },
    {
        name: 'listNics',
        parameters: 'virtualmachineid networkid nicid page pagesize keyword',
        run: async (call) => {
            const machine = call.state.get('virtualmachine', kind_text(call, 'virtualmachineid') ?? '', 'virtualmachineid');
            const [networkid, nicid] = [kind_text(call, 'networkid'), kind_text(call, 'nicid')];
            const found = machine.nic.filter((nic) => (!networkid || nic.networkid === networkid) && (!nicid || nic.id === nicid));
            const nic = found.map(({ secondaryip: _, ...one }) => ({ ...one, virtualmachineid: machine.id }));
            return nic.length === 0 ? {} : { count: nic.length, nic };
        },
    },
    listing('listVirtualMachines', {
        table: 'virtualmachine',
        owned: true,
        equal: 'name zoneid hostid templateid serviceofferingid hypervisor userid haenable arch',
        by: {
            state: isInState,
            keypair: 'keypairs',
            networkid: ({ nic }, id) => nic.some(({ networkid }) => networkid === id),
            vpcid: ({ nic }, id, { state }) => nic.some(({ networkid }) => state.find('network', networkid)?.vpcid === id),
            affinitygroupid: ({ affinitygroup }, id) => affinitygroup.some((group) => group.id === id),
            securitygroupid: ({ securitygroup }, id) => securitygroup.some((group) => group.id === id),
        },
        keyword: ['name', 'displayname', 'state', 'instancename', 'ipaddress'],
        accepts: 'details accumulate=false',
    }),
];
/** `Present` is neither destroyed nor being expunged (QueryManagerImpl.searchForUserVMIdsAndCount). */
function isInState({ state }, wanted) {
    if (wanted.toLowerCase() === 'present')
        return state !== DESTROYED;
    return String(state).toLowerCase() === wanted.toLowerCase();
}
/** A command whose job ends with the machine. */
function machines_changing(name, parameters, change) {
    return {
        name,
        about: 'virtualmachine',
        parameters: `id ${parameters}`,
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
        run: async (call) => {
            const machine = machineNamed(call, name);
            await change(call, machine);
            for (const disk of disksOf(call, machine))
                disk.vmstate = machine.state;
            return machine;
        },
    };
}
function machineNamed(call, command) {
    return call.state.get('virtualmachine', required(command, call, 'id'), 'id');
}
function refuseState(machine, done) {
    throw new ApiError(530, `The VM ${machine.name} is ${machine.state} and can not be ${done}`);
}
/** VirtualMachineManagerImpl.destroy: with its root disk, and its snapshots; other disks only if they are named. */
async function destroy(call, machine) {
    if (machine.deleteprotection)
        throw ApiError.invalidParameter(`Instance [id = ${machine.id}, name = ${machine.name}] has delete protection enabled and cannot be deleted.`);
    if (machine.state === DESTROYED)
        return;
    const named = listOf(call, 'volumeids').map((id) => call.state.get('volume', id, 'volumeids'));
    if (named.some(({ virtualmachineid, type }) => virtualmachineid !== machine.id || type === 'ROOT'))
        throw ApiError.invalidParameter('volumeids must name data disks of the machine');
    if (machine.state === machines_RUNNING)
        await endRunning(call, machine);
    machine.state = DESTROYED;
    await endAllocated(call, machine);
    await removeVmSnapshots(call, machine);
    await endRootDisk(call, machine);
    for (const volume of named) {
        detach(volume);
        await removeThing(call, volume, 'volume');
    }
}
/** UserVmManagerImpl.expunge and cleanupVmResources: rules, static NAT and places in load balancers end, too. */
async function expunge(call, machine) {
    const { state } = call;
    await endSecurityGroups(call, machine);
    await removeDisks(call, machine);
    const isOf = ({ virtualmachineid }) => virtualmachineid === machine.id;
    for (const rule of state.table('portforwardingrule').filter(isOf))
        await removeThing(call, rule, 'portforwardingrule');
    for (const address of state.table('publicipaddress').filter(isOf))
        endStaticNat(address);
    removeFromLoadBalancers(call, machine);
    state.remove('virtualmachine', machine);
}
/** UserVmManagerImpl.recoverVirtualMachine publishes VM.CREATE, and VOLUME.CREATE for the root disk. */
async function recover(call, machine) {
    if (machine.state !== DESTROYED)
        throw ApiError.invalidParameter(`Unable to recover VM ${machine.name}: it is not Destroyed`);
    checkLimit(call.state, 'virtualmachine', machine);
    machine.state = STOPPED;
    await beginAllocated(call, machine);
    for (const disk of disksOf(call, machine).filter(({ type }) => type === 'ROOT')) {
        disk.state = 'Ready';
        await meter(call, disk, 'volume');
    }
}
async function changeOffering(call, command) {
    const machine = machineNamed(call, command);
    const id = required(command, call, 'serviceofferingid');
    const offering = call.state.get('serviceoffering', id, 'serviceofferingid');
    if (machine.state === machines_RUNNING)
        throw new ApiError(530, 'Unable to Scale VM, since dynamic scaling is not enabled for the VM or its offering: stop it first');
    if (machine.state !== STOPPED)
        refuseState(machine, 'scaled');
    const { id: serviceofferingid, name: serviceofferingname } = offering;
    Object.assign(machine, { serviceofferingid, serviceofferingname, ...machineSizes(call, offering) });
    await beginAllocated(call, machine, 'VM.UPGRADE');
    return machine;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/belongings.js



/** Removed once machines are gone; networks come between addresses and VPCs. */
const BEFORE_NETWORKS = [
    ...['vmsnapshot', 'snapshot', 'volume', 'template', 'iso', 'loadbalancerrule', 'portforwardingrule'],
    ...['remoteaccessvpn', 'vpnuser', 'firewallrule', 'egressfirewallrule', 'publicipaddress'],
];
const AFTER_NETWORKS = [
    'networkacl',
    'networkacllist',
    'vpc',
    'securitygroup',
    'affinitygroup',
    'sshkeypair',
];
/** Removes all that an account or a project owns, which is metered no more (AccountManagerImpl.cleanupAccount). */
async function removeAllOf(call, isOwned) {
    const { state } = call;
    const owned = (table) => state.table(table).filter(isOwned);
    for (const machine of owned('virtualmachine')) {
        machine.deleteprotection = false;
        await destroy({ ...call, parameters: new Map() }, machine);
        await expunge(call, machine);
    }
    for (const table of BEFORE_NETWORKS)
        await removeEach(call, table, isOwned);
    for (const network of owned('network'))
        await deleteNetwork(call, network);
    for (const table of AFTER_NETWORKS)
        await removeEach(call, table, isOwned);
}
async function removeEach(call, table, isOwned) {
    for (const entity of call.state.table(table).filter(isOwned))
        if (call.state.find(table, entity.id))
            await removeThing(call, entity, table);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/roles.js



/** Account types with their role types (RoleType). */
const roles_TYPES = { User: 0, Admin: 1, DomainAdmin: 2, ResourceAdmin: 3 };
const roleCommands = [
    listing('listRoles', {
        table: 'role',
        equal: 'name type state',
        keyword: ['name', 'description'],
    }),
];
/** The role of a new account: the one that is named, or the default one of its account type. */
function roleOf(call) {
    const { state } = call;
    const id = kind_text(call, 'roleid');
    if (id)
        return described(state.get('role', id, 'roleid'));
    const type = Number(kind_text(call, 'accounttype') ?? Number.NaN);
    if (kind_text(call, 'accounttype') === undefined)
        throw ApiError.invalidParameter('Neither account type and role ID are not provided');
    const found = state.table('role').find((role) => roles_TYPES[String(role.type)] === type);
    if (found)
        return described(found);
    throw ApiError.invalidParameter(`Invalid account type: ${type}`);
}
function described({ id, name, type }) {
    return { type: roles_TYPES[String(type)] ?? 0, roleId: id, roleType: String(type), roleName: String(name) };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/users.js








const userCommands = [
    {
        name: 'createUser',
        parameters: 'account domainid username password firstname lastname email timezone userid',
        run: async (call) => {
            const name = required('createUser', call, 'account');
            const domainid = kind_text(call, 'domainid') ?? callerOf(call).domain.id;
            const account = findAccount(call.state, name, domainid);
            if (!account)
                throw ApiError.invalidParameter(`Unable to find account ${name} in domain id=${domainid} to create user`);
            checkDomain(callerOf(call), account.domain);
            const { apikeyaccess: _, ...made } = describeUser(addUser(call, account, 'createUser'));
            return { user: { ...made, isdefault: false } };
        },
    },
    {
        name: 'deleteUser',
        about: 'user',
        parameters: 'id',
        run: async (call) => {
            const user = userById(call);
            if (user.account.isDefault && user.username === 'admin')
                throw ApiError.invalidParameter(`The user is default and can't be removed`);
            user.state = 'disabled';
            call.state.users = call.state.users.filter((other) => other !== user);
            call.state.gone.add(user.id);
            return { success: true };
        },
    },
    ...['enableUser', 'disableUser', 'lockUser'].map((name) => {
        const state = name === 'enableUser' ? 'enabled' : name === 'lockUser' ? 'locked' : 'disabled';
        const change = (call) => describeUser(Object.assign(userById(call), { state }));
        const isJob = name === 'disableUser';
        return {
            name,
            about: 'user',
            parameters: 'id',
            ...(isJob && { job: { result: 'user', instanceType: 'User', tellsId: false } }),
            run: async (call) => (isJob ? change(call) : { user: change(call) }),
        };
    }),
    {
        name: 'listUsers',
        about: 'user',
        parameters: 'id username account domainid accounttype state listall isrecursive keyword page pagesize showicon=false',
        run: async (call) => paged(call, 'user', usersOf(call).map(describeUser)),
    },
    {
        name: 'getUserKeys',
        about: 'user',
        parameters: 'id',
        run: async (call) => {
            const { apiKey, secretKey } = userById(call);
            return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
        },
    },
    {
        name: 'registerUserKeys',
        about: 'user',
        parameters: 'id',
        run: async (call) => {
            const user = userById(call);
            call.state.registerKeys(user);
            return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
        },
    },
    {
        name: 'updateUser',
        about: 'user',
        parameters: 'id userapikey usersecretkey username firstname lastname email password timezone',
        run: async (call) => {
            const user = userById(call);
            const [apiKey, secretKey] = ['userapikey', 'usersecretkey'].map((name) => kind_text(call, name));
            if (!apiKey !== !secretKey)
                throw new ApiError(431, 'Please provide a userApiKey/userSecretKey pair');
            if (apiKey && call.state.users.some((other) => other !== user && other.apiKey === apiKey))
                throw new ApiError(431, `The API key [${apiKey}] already exists in the system. Please provide a unique key.`);
            if (apiKey)
                Object.assign(user, { apiKey, secretKey });
            if (kind_text(call, 'password') !== undefined && isUser(callerOf(call)))
                throw ApiError.notImplemented('updateUser', 'password, called by a user,');
            const fields = ['username', 'firstname', 'lastname', 'email', 'password', 'timezone'];
            for (const field of fields) {
                const value = kind_text(call, field);
                if (value !== undefined)
                    user[field] = value;
            }
            return { user: describeUser(user) };
        },
    },
];
/** A user of an account; a name is unique in its domain (AccountManagerImpl.createUser). */
function addUser(call, account, command) {
    const username = required(command, call, 'username');
    const { state } = call;
    if (state.users.some((user) => user.username === username && user.account.domain === account.domain))
        throw ApiError.invalidParameter(`The user ${username} already exists in domain ${account.domain.name}`);
    const user = {
        id: kind_text(call, 'userid') ?? (0,external_node_crypto_.randomUUID)(),
        username,
        password: kind_text(call, 'password') ?? '',
        firstname: kind_text(call, 'firstname') ?? '',
        lastname: kind_text(call, 'lastname') ?? '',
        email: kind_text(call, 'email') ?? '',
        account,
        created: new Date(),
        state: 'enabled',
    };
    const timezone = kind_text(call, 'timezone');
    if (timezone !== undefined)
        user.timezone = timezone;
    state.users.push(user);
    return user;
}
/** QueryManagerImpl.searchForUsersInternal: a user sees only itself, an administrator those of its accounts. */
function usersOf(call) {
    const caller = callerOf(call);
    const isSeen = scopeOf(call);
    const [id, username, status, keyword, type] = ['id', 'username', 'state', 'keyword', 'accounttype'].map((name) => kind_text(call, name));
    if (isUser(caller) && id && id !== call.user?.id)
        throw ApiError.permissionDenied('Calling user is not authorized to see the user requested by id');
    return call.state.users.filter((user) => {
        const { account } = user;
        const owned = { id: user.id, account: account.name, domainid: account.domain.id };
        const words = { ...user, account: account.name };
        return ((isUser(caller) ? user === call.user : isSeen(owned)) &&
            (!id || user.id === id) &&
            (username === undefined || isSame(user.username, username)) &&
            (status === undefined || isSame(user.state, status)) &&
            (type === undefined || account.type === Number(type)) &&
            (keyword === undefined ||
                mentions(['username', 'firstname', 'lastname', 'email', 'state', 'account'])(words, keyword)));
    });
}
function userById(call) {
    const id = kind_text(call, 'id');
    const user = call.state.users.find((candidate) => candidate.id === id);
    if (user)
        return user;
    throw ApiError.unknownEntity('id', id ?? '', kind_text(call, 'command'));
}
function describeUser(user) {
    const { id, username, firstname, lastname, email, created, account, state } = user;
    return {
        id,
        username,
        firstname,
        lastname,
        email,
        created: timestamp(created),
        state,
        ...(user.timezone !== undefined && { timezone: user.timezone }),
        account: account.name,
        accounttype: account.type,
        usersource: 'native',
        roleid: account.roleId,
        roletype: account.roleType,
        rolename: account.roleName,
        domainid: account.domain.id,
        domain: account.domain.name,
        accountid: account.id,
        iscallerchilddomain: false,
        isdefault: true,
        is2faenabled: false,
        is2famandated: false,
        apikeyaccess: 'INHERIT',
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/accounts.js











/** AccountManagerImpl and AccountServiceImpl. */
const accountCommands = [
    {
        name: 'createAccount',
        parameters: 'account accounttype roleid domainid username password firstname lastname email timezone accountdetails accountid userid',
        run: async (call) => ({ account: createAccount(call) }),
    },
    {
        name: 'updateAccount',
        parameters: 'id account domainid newname accountdetails',
        run: async (call) => {
            const account = accountNamed(call);
            for (const details of mapsOf(call, 'accountdetails'))
                Object.assign(account.details, details);
            account.name = kind_text(call, 'newname') ?? account.name;
            return { account: { id: account.id, name: account.name, accountdetails: account.details } };
        },
    },
    ...activating('disableAccount', 'id account domainid lock', (call) => isTrue(call, 'lock') ? 'locked' : 'disabled'),
    ...activating('enableAccount', 'id account domainid', () => 'enabled'),
    {
        name: 'deleteAccount',
        parameters: 'id',
        job: { result: 'success', instanceType: 'Account', tellsId: false },
        run: async (call) => {
            const account = accountNamed(call);
            if (account.isDefault || account === callerOf(call))
                throw ApiError.invalidParameter(`The account ${account.name} is default and can't be deleted`);
            await removeAccount(call, account);
            return { success: true };
        },
    },
    {
        name: 'listAccounts',
        about: 'account',
        parameters: 'id name accounttype state domainid listall isrecursive keyword page pagesize details iscleanuprequired=false',
        run: async (call) => {
            const found = accountsOf(call).map((account) => describeAccount(call.state, account));
            return paged(call, 'account', found);
        },
    },
];
/** All that is the account's ends (AccountManagerImpl.cleanupAccount). */
async function removeAccount(call, account) {
    const { state } = call;
    await removeAllOf(call, (one) => one.projectid === undefined && one.account === account.name && one.domainid === account.domain.id);
    account.state = 'disabled';
    state.users = state.users.filter((user) => user.account !== account);
    state.accounts = state.accounts.filter((other) => other !== account);
    state.gone.add(account.id);
}
/** Its answer is the account: at once, or as the result of a job. */
function activating(name, parameters, stateOf) {
    const run = async (call) => {
        const account = accountNamed(call);
        if (account.isDefault)
            throw ApiError.invalidParameter(`The account ${account.name} can't be changed: it is the default one`);
        account.state = stateOf(call);
        return describeAccount(call.state, account);
    };
    if (name === 'enableAccount')
        return [{ name, parameters, run: async (call) => ({ account: await run(call) }) }];
    return [{ name, parameters, job: { result: 'account', instanceType: 'Account', tellsId: false }, run }];
}
/** By its id, or by its name and its domain. */
function accountNamed(call) {
    const { state } = call;
    const [id, name, domainid] = ['id', 'account', 'domainid'].map((one) => kind_text(call, one));
    const found = id ? state.accounts.find((account) => account.id === id) : findAccount(state, name, domainid);
    if (!found) {
        if (id)
            throw ApiError.unknownEntity('id', id, kind_text(call, 'command'));
        throw ApiError.invalidParameter(`Unable to find account by name ${name} in domain ${domainid}`);
    }
    checkDomain(callerOf(call), found.domain);
    return found;
}
/** QueryManagerImpl.searchForAccountIdsAndCount: without `listall` the caller's own account. */
function accountsOf(call) {
    const { state } = call;
    const caller = callerOf(call);
    const [id, domainid] = [kind_text(call, 'id'), kind_text(call, 'domainid')];
    const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
    if (domain)
        checkDomain(caller, domain);
    const isAll = isTrue(call, 'listall') && !isUser(caller);
    const isOwnOnly = !id && !isAll && (isUser(caller) || !domain);
    const above = domain ?? (isAll || !isRootAdmin(caller) ? caller.domain : undefined);
    const isRecursive = isAll || isTrue(call, 'isrecursive') || domain === undefined;
    const isThere = (account) => above === undefined || (isRecursive ? isIn(state, above, account.domain.id) : account.domain === above);
    const wanted = ['name', 'state', 'keyword'].map((one) => kind_text(call, one));
    const [name, status, keyword] = wanted;
    const type = kind_text(call, 'accounttype');
    return state.accounts.filter((account) => (!isOwnOnly || account === caller) &&
        isThere(account) &&
        (!isUser(caller) || account.id === caller.id) &&
        (!id || account.id === id) &&
        (name === undefined || isSame(account.name, name)) &&
        (status === undefined || isSame(account.state, status)) &&
        (type === undefined || account.type === Number(type)) &&
        (keyword === undefined || mentions(['name', 'state'])({ ...account }, keyword)));
}
function createAccount(call) {
    const { state } = call;
    const domainid = kind_text(call, 'domainid');
    const domain = domainid ? domainWithId(state, domainid, 'domainid') : state.domains[0];
    checkDomain(callerOf(call), domain);
    const username = required('createAccount', call, 'username');
    const name = kind_text(call, 'account') ?? username;
    if (findAccount(state, name, domain.id))
        throw ApiError.invalidParameter(`The specified account [${name}] is not unique in domain [${domain.name}].`);
    const { type, ...role } = roleOf(call);
    if (!isRootAdmin(callerOf(call)) && isRootAdmin({ type }))
        throw ApiError.permissionDenied('A root administrator can be made by another one alone');
    const details = Object.assign({}, ...mapsOf(call, 'accountdetails'));
    const account = {
        id: kind_text(call, 'accountid') ?? (0,external_node_crypto_.randomUUID)(),
        name,
        type,
        ...role,
        domain,
        created: new Date(),
        state: 'enabled',
        details,
    };
    addUser(call, account, 'createAccount');
    state.accounts.push(account);
    const { user: _, accountdetails: __, ...fields } = describeAccount(state, account);
    return asAnswered({ ...fields, isdefault: false }, 'createAccount', 'account');
}
function describeAccount(state, account) {
    const { id, name, type, roleId, roleType, roleName, domain, created, details } = account;
    return {
        id,
        name,
        accounttype: type,
        roleid: roleId,
        roletype: roleType,
        rolename: roleName,
        domainid: domain.id,
        domain: domain.name,
        domainpath: pathOf(state, domain),
        created: timestamp(created),
        state: account.state,
        isdefault: account.isDefault === true,
        user: state.users.filter((user) => user.account === account).map(describeUser),
        accountdetails: details,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/acls.js





const RULE_FIELDS = [
    'protocol',
    'cidrlist',
    'startport',
    'endport',
    'icmptype',
    'icmpcode',
    'action',
    'traffictype',
    'reason',
];
const NUMBERS = ['startport', 'endport', 'icmptype', 'icmpcode', 'number'];
const RULE = `${RULE_FIELDS.join(' ')} number fordisplay=true`;
/** Network ACLs of VPCs (NetworkACLServiceImpl): lists, which every tier has one of, and their rules. */
const aclCommands = [
    {
        name: 'createNetworkACLList',
        parameters: 'name description vpcid fordisplay=true',
        job: { result: 'networkacllist', instanceType: 'NetworkAclList' },
        run: async (call) => {
            const vpc = call.state.get('vpc', required('createNetworkACLList', call, 'vpcid'), 'vpcid');
            return call.state.add('networkacllist', {
                name: kind_text(call, 'name'),
                description: kind_text(call, 'description') ?? '',
                fordisplay: true,
                vpcid: vpc.id,
                vpcname: vpc.name,
                ...inheritedFrom(vpc),
            });
        },
    },
    listing('listNetworkACLLists', {
        table: 'networkacllist',
        equal: 'name vpcid',
        by: {
            networkid: ({ id }, networkid, { state }) => state.find('network', networkid)?.aclid === id,
        },
        accepts: 'account domainid projectid listall isrecursive',
        // The default lists are everyone's.
        from: (call) => call.state.table('networkacllist').filter((one) => !one.vpcid || scopeOf(call)(one)),
        show: ({ id, name, description, vpcid }) => ({
            id,
            name,
            description,
            ...(vpcid !== undefined && { vpcid }),
            fordisplay: true,
        }),
    }),
    {
        name: 'updateNetworkACLList',
        about: 'networkacllist',
        parameters: 'id name description',
        job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
        run: async (call) => {
            const list = ownList(call.state.get('networkacllist', required('updateNetworkACLList', call, 'id'), 'id'));
            for (const field of ['name', 'description'])
                list[field] = kind_text(call, field) ?? list[field];
            return { success: true };
        },
    },
    {
        name: 'deleteNetworkACLList',
        about: 'networkacllist',
        parameters: 'id',
        job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
        run: async ({ state, ...call }) => {
            const list = ownList(state.get('networkacllist', required('deleteNetworkACLList', { state, ...call }, 'id'), 'id'));
            if (state.table('network').some(({ aclid }) => aclid === list.id))
                throw new ApiError(530, 'ACL is still associated with a tier. Please disassociate it first');
            for (const rule of state.table('networkacl').filter(({ aclid }) => aclid === list.id))
                state.remove('networkacl', rule);
            state.remove('networkacllist', list);
            return { success: true };
        },
    },
    {
        name: 'replaceNetworkACLList',
        parameters: 'aclid networkid',
        job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
        run: async (call) => {
            const list = call.state.get('networkacllist', required('replaceNetworkACLList', call, 'aclid'), 'aclid');
            const id = kind_text(call, 'networkid');
            if (!id)
                throw ApiError.invalidParameter("Network id and gateway id can't be null");
            const network = call.state.get('network', id, 'networkid');
            if (!network.vpcid)
                throw ApiError.invalidParameter(`Network is not part of a VPC: ${network.name}`);
            Object.assign(network, { aclid: list.id, aclname: list.name });
            return { success: true };
        },
    },
    {
        name: 'createNetworkACL',
        parameters: `${RULE} aclid networkid`,
        job: { result: 'networkacl', instanceType: 'NetworkAcl' },
        run: async (call) => {
            const { state } = call;
            const network = kind_text(call, 'networkid')
                ? state.get('network', kind_text(call, 'networkid') ?? '', 'networkid')
                : undefined;
            const id = kind_text(call, 'aclid') ?? String(network?.aclid ?? '');
            const list = ownList(state.get('networkacllist', id, 'aclid'));
            const before = state.table('networkacl').filter(({ aclid }) => aclid === list.id);
            const number = Number(kind_text(call, 'number') ?? Math.max(0, ...before.map((rule) => Number(rule.number))) + 1);
            if (before.some((rule) => rule.number === number))
                throw ApiError.invalidParameter(`ACL item with number ${number} already exists in ACL: ${list.id}`);
            const rule = {
                cidrlist: '0.0.0.0/0',
                action: 'Allow',
                traffictype: 'Ingress',
                ...ruleFields(call),
                number,
            };
            const kept = {
                ...rule,
                aclid: list.id,
                aclname: list.name,
                state: 'Active',
                fordisplay: true,
                tags: [],
            };
            return state.add('networkacl', { ...kept, ...inheritedFrom(list) });
        },
    },
    {
        name: 'updateNetworkACLItem',
        about: 'networkacl',
        parameters: `id ${RULE} partialupgrade=true`,
        job: { result: 'networkacl', instanceType: 'NetworkAcl', tellsId: false },
        run: async (call) => {
            const rule = call.state.get('networkacl', required('updateNetworkACLItem', call, 'id'), 'id');
            const number = kind_text(call, 'number');
            return Object.assign(rule, ruleFields(call), number !== undefined && { number: Number(number) });
        },
    },
    {
        name: 'deleteNetworkACL',
        about: 'networkacl',
        parameters: 'id',
        job: { result: 'success', instanceType: 'NetworkAcl', tellsId: false },
        run: async (call) => {
            const rule = call.state.get('networkacl', required('deleteNetworkACL', call, 'id'), 'id');
            call.state.remove('networkacl', rule);
            return { success: true };
        },
    },
    listing('listNetworkACLs', {
        table: 'networkacl',
        owned: true,
        equal: 'aclid traffictype protocol action',
        by: {
            networkid: ({ aclid }, networkid, { state }) => state.find('network', networkid)?.aclid === aclid,
        },
        keyword: ['protocol', 'reason', 'cidrlist'],
        show: describeRule,
    }),
];
function describeRule(rule) {
    const named = ['id', ...RULE_FIELDS, 'number', 'aclid', 'aclname', 'state', 'fordisplay', 'tags'];
    return Object.fromEntries(named.filter((field) => rule[field] !== undefined).map((field) => [field, rule[field]]));
}
/** The default lists, of all VPCs, may not be changed. */
function ownList(list) {
    if (list.vpcid)
        return list;
    throw ApiError.invalidParameter('Default ACL cannot be modified or removed');
}
function ruleFields(call) {
    const given = RULE_FIELDS.flatMap((field) => {
        const value = kind_text(call, field);
        if (value === undefined)
            return [];
        return [[field, NUMBERS.includes(field) ? Number(value) : value]];
    });
    return Object.fromEntries(given);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract/roles.json
const contract_roles_namespaceObject = /*#__PURE__*/JSON.parse('{"ResourceAdmin":"activateProject addAccountToProject addHost addIpToNic addLdapConfiguration addNicToVirtualMachine addNodesToKubernetesCluster addUserToProject addVirtualMachinesToKubernetesCluster addVpnUser archiveEvents assignCertToLoadBalancer assignToGlobalLoadBalancerRule assignToLoadBalancerRule assignVirtualMachine assignVirtualMachineToBackupOffering associateIpAddress associateLun attachIso attachVolume authorizeSamlSso authorizeSecurityGroupEgress authorizeSecurityGroupIngress changeOfferingForVolume changeServiceForRouter changeServiceForVirtualMachine changeSharedFileSystemDiskOffering changeSharedFileSystemServiceOffering checkVolume cloudianIsEnabled cloudianSsoLogin configureInternalLoadBalancerElement configureOvsElement configureVirtualRouterElement copyIso copySnapshot copyTemplate createAccount createAffinityGroup createAutoScalePolicy createAutoScaleVmGroup createAutoScaleVmProfile createBackup createBackupSchedule createBucket createCondition createConsoleEndpoint createDiskOffering createEgressFirewallRule createFirewallRule createGlobalLoadBalancerRule createInstanceGroup createInternalLoadBalancerElement createIpForwardingRule createIpv6FirewallRule createKubernetesCluster createLBHealthCheckPolicy createLBStickinessPolicy createLoadBalancer createLoadBalancerRule createLunOnFiler createNetwork createNetworkACL createNetworkACLList createNetworkPermissions createOvsElement createPool createPortForwardingRule createPrivateGateway createProject createProjectRole createProjectRolePermission createRemoteAccessVpn createRoutingFirewallRule createSSHKeyPair createSecurityGroup createServiceOffering createSharedFileSystem createSnapshot createSnapshotPolicy createStaticRoute createTags createTemplate createUser createVMFromBackup createVMSchedule createVMSnapshot createVPC createVirtualRouterElement createVolume createVolumeOnFiler createVpnConnection createVpnCustomerGateway createVpnGateway createWebhook deleteAccount deleteAccountFromProject deleteAffinityGroup deleteAutoScalePolicy deleteAutoScaleVmGroup deleteAutoScaleVmProfile deleteBackup deleteBackupSchedule deleteBucket deleteCniConfiguration deleteCondition deleteDiskOffering deleteEgressFirewallRule deleteEvents deleteFirewallRule deleteGlobalLoadBalancerRule deleteHost deleteInstanceGroup deleteIpForwardingRule deleteIpv6FirewallRule deleteIso deleteKubernetesCluster deleteLBHealthCheckPolicy deleteLBStickinessPolicy deleteLdapConfiguration deleteLoadBalancer deleteLoadBalancerRule deleteNetwork deleteNetworkACL deleteNetworkACLList deletePool deletePortForwardingRule deletePrivateGateway deleteProject deleteProjectInvitation deleteProjectRole deleteProjectRolePermission deleteRemoteAccessVpn deleteResourceIcon deleteRoutingFirewallRule deleteSSHKeyPair deleteSecurityGroup deleteServiceOffering deleteSnapshot deleteSnapshotPolicies deleteSslCert deleteStaticRoute deleteTags deleteTemplate deleteUser deleteUserData deleteUserFromProject deleteVMSchedule deleteVMSnapshot deleteVPC deleteVnfTemplate deleteVolume deleteVpnConnection deleteVpnCustomerGateway deleteVpnGateway deleteWebhook deleteWebhookDelivery deployVirtualMachine deployVnfAppliance destroyLunOnFiler destroyRouter destroySharedFileSystem destroyVirtualMachine destroyVolume destroyVolumeOnFiler detachIso detachVolume disableAccount disableAutoScaleVmGroup disableStaticNat disableUser disassociateIpAddress dissociateLun enableAccount enableAutoScaleVmGroup enableStaticNat enableUser executeWebhookDelivery expungeSharedFileSystem expungeVirtualMachine extractIso extractTemplate extractVolume getApiLimit getCloudIdentifier getKubernetesClusterConfig getSolidFireAccountId getSolidFireVolumeAccessGroupId getSolidFireVolumeIscsiName getSolidFireVolumeSize getUploadParamsForIso getUploadParamsForTemplate getUploadParamsForVolume getUserKeys getVMPassword getVirtualMachineUserData importLdapUsers ldapCreateAccount linkDomainToLdap linkUserDataToTemplate listASNumbers listAccounts listAffinityGroupTypes listAffinityGroups listAlerts listApis listAsyncJobs listAutoScalePolicies listAutoScaleVmGroups listAutoScaleVmProfiles listBackupOfferings listBackupSchedule listBackups listBuckets listCaCertificate listCapabilities listCapacity listClusters listCniConfiguration listConditions listConsoleSessions listCounters listCustomActions listDetailOptions listDiskOfferings listDomainChildren listDomains listEgressFirewallRules listEventTypes listEvents listFirewallRules listGlobalLoadBalancerRules listGpuDevices listGuiThemes listHostTags listHosts listHypervisors listInstanceGroups listInternalLoadBalancerElements listIpForwardingRules listIpv6FirewallRules listIsoPermissions listIsos listKubernetesClusters listKubernetesSupportedVersions listLBHealthCheckPolicies listLBStickinessPolicies listLdapConfigurations listLdapUsers listLoadBalancerRuleInstances listLoadBalancerRules listLoadBalancers listLunsOnFiler listNetworkACLLists listNetworkACLs listNetworkOfferings listNetworkPermissions listNetworkProtocols listNetworks listNics listOauthProvider listObjectStoragePools listOsCategories listOsTypes listOvsElements listPods listPools listPortForwardingRules listPrivateGateways listProjectAccounts listProjectInvitations listProjectRolePermissions listProjectRoles listProjects listPublicIpAddresses listRegions listRemoteAccessVpns listResourceDetails listResourceIcon listResourceLimits listRoles listRouters listRoutingFirewallRules listSSHKeyPairs listSamlAuthorization listSecurityGroups listServiceOfferings listSharedFileSystemProviders listSharedFileSystems listSnapshotPolicies listSnapshots listSslCerts listStaticRoutes listStoragePools listStorageProviders listStorageTags listSystemVms listSystemVmsUsageHistory listTags listTemplatePermissions listTemplates listUsageRecords listUserData listUserTwoFactorAuthenticatorProviders listUsers listVMSchedule listVMSnapshot listVPCOfferings listVPCs listVirtualMachines listVirtualMachinesMetrics listVirtualMachinesUsageHistory listVirtualRouterElements listVnfAppliances listVnfTemplates listVolumes listVolumesMetrics listVolumesOnFiler listVolumesUsageHistory listVpnConnections listVpnCustomerGateways listVpnGateways listVpnUsers listWebhookDeliveries listWebhooks listZones lockAccount lockUser migrateVolume modifyPool queryAsyncJobResult quotaBalance quotaIsEnabled quotaStatement quotaSummary quotaTariffList rebootRouter rebootVirtualMachine recoverSharedFileSystem recoverVirtualMachine recoverVolume registerCniConfiguration registerIso registerSSHKeyPair registerTemplate registerUserData registerUserKeys registerVnfTemplate releaseIpAddress removeCertFromLoadBalancer removeFromGlobalLoadBalancerRule removeFromLoadBalancerRule removeIpFromNic removeNetworkPermissions removeNicFromVirtualMachine removeNodesFromKubernetesCluster removeVirtualMachineFromBackupOffering removeVirtualMachinesFromKubernetesCluster removeVpnUser replaceNetworkACLList reserveIpAddress resetNetworkPermissions resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine resetVpnConnection resizeVolume restartNetwork restartSharedFileSystem restartVPC restoreBackup restoreVirtualMachine restoreVolumeFromBackupAndAttachToVM revertSnapshot revertToVMSnapshot revokeSecurityGroupEgress revokeSecurityGroupIngress runCustomAction scaleKubernetesCluster scaleVirtualMachine setupUserTwoFactorAuthentication startKubernetesCluster startRouter startSharedFileSystem startVirtualMachine stopKubernetesCluster stopRouter stopSharedFileSystem stopVirtualMachine suspendProject updateAccount updateAutoScalePolicy updateAutoScaleVmGroup updateAutoScaleVmProfile updateBackupSchedule updateBucket updateCondition updateDefaultNicForVirtualMachine updateDiskOffering updateEgressFirewallRule updateFirewallRule updateGlobalLoadBalancerRule updateInstanceGroup updateIpAddress updateIpv6FirewallRule updateIso updateIsoPermissions updateLBHealthCheckPolicy updateLBStickinessPolicy updateLoadBalancer updateLoadBalancerRule updateNetwork updateNetworkACLItem updateNetworkACLList updatePortForwardingRule updateProject updateProjectInvitation updateProjectRole updateProjectRolePermission updateRemoteAccessVpn updateResourceCount updateResourceLimit updateRoutingFirewallRule updateServiceOffering updateSharedFileSystem updateSnapshotPolicy updateTemplate updateTemplatePermissions updateUser updateVMAffinityGroup updateVMSchedule updateVPC updateVirtualMachine updateVmNicIp updateVnfTemplate updateVpnConnection updateVpnCustomerGateway updateVpnGateway updateWebhook upgradeKubernetesCluster uploadResourceIcon uploadSslCert uploadVolume validateUserTwoFactorAuthenticationCode verifyOAuthCodeAndGetUser","DomainAdmin":"activateProject addAccountToProject addIpToNic addNicToVirtualMachine addNodesToKubernetesCluster addUserToProject addVirtualMachinesToKubernetesCluster addVpnUser archiveEvents assignCertToLoadBalancer assignToGlobalLoadBalancerRule assignToLoadBalancerRule assignVirtualMachine assignVirtualMachineToBackupOffering associateIpAddress associateLun attachIso attachVolume authorizeSamlSso authorizeSecurityGroupEgress authorizeSecurityGroupIngress changeOfferingForVolume changeServiceForRouter changeServiceForVirtualMachine changeSharedFileSystemDiskOffering changeSharedFileSystemServiceOffering checkVolume cloudianIsEnabled cloudianSsoLogin configureInternalLoadBalancerElement configureOvsElement configureVirtualRouterElement copyIso copySnapshot copyTemplate createAccount createAffinityGroup createAutoScalePolicy createAutoScaleVmGroup createAutoScaleVmProfile createBackup createBackupSchedule createBucket createCondition createConsoleEndpoint createDiskOffering createDomain createEgressFirewallRule createFirewallRule createGlobalLoadBalancerRule createInstanceGroup createInternalLoadBalancerElement createIpForwardingRule createIpv6FirewallRule createKubernetesCluster createLBHealthCheckPolicy createLBStickinessPolicy createLoadBalancer createLoadBalancerRule createLunOnFiler createNetwork createNetworkACL createNetworkACLList createNetworkPermissions createOvsElement createPool createPortForwardingRule createPrivateGateway createProject createProjectRole createProjectRolePermission createRemoteAccessVpn createRoutingFirewallRule createSSHKeyPair createSecurityGroup createServiceOffering createSharedFileSystem createSnapshot createSnapshotPolicy createStaticRoute createTags createTemplate createUser createVMFromBackup createVMSchedule createVMSnapshot createVPC createVirtualRouterElement createVolume createVolumeOnFiler createVpnConnection createVpnCustomerGateway createVpnGateway createWebhook deleteAccount deleteAccountFromProject deleteAffinityGroup deleteAutoScalePolicy deleteAutoScaleVmGroup deleteAutoScaleVmProfile deleteBackup deleteBackupSchedule deleteBucket deleteCniConfiguration deleteCondition deleteDiskOffering deleteDomain deleteEgressFirewallRule deleteEvents deleteFirewallRule deleteGlobalLoadBalancerRule deleteInstanceGroup deleteIpForwardingRule deleteIpv6FirewallRule deleteIso deleteKubernetesCluster deleteLBHealthCheckPolicy deleteLBStickinessPolicy deleteLoadBalancer deleteLoadBalancerRule deleteNetwork deleteNetworkACL deleteNetworkACLList deletePool deletePortForwardingRule deletePrivateGateway deleteProject deleteProjectInvitation deleteProjectRole deleteProjectRolePermission deleteRemoteAccessVpn deleteResourceIcon deleteRoutingFirewallRule deleteSSHKeyPair deleteSecurityGroup deleteServiceOffering deleteSnapshot deleteSnapshotPolicies deleteSslCert deleteStaticRoute deleteTags deleteTemplate deleteUser deleteUserData deleteUserFromProject deleteVMSchedule deleteVMSnapshot deleteVPC deleteVnfTemplate deleteVolume deleteVpnConnection deleteVpnCustomerGateway deleteVpnGateway deleteWebhook deleteWebhookDelivery deployVirtualMachine deployVnfAppliance destroyLunOnFiler destroyRouter destroySharedFileSystem destroyVirtualMachine destroyVolume destroyVolumeOnFiler detachIso detachVolume disableAccount disableAutoScaleVmGroup disableStaticNat disableUser disassociateIpAddress dissociateLun enableAccount enableAutoScaleVmGroup enableStaticNat enableUser executeWebhookDelivery expungeSharedFileSystem expungeVirtualMachine extractIso extractTemplate extractVolume getApiLimit getCloudIdentifier getKubernetesClusterConfig getSolidFireAccountId getSolidFireVolumeAccessGroupId getSolidFireVolumeIscsiName getSolidFireVolumeSize getUploadParamsForIso getUploadParamsForTemplate getUploadParamsForVolume getUserKeys getVMPassword getVirtualMachineUserData linkAccountToLdap linkUserDataToTemplate listASNumbers listAccounts listAffinityGroupTypes listAffinityGroups listApis listAsyncJobs listAutoScalePolicies listAutoScaleVmGroups listAutoScaleVmProfiles listBackupOfferings listBackupSchedule listBackups listBuckets listCaCertificate listCapabilities listCniConfiguration listConditions listConsoleSessions listCounters listCustomActions listDetailOptions listDiskOfferings listDomainChildren listDomains listEgressFirewallRules listEventTypes listEvents listFirewallRules listGlobalLoadBalancerRules listGpuDevices listGuiThemes listHostTags listHypervisors listInstanceGroups listInternalLoadBalancerElements listIpForwardingRules listIpv6FirewallRules listIsoPermissions listIsos listKubernetesClusters listKubernetesSupportedVersions listLBHealthCheckPolicies listLBStickinessPolicies listLdapConfigurations listLdapUsers listLoadBalancerRuleInstances listLoadBalancerRules listLoadBalancers listLunsOnFiler listNetworkACLLists listNetworkACLs listNetworkOfferings listNetworkPermissions listNetworkProtocols listNetworks listNics listOauthProvider listObjectStoragePools listOsCategories listOsTypes listOvsElements listPools listPortForwardingRules listPrivateGateways listProjectAccounts listProjectInvitations listProjectRolePermissions listProjectRoles listProjects listPublicIpAddresses listQuarantinedIps listRegions listRemoteAccessVpns listResourceDetails listResourceIcon listResourceLimits listRoles listRouters listRoutingFirewallRules listSSHKeyPairs listSamlAuthorization listSecurityGroups listServiceOfferings listSharedFileSystemProviders listSharedFileSystems listSnapshotPolicies listSnapshots listSslCerts listStaticRoutes listStorageTags listSystemVmsUsageHistory listTags listTemplatePermissions listTemplates listUsageRecords listUserData listUserTwoFactorAuthenticatorProviders listUsers listVMSchedule listVMSnapshot listVPCOfferings listVPCs listVirtualMachines listVirtualMachinesMetrics listVirtualMachinesUsageHistory listVirtualRouterElements listVnfAppliances listVnfTemplates listVolumes listVolumesMetrics listVolumesOnFiler listVolumesUsageHistory listVpnConnections listVpnCustomerGateways listVpnGateways listVpnUsers listWebhookDeliveries listWebhooks listZones lockAccount lockUser migrateVolume modifyPool queryAsyncJobResult quotaBalance quotaIsEnabled quotaStatement quotaSummary quotaTariffList rebootRouter rebootVirtualMachine recoverSharedFileSystem recoverVirtualMachine recoverVolume registerCniConfiguration registerIso registerSSHKeyPair registerTemplate registerUserData registerUserKeys registerVnfTemplate releaseIpAddress removeCertFromLoadBalancer removeFromGlobalLoadBalancerRule removeFromLoadBalancerRule removeIpFromNic removeNetworkPermissions removeNicFromVirtualMachine removeNodesFromKubernetesCluster removeQuarantinedIp removeVirtualMachineFromBackupOffering removeVirtualMachinesFromKubernetesCluster removeVpnUser replaceNetworkACLList reserveIpAddress resetNetworkPermissions resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine resetVpnConnection resizeVolume restartNetwork restartSharedFileSystem restartVPC restoreBackup restoreVirtualMachine restoreVolumeFromBackupAndAttachToVM revertSnapshot revertToVMSnapshot revokeSecurityGroupEgress revokeSecurityGroupIngress runCustomAction scaleKubernetesCluster scaleVirtualMachine setupUserTwoFactorAuthentication startKubernetesCluster startRouter startSharedFileSystem startVirtualMachine stopKubernetesCluster stopRouter stopSharedFileSystem stopVirtualMachine suspendProject updateAccount updateAutoScalePolicy updateAutoScaleVmGroup updateAutoScaleVmProfile updateBackupSchedule updateBucket updateCondition updateDefaultNicForVirtualMachine updateDiskOffering updateEgressFirewallRule updateFirewallRule updateGlobalLoadBalancerRule updateInstanceGroup updateIpAddress updateIpv6FirewallRule updateIso updateIsoPermissions updateLBHealthCheckPolicy updateLBStickinessPolicy updateLoadBalancer updateLoadBalancerRule updateNetwork updateNetworkACLItem updateNetworkACLList updatePortForwardingRule updateProject updateProjectInvitation updateProjectRole updateProjectRolePermission updateQuarantinedIp updateRemoteAccessVpn updateResourceCount updateResourceLimit updateRoutingFirewallRule updateServiceOffering updateSharedFileSystem updateSnapshotPolicy updateTemplate updateTemplatePermissions updateUser updateVMAffinityGroup updateVMSchedule updateVPC updateVirtualMachine updateVmNicIp updateVnfTemplate updateVpnConnection updateVpnCustomerGateway updateVpnGateway updateWebhook upgradeKubernetesCluster uploadResourceIcon uploadSslCert uploadVolume validateUserTwoFactorAuthenticationCode verifyOAuthCodeAndGetUser","User":"activateProject addAccountToProject addIpToNic addNicToVirtualMachine addNodesToKubernetesCluster addUserToProject addVirtualMachinesToKubernetesCluster addVpnUser archiveEvents assignCertToLoadBalancer assignToGlobalLoadBalancerRule assignToLoadBalancerRule assignVirtualMachineToBackupOffering associateIpAddress associateLun attachIso attachVolume authorizeSecurityGroupEgress authorizeSecurityGroupIngress changeOfferingForVolume changeServiceForVirtualMachine changeSharedFileSystemDiskOffering changeSharedFileSystemServiceOffering checkVolume cloudianIsEnabled cloudianSsoLogin copyIso copySnapshot copyTemplate createAffinityGroup createAutoScalePolicy createAutoScaleVmGroup createAutoScaleVmProfile createBackup createBackupSchedule createBucket createCondition createConsoleEndpoint createEgressFirewallRule createFirewallRule createGlobalLoadBalancerRule createInstanceGroup createIpForwardingRule createIpv6FirewallRule createKubernetesCluster createLBHealthCheckPolicy createLBStickinessPolicy createLoadBalancer createLoadBalancerRule createLunOnFiler createNetwork createNetworkACL createNetworkACLList createNetworkPermissions createPool createPortForwardingRule createPrivateGateway createProject createProjectRole createProjectRolePermission createRemoteAccessVpn createRoutingFirewallRule createSSHKeyPair createSecurityGroup createSharedFileSystem createSnapshot createSnapshotPolicy createStaticRoute createTags createTemplate createVMFromBackup createVMSchedule createVMSnapshot createVPC createVolume createVolumeOnFiler createVpnConnection createVpnCustomerGateway createVpnGateway createWebhook deleteAccountFromProject deleteAffinityGroup deleteAutoScalePolicy deleteAutoScaleVmGroup deleteAutoScaleVmProfile deleteBackup deleteBackupSchedule deleteBucket deleteCniConfiguration deleteCondition deleteEgressFirewallRule deleteEvents deleteFirewallRule deleteGlobalLoadBalancerRule deleteInstanceGroup deleteIpForwardingRule deleteIpv6FirewallRule deleteIso deleteKubernetesCluster deleteLBHealthCheckPolicy deleteLBStickinessPolicy deleteLoadBalancer deleteLoadBalancerRule deleteNetwork deleteNetworkACL deleteNetworkACLList deletePool deletePortForwardingRule deletePrivateGateway deleteProject deleteProjectInvitation deleteProjectRole deleteProjectRolePermission deleteRemoteAccessVpn deleteResourceIcon deleteRoutingFirewallRule deleteSSHKeyPair deleteSecurityGroup deleteSnapshot deleteSnapshotPolicies deleteSslCert deleteStaticRoute deleteTags deleteTemplate deleteUserData deleteUserFromProject deleteVMSchedule deleteVMSnapshot deleteVPC deleteVnfTemplate deleteVolume deleteVpnConnection deleteVpnCustomerGateway deleteVpnGateway deleteWebhook deleteWebhookDelivery deployVirtualMachine deployVnfAppliance destroyLunOnFiler destroySharedFileSystem destroyVirtualMachine destroyVolume destroyVolumeOnFiler detachIso detachVolume disableAutoScaleVmGroup disableStaticNat disassociateIpAddress dissociateLun enableAutoScaleVmGroup enableStaticNat executeWebhookDelivery expungeSharedFileSystem expungeVirtualMachine extractIso extractTemplate extractVolume getApiLimit getCloudIdentifier getKubernetesClusterConfig getSolidFireAccountId getSolidFireVolumeAccessGroupId getSolidFireVolumeIscsiName getSolidFireVolumeSize getUploadParamsForIso getUploadParamsForTemplate getUploadParamsForVolume getUserKeys getVMPassword getVirtualMachineUserData linkUserDataToTemplate listASNumbers listAccounts listAffinityGroupTypes listAffinityGroups listApis listAsyncJobs listAutoScalePolicies listAutoScaleVmGroups listAutoScaleVmProfiles listBackupOfferings listBackupSchedule listBackups listBuckets listCaCertificate listCapabilities listCniConfiguration listConditions listConsoleSessions listCounters listCustomActions listDetailOptions listDiskOfferings listEgressFirewallRules listEventTypes listEvents listFirewallRules listGlobalLoadBalancerRules listGpuDevices listGuiThemes listHypervisors listInstanceGroups listIpForwardingRules listIpv6FirewallRules listIsoPermissions listIsos listKubernetesClusters listKubernetesSupportedVersions listLBHealthCheckPolicies listLBStickinessPolicies listLdapConfigurations listLoadBalancerRuleInstances listLoadBalancerRules listLoadBalancers listLunsOnFiler listNetworkACLLists listNetworkACLs listNetworkOfferings listNetworkPermissions listNetworkProtocols listNetworks listNics listOauthProvider listObjectStoragePools listOsCategories listOsTypes listPools listPortForwardingRules listPrivateGateways listProjectAccounts listProjectInvitations listProjectRolePermissions listProjectRoles listProjects listPublicIpAddresses listRegions listRemoteAccessVpns listResourceDetails listResourceIcon listResourceLimits listRoutingFirewallRules listSSHKeyPairs listSecurityGroups listServiceOfferings listSharedFileSystemProviders listSharedFileSystems listSnapshotPolicies listSnapshots listSslCerts listStaticRoutes listTags listTemplatePermissions listTemplates listUserData listUserTwoFactorAuthenticatorProviders listUsers listVMSchedule listVMSnapshot listVPCOfferings listVPCs listVirtualMachines listVirtualMachinesMetrics listVirtualMachinesUsageHistory listVnfAppliances listVnfTemplates listVolumes listVolumesMetrics listVolumesOnFiler listVolumesUsageHistory listVpnConnections listVpnCustomerGateways listVpnGateways listVpnUsers listWebhookDeliveries listWebhooks listZones migrateVolume modifyPool queryAsyncJobResult quotaBalance quotaIsEnabled quotaStatement quotaSummary quotaTariffList rebootVirtualMachine recoverSharedFileSystem recoverVirtualMachine recoverVolume registerCniConfiguration registerIso registerSSHKeyPair registerTemplate registerUserData registerUserKeys registerVnfTemplate releaseIpAddress removeCertFromLoadBalancer removeFromGlobalLoadBalancerRule removeFromLoadBalancerRule removeIpFromNic removeNetworkPermissions removeNicFromVirtualMachine removeNodesFromKubernetesCluster removeVirtualMachineFromBackupOffering removeVirtualMachinesFromKubernetesCluster removeVpnUser replaceNetworkACLList reserveIpAddress resetNetworkPermissions resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine resetVpnConnection resizeVolume restartNetwork restartSharedFileSystem restartVPC restoreBackup restoreVirtualMachine restoreVolumeFromBackupAndAttachToVM revertSnapshot revertToVMSnapshot revokeSecurityGroupEgress revokeSecurityGroupIngress runCustomAction scaleKubernetesCluster scaleVirtualMachine setupUserTwoFactorAuthentication startKubernetesCluster startSharedFileSystem startVirtualMachine stopKubernetesCluster stopSharedFileSystem stopVirtualMachine suspendProject updateAutoScalePolicy updateAutoScaleVmGroup updateAutoScaleVmProfile updateBackupSchedule updateBucket updateCondition updateDefaultNicForVirtualMachine updateEgressFirewallRule updateFirewallRule updateGlobalLoadBalancerRule updateInstanceGroup updateIpAddress updateIpv6FirewallRule updateIso updateIsoPermissions updateLBHealthCheckPolicy updateLBStickinessPolicy updateLoadBalancer updateLoadBalancerRule updateNetwork updateNetworkACLItem updateNetworkACLList updatePortForwardingRule updateProject updateProjectInvitation updateProjectRole updateProjectRolePermission updateRemoteAccessVpn updateRoutingFirewallRule updateSharedFileSystem updateSnapshotPolicy updateTemplate updateTemplatePermissions updateUser updateVMAffinityGroup updateVMSchedule updateVPC updateVirtualMachine updateVmNicIp updateVnfTemplate updateVpnConnection updateVpnCustomerGateway updateVpnGateway updateWebhook upgradeKubernetesCluster uploadResourceIcon uploadSslCert uploadVolume validateUserTwoFactorAuthenticationCode verifyOAuthCodeAndGetUser"}');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/roles.js


/** The commands of CloudStack's default roles, in lower case, by the role's type; derived by scripts/derive-roles.mjs. */
const COMMANDS = new Map(Object.entries(contract_roles_namespaceObject).map(([type, names]) => [type, new Set(names.toLowerCase().split(' '))]));
const ROOT = 'Admin';
/** Whether a user may call a command; undefined is the system account, which may call all. */
function mayCall(user, command) {
    const type = user?.account.roleType ?? ROOT;
    return type === ROOT || COMMANDS.get(type)?.has(command.toLowerCase()) === true;
}
/** @throws ApiError 432 for a command that the user's role does not have */
function checkRole(user, command) {
    if (user && !mayCall(user, command))
        throw ApiError.unavailable(command, user.id);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/cloud.js



const cloudCommands = [
    {
        name: 'listCapabilities',
        parameters: '',
        run: async ({ state: { release, version } }) => ({
            capability: { ...recordedValues(release.recorded).capabilities, cloudstackversion: version },
        }),
    },
    {
        // All that CloudStack has, also what the engine lacks: ApiDiscoveryServiceImpl.listApis.
        name: 'listApis',
        parameters: 'name',
        run: async ({ state, parameters, user }) => {
            const name = parameters.get('name')?.toLowerCase();
            const isOfQuota = (command) => /^quota(?!IsEnabled$)/.test(command);
            const known = state.release.apis
                .all()
                .filter((api) => mayCall(user, api.name) && (state.hasQuota || !isOfQuota(api.name)));
            const found = known.filter((api) => !name || api.name.toLowerCase() === name);
            if (name && found.length === 0)
                throw new ApiError(530, 'Api Discovery plugin was unable to find an api by that name or process any apis');
            return { count: found.length, api: found.map(describeApi) };
        },
    },
];
/** Descriptions and the fields of answers are not recorded. */
function describeApi({ name, isAsync, params }) {
    const declared = [...params].map(([param, { type, required }]) => ({
        name: param,
        description: '',
        type,
        length: 255,
        required,
    }));
    return { name, description: '', isasync: isAsync, params: declared, response: [] };
}

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
        const form = known ?? forms.find(({ since }) => since === settings_FIRST);
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
const settings_FIRST = entries.flatMap(([, forms]) => forms.map(({ since }) => since)).sort(compare)[0];
/** By their numbers: `4.9` is before `4.18`. */
function compare(a, b) {
    const [one, two] = [a, b].map((text) => text.split('.').map(Number));
    return (one[0] ?? 0) - (two[0] ?? 0) || (one[1] ?? 0) - (two[1] ?? 0);
}

// EXTERNAL MODULE: ./.cache/tsc/src/usage/timezone.js
var usage_timezone = __webpack_require__(22733);
;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-windows.js

const MINUTE = 60_000;
const HOUR = 3_600_000;
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/usage-server.js



const usage_server_MINUTE = 60_000;
const usage_server_HOUR = 3_600_000;
const HEARTBEAT = usage_server_MINUTE;
const TAKE_OVER = 5 * usage_server_MINUTE;
/** Usage types VM_SNAPSHOT and NETWORK. */
const EACH_BY_ITSELF = new Set([25, 30]);
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
        this.nextRun = execTime === 'next' ? (0,usage_timezone/* startOfMinute */.ci)(now) + usage_server_MINUTE : nextTime(now, execTime);
        // As the image's start script does it: the jobs of the process before are this one's.
        for (const job of this.jobs.filter(({ end }) => end === 0))
            Object.assign(job, { pid: this.pid, scheduled: false, heartbeat: job.heartbeat - usage_server_HOUR });
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
    /**
     * `removeRawUsageRecords`: forgets the records that began before a moment.
     *
     * @returns whether each record was kept, in their order until then
     */
    removeRecords(before) {
        const kept = this.records.map(({ start }) => start >= before);
        this.records.splice(0, this.records.length, ...this.records.filter((_, index) => kept[index]));
        return kept;
    }
    /** Whether a moment is within 15 minutes of the job's time of today. */
    isNearJob(moment) {
        const { execTime } = this.settings();
        const [hours = Number.NaN, minutes = 0] = execTime.split(':').map(Number);
        return Math.abs(moment - ((0,usage_timezone/* startOfDay */.ol)(moment, 'GMT') + hours * usage_server_HOUR + minutes * usage_server_MINUTE)) < 15 * usage_server_MINUTE;
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
                this.nextRun += this.range * usage_server_MINUTE;
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
        const start = lastSuccess > 0 ? lastSuccess + 1 : end + 1 - range * usage_server_MINUTE;
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
        const sums = new Map();
        for (const life of this.lives) {
            const hours = hoursWithin(life, start, end);
            if (hours === undefined)
                continue;
            const { usageType, record } = life;
            const key = keyOf(life);
            const known = key === undefined ? undefined : sums.get(key);
            if (known) {
                known.amount += hours;
                continue;
            }
            const row = { usageType, amount: hours, start, end, record };
            this.records.push(row);
            if (key !== undefined)
                sums.set(key, row);
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
/** How long something was there in a window; inclusive of its last millisecond, as the real parsers count. */
function hoursWithin({ begin, end: ended }, start, end) {
    const [from, to] = [Math.max(begin, start), Math.min(ended ?? end, end)];
    if (from > end || to < start || to <= from)
        return undefined;
    return (to - from + (to === end ? 1 : 0)) / usage_server_HOUR;
}
/**
 * What has one record in a window, with the sum of its times: a machine with its offering and sizes, a disk with its size,
 * … (VMInstanceUsageParser.parse, VolumeUsageParser.parse, NetworkOfferingUsageParser.parse). Networks have one for each
 * state (NetworksUsageParser), VM snapshots one for each disk (VMSnapshotUsageParser).
 */
function keyOf({ usageType, resource, record }) {
    return EACH_BY_ITSELF.has(usageType) ? undefined : JSON.stringify([usageType, resource, record]);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/store.js

function isLasting(store) {
    return 'writeState' in store;
}
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




/** What the usage server reads when it starts (UsageManagerImpl.configure). */
const READ_AT_START = new Set([
    'usage.aggregation.timezone',
    'usage.stats.job.aggregation.range',
    'usage.stats.job.exec.time',
]);
const configurationCommands = [
    {
        name: 'listConfigurations',
        parameters: 'name keyword page pagesize category group subgroup',
        run: async (call) => {
            const { parameters, state, store } = call;
            const name = parameters.get('name');
            const keyword = parameters.get('keyword');
            const settings = settingsOf(state.version).filter((setting) => (!name || setting.name.includes(name)) &&
                (!keyword || configuration_mentions(setting, keyword)) &&
                ['category', 'group', 'subgroup'].every((field) => isSame(setting[field], parameters.get(field) ?? String(setting[field] ?? ''))));
            return paged(call, 'configuration', await Promise.all(settings.map((setting) => configuration_describe(setting, store))));
        },
    },
    {
        name: 'updateConfiguration',
        parameters: 'name value',
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
            // A real usage server reads these at its start: the engine's is started again.
            if (store instanceof MemoryStore && READ_AT_START.has(setting.name))
                store.usageServer.restart();
            return { configuration: await configuration_describe(setting, store) };
        },
    },
];
/** ManagementServerImpl.searchForConfigurations looks into these. */
function configuration_mentions({ name, component, description = '', category }, keyword) {
    return [name, component, description, category].some((text) => text.toLowerCase().includes(keyword.toLowerCase()));
}
async function configuration_describe(setting, store) {
    const value = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting);
    const { value: _, ...fields } = setting;
    return { ...fields, ...(value !== undefined && { value }) };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/projects.js








/** ProjectManagerImpl. */
const projectCommands = [
    {
        name: 'createProject',
        parameters: 'name displaytext account domainid',
        job: { result: 'project', instanceType: 'Project' },
        run: async (call) => {
            const { domain, name: account } = accountOf(call);
            const name = required('createProject', call, 'name');
            const owner = { account, domainid: domain.id, domain: domain.name };
            if (call.state.table('project').some((project) => project.name === name && project.domainid === domain.id))
                throw ApiError.invalidParameter(`Project with name ${name} already exists in domain id=${domain.id}`);
            checkLimit(call.state, 'project', owner);
            return call.state.add('project', {
                name,
                displaytext: kind_text(call, 'displaytext') ?? name,
                domainid: domain.id,
                domain: domain.name,
                domainpath: pathOf(call.state, domain),
                state: 'Active',
                owner: [{ account }],
                tags: [],
                created: timestamp(new Date()),
            });
        },
    },
    {
        name: 'updateProject',
        about: 'project',
        parameters: 'id name displaytext',
        job: { result: 'project', instanceType: 'Project', tellsId: false },
        run: async (call) => {
            const project = projectNamed(call, 'updateProject');
            for (const field of ['name', 'displaytext'])
                project[field] = kind_text(call, field) ?? project[field];
            return project;
        },
    },
    ...['activateProject', 'suspendProject'].map((name) => {
        const state = name === 'activateProject' ? 'Active' : 'Suspended';
        return {
            name,
            about: 'project',
            parameters: 'id',
            job: { result: 'project', instanceType: 'Project', tellsId: false },
            run: async (call) => Object.assign(projectNamed(call, name), { state }),
        };
    }),
    {
        name: 'deleteProject',
        about: 'project',
        parameters: 'id cleanup',
        job: { result: 'success', instanceType: 'Project', tellsId: false },
        run: async (call) => {
            const project = projectNamed(call, 'deleteProject');
            if (!isTrue(call, 'cleanup'))
                projects_refuseUsed(call, project);
            await removeProject(call, project);
            return { success: true };
        },
    },
    listing('listProjects', {
        table: 'project',
        from: visibleProjects,
        equal: 'name displaytext state',
        keyword: ['name', 'displaytext'],
        accepts: 'account domainid listall isrecursive details',
        tagged: true,
    }),
];
/** What has to go before a project, unless it is cleaned up with it, in CloudStack's order and words. */
const OWNED = [
    ['template', 'VirtualMachineTemplate'],
    ['vmsnapshot', 'VMSnapshot'],
    ['virtualmachine', 'VirtualMachine'],
    ['volume', 'Volume'],
    ['network', 'Network'],
    ['vpc', 'Vpc'],
];
/** ProjectManagerImpl.deleteProject. */
function projects_refuseUsed({ state }, project) {
    for (const [table, name] of OWNED) {
        const count = state.table(table).filter(({ projectid }) => projectid === project.id).length;
        if (count > 0)
            throw new ApiError(530, `Can't delete the project yet because it has ${count} ${name} to clean up`);
    }
}
/** All that is the project's ends with it (ProjectManagerImpl.cleanupProject). */
async function removeProject(call, project) {
    await removeAllOf(call, ({ projectid }) => projectid === project.id);
    call.state.remove('project', project);
}
function projectNamed(call, command) {
    const project = call.state.get('project', required(command, call, 'id'), 'id');
    if (mayAccessProject(call, project))
        return project;
    throw ApiError.permissionDenied('Caller does not have permission to operate with provided resource.');
}
/** QueryManagerImpl.listProjectsInternal: without `listall`, the caller's. */
function visibleProjects(call) {
    const { state } = call;
    const caller = callerOf(call);
    const domainid = kind_text(call, 'domainid');
    const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
    if (domain)
        checkDomain(caller, domain);
    const account = kind_text(call, 'account');
    const isOwnersOf = (project, name) => project.owner.some((owner) => owner.account === name);
    return state.table('project').filter((project) => {
        if (account !== undefined)
            return isOwnersOf(project, account) && project.domainid === (domain ?? caller.domain).id;
        if (domain)
            return isTrue(call, 'isrecursive')
                ? isIn(state, domain, project.domainid)
                : project.domainid === domain.id;
        const isAll = !isUser(caller) && (isTrue(call, 'listall') || call.parameters.has('id'));
        if (isAll)
            return isRootAdmin(caller) || isIn(state, caller.domain, project.domainid);
        return isOwnersOf(project, caller.name) && project.domainid === caller.domain.id;
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/domains.js









/** What a domain's answer counts: limit, total and what is left of each. */
const RESOURCES = [
    ...['vm', 'ip', 'volume', 'snapshot', 'template', 'project', 'network', 'vpc', 'cpu', 'memory'],
    ...['primarystorage', 'secondarystorage'],
];
const domainCommands = [
    {
        name: 'createDomain',
        parameters: 'name parentdomainid domainid',
        run: async (call) => {
            const { state } = call;
            const name = required('createDomain', call, 'name');
            const parentId = kind_text(call, 'parentdomainid');
            const parent = parentId
                ? domainWithId(state, parentId, 'parentdomainid')
                : state.domains[0];
            checkDomain(callerOf(call), parent);
            domains_refuseTaken(state, name, parent);
            const path = `${parent.path}/${name}`;
            const domain = {
                id: kind_text(call, 'domainid') ?? (0,external_node_crypto_.randomUUID)(),
                name,
                path,
                level: parent.level + 1,
                parent,
            };
            state.domains.push(domain);
            return { domain: asAnswered(describeDomain(state, domain), 'createDomain', 'domain') };
        },
    },
    {
        name: 'updateDomain',
        about: 'domain',
        parameters: 'id name',
        run: async (call) => {
            const { state } = call;
            const domain = domainWithId(state, required('updateDomain', call, 'id'), 'id');
            const name = kind_text(call, 'name');
            if (name !== undefined && name !== domain.name) {
                if (!domain.parent)
                    throw ApiError.invalidParameter('The root domain can not be edited with a new name');
                domains_refuseTaken(state, name, domain.parent);
                domain.name = name;
                renamePaths(state, domain);
            }
            return { domain: asAnswered(describeDomain(state, domain), 'updateDomain', 'domain') };
        },
    },
    {
        // DomainManagerImpl.deleteDomain: without `cleanup`, only what is empty.
        name: 'deleteDomain',
        about: 'domain',
        parameters: 'id cleanup',
        job: { result: 'success', instanceType: 'Domain', tellsId: false },
        run: async (call) => {
            const { state } = call;
            const domain = domainWithId(state, required('deleteDomain', call, 'id'), 'id');
            if (!domain.parent)
                throw ApiError.permissionDenied("Can't delete ROOT domain");
            const isBelow = (one) => isWithin(one, domain);
            const accounts = state.accounts.filter((account) => isBelow(account.domain));
            const projects = state.table('project').filter(({ domainid }) => isIn(state, domain, domainid));
            const isEmpty = accounts.length + projects.length === 0 && !state.domains.some(({ parent }) => parent === domain);
            if (!isEmpty && !isTrue(call, 'cleanup'))
                throw new ApiError(530, `Can't delete the domain yet because it has ${accounts.length} accounts that need a cleanup`);
            for (const project of projects)
                await removeProject(call, project);
            for (const account of accounts)
                await removeAccount(call, account);
            for (const { id } of state.domains.filter(isBelow))
                state.gone.add(id);
            state.domains = state.domains.filter((one) => !isBelow(one));
            return { success: true };
        },
    },
    {
        name: 'listDomains',
        about: 'domain',
        parameters: 'id name level listall keyword page pagesize details showicon=false',
        run: async (call) => paged(call, 'domain', domainsOf(call, callerOf(call).domain).map((domain) => ({
            ...describeDomain(call.state, domain),
            state: 'Active',
            ...Object.fromEntries(RESOURCES.flatMap(resourceCounts)),
            hasannotations: false,
        }))),
    },
    {
        name: 'listDomainChildren',
        about: 'domain',
        parameters: 'id name isrecursive listall keyword page pagesize showicon=false',
        run: async (call) => {
            const { state } = call;
            const caller = callerOf(call);
            const id = kind_text(call, 'id');
            const above = id ? domainWithId(state, id, 'id') : caller.domain;
            checkDomain(caller, above);
            const isDeep = isTrue(call, 'isrecursive') || (isTrue(call, 'listall') && !id);
            const found = state.domains.filter((one) => one !== above && (isDeep ? isWithin(one, above) : one.parent === above) && isNamed(call, one));
            return paged(call, 'domain', found.map((domain) => ({ ...describeDomain(state, domain), state: 'Active' })));
        },
    },
];
/** QueryManagerImpl.searchForDomainIdsAndCount: a root administrator sees all, others their own. */
function domainsOf(call, own) {
    const caller = callerOf(call);
    const { domains } = call.state;
    const [id, level] = [kind_text(call, 'id'), kind_text(call, 'level')];
    const wanted = domains.find((domain) => domain.id === id);
    if (id && !wanted)
        return [];
    if (wanted)
        checkDomain(caller, wanted);
    const isSeen = (domain) => {
        if (wanted)
            return domain === wanted;
        if (isRootAdmin(caller))
            return true;
        return isTrue(call, 'listall') ? isWithin(domain, own) : domain.id === own.id;
    };
    return domains.filter((domain) => isSeen(domain) && (level === undefined || domain.level === Number(level)) && isNamed(call, domain));
}
function isNamed(call, domain) {
    const [name, keyword] = [kind_text(call, 'name'), kind_text(call, 'keyword')];
    return ((name === undefined || isSame(domain.name, name)) &&
        (keyword === undefined || mentions(['name'])({ id: domain.id, name: domain.name }, keyword)));
}
function domains_refuseTaken({ domains }, name, parent) {
    if (domains.some((domain) => domain.parent === parent && domain.name === name))
        throw ApiError.invalidParameter(`Domain with name ${name} already exists for the parent id=${parent.id}`);
}
function renamePaths({ domains }, domain) {
    for (const one of domains.filter((candidate) => isWithin(candidate, domain)))
        if (one.parent)
            one.path = `${one.parent.path}/${one.name}`;
}
function describeDomain({ domains }, domain) {
    const { id, name, level, path, parent } = domain;
    const haschild = domains.some((one) => one.parent === domain);
    const above = parent && { parentdomainid: parent.id, parentdomainname: parent.name };
    return { id, name, level, path, haschild, ...above };
}
function resourceCounts(resource) {
    return [
        [`${resource}limit`, 'Unlimited'],
        [`${resource}total`, 0],
        [`${resource}available`, 'Unlimited'],
    ];
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/infrastructure.js






const OVERCOMMIT = { memoryOvercommitRatio: '1.0', cpuOvercommitRatio: '1.0' };
const infrastructureCommands = [
    {
        name: 'createZone',
        parameters: 'name dns1 dns2 internaldns1 internaldns2 guestcidraddress domain networktype securitygroupenabled localstorageenabled allocationstate=disabled',
        run: async (call) => ({ zone: createZone(call) }),
    },
    {
        name: 'updateZone',
        parameters: 'id allocationstate details',
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
    listing('listZones', { table: 'zone', equal: 'name networktype' }),
    {
        name: 'createPod',
        parameters: 'zoneid name gateway netmask startip endip allocationstate=enabled',
        run: async (call) => ({ pod: createPod(call) }),
    },
    listing('listPods', { table: 'pod', by: { id: 'id', zoneid: 'zoneid', name: 'name' } }),
    {
        name: 'addCluster',
        parameters: 'zoneid podid clustername clustertype hypervisor=simulator allocationstate=enabled',
        run: async (call) => ({ count: 1, cluster: [addCluster(call)] }),
    },
    listing('listClusters', {
        table: 'cluster',
        equal: 'podid zoneid name allocationstate allocationstate arch clustertype managedstate',
        by: { hypervisor: 'hypervisortype' },
        keyword: ['name', 'hypervisortype'],
    }),
    {
        name: 'addHost',
        parameters: 'zoneid podid clusterid clustername url username password hypervisor=simulator allocationstate=enabled hosttags',
        run: async (call) => ({ count: 1, host: [addHost(call)] }),
    },
    listing('listHosts', {
        table: 'host',
        equal: 'clusterid podid zoneid type state name resourcestate hypervisor arch',
        by: {
            virtualmachineid: ({ id }, machine, { state }) => state.find('virtualmachine', machine)?.hostid === id,
        },
        keyword: ['name', 'state', 'type'],
    }),
    {
        name: 'createVlanIpRange',
        parameters: 'zoneid podid networkid physicalnetworkid gateway netmask startip endip vlan forvirtualnetwork',
        run: async (call) => ({ vlan: createVlanIpRange(call) }),
    },
    listing('listVlanIpRanges', {
        table: 'vlaniprange',
        equal: 'zoneid podid networkid physicalnetworkid',
        by: { vlan: ({ vlan }, value) => [value, `vlan://${value}`].includes(String(vlan)) },
        keyword: ['vlan', 'startip'],
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
        name,
        dns1: parameters.get('dns1'),
        ...(parameters.has('dns2') && { dns2: parameters.get('dns2') }),
        internaldns1: parameters.get('internaldns1'),
        ...(parameters.has('internaldns2') && { internaldns2: parameters.get('internaldns2') }),
        ...(cidr && { guestcidraddress: cidr }),
        ...(parameters.has('domain') && { domain: parameters.get('domain') }),
        networktype,
        securitygroupsenabled: parameters.get('securitygroupenabled') === 'true',
        allocationstate: 'Disabled',
        zonetoken: (0,external_node_crypto_.randomUUID)(),
        dhcpprovider: 'VirtualRouter',
        localstorageenabled: parameters.get('localstorageenabled') === 'true',
        tags: [],
        allowuserspecifyvrmtu: false,
        routerprivateinterfacemaxmtu: 1500,
        routerpublicinterfacemaxmtu: 1500,
        type: 'Core',
        isnsxenabled: false,
        ismultiarch: false,
        asnrange: '',
        routedmodeenabled: true,
        hasannotations: false,
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
        name,
        zoneid: zone.id,
        zonename: zone.name,
        gateway,
        netmask,
        ipranges: [{ startip, endip, forsystemvms: '0', vlanid: 'vlan://untagged' }],
        startip: [startip],
        endip: [endip],
        forsystemvms: ['0'],
        vlanid: ['vlan://untagged'],
        allocationstate: 'Enabled',
        hasannotations: false,
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
        name,
        podid: pod.id,
        podname: pod.name,
        zoneid: zone.id,
        zonename: zone.name,
        hypervisortype: 'Simulator',
        clustertype: call.parameters.get('clustertype'),
        allocationstate: 'Enabled',
        managedstate: 'Managed',
        cpuovercommitratio: '1.0',
        memoryovercommitratio: '1.0',
        resourcedetails: OVERCOMMIT,
        arch: 'x86_64',
        hasannotations: false,
    });
}
function addHost(call) {
    const { state } = call;
    const zone = state.get('zone', required('addHost', call, 'zoneid'), 'zoneid');
    const pod = state.get('pod', required('addHost', call, 'podid'), 'podid');
    const cluster = state.get('cluster', required('addHost', call, 'clusterid'), 'clusterid');
    const memory = 8 * 2 ** 30;
    return state.add('host', {
        name: `SimulatedAgent.${(0,external_node_crypto_.randomUUID)()}`,
        state: 'Up',
        type: 'Routing',
        ipaddress: `172.16.15.${2 + (state.table('host').length % 250)}`,
        zoneid: zone.id,
        zonename: zone.name,
        podid: pod.id,
        podname: pod.name,
        version: state.version,
        hypervisor: 'Simulator',
        cpunumber: 4,
        cpuspeed: 8000,
        cpuallocated: '0%',
        cpuallocatedvalue: 0,
        cpuallocatedpercentage: '0%',
        cpuallocatedwithoverprovisioning: '0%',
        cpuwithoverprovisioning: '32000',
        memorytotal: memory,
        memorywithoverprovisioning: String(memory),
        memoryallocated: 0,
        memoryallocatedpercentage: '0%',
        memoryallocatedbytes: 0,
        capabilities: 'hvm',
        lastpinged: timestamp(new Date()),
        managementserverid: (0,external_node_crypto_.randomUUID)(),
        clusterid: cluster.id,
        clustername: cluster.name,
        clustertype: cluster.clustertype,
        islocalstorageactive: false,
        created: timestamp(new Date()),
        events: 'Ping; PingTimeout; HostDown',
        hostha: { haenable: false, hastate: 'Disabled' },
        outofbandmanagement: { powerstate: 'Disabled', enabled: false },
        resourcestate: 'Enabled',
        hypervisorversion: state.version,
        hahost: false,
        ueficapability: false,
        arch: 'x86_64',
        hasannotations: false,
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
        forvirtualnetwork: virtual,
        zoneid: zone.id,
        vlan: `vlan://${parameters.get('vlan') ?? 'untagged'}`,
        ...(pod && domain && { account: 'system', domainid: domain.id, domain: domain.name, domainpath: '/' }),
        ...(pod && { podid: pod.id, podname: pod.name }),
        gateway,
        netmask: parameters.get('netmask'),
        cidr: `${gateway.replace(/\d+$/, '0')}/24`,
        startip,
        endip,
        networkid: network?.id ?? (0,external_node_crypto_.randomUUID)(),
        physicalnetworkid: physical.id,
        forsystemvms: false,
        fornsx: false,
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
 * Starts an asynchronous command, whose result `queryAsyncJobResult` has. What a command that makes something
 * (BaseAsyncCreateCmd) is wrong with is reported at once; all other errors end the job, with `jobstatus` 2.
 */
async function startJob(command, call) {
    const { result: key, instanceType, tellsId } = command.job;
    // A job about nothing in particular has an instance type, but no instance.
    const isAbout = instanceType !== undefined && instanceType !== 'None';
    const makes = tellsId ?? (isAbout && !call.parameters.has('id'));
    const job = { id: (0,external_node_crypto_.randomUUID)(), user: call.user, command: command.name, created: new Date() };
    const outcome = await outcomeOf(command, call, makes);
    const id = outcome instanceof ApiError ? undefined : String(outcome.id);
    if (instanceType)
        job.instance = { type: instanceType, ...(isAbout && id && { id }) };
    call.state.jobs.set(job.id, job);
    void (0,external_node_timers_promises_.setTimeout)(JOB_MILLIS).then(() => {
        job.completed = new Date();
        Object.assign(job, outcome instanceof ApiError ? failed(outcome) : { result: resultOf(key, outcome, job.id) });
    });
    return { ...((tellsId ?? isAbout) && id !== undefined && { id }), jobid: job.id };
}
async function outcomeOf(command, call, makes) {
    try {
        return structuredClone(await command.run(call));
    }
    catch (error) {
        if (error instanceof ApiError && (!makes || error.isOfWork))
            return error;
        throw error;
    }
}
function failed({ errorCode, message }) {
    return { errorCode, result: { errorcode: errorCode, errortext: message } };
}
/** Machines and volumes have the id of their job; `success` is a value, all else an object under its key. */
function resultOf(key, object, jobid) {
    if (key === 'success')
        return { success: object.success };
    return { [key]: ['virtualmachine', 'volume'].includes(key) ? { ...object, jobid, jobstatus: 0 } : object };
}
const jobCommands = [
    {
        name: 'queryAsyncJobResult',
        parameters: 'jobid',
        run: async (call) => {
            const id = required('queryAsyncJobResult', call, 'jobid');
            const job = call.state.jobs.get(id);
            if (!job)
                throw ApiError.unknownEntity('jobid', id, 'queryAsyncJobResult');
            const caller = callerOf(call);
            if (!isRootAdmin(caller) && job.user?.account.id !== caller.id)
                throw ApiError.permissionDenied(`Account ${caller.name} does not have permission to see the job ${id}`);
            return describeJob(job);
        },
    },
];
function describeJob({ id, user, command, created, completed, instance, result, errorCode }) {
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
        jobstatus: result ? (errorCode ? 2 : 1) : 0,
        jobprocstatus: 0,
        jobresultcode: errorCode ?? 0,
        ...(result && { jobresulttype: 'object', jobresult: result }),
        ...(instance && { jobinstancetype: instance.type }),
        ...(instance?.id && { jobinstanceid: instance.id }),
        ...(!completed && { managementserverid: 1 }),
        created: timestamp(created),
        ...(completed && { completed: timestamp(completed) }),
        jobid: id,
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/os-types.js

const osTypeCommands = [
    listing('listOsTypes', {
        table: 'ostype',
        equal: 'oscategoryid description',
        keyword: ['description'],
    }),
    {
        name: 'listHypervisors',
        parameters: 'zoneid',
        run: async () => ({ count: 1, hypervisor: [{ name: 'Simulator' }] }),
    },
];

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/physical-networks.js



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
const physicalNetworkCommands = [
    {
        name: 'createPhysicalNetwork',
        parameters: 'zoneid name broadcastdomainrange isolationmethods tags vlan',
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
                name: parameters.get('name'),
                broadcastdomainrange: range,
                zoneid: zone.id,
                zonename: zone.name,
                state: 'Disabled',
                ...(isolation && { isolationmethods: isolation }),
                ...(parameters.has('tags') && { tags: parameters.get('tags') }),
            });
            for (const { name, services, element, individual } of PROVIDERS) {
                const provider = state.add('networkserviceprovider', {
                    name,
                    physicalnetworkid: network.id,
                    state: 'Disabled',
                    servicelist: services,
                    canenableindividualservice: individual,
                });
                if (element)
                    state.add(element, { nspid: provider.id, enabled: false });
            }
            return network;
        },
    },
    {
        name: 'updatePhysicalNetwork',
        parameters: 'id state vlan',
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
        equal: 'zoneid name',
    }),
    {
        name: 'addTrafficType',
        parameters: 'physicalnetworkid traffictype',
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
    listing('listTrafficTypes', {
        table: 'traffictype',
        equal: 'physicalnetworkid',
        keyword: ['traffictype'],
    }),
    listing('listNetworkServiceProviders', {
        table: 'networkserviceprovider',
        equal: 'name physicalnetworkid state',
    }),
    {
        name: 'updateNetworkServiceProvider',
        parameters: 'id state',
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
                about: table,
                parameters: 'id enabled',
                job: { result: table, instanceType: 'None' },
                run: async (call) => {
                    const element = call.state.get(table, required(`configure${kind}`, call, 'id'), 'id');
                    return Object.assign(element, { enabled: isTrue(call, 'enabled') });
                },
            },
        ];
    }),
];
function elementOf(state, { id, name }) {
    const kind = PROVIDERS.find((provider) => provider.name === name)?.element;
    return kind ? state.table(kind).find(({ nspid }) => nspid === id) : undefined;
}
function zoneOf(state, { zoneid }) {
    return state.get('zone', String(zoneid), 'zoneid');
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
        ...(resource && { tags: tagsOf(resource) }),
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
function tagsOf({ tags }) {
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
const charging_UNITS = Object.fromEntries([
    [3, 'IP*Month'],
    ...[4, 5].map((type) => [type, 'GB']),
    ...[6, 7, 8, 9, 25, 26, 27, 28, 29].map((type) => [type, 'GB*Month']),
    ...[10, 11, 12, 13, 14].map((type) => [type, 'Policy*Month']),
    ...[21, 22].map((type) => [type, 'IOPS']),
    ...[23, 24].map((type) => [type, 'Bytes']),
]);
const charging_GIB = 2 ** 30;
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
        return (amount / charging_GIB) * tariff;
    if (unit === 'GB*Month')
        return ((amount * tariff) / hours) * (Number(record.size ?? 0) / charging_GIB);
    return unit.endsWith('*Month') ? (amount * tariff) / hours : amount * tariff;
}
function unitOf(usageType) {
    return charging_UNITS[usageType] ?? 'Compute*Month';
}
function sum(amounts) {
    return amounts.reduce((total, amount) => total + amount, 0);
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
    const [date, time] = (0,usage_timezone/* isoWallClock */.EJ)(moment, timezone).split('T');
    return `${date}'T'${time}${offset(Math.round((0,usage_timezone/* offsetOf */.b4)(moment, timezone) / usage_date_MINUTE))}`;
}
/**
 * What CloudStack makes of a moment of a call: before 4.20, it is read as a time of the usage server's zone
 * (computeAdjustedTime of UsageServiceImpl and QuotaServiceImpl).
 *
 * @param moment epoch milliseconds
 * @param timezone `usage.aggregation.timezone`
 */
function adjustedTime(moment, timezone, release) {
    if (release.atLeast('4.20'))
        return moment;
    return moment - (0,usage_timezone/* offsetOf */.b4)(moment, timezone);
}
/** `+05:30` of 330 minutes. */
function offset(minutes) {
    const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
    return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/tags.js






/** CloudStack's resource types (ResourceTag.ResourceObjectType), each with its table. */
const TABLES = {
    UserVm: 'virtualmachine',
    Template: 'template',
    ISO: 'iso',
    Volume: 'volume',
    Snapshot: 'snapshot',
    Network: 'network',
    LoadBalancer: 'loadbalancerrule',
    PortForwardingRule: 'portforwardingrule',
    FirewallRule: 'firewallrule',
    SecurityGroup: 'securitygroup',
    PublicIpAddress: 'publicipaddress',
    Project: 'project',
    Vpc: 'vpc',
    NetworkACLList: 'networkacllist',
    NetworkACL: 'networkacl',
    VMSnapshot: 'vmsnapshot',
};
const tagCommands = [
    {
        name: 'createTags',
        parameters: 'resourcetype resourceids tags',
        job: { result: 'success', instanceType: 'None' },
        run: async (call) => {
            const given = mapsOf(call, 'tags');
            for (const { entity, type } of resourcesOf(call))
                for (const { key = '', value } of given)
                    addTag(entity, type, key, value);
            return { success: true };
        },
    },
    {
        name: 'deleteTags',
        parameters: 'resourcetype resourceids tags',
        job: { result: 'success', instanceType: 'None' },
        run: async (call) => {
            const given = mapsOf(call, 'tags');
            const isMeant = (tag) => given.length === 0 ||
                given.some(({ key, value }) => tag.key === key && (value === undefined || tag.value === value));
            const resources = resourcesOf(call);
            if (!resources.some(({ entity }) => tags_tagsOf(entity).some(isMeant)))
                throw ApiError.invalidParameter('Unable to find any tags which conform to specified delete parameters.');
            for (const { entity } of resources)
                entity.tags = tags_tagsOf(entity).filter((tag) => !isMeant(tag));
            return { success: true };
        },
    },
    {
        name: 'listTags',
        parameters: 'key value resourcetype resourceid account domainid projectid listall isrecursive page pagesize keyword',
        run: async (call) => {
            const isSeen = scopeOf(call);
            const all = Object.values(TABLES).flatMap((table) => call.state.table(table).filter(isSeen).flatMap(tags_tagsOf));
            const wanted = ['key', 'value', 'resourcetype', 'resourceid'].flatMap((name) => {
                const value = kind_text(call, name);
                return value === undefined ? [] : [{ name, value }];
            });
            const found = all.filter((tag) => wanted.every(({ name, value }) => isSame(tag[name], value)));
            const shown = found.map((tag) => ({ ...tag, domainpath: domainPath(call.state, tag) }));
            return paged(call, 'tag', shown);
        },
    },
];
function tags_tagsOf({ tags }) {
    return Array.isArray(tags) ? tags : [];
}
function domainPath(state, { domainid }) {
    const domain = state.domains.find(({ id }) => id === domainid);
    return domain && pathOf(state, domain);
}
function addTag(entity, type, key, value) {
    if (key === '' || value === undefined || value === '')
        throw ApiError.invalidParameter('Value for the key is either null or empty');
    if (tags_tagsOf(entity).some((tag) => tag.key === key))
        throw new ApiError(530, `tag ${key} already on ${type} with id ${entity.id}`);
    const { account, project, projectid, domainid, domain } = entity;
    const owner = projectid ? { project, projectid } : { account };
    const tag = { key, value, resourcetype: type, resourceid: entity.id, ...owner, domainid, domain };
    entity.tags = [...tags_tagsOf(entity), tag];
}
function resourcesOf(call) {
    const wanted = kind_text(call, 'resourcetype') ?? '';
    const type = Object.keys(TABLES).find((name) => isSame(name, wanted));
    if (!type)
        throw ApiError.notImplemented(kind_text(call, 'command') ?? '', `resourcetype=${wanted}`);
    return listOf(call, 'resourceids').map((id) => {
        const entity = taggable(call.state, TABLES[type], id);
        checkAccess({ caller: callerOf(call), state: call.state }, entity);
        return { entity, type };
    });
}
function taggable(state, table, id) {
    const tables = table === 'firewallrule' ? [table, 'egressfirewallrule'] : [table];
    const found = tables.map((one) => state.find(one, id)).find(Boolean);
    if (found)
        return found;
    throw ApiError.invalidParameter(`Unable to find resource by id ${id}`);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/usage.js











/** What CloudStack reads as a moment: with an offset, or with a blank and in UTC (ParamProcessWorker.parseAndSetDate). */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/;
const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** It reads the day of whatever else begins with one. */
const DAY = /^\d{4}-\d\d-\d\d/;
const usage_NETWORK_OFFERING = 13;
/** The tables of what has tags, by usage type, and the field of the record that has its id. */
const TAGGED = {
    1: ['virtualmachine', 'usageid'],
    2: ['virtualmachine', 'usageid'],
    3: ['publicipaddress', 'usageid'],
    4: ['network', 'networkid'],
    5: ['network', 'networkid'],
    6: ['volume', 'usageid'],
    7: ['template', 'usageid'],
    8: ['iso', 'usageid'],
    9: ['snapshot', 'usageid'],
    11: ['loadbalancerrule', 'usageid'],
    12: ['portforwardingrule', 'usageid'],
    21: ['volume', 'usageid'],
    22: ['volume', 'usageid'],
    23: ['volume', 'usageid'],
    24: ['volume', 'usageid'],
};
/** What a counter's record says of its amount (NetworkUsageParser, VmDiskUsageParser). */
const COUNTED = {
    4: 'bytes sent',
    5: 'bytes received',
    21: 'io read',
    22: 'io write',
    23: 'bytes read',
    24: 'bytes write',
};
/** Of accounts, as in CloudStack. */
const ALL = '-1';
const DAY_MILLIS = 86_400_000;
/** Of a page without an end; a database wants a number. */
const LARGEST_PAGE = 1_000_000_000;
const usageCommands = [
    {
        name: 'listUsageTypes',
        parameters: '',
        run: async ({ state }) => list('usagetype', recordedValues(state.release.recorded).usageTypes),
    },
    {
        name: 'listUsageServerMetrics',
        parameters: '',
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
        parameters: 'startdate enddate domainid',
        run: async ({ store }) => {
            await store.insertSingleJob();
            return { success: true };
        },
    },
    {
        name: 'listUsageRecords',
        parameters: 'startdate enddate account accountid domainid projectid isrecursive type usageid page pagesize includetags oldformat=false',
        run: async (call) => {
            const { parameters, store } = call;
            const timezone = (await store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
            const moment = (name, timeOfDay) => {
                const read = momentOf('listUsageRecords', parameters.get(name) ?? '', timeOfDay);
                return adjustedTime(read, timezone, call.state.release);
            };
            const [start, end] = [moment('startdate', '00:00:00.000'), moment('enddate', '23:59:59.999')];
            const [offset, last] = pageOf(call);
            if (start > end)
                throw ApiError.invalidParameter(`Incorrect Date Range. Start date: ${new Date(start)} is after end date:${new Date(end)}`);
            const type = parameters.get('type');
            const usageType = type === undefined ? undefined : Number(type);
            const { count, records } = await store.usageRecords({
                start,
                end,
                usageType,
                offset,
                limit: Math.min(last - offset, LARGEST_PAGE),
                where: { ...ownerFilter(call), ...resourceFilter(call, usageType) },
            });
            return records.length === 0
                ? {}
                : { count, usagerecord: records.map((row) => describeRecord(row, timezone, call)) };
        },
    },
    {
        // UsageServiceImpl.removeRawUsageRecords; not within 15 minutes of the job's time of the day.
        name: 'removeRawUsageRecords',
        parameters: 'interval',
        run: async ({ parameters, state, store }) => {
            if (!(store instanceof MemoryStore))
                throw ApiError.lacking('removeRawUsageRecords');
            const interval = Number(parameters.get('interval'));
            if (!(interval > 0))
                throw ApiError.invalidParameter('Invalid interval value. Interval to remove cloud_usage records should be greater than 0');
            const now = store.usageServer.now();
            if (store.usageServer.isNearJob(now))
                throw new ApiError(530, 'Failed to remove old raw usage records from cloud_usage table, a job is likely running at this time. Please try again after 15 mins.');
            const kept = store.usageServer.removeRecords(now - interval * DAY_MILLIS);
            // Charges stand in the order of the records.
            state.quota.charges = state.quota.charges.filter((_, index) => kept[index] ?? true);
            return { success: true };
        },
    },
    {
        name: 'quotaIsEnabled',
        parameters: '',
        run: async ({ store }) => ({
            isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
        }),
    },
];
/**
 * By an account of a domain, a project, or the parameters that stand for them (UsageServiceImpl.getUsageRecords): only the
 * root administrator sees the records of all, others those of the own account.
 */
function ownerFilter(call) {
    const { parameters, state } = call;
    const [projectid, account, domainid, named] = ['projectid', 'account', 'domainid', 'accountid'].map((name) => parameters.get(name));
    if (projectid && named)
        throw ApiError.invalidParameter("Projectid and accountId can't be specified together");
    if (projectid)
        return { projectid };
    const caller = callerOf(call);
    const accountid = (named === ALL ? undefined : named) ?? (account && domainid ? accountOf(call).id : undefined);
    if (!isRootAdmin(caller))
        return restricted(call, accountid ?? caller.id);
    if (accountid)
        return { accountid };
    if (!domainid)
        return {};
    return { domainid: isTrue(call, 'isrecursive') ? usage_below(state, domainid) : domainid };
}
/** What an administrator of a domain may ask for: an account that is in it. */
function restricted({ state, ...call }, accountid) {
    const caller = callerOf({ state, ...call });
    const account = state.accounts.find(({ id }) => id === accountid);
    const isOwn = accountid === caller.id;
    if (!isOwn && (isUser(caller) || !account || !isIn(state, caller.domain, account.domain.id)))
        throw ApiError.permissionDenied(`You are only allowed to retrieve usage records for your own account or domain`);
    const domainid = call.parameters.get('domainid');
    return { accountid, ...(domainid && { domainid }) };
}
/** A domain and all domains in it, at any depth. */
function usage_below({ domains }, id) {
    const root = domains.find((domain) => domain.id === id);
    return root ? domains.filter((domain) => isWithin(domain, root)).map((domain) => domain.id) : [id];
}
/** UsageServiceImpl.getUsageRecords: the resource, or for type 13 the network offering. */
function resourceFilter({ parameters }, usageType) {
    const usageid = parameters.get('usageid');
    if (!usageid)
        return {};
    if (usageType === undefined)
        throw ApiError.invalidParameter('Usageid must be specified together with usageType');
    return usageType === usage_NETWORK_OFFERING ? { offeringid: usageid } : { usageid };
}
function describeRecord(row, timezone, call) {
    const { usageType, amount, start, end, record } = row;
    const rawusage = String(Number(amount.toFixed(6)));
    const counted = COUNTED[usageType];
    const description = String(record.description).replace(AMOUNT, `(${sizeText(amount)}) ${amount}`);
    return {
        ...record,
        description,
        usagetype: usageType,
        rawusage,
        usage: counted ? `${rawusage} ${counted}` : `${rawusage} Hrs`,
        startdate: usageDate(start, timezone, call.state.release),
        enddate: usageDate(end, timezone, call.state.release),
        tags: isTrue(call, 'includetags') ? tagsOfRecord(row, call.state) : [],
    };
}
function tagsOfRecord({ usageType, record }, state) {
    const [table = '', field = ''] = TAGGED[usageType] ?? [];
    const resource = state.find(table, record[field]);
    return resource ? tags_tagsOf(resource) : [];
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/quota.js










/** Usage types up to this one have a tariff of 0 from the beginning; later ones have none (cloud_usage's schema). */
const LAST_WITH_TARIFF = 25;
const TARIFFS_SINCE = Date.parse('2010-04-04T00:00:00Z');
const quota_DAY = 86_400_000;
const CURRENCY = '$';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** The quota service's commands, which exist only if the management server was started with it. */
const quotaCommands = [
    command('quotaTariffList', 'name usagetype id keyword page pagesize listall=false listonlyremoved=false', async (call) => {
        const { parameters, state } = call;
        const [name, usageType, id, keyword] = ['name', 'usagetype', 'id', 'keyword'].map((one) => parameters.get(one));
        const found = state.quota.tariffs
            .filter((tariff) => !name || tariff.name === name)
            .filter((tariff) => !usageType || tariff.usageType === Number(usageType))
            .filter((tariff) => !id || tariff.id === id)
            .filter((tariff) => !keyword || tariff.name.includes(keyword))
            .sort((a, b) => b.usageType - a.usageType || b.effective - a.effective);
        const shown = await Promise.all(found.map((tariff) => describeTariff(call, tariff)));
        return paged(call, 'quotatariff', shown);
    }),
    command('quotaTariffCreate', 'name usagetype value startdate enddate activationrule description position', async (call) => {
        const { parameters, state } = call;
        checkRule(call);
        const name = required('quotaTariffCreate', call, 'name');
        const usageType = Number(parameters.get('usagetype'));
        if (state.quota.tariffs.some((tariff) => tariff.name === name))
            throw ApiError.invalidParameter(`A quota tariff with name [${name}] already exist.`);
        const now = Date.now();
        const timezone = (await call.store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
        const start = adjustedTime(dateOf(call, 'startdate') ?? now, timezone, state.release);
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
    command('quotaTariffUpdate', 'name usagetype value startdate enddate activationrule description position', async (call) => {
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
    command('quotaTariffDelete', 'id', async (call) => {
        const { quota } = call.state;
        const id = required('quotaTariffDelete', call, 'id');
        if (!UUID.test(id))
            throw ApiError.invalidParameter('Invalid value provided for API arg: id');
        if (!quota.tariffs.some((tariff) => tariff.id === id))
            throw new ApiError(431, 'Quota tariff with the provided UUID does not exist.');
        quota.tariffs = quota.tariffs.filter((tariff) => tariff.id !== id);
        return { success: true };
    }),
    // It has charged by then, as every command has; nobody gets mail.
    command('quotaUpdate', '', async () => ({ quotacredits: { updated_on: timestamp(new Date()) } })),
    command('quotaCredits', 'account domainid value quota_enforce=false', async (call) => {
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
    command('quotaBalance', 'account domainid startdate enddate', async (call) => {
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
    command('quotaStatement', 'account domainid startdate enddate type', async (call) => {
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
            return { type, accountid: 2, domain: 1, name, unit: unitOf(type), quota };
        });
        const totalquota = cents(sum(quotausage.map(({ quota }) => quota)));
        const dates = { startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end + quota_DAY - 1000)) };
        return { statement: { quotausage, totalquota, ...dates, currency: CURRENCY } };
    }),
    command('quotaSummary', 'account domainid listall page pagesize keyword', async (call) => {
        const { state, parameters } = call;
        const all = await charges(call.state, call.store);
        const known = new Set([
            ...all.map(({ accountId }) => accountId),
            ...state.quota.credits.map((one) => one.accountId),
        ]);
        const caller = callerOf(call);
        const keyword = parameters.get('keyword')?.toLowerCase();
        const one = !isRootAdmin(caller) ? caller : parameters.get('account') ? accountOf(call) : undefined;
        const isListed = ({ id, name }) => parameters.get('listall') === 'true' ? !keyword || name.toLowerCase().includes(keyword) : known.has(id);
        const listed = one ? [one] : state.accounts.filter(isListed);
        return paged(call, 'summary', await Promise.all(listed.map((account) => summaryOf(call, account))));
    }),
];
/** Each command that there is only with the quota service; it has charged first what was metered by then. */
function command(name, parameters, run) {
    return {
        name,
        parameters,
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
        id: (0,external_node_crypto_.randomUUID)(),
        name,
        usageType,
        value: 0,
        effective: TARIFFS_SINCE,
        position: 1,
        end: undefined,
        activationRule: undefined,
        description: undefined,
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
        usageType,
        usageName,
        usageUnit: isOld ? 'GB' : unitOf(usageType),
        usageDiscriminator: isOfTheBeginning ? (isIo ? '1' : '') : 'None',
        tariffValue: value,
        effectiveDate: await moment(effective),
        usageTypeDescription,
        currency: CURRENCY,
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
        accountid: account.id,
        account: account.name,
        domainid: account.domain.id,
        domain: account.domain.name,
        balance: balanceAt(ledger, end),
        state: 'ENABLED',
        quota: cents(-sum(used.map(({ value }) => value))),
        startdate: timestamp(new Date(start)),
        enddate: timestamp(new Date(end)),
        currency: CURRENCY,
        quotaenabled: true,
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/security-groups.js




const security_groups_SECURITY_GROUP = {
    table: 'securitygroup',
    key: 'securitygroup',
    result: 'securitygroup',
    create: {
        command: 'createSecurityGroup',
        parameters: 'name description account domainid projectid',
        fields: (call) => {
            const owner = ownerOf(call);
            const name = kind_text(call, 'name');
            const isTaken = (one) => one.name === name && one.account === owner.account && one.domainid === owner.domainid;
            if (call.state.table('securitygroup').some(isTaken))
                throw ApiError.invalidParameter(`Unable to create security group, a group with name ${name} already exists.`);
            return { name, description: kind_text(call, 'description') ?? '', ...owner };
        },
    },
    list: {
        command: 'listSecurityGroups',
        by: {
            securitygroupname: 'name',
            virtualmachineid: ({ id }, machine, { state }) => (state.find('virtualmachine', machine)?.securitygroup ?? []).some((group) => group.id === id),
        },
        keyword: ['name', 'description'],
    },
    remove: {
        command: 'deleteSecurityGroup',
        isImmediate: true,
        before: async ({ state }, { id }) => {
            const isIn = ({ securitygroup }) => securitygroup.some((group) => group.id === id);
            if (state.table('virtualmachine').some(isIn))
                throw new ApiError(536, 'Cannot delete group when there are running virtual machines in it', 4525);
        },
    },
};
const securityGroupCommands = commandsOf(security_groups_SECURITY_GROUP);

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/snapshots.js



const SNAPSHOT = {
    table: 'snapshot',
    key: 'snapshot',
    result: 'snapshot',
    instanceType: 'Snapshot',
    create: {
        command: 'createSnapshot',
        parameters: 'volumeid name account domainid quiescevm=false asyncbackup=false',
        fields: (call) => snapshotOf(call),
    },
    list: {
        command: 'listSnapshots',
        equal: 'name volumeid snapshottype intervaltype zoneid',
    },
    remove: { command: 'deleteSnapshot' },
    metered: [
        {
            event: 'SNAPSHOT.CREATE',
            ends: 'SNAPSHOT.DELETE',
            usageType: 9,
            record: ({ name, id }) => ({
                description: `Snapshot usage for ${name} (${id}) with size (0 bytes) 0`,
                usageid: id,
                size: 0,
            }),
        },
    ],
};
const snapshotCommands = commandsOf(SNAPSHOT);
/** `volumesize`, which no answer has, is what a volume of the snapshot is as large as. */
function snapshotOf(call) {
    const volume = call.state.get('volume', required('createSnapshot', call, 'volumeid'), 'volumeid');
    return {
        name: kind_text(call, 'name') ?? `${volume.name}_snapshot`,
        volumeid: volume.id,
        volumename: volume.name,
        volumetype: volume.type,
        volumesize: volume.size,
        snapshottype: 'MANUAL',
        intervaltype: 'MANUAL',
        state: 'BackedUp',
        ...inheritedFrom(volume),
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/stores.js




/** Primary storage, and stores for images. */
const storeCommands = [
    {
        name: 'createStoragePool',
        parameters: 'zoneid podid clusterid name url scope tags provider hypervisor=simulator details',
        run: async (call) => ({ storagepool: createStoragePool(call) }),
    },
    listing('listStoragePools', {
        table: 'storagepool',
        equal: 'zoneid clusterid name scope ipaddress path podid',
        by: { status: 'state' },
        keyword: ['name', 'type'],
        show: (pool, { state: { release } }) => ({
            ...pool,
            storagecapabilities: { VOLUME_SNAPSHOT_QUIESCEVM: 'false' },
            ...(release.atLeast('4.20') && { capacityiops: 1_000_000, usediops: 500_000 }),
        }),
    }),
    {
        name: 'addImageStore',
        parameters: 'zoneid name url provider details',
        run: async (call) => ({ imagestore: addImageStore(call) }),
    },
    listing('listImageStores', {
        table: 'imagestore',
        equal: 'zoneid name protocol',
        by: { provider: 'providername' },
        keyword: ['name', 'providername'],
    }),
    {
        name: 'createSecondaryStagingStore',
        parameters: 'zoneid url provider scope details',
        run: async (call) => ({ secondarystorage: addImageStore(call, 'secondarystagingstore') }),
    },
    listing('listSecondaryStagingStores', {
        key: 'imagestore',
        table: 'secondarystagingstore',
        equal: 'zoneid',
    }),
];
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
        zoneid: zone.id,
        zonename: zone.name,
        ...(cluster && { podid: cluster.podid, podname: cluster.podname }),
        name: parameters.get('name'),
        ipaddress: url.hostname,
        path: url.pathname,
        created: timestamp(new Date()),
        type: 'NetworkFilesystem',
        ...(cluster && { clusterid: cluster.id, clustername: cluster.name }),
        disksizetotal: 2 ** 40,
        disksizeallocated: 0,
        disksizeused: 0,
        istagarule: false,
        state: 'Up',
        scope: cluster ? 'CLUSTER' : 'ZONE',
        overprovisionfactor: '2.0',
        hypervisor: 'Simulator',
        ...(parameters.has('tags') && { tags: parameters.get('tags') }),
        provider: 'DefaultPrimary',
        managed: false,
        hasannotations: false,
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
        name,
        ...(url && { url, protocol: url.split(':')[0] }),
        providername: parameters.get('provider'),
        scope: zone ? 'ZONE' : 'REGION',
        readonly: false,
        hasannotations: false,
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/vpcs.js









const CIDR = /^(\d{1,3}\.){3}\d{1,3}\/([1-9]|[12]\d|3[0-2])$/;
const VPC = {
    table: 'vpc',
    key: 'vpc',
    result: 'vpc',
    instanceType: 'Vpc',
    create: {
        command: 'createVPC',
        parameters: 'name displaytext cidr vpcofferingid zoneid networkdomain account domainid projectid start=true fordisplay=true',
        fields: (call) => {
            const offering = call.state.get('vpcoffering', required('createVPC', call, 'vpcofferingid'), 'vpcofferingid');
            if (offering.state !== 'Enabled')
                throw ApiError.invalidParameter(`Unable to find vpc offering ${offering.name} in Enabled state`);
            const cidr = kind_text(call, 'cidr') ?? '';
            if (!CIDR.test(cidr))
                throw ApiError.invalidParameter(`Invalid CIDR specified ${cidr}`);
            return {
                name: kind_text(call, 'name'),
                displaytext: kind_text(call, 'displaytext') ?? kind_text(call, 'name'),
                cidr,
                state: 'Enabled',
                vpcofferingid: offering.id,
                vpcofferingname: offering.name,
                networkdomain: kind_text(call, 'networkdomain') ?? 'cs1cloud.internal',
                serial: call.state.made('vpc') + 1,
                service: offering.service,
                network: [],
                publicmtu: 1500,
                fordisplay: true,
                ...zoneFields(call),
                ...ownerOf(call),
            };
        },
        // Its router comes with it, on a separate address (VpcManagerImpl.startVpc, assignSourceNatIpAddressToVpc).
        after: async (call, vpc) => {
            await addThing(call, 'publicipaddress', addressOf(call, vpc, true));
            await countVpc(call, vpc);
        },
    },
    list: {
        command: 'listVPCs',
        equal: 'name displaytext cidr state zoneid vpcofferingid restartrequired',
        by: { supportedservices: hasServices },
        keyword: ['name', 'displaytext'],
    },
    remove: {
        command: 'deleteVPC',
        before: async ({ state }, vpc) => {
            if (state.table('network').some(({ vpcid }) => vpcid === vpc.id))
                throw ApiError.invalidParameter(`Can't delete VPC ${vpc.name} as its used by networks`);
        },
    },
    parts: [
        ['publicipaddress', 'vpcid'],
        ['networkacllist', 'vpcid'],
        ['router', 'vpcid'],
    ],
    metered: [
        {
            event: 'VPC.CREATE',
            ends: 'VPC.DELETE',
            usageType: 31,
            record: ({ serial }) => ({ description: `VPC usage for VPC ID: ${serial}` }),
        },
    ],
};
const vpcCommands = [
    ...commandsOf(VPC),
    {
        name: 'updateVPC',
        about: 'vpc',
        parameters: 'id name displaytext',
        job: { result: 'vpc', instanceType: 'Vpc', tellsId: false },
        run: async (call) => {
            const vpc = call.state.get('vpc', required('updateVPC', call, 'id'), 'id');
            for (const field of ['name', 'displaytext'])
                vpc[field] = kind_text(call, field) ?? vpc[field];
            return asJobResult(vpc, 'vpc');
        },
    },
    {
        name: 'restartVPC',
        about: 'vpc',
        parameters: 'id cleanup',
        job: { result: 'success', instanceType: 'Vpc', tellsId: false },
        run: async (call) => {
            call.state.get('vpc', required('restartVPC', call, 'id'), 'id');
            return { success: true };
        },
    },
    listing('listVPCOfferings', {
        table: 'vpcoffering',
        equal: 'name displaytext state isdefault',
        by: { supportedservices: hasServices },
        accepts: 'zoneid',
        keyword: ['name', 'displaytext'],
        show: (offering) => asAnswered(offering, 'listVPCOfferings', 'vpcoffering'),
    }),
];

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/vpn.js






const USERNAME = /^[a-zA-Z][a-zA-Z0-9@._-]{2,63}$/;
const PASSWORD = /^[a-zA-Z0-9][a-zA-Z0-9@+=._-]{2,31}$/;
const REMOTE_ACCESS = {
    table: 'remoteaccessvpn',
    key: 'remoteaccessvpn',
    result: 'remoteaccessvpn',
    instanceType: 'None',
    create: {
        command: 'createRemoteAccessVpn',
        parameters: 'publicipid account domainid openfirewall fordisplay=true',
        fields: (call) => {
            const id = required('createRemoteAccessVpn', call, 'publicipid');
            const address = call.state.get('publicipaddress', id, 'publicipid');
            return {
                publicipid: address.id,
                publicip: address.ipaddress,
                state: 'Running',
                ...inheritedFrom(address),
            };
        },
        // RemoteAccessVpnManagerImpl.createRemoteAccessVpn
        after: async (call, vpn) => {
            const address = call.state.get('publicipaddress', String(vpn.publicipid), 'publicipid');
            for (const port of [500, 4500, 1701])
                openPorts(call, vpn, { address, protocol: 'udp', ports: [port, port] });
        },
    },
    parts: [['firewallrule', 'openedby']],
    list: { command: 'listRemoteAccessVpns', equal: 'publicipid', keyword: ['publicip'] },
    remove: { command: 'deleteRemoteAccessVpn', by: ['publicipid', 'publicipid'] },
};
const VPN_USER = {
    table: 'vpnuser',
    key: 'vpnuser',
    result: 'vpnuser',
    instanceType: 'None',
    create: {
        command: 'addVpnUser',
        parameters: 'username password account domainid projectid',
        fields: (call) => {
            const username = required('addVpnUser', call, 'username');
            if (!USERNAME.test(username))
                throw ApiError.invalidParameter(`Username [${username}] is invalid. Username has to begin with an alphabet have 3-64 characters including alphabets, numbers and the set '@.-_'.`);
            if (!PASSWORD.test(required('addVpnUser', call, 'password')))
                throw ApiError.invalidParameter("Password has to be 3-32 characters including alphabets, numbers and the set '@+=.-_'");
            const [zone] = call.state.table('zone');
            return { username, state: 'Add', ...ownerOf(call), zoneid: zone?.id };
        },
    },
    list: { command: 'listVpnUsers', equal: 'username', keyword: ['username'] },
    remove: {
        command: 'removeVpnUser',
        parameters: 'account domainid projectid',
        by: ['username', 'username'],
        byOwner: true,
    },
    metered: [
        {
            event: 'VPN.USER.ADD',
            ends: 'VPN.USER.REMOVE',
            usageType: 14,
            record: ({ username, id }) => ({ description: `VPN usage for user ${username} (${id})`, usageid: id }),
        },
    ],
};
const vpnCommands = [...commandsOf(REMOTE_ACCESS), ...commandsOf(VPN_USER)];

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/index.js


































/** What the engine implements; CloudStack's other commands are refused in a sentence. */
const commands_COMMANDS = [
    ...cloudCommands,
    ...configurationCommands,
    ...infrastructureCommands,
    ...storeCommands,
    ...physicalNetworkCommands,
    ...systemVmCommands,
    ...osTypeCommands,
    ...domainCommands,
    ...accountCommands,
    ...userCommands,
    ...roleCommands,
    ...projectCommands,
    ...limitCommands,
    ...offeringCommands,
    ...networkCommands,
    ...vpcCommands,
    ...aclCommands,
    ...addressCommands,
    ...firewallCommands,
    ...forwardingCommands,
    ...loadBalancerCommands,
    ...vpnCommands,
    ...securityGroupCommands,
    ...affinityGroupCommands,
    ...sshKeyCommands,
    ...machineCommands,
    ...vmSnapshotCommands,
    ...volumeCommands,
    ...snapshotCommands,
    ...templateCommands,
    ...tagCommands,
    ...jobCommands,
    ...usageCommands,
    ...quotaCommands,
];

;// CONCATENATED MODULE: ./.cache/tsc/emulator/parameters.js

/** Parameters of every command. */
const parameters_OF_ALL = ['command', 'response'];
const WHOLE_NUMBERS = ['integer', 'long', 'short'];
/** Java's Long.valueOf and Double.valueOf. */
const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?\s*$/i;
const baseOf = (name) => name.replace(/\[.*/s, '');
/** The parameters that a command implements, each with the only value that it does, if there is one. */
function implemented(command) {
    const words = command.parameters.split(' ').filter(Boolean);
    return new Map(words.map((word) => word.split('=')));
}
/** Names in lower case, but for what is behind `[`: the details of a map have names of the caller's. */
function lowerCased(given) {
    return new Map([...given].map(([name, value]) => [name.replace(/^[^[]*/, (base) => base.toLowerCase()), value]));
}
/**
 * What CloudStack reads of a call: it ignores what the command does not have, and knows booleans in any case
 * (ParamProcessWorker.processParameters, setFieldValue).
 *
 * @param api what the version says of the command
 * @throws ApiError 431 for a required one that is missing, for what is no number, and for what CloudStack has and the
 *   command here does not
 */
function readParameters(command, given, api) {
    const known = [...given].filter(([name]) => parameters_OF_ALL.includes(name) || api.params.has(baseOf(name)));
    parameters_refuseLacking(command, known);
    for (const [name, { type, required }] of api.params) {
        const value = known.find(([key]) => baseOf(key) === name)?.[1];
        if (required && !value)
            throw ApiError.missingParameter(command.name, name);
        if (value && !isOf(type, value))
            throw ApiError.invalidValue(command.name, name, value);
    }
    const isBoolean = (name) => api.params.get(name)?.type === 'boolean';
    return new Map(known.map(([name, value]) => [name, isBoolean(name) ? value.toLowerCase() : value]));
}
function parameters_refuseLacking(command, given) {
    const has = implemented(command);
    for (const [name, value] of given.filter(([key]) => !parameters_OF_ALL.includes(key))) {
        const base = baseOf(name);
        if (!has.has(base))
            throw ApiError.notImplemented(command.name, base);
        const only = has.get(base);
        if (only !== undefined && value.toLowerCase() !== only)
            throw ApiError.notImplemented(command.name, `${base}=${value}`);
    }
}
function isOf(type, value) {
    if (WHOLE_NUMBERS.includes(type))
        return WHOLE.test(value);
    return type !== 'double' || DECIMAL.test(value);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/references.js



/** The tables of what parameters name by an id, whatever command they are of. */
const references_TABLES = {
    accountid: ['account', 'project'],
    aclid: ['networkacllist'],
    affinitygroupids: ['affinitygroup'],
    associatednetworkid: ['network'],
    clusterid: ['cluster'],
    diskofferingid: ['diskoffering'],
    domainid: ['domain'],
    hostid: ['host'],
    ipaddressid: ['publicipaddress'],
    lbruleid: ['loadbalancerrule'],
    networkid: ['network'],
    networkids: ['network'],
    networkofferingid: ['networkoffering'],
    nspid: ['networkserviceprovider'],
    parentdomainid: ['domain'],
    physicalnetworkid: ['physicalnetwork'],
    podid: ['pod'],
    projectid: ['project'],
    publicipid: ['publicipaddress'],
    roleid: ['role'],
    securitygroupids: ['securitygroup'],
    serviceofferingid: ['serviceoffering'],
    snapshotid: ['snapshot'],
    storageid: ['storagepool'],
    templateid: ['template', 'iso'],
    userid: ['user'],
    virtualmachineid: ['virtualmachine'],
    virtualmachineids: ['virtualmachine'],
    vmsnapshotid: ['vmsnapshot'],
    volumeid: ['volume'],
    vpcid: ['vpc'],
    vpcofferingid: ['vpcoffering'],
    zoneid: ['zone'],
};
const SEARCHES = /^(list|quota)/i;
/** Every one of a kind, where CloudStack takes it (ParamProcessWorker.translateUuidToInternalId). */
const references_ALL = '-1';
/** What has a flag that gives everyone the use of it. */
const references_SHARED = new Set(['template', 'iso']);
/**
 * Looks up what a call's parameters name (ParamProcessWorker): an unknown id is refused, and so is what belongs to another
 * one, but by a list command, which leaves it out.
 *
 * @throws ApiError 431 for an id that there is not, 531 for what the caller may not work with
 */
function checkReferences(command, call, api) {
    const caller = callerOf(call);
    for (const [name, value] of call.parameters) {
        const tables = isAbout(name, command) ? [command.about] : references_TABLES[name];
        const type = api.params.get(name)?.type;
        if (!tables || (type !== 'uuid' && type !== 'list'))
            continue;
        for (const id of type === 'list' ? value.split(',').filter(Boolean) : [value])
            if (id !== references_ALL)
                check(command, call, caller, { name, id, tables });
    }
}
function isAbout(name, { about }) {
    return about !== undefined && (name === 'id' || name === 'ids');
}
function check(command, { state }, caller, { name, id, tables }) {
    const isSearch = SEARCHES.test(command.name);
    for (const table of tables) {
        const found = entityWithId(state, table, id);
        if (!found)
            continue;
        if (isSearch || isRootAdmin(caller) || (references_SHARED.has(table) && found.ispublic))
            return;
        const domain = table === 'domain' && state.domains.find((one) => one.id === id);
        if (domain)
            checkDomain(caller, domain);
        else
            checkAccess({ caller, state }, found);
        return;
    }
    if (isSearch && state.gone.has(id))
        return;
    throw ApiError.unknownEntity(name, id, command.name);
}
/** What has an id, as a thing with an owner: accounts, users and domains, too. */
function entityWithId(state, table, id) {
    const owned = ({ name, domain }) => ({ id, account: name, domainid: domain.id });
    if (table === 'domain')
        return state.domains.some((domain) => domain.id === id) ? { id } : undefined;
    if (table === 'account')
        return state.accounts.filter((account) => account.id === id).map(owned)[0];
    if (table === 'user')
        return state.users.filter((user) => user.id === id).map(({ account }) => owned(account))[0];
    return state.find(table, id);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/xml.js
/**
 * An answer as CloudStack writes it if it is not asked for JSON (ApiResponseSerializer.toXMLSerializedString): a list is
 * its entries one after another, and what is empty is left out.
 *
 * @param name the outer key of the answer, such as `listzonesresponse`
 */
async function toXml(name, answer, version) {
    // Eager: it is in the program's one file, as the stand-in's server is, and is run only when it is needed.
    const { default: Builder } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 43489));
    const builder = new Builder({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        suppressEmptyNode: false,
    });
    return builder.build({
        '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
        [name]: { '@cloud-stack-version': version, ...withoutEmptyLists(answer) },
    });
}
/** The builder writes an element for an empty list, CloudStack does not. */
function withoutEmptyLists(values) {
    const written = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(written.map(([key, value]) => [key, nested(value)]));
}
function nested(value) {
    if (Array.isArray(value))
        return value.map(nested);
    return typeof value === 'object' && value !== null ? withoutEmptyLists(value) : value;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/dispatch.js









/** The outer key of an answer, if it is not the command's name. */
const KEYS = {
    listsecondarystagingstores: 'listsecondarystagingstoreresponse',
};
const BY_NAME = new Map(commands_COMMANDS.map((command) => [command.name.toLowerCase(), command]));
const READS = /^(list|query|get)/;
/**
 * Answers a request of the API, in XML unless it asks for JSON (ApiServer.handleRequest, ApiServlet).
 *
 * @param authentication undefined on the integration port, where everyone has the system account's rights
 */
async function answerCommand(request, state, store, authentication) {
    const parameters = lowerCased(request.parameters);
    const { status, key, content, cookies } = await answer(request, parameters, state, store, authentication);
    const isJson = parameters.get('response')?.toLowerCase() === 'json';
    const body = isJson ? JSON.stringify({ [key]: content }) : await toXml(key, content, state.version);
    const type = isJson ? 'application/json' : 'text/xml';
    return { status, type, body, ...(cookies && { cookies }) };
}
async function answer({ parameters: given, cookie }, parameters, state, store, authentication) {
    const name = parameters.get('command') ?? '';
    const key = KEYS[name.toLowerCase()] ?? `${name.toLowerCase()}response`;
    try {
        if (authentication && name.toLowerCase() === 'login')
            return { status: 200, key, ...authentication.login(parameters) };
        if (authentication && name.toLowerCase() === 'logout') {
            authentication.logout(cookie);
            return { status: 200, key, content: { description: 'success' } };
        }
        const user = authentication?.authenticate(given, cookie);
        if (!isThere(name, state))
            throw authentication ? ApiError.unverified() : ApiError.unknownCommand(name);
        checkRole(user, name);
        return { status: 200, key, content: await run(name, parameters, user, state, store) };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
        const content = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
        return { status: errorcode, key: isThere(name, state) ? key : 'errorresponse', content };
    }
}
async function run(name, given, user, state, store) {
    const { release } = state;
    const api = release.apis.find(name);
    const command = BY_NAME.get(name.toLowerCase());
    if (!command)
        throw ApiError.lacking(api.name);
    const call = { parameters: readParameters(command, given, api), user, state, store };
    checkReferences(command, call, api);
    const result = await (command.job ? startJob(command, call) : command.run(call));
    if (isLasting(store) && !READS.test(command.name))
        await store.writeState(state);
    return inVersion(release.recorded, command.name, result);
}
/** Whether CloudStack has a command: most of the quota service's are there only if it was started with it. */
function isThere(command, { release, hasQuota }) {
    const isOfQuota = /^quota(?!isenabled$)/i.test(command);
    return release.apis.find(command) !== undefined && (hasQuota || !isOfQuota);
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract/network-offerings.json
const network_offerings_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"QuickCloudNoServices","displaytext":"Offering for QuickCloud with no services","guestiptype":"Shared","specifyvlan":true,"specifyipranges":true,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{}},{"name":"DefaultSharedNetworkOfferingWithSGService","displaytext":"Offering for Shared Security group enabled networks","guestiptype":"Shared","specifyvlan":true,"specifyipranges":true,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{"UserData":"VirtualRouter","Dhcp":"VirtualRouter","Dns":"VirtualRouter","SecurityGroup":"SecurityGroupProvider"}},{"name":"DefaultSharedNetworkOffering","displaytext":"Offering for Shared networks","guestiptype":"Shared","specifyvlan":true,"specifyipranges":true,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{"UserData":"VirtualRouter","Dhcp":"VirtualRouter","Dns":"VirtualRouter"}},{"name":"DefaultIsolatedNetworkOfferingWithSourceNatService","displaytext":"Offering for Isolated networks with Source Nat service enabled","guestiptype":"Isolated","specifyvlan":false,"specifyipranges":false,"availability":"Required","forvpc":false,"supportsinternallb":false,"services":{"UserData":"VirtualRouter","Dhcp":"VirtualRouter","Dns":"VirtualRouter","Firewall":"VirtualRouter","Gateway":"VirtualRouter","Lb":"VirtualRouter","PortForwarding":"VirtualRouter","SourceNat":"VirtualRouter","StaticNat":"VirtualRouter","Vpn":"VirtualRouter"}},{"name":"DefaultIsolatedNetworkOfferingForVpcNetworks","displaytext":"Offering for Isolated VPC networks with Source Nat service enabled","guestiptype":"Isolated","specifyvlan":false,"specifyipranges":false,"availability":"Optional","forvpc":true,"supportsinternallb":false,"services":{"Dhcp":"VpcVirtualRouter","Dns":"VpcVirtualRouter","Gateway":"VpcVirtualRouter","Lb":"VpcVirtualRouter","NetworkACL":"VpcVirtualRouter","PortForwarding":"VpcVirtualRouter","SourceNat":"VpcVirtualRouter","StaticNat":"VpcVirtualRouter","UserData":"VpcVirtualRouter","Vpn":"VpcVirtualRouter"}},{"name":"DefaultIsolatedNetworkOfferingForVpcNetworksNoLB","displaytext":"Offering for Isolated VPC networks with Source Nat service enabled and LB service disabled","guestiptype":"Isolated","specifyvlan":false,"specifyipranges":false,"availability":"Optional","forvpc":true,"supportsinternallb":false,"services":{"Dhcp":"VpcVirtualRouter","Dns":"VpcVirtualRouter","Gateway":"VpcVirtualRouter","NetworkACL":"VpcVirtualRouter","PortForwarding":"VpcVirtualRouter","SourceNat":"VpcVirtualRouter","StaticNat":"VpcVirtualRouter","UserData":"VpcVirtualRouter","Vpn":"VpcVirtualRouter"}},{"name":"DefaultIsolatedNetworkOffering","displaytext":"Offering for Isolated networks with no Source Nat service","guestiptype":"Isolated","specifyvlan":true,"specifyipranges":true,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{"UserData":"VirtualRouter","Dhcp":"VirtualRouter","Dns":"VirtualRouter"}},{"name":"DefaultIsolatedNetworkOfferingForVpcNetworksWithInternalLB","displaytext":"Offering for Isolated VPC networks with Internal Lb support","guestiptype":"Isolated","specifyvlan":false,"specifyipranges":false,"availability":"Optional","forvpc":true,"supportsinternallb":true,"services":{"Dhcp":"VpcVirtualRouter","Dns":"VpcVirtualRouter","Gateway":"VpcVirtualRouter","NetworkACL":"VpcVirtualRouter","PortForwarding":"VpcVirtualRouter","SourceNat":"VpcVirtualRouter","StaticNat":"VpcVirtualRouter","UserData":"VpcVirtualRouter","Vpn":"VpcVirtualRouter","Lb":"InternalLbVm"}},{"name":"DefaultL2NetworkOffering","displaytext":"Offering for L2 networks","guestiptype":"L2","specifyvlan":false,"specifyipranges":false,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{}},{"name":"DefaultL2NetworkOfferingVlan","displaytext":"Offering for L2 networks VLAN","guestiptype":"L2","specifyvlan":true,"specifyipranges":false,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{}},{"name":"DefaultL2NetworkOfferingConfigDrive","displaytext":"Offering for L2 networks with config drive user data","guestiptype":"L2","specifyvlan":false,"specifyipranges":false,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{"UserData":"ConfigDrive"}},{"name":"DefaultL2NetworkOfferingConfigDriveVlan","displaytext":"Offering for L2 networks with config drive user data VLAN","guestiptype":"L2","specifyvlan":true,"specifyipranges":false,"availability":"Optional","forvpc":false,"supportsinternallb":false,"services":{"UserData":"ConfigDrive"}}]');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/seed.js



/** Roles of a fresh database; the engine knows what those that are a type's own may do. */
const ROLES = [
    ['Root Admin', 'Admin', 'Default root admin role'],
    ['Resource Admin', 'ResourceAdmin', 'Default resource admin role'],
    ['Domain Admin', 'DomainAdmin', 'Default domain admin role'],
    ['User', 'User', 'Default user role'],
    ['Read-Only Admin - Default', 'Admin', 'Default read-only admin role'],
    ['Read-Only User - Default', 'User', 'Default read-only user role'],
    ['Support Admin - Default', 'Admin', 'Default support admin role'],
    ['Support User - Default', 'User', 'Default support user role'],
];
const OS_TYPES = [
    ['CentOS', 'CentOS 5.6 (64-bit)'],
    ['CentOS', 'CentOS 5.3 (64-bit)'],
    ['CentOS', 'CentOS 7'],
    ['Debian', 'Debian GNU/Linux 5.0 (64-bit)'],
    ['Debian', 'Debian GNU/Linux 12 (64-bit)'],
    ['Ubuntu', 'Ubuntu 22.04 LTS'],
    ['Windows', 'Windows Server 2019 (64-bit)'],
    ['None', 'None'],
    ['Other', 'Other (64-bit)'],
    ['Other', 'Other Linux (64-bit)'],
];
/** Puts in what CloudStack makes at its first start: roles, guest operating systems and offerings. */
function seed(state) {
    seedRoles(state);
    seedOsTypes(state);
    const created = timestamp(new Date());
    for (const [name, memory, cpuspeed] of [
        ['Small Instance', 512, 500],
        ['Medium Instance', 1024, 1000],
    ])
        state.add('serviceoffering', seed_serviceOffering({ name, memory, cpuspeed, created }));
    for (const [name, disksize] of [
        ['Small', 5],
        ['Medium', 20],
        ['Large', 100],
        ['Custom', 0],
    ])
        state.add('diskoffering', {
            name,
            displaytext: name === 'Custom' ? 'Custom Disk' : `${name} Disk, ${disksize} GB`,
            disksize,
            iscustomized: disksize === 0,
            created,
            state: 'Active',
            storagetype: 'shared',
            provisioningtype: 'thin',
            displayoffering: true,
        });
    state.add('vpcoffering', vpcOffering('Default VPC offering', created));
    for (const name of ['default_allow', 'default_deny'])
        state.add('networkacllist', {
            name,
            description: `Default Network ACL ${name.replace('default_', '')} All`,
            fordisplay: true,
        });
    seedNetworkOfferings(state, created);
}
function seedRoles(state) {
    for (const [name, type, description] of ROLES)
        state.add('role', { name, type, description, isdefault: true, ispublic: true, state: 'enabled' });
    const [root] = state.table('role');
    for (const account of [...state.accounts, state.system])
        account.roleId = root?.id ?? account.roleId;
}
function seedOsTypes(state) {
    const categories = new Map();
    for (const [oscategoryname, description] of OS_TYPES) {
        const oscategoryid = categories.get(oscategoryname) ?? (0,external_node_crypto_.randomUUID)();
        categories.set(oscategoryname, oscategoryid);
        const named = { name: description, description, oscategoryid, oscategoryname };
        state.add('ostype', { ...named, isuserdefined: false, fordisplay: true });
    }
}
function seed_serviceOffering(fields) {
    return {
        ...fields,
        displaytext: fields.name,
        state: 'Active',
        cpunumber: 1,
        storagetype: 'shared',
        provisioningtype: 'thin',
        offerha: false,
        limitcpuuse: false,
        isvolatile: false,
        issystem: false,
        defaultuse: false,
        iscustomized: false,
        rootdisksize: 0,
        dynamicscalingenabled: true,
        diskofferingstrictness: false,
        encryptroot: false,
        hasannotations: false,
    };
}
/** VpcManagerImpl.configure. */
function vpcOffering(name, created) {
    const services = [
        ...['Dhcp', 'Dns', 'Lb', 'NetworkACL', 'PortForwarding', 'SourceNat', 'StaticNat', 'UserData', 'Vpn'],
    ];
    return {
        name,
        displaytext: name,
        isdefault: true,
        state: 'Enabled',
        created,
        service: services.map((service) => ({ name: service, provider: [{ name: 'VpcVirtualRouter' }] })),
    };
}
/** ConfigurationServerImpl.createDefaultNetworkOfferings, without those for devices that no simulator has. */
function seedNetworkOfferings(state, created) {
    const serviceofferingid = (0,external_node_crypto_.randomUUID)();
    for (const { services, ...offering } of network_offerings_namespaceObject)
        state.add('networkoffering', {
            ...offering,
            created,
            traffictype: 'Guest',
            isdefault: true,
            conservemode: true,
            networkrate: 200,
            state: 'Enabled',
            serviceofferingid,
            service: Object.entries(services).map(([name, provider]) => ({ name, provider: [{ name: provider }] })),
            fornsx: false,
            fortungsten: false,
            ispersistent: false,
            egressdefaultpolicy: false,
            supportsstrechedl2subnet: false,
            supportspublicaccess: false,
            internetprotocol: 'IPv4',
            specifyasnumber: false,
            hasannotations: false,
        });
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









const LARGEST_BODY = 1024 * 1024;
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
    const api = (0,external_node_http_.createServer)(handler(options.failStartup ? unavailable : (request) => answerApi(request, state, store, authentication)));
    const integration = (0,external_node_http_.createServer)(handler(async (request) => {
        const { path, parameters } = request;
        const usage = store instanceof MemoryStore && (await answerUsageServer(store, state, path, parameters));
        return typeof usage === 'string'
            ? { status: 200, type: 'text/plain', body: usage }
            : answerCommand(request, state, store, undefined);
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
/** The web application's paths; the integration port has commands on every path (ApiServer.ListenerThread). */
async function answerApi(request, state, store, authentication) {
    const { path } = request;
    if (path !== '/client/api')
        return { status: path.replace(/\/$/, '') === '/client' ? 200 : 404 };
    return answerCommand(request, state, store, authentication);
}
async function unavailable() {
    return { status: 503 };
}
/** @param reads the integration port's server ignores the body of a POST (ApiServer.handle) */
function handler(answerTo, reads = 'query and body') {
    return (incoming, outgoing) => {
        outgoing.setHeader('X-CloudStack-Emulator', '1');
        read(incoming, reads === 'query and body')
            .then(answerTo)
            .then(({ status, type = 'text/html', body, cookies }) => {
            if (cookies)
                outgoing.setHeader('Set-Cookie', cookies);
            const contentType = body === undefined ? type : `${type};charset=utf-8`;
            return outgoing.writeHead(status, { 'Content-Type': contentType }).end(body);
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
/* harmony export */   U: () => (/* binding */ nearestClause),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/* unused harmony export momentOf */
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
    const shifted = new Date(moment + offsetOf(moment, timezone));
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
    return new Date(moment + offsetOf(moment, timezone)).toISOString().slice(0, 19);
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offsetOf(asUtc, timezone);
    return asUtc - offsetOf(guess, timezone);
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
function offsetOf(moment, timezone) {
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
