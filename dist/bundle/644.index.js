export const id = 644;
export const ids = [644];
export const modules = {

/***/ 26644:
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
    static unknownCommand(command) {
        return new ApiError(432, `The given command '${command}' either does not exist, is not available for user.`);
    }
    static missingParameter(command, parameter) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`);
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract.json
const contract_namespaceObject = /*#__PURE__*/JSON.parse('{"P":{"addCluster":{"200":{"parameters":["clustername","clustertype","hypervisor","podid","zoneid"],"response":{"keys":{"addclusterresponse":{"keys":{"cluster":{"list":{"keys":{"allocationstate":"string","arch":"string","clustertype":"string","cpuovercommitratio":"string","hasannotations":"boolean","hypervisortype":"string","id":"string","managedstate":"string","memoryovercommitratio":"string","name":"string","podid":"string","podname":"string","resourcedetails":{"keys":{"cpuOvercommitRatio":"string","memoryOvercommitRatio":"string"},"optional":[]},"zoneid":"string","zonename":"string"},"optional":[]}},"count":"number"},"optional":[]}},"optional":[]},"errors":[]}},"addHost":{"200":{"parameters":["clusterid","hypervisor","password","podid","url","username","zoneid"],"response":{"keys":{"addhostresponse":{"keys":{"count":"number","host":{"list":{"keys":{"arch":"string","capabilities":"string","clusterid":"string","clustername":"string","clustertype":"string","cpuallocated":"string","cpuallocatedpercentage":"string","cpuallocatedvalue":"number","cpuallocatedwithoverprovisioning":"string","cpunumber":"number","cpuspeed":"number","cpuwithoverprovisioning":"string","created":"string","events":"string","hahost":"boolean","hasannotations":"boolean","hostha":{"keys":{"haenable":"boolean","hastate":"string"},"optional":[]},"hypervisor":"string","hypervisorversion":"string","id":"string","ipaddress":"string","islocalstorageactive":"boolean","lastpinged":"string","managementserverid":"string","memoryallocated":"number","memoryallocatedbytes":"number","memoryallocatedpercentage":"string","memorytotal":"number","memorywithoverprovisioning":"string","name":"string","outofbandmanagement":{"keys":{"enabled":"boolean","powerstate":"string"},"optional":[]},"podid":"string","podname":"string","resourcestate":"string","state":"string","type":"string","ueficapability":"boolean","version":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"addImageStore":{"200":{"parameters":["provider","url","zoneid"],"response":{"keys":{"addimagestoreresponse":{"keys":{"imagestore":{"keys":{"hasannotations":"boolean","id":"string","name":"string","protocol":"string","providername":"string","readonly":"boolean","scope":"string","url":"string","zoneid":"string","zonename":"string"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"addTrafficType":{"200":{"parameters":["physicalnetworkid","traffictype"],"response":{"keys":{"addtraffictyperesponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"addVpnUser":{"200":{"parameters":["account","domainid","password","username"],"response":{"keys":{"addvpnuserresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]},"431":{"parameters":["account","domainid","password","username"],"response":{"keys":{"addvpnuserresponse":{"keys":{"cserrorcode":"number","errorcode":"number","errortext":"string","uuidList":{"list":"nothing"}},"optional":[]}},"optional":[]},"errors":["Username … is invalid. Username has to begin with an alphabet have …-… characters including alphabets, numbers and the set …."]}},"assignToLoadBalancerRule":{"200":{"parameters":["id","virtualmachineids"],"response":{"keys":{"assigntoloadbalancerruleresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"associateIpAddress":{"200":{"parameters":["account","domainid","networkid"],"response":{"keys":{"associateipaddressresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"attachVolume":{"200":{"parameters":["id","virtualmachineid"],"response":{"keys":{"attachvolumeresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"configureInternalLoadBalancerElement":{"200":{"parameters":["enabled","id"],"response":{"keys":{"configureinternalloadbalancerelementresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"configureVirtualRouterElement":{"200":{"parameters":["enabled","id"],"response":{"keys":{"configurevirtualrouterelementresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createAccount":{"200":{"parameters":["account","accounttype","domainid","email","firstname","lastname","password","username"],"response":{"keys":{"createaccountresponse":{"keys":{"account":{"keys":{"accounttype":"number","apikeyaccess":"string","cpuavailable":"string","cpulimit":"string","cputotal":"number","created":"string","domain":"string","domainid":"string","domainpath":"string","groups":{"list":"nothing"},"id":"string","ipavailable":"string","iplimit":"string","iptotal":"number","isdefault":"boolean","memoryavailable":"string","memorylimit":"string","memorytotal":"number","name":"string","networkavailable":"string","networklimit":"string","networktotal":"number","primarystorageavailable":"string","primarystoragelimit":"string","primarystoragetotal":"number","projectavailable":"string","projectlimit":"string","projecttotal":"number","roleid":"string","rolename":"string","roletype":"string","secondarystorageavailable":"string","secondarystoragelimit":"string","secondarystoragetotal":"number","snapshotavailable":"string","snapshotlimit":"string","snapshottotal":"number","state":"string","templateavailable":"string","templatelimit":"string","templatetotal":"number","user":{"list":{"keys":{"account":"string","accountid":"string","accounttype":"number","created":"string","domain":"string","domainid":"string","email":"string","firstname":"string","id":"string","is2faenabled":"boolean","is2famandated":"boolean","iscallerchilddomain":"boolean","isdefault":"boolean","lastname":"string","roleid":"string","rolename":"string","roletype":"string","state":"string","username":"string","usersource":"string"},"optional":[]}},"vmavailable":"string","vmlimit":"string","vmrunning":"number","vmstopped":"number","vmtotal":"number","volumeavailable":"string","volumelimit":"string","volumetotal":"number","vpcavailable":"string","vpclimit":"string","vpctotal":"number"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"createDomain":{"200":{"parameters":["name"],"response":{"keys":{"createdomainresponse":{"keys":{"domain":{"keys":{"haschild":"boolean","id":"string","level":"number","name":"string","parentdomainid":"string","parentdomainname":"string","path":"string","secondarystoragetotal":"number"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"createLoadBalancerRule":{"200":{"parameters":["algorithm","name","privateport","publicipid","publicport"],"response":{"keys":{"createloadbalancerruleresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createNetwork":{"200":{"parameters":["account","displaytext","domainid","name","networkofferingid","zoneid"],"response":{"keys":{"createnetworkresponse":{"keys":{"network":{"keys":{"account":"string","acltype":"string","broadcastdomaintype":"string","broadcasturi":"string","canusefordeploy":"boolean","cidr":"string","created":"string","details":{"keys":{},"optional":[]},"displaynetwork":"boolean","displaytext":"string","dns1":"string","domain":"string","domainid":"string","domainpath":"string","egressdefaultpolicy":"boolean","gateway":"string","hasannotations":"boolean","id":"string","ispersistent":"boolean","issystem":"boolean","name":"string","netmask":"string","networkdomain":"string","networkofferingavailability":"string","networkofferingconservemode":"boolean","networkofferingdisplaytext":"string","networkofferingid":"string","networkofferingname":"string","physicalnetworkid":"string","privatemtu":"number","publicmtu":"number","receivedbytes":"number","redundantrouter":"boolean","related":"string","restartrequired":"boolean","sentbytes":"number","service":{"list":{"keys":{"capability":{"list":{"keys":{"canchooseservicecapability":"boolean","name":"string","value":"string"},"optional":[]}},"name":"string","provider":{"list":{"keys":{"name":"string"},"optional":[]}}},"optional":[]}},"specifyipranges":"boolean","specifyvlan":"boolean","state":"string","strechedl2subnet":"boolean","subdomainaccess":"boolean","supportsvmautoscaling":"boolean","tags":{"list":"nothing"},"traffictype":"string","type":"string","vlan":"string","zoneid":"string","zonename":"string"},"optional":["account","broadcasturi","cidr","egressdefaultpolicy","gateway","netmask","subdomainaccess","vlan"]}},"optional":[]}},"optional":[]},"errors":[]}},"createPhysicalNetwork":{"200":{"parameters":["isolationmethods","name","zoneid"],"response":{"keys":{"createphysicalnetworkresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createPod":{"200":{"parameters":["endip","gateway","name","netmask","startip","zoneid"],"response":{"keys":{"createpodresponse":{"keys":{"pod":{"keys":{"allocationstate":"string","endip":{"list":"string"},"forsystemvms":{"list":"string"},"gateway":"string","hasannotations":"boolean","id":"string","ipranges":{"list":{"keys":{"endip":"string","forsystemvms":"string","startip":"string","vlanid":"string"},"optional":[]}},"name":"string","netmask":"string","startip":{"list":"string"},"vlanid":{"list":"string"},"zoneid":"string","zonename":"string"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"createPortForwardingRule":{"200":{"parameters":["ipaddressid","privateport","protocol","publicport","virtualmachineid"],"response":{"keys":{"createportforwardingruleresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createRemoteAccessVpn":{"200":{"parameters":["publicipid"],"response":{"keys":{"createremoteaccessvpnresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createSecurityGroup":{"200":{"parameters":["account","domainid","name"],"response":{"keys":{"createsecuritygroupresponse":{"keys":{"securitygroup":{"keys":{"account":"string","domain":"string","domainid":"string","domainpath":"string","egressrule":{"list":"nothing"},"id":"string","ingressrule":{"list":"nothing"},"name":"string","tags":{"list":"nothing"},"virtualmachinecount":"number","virtualmachineids":{"list":"nothing"}},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"createSnapshot":{"200":{"parameters":["account","domainid","volumeid"],"response":{"keys":{"createsnapshotresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createStoragePool":{"200":{"parameters":["clusterid","name","podid","url","zoneid"],"response":{"keys":{"createstoragepoolresponse":{"keys":{"storagepool":{"keys":{"clusterid":"string","clustername":"string","created":"string","disksizeallocated":"number","disksizetotal":"number","disksizeused":"number","hasannotations":"boolean","hypervisor":"string","id":"string","ipaddress":"string","istagarule":"boolean","managed":"boolean","name":"string","overprovisionfactor":"string","path":"string","podid":"string","podname":"string","provider":"string","scope":"string","state":"string","type":"string","zoneid":"string","zonename":"string"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"createVMSnapshot":{"200":{"parameters":["virtualmachineid"],"response":{"keys":{"createvmsnapshotresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createVPC":{"200":{"parameters":["account","cidr","displaytext","domainid","name","vpcofferingid","zoneid"],"response":{"keys":{"createvpcresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createVlanIpRange":{"200":{"parameters":["endip","forvirtualnetwork","gateway","netmask","networkid","podid","startip","vlan","zoneid"],"response":{"keys":{"createvlaniprangeresponse":{"keys":{"vlan":{"keys":{"account":"string","cidr":"string","domain":"string","domainid":"string","domainpath":"string","endip":"string","fornsx":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","gateway":"string","id":"string","netmask":"string","networkid":"string","physicalnetworkid":"string","podid":"string","podname":"string","startip":"string","vlan":"string","zoneid":"string"},"optional":["account","domain","domainid","domainpath","podid","podname"]}},"optional":[]}},"optional":[]},"errors":[]}},"createVolume":{"200":{"parameters":["account","diskofferingid","domainid","name","zoneid"],"response":{"keys":{"createvolumeresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"createZone":{"200":{"parameters":["dns1","guestcidraddress","internaldns1","name","networktype","securitygroupenabled"],"response":{"keys":{"createzoneresponse":{"keys":{"zone":{"keys":{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":{"list":"nothing"},"type":"string","zonetoken":"string"},"optional":["guestcidraddress"]}},"optional":[]}},"optional":[]},"errors":[]}},"deployVirtualMachine":{"200":{"parameters":["account","domainid","networkids","serviceofferingid","templateid","zoneid"],"response":{"keys":{"deployvirtualmachineresponse":{"keys":{"id":"string","jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"generateUsageRecords":{"200":{"parameters":["enddate","startdate"],"response":{"keys":{"generateusagerecordsresponse":{"keys":{"success":"boolean"},"optional":[]}},"optional":[]},"errors":[]}},"getUserKeys":{"200":{"parameters":["id"],"response":{"keys":{"getuserkeysresponse":{"keys":{"userkeys":{"keys":{"apikey":"string","apikeyaccess":"boolean","secretkey":"string"},"optional":["apikey","secretkey"]}},"optional":[]}},"optional":[]},"errors":[]}},"listCapabilities":{"200":{"parameters":[],"response":{"keys":{"listcapabilitiesresponse":{"keys":{"capability":{"keys":{"allowusercreateprojects":"boolean","allowuserexpungerecovervm":"boolean","allowuserexpungerecovervolume":"boolean","allowuserforcestopvm":"boolean","allowuserviewalldomainaccounts":"boolean","allowuserviewdestroyedvm":"boolean","cloudstackversion":"string","customdiskofferingmaxsize":"number","customdiskofferingminsize":"number","customhypervisordisplayname":"string","defaultuipagesize":"number","dynamicrolesenabled":"boolean","instancesdisksstatsretentionenabled":"boolean","instancesdisksstatsretentiontime":"number","instancesstatsretentiontime":"number","instancesstatsuseronly":"boolean","kubernetesclusterexperimentalfeaturesenabled":"boolean","kubernetesserviceenabled":"boolean","kvmsnapshotenabled":"boolean","projectinviterequired":"boolean","regionsecondaryenabled":"boolean","securitygroupsenabled":"boolean","sharedfsvmmincpucount":"number","sharedfsvmminramsize":"number","supportELB":"string","userpublictemplateenabled":"boolean"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"listDiskOfferings":{"200":{"parameters":[],"response":{"keys":{"listdiskofferingsresponse":{"keys":{"count":"number","diskoffering":{"list":{"keys":{"created":"string","disksize":"number","disksizestrictness":"boolean","displayoffering":"boolean","displaytext":"string","encrypt":"boolean","hasannotations":"boolean","id":"string","iscustomized":"boolean","name":"string","provisioningtype":"string","state":"string","storagetype":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listDomains":{"200":{"parameters":[],"response":{"keys":{"listdomainsresponse":{"keys":{"count":"number","domain":{"list":{"keys":{"cpuavailable":"string","cpulimit":"string","cputotal":"number","created":"string","hasannotations":"boolean","haschild":"boolean","id":"string","ipavailable":"string","iplimit":"string","iptotal":"number","level":"number","memoryavailable":"string","memorylimit":"string","memorytotal":"number","name":"string","networkavailable":"string","networklimit":"string","networktotal":"number","parentdomainid":"string","parentdomainname":"string","path":"string","primarystorageavailable":"string","primarystoragelimit":"string","primarystoragetotal":"number","projectavailable":"string","projectlimit":"string","projecttotal":"number","secondarystorageavailable":"string","secondarystoragelimit":"string","secondarystoragetotal":"number","snapshotavailable":"string","snapshotlimit":"string","snapshottotal":"number","state":"string","templateavailable":"string","templatelimit":"string","templatetotal":"number","vmavailable":"string","vmlimit":"string","vmtotal":"number","volumeavailable":"string","volumelimit":"string","volumetotal":"number","vpcavailable":"string","vpclimit":"string","vpctotal":"number"},"optional":["created","parentdomainid","parentdomainname"]}}},"optional":[]}},"optional":[]},"errors":[]}},"listHosts":{"200":{"parameters":["clusterid"],"response":{"keys":{"listhostsresponse":{"keys":{"count":"number","host":{"list":{"keys":{"arch":"string","capabilities":"string","clusterid":"string","clustername":"string","clustertype":"string","cpuallocated":"string","cpuallocatedpercentage":"string","cpuallocatedvalue":"number","cpuallocatedwithoverprovisioning":"string","cpunumber":"number","cpuspeed":"number","cpuwithoverprovisioning":"string","created":"string","events":"string","hahost":"boolean","hasannotations":"boolean","hostha":{"keys":{"haenable":"boolean","hastate":"string"},"optional":[]},"hypervisor":"string","hypervisorversion":"string","id":"string","ipaddress":"string","islocalstorageactive":"boolean","lastpinged":"string","managementserverid":"string","memoryallocated":"number","memoryallocatedbytes":"number","memoryallocatedpercentage":"string","memorytotal":"number","memorywithoverprovisioning":"string","name":"string","outofbandmanagement":{"keys":{"enabled":"boolean","powerstate":"string"},"optional":[]},"podid":"string","podname":"string","resourcestate":"string","state":"string","type":"string","ueficapability":"boolean","version":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listInternalLoadBalancerElements":{"200":{"parameters":["nspid"],"response":{"keys":{"listinternalloadbalancerelementsresponse":{"keys":{"count":"number","internalloadbalancerelement":{"list":{"keys":{"enabled":"boolean","id":"string","nspid":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listNetworkOfferings":{"200":{"parameters":["name"],"response":{"keys":{"listnetworkofferingsresponse":{"keys":{"count":"number","networkoffering":{"list":{"keys":{"availability":"string","conservemode":"boolean","created":"string","displaytext":"string","egressdefaultpolicy":"boolean","fornsx":"boolean","fortungsten":"boolean","forvpc":"boolean","guestiptype":"string","hasannotations":"boolean","id":"string","internetprotocol":"string","isdefault":"boolean","ispersistent":"boolean","name":"string","networkrate":"number","service":{"list":{"keys":{"name":"string","provider":{"list":{"keys":{"name":"string"},"optional":[]}}},"optional":[]}},"serviceofferingid":"string","specifyasnumber":"boolean","specifyipranges":"boolean","specifyvlan":"boolean","state":"string","supportsinternallb":"boolean","supportspublicaccess":"boolean","supportsstrechedl2subnet":"boolean","traffictype":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listNetworkServiceProviders":{"200":{"parameters":["name","physicalnetworkid"],"response":{"keys":{"listnetworkserviceprovidersresponse":{"keys":{"count":"number","networkserviceprovider":{"list":{"keys":{"canenableindividualservice":"boolean","id":"string","name":"string","physicalnetworkid":"string","servicelist":{"list":"string"},"state":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listOsTypes":{"200":{"parameters":["description"],"response":{"keys":{"listostypesresponse":{"keys":{"count":"number","ostype":{"list":{"keys":{"description":"string","fordisplay":"boolean","id":"string","isuserdefined":"boolean","name":"string","oscategoryid":"string","oscategoryname":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listPublicIpAddresses":{"200":{"parameters":["account","associatednetworkid","domainid","issourcenat"],"response":{"keys":{"listpublicipaddressesresponse":{"keys":{"count":"number","publicipaddress":{"list":{"keys":{"account":"string","allocated":"string","associatednetworkid":"string","associatednetworkname":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","hasannotations":"boolean","hasrules":"boolean","id":"string","ipaddress":"string","isportable":"boolean","issourcenat":"boolean","isstaticnat":"boolean","issystem":"boolean","networkid":"string","physicalnetworkid":"string","state":"string","tags":{"list":"nothing"},"vlanid":"string","vlanname":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listServiceOfferings":{"200":{"parameters":[],"response":{"keys":{"listserviceofferingsresponse":{"keys":{"count":"number","serviceoffering":{"list":{"keys":{"cpunumber":"number","cpuspeed":"number","created":"string","defaultuse":"boolean","diskofferingstrictness":"boolean","displaytext":"string","dynamicscalingenabled":"boolean","encryptroot":"boolean","hasannotations":"boolean","id":"string","iscustomized":"boolean","issystem":"boolean","isvolatile":"boolean","limitcpuuse":"boolean","memory":"number","name":"string","offerha":"boolean","provisioningtype":"string","rootdisksize":"number","state":"string","storagetype":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listSystemVms":{"200":{"parameters":["zoneid"],"response":{"keys":{"listsystemvmsresponse":{"keys":{"count":"number","systemvm":{"list":{"keys":{"activeviewersessions":"number","agentstate":"string","arch":"string","created":"string","dns1":"string","gateway":"string","hasannotations":"boolean","hostcontrolstate":"string","hostid":"string","hostname":"string","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","linklocalip":"string","linklocalmacaddress":"string","linklocalnetmask":"string","name":"string","podid":"string","podname":"string","privateip":"string","privatemacaddress":"string","privatenetmask":"string","publicip":"string","publicmacaddress":"string","publicnetmask":"string","serviceofferingid":"string","serviceofferingname":"string","state":"string","systemvmtype":"string","templateid":"string","templatename":"string","version":"string","zoneid":"string","zonename":"string"},"optional":["activeviewersessions","agentstate","gateway","hostcontrolstate","hostid","hostname","linklocalip","linklocalmacaddress","linklocalnetmask","podid","podname","privateip","privatemacaddress","privatenetmask","publicip","publicmacaddress","publicnetmask","version"]}}},"optional":["count","systemvm"]}},"optional":[]},"errors":[]}},"listTemplates":{"200":{"parameters":["templatefilter","zoneid"],"response":{"keys":{"listtemplatesresponse":{"keys":{"count":"number","template":{"list":{"keys":{"account":"string","arch":"string","bits":"number","checksum":"string","created":"string","crossZones":"boolean","deployasis":"boolean","details":{"keys":{},"optional":[]},"directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":{"list":{"keys":{"datastore":"string","datastoreId":"string","datastoreRole":"string","downloadPercent":"string","downloadState":"string"},"optional":[]}},"format":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","physicalsize":"number","requireshvm":"boolean","size":"number","sshkeyenabled":"boolean","status":"string","tags":{"list":"nothing"},"templatetype":"string","url":"string","zoneid":"string","zonename":"string"},"optional":["physicalsize","size"]}}},"optional":[]}},"optional":[]},"errors":[]}},"listUsageRecords":{"200":{"parameters":["account","domainid","enddate","oldformat","page","pagesize","startdate","type"],"response":{"keys":{"listusagerecordsresponse":{"keys":{"count":"number","usagerecord":{"list":{"keys":{"account":"string","accountid":"string","cpunumber":"number","cpuspeed":"number","description":"string","domain":"string","domainid":"string","domainpath":"string","enddate":"string","isdefault":"boolean","issourcenat":"boolean","issystem":"boolean","memory":"number","name":"string","offeringid":"string","oscategoryid":"string","oscategoryname":"string","osdisplayname":"string","ostypeid":"string","rawusage":"string","size":"number","startdate":"string","tags":{"list":"nothing"},"templateid":"string","type":"string","usage":"string","usageid":"string","usagetype":"number","virtualmachineid":"string","virtualsize":"number","zoneid":"string"},"optional":["cpunumber","cpuspeed","isdefault","issourcenat","issystem","memory","name","offeringid","oscategoryid","oscategoryname","osdisplayname","ostypeid","size","templateid","type","usageid","virtualmachineid","virtualsize","zoneid"]}}},"optional":["count","usagerecord"]}},"optional":[]},"errors":[]},"431":{"parameters":["enddate","pagesize","startdate"],"response":{"keys":{"listusagerecordsresponse":{"keys":{"cserrorcode":"number","errorcode":"number","errortext":"string","uuidList":{"list":"nothing"}},"optional":[]}},"optional":[]},"errors":["\\"page\\" parameter is required when \\"pagesize\\" is specified","Unable to execute API command listusagerecords due to missing parameter enddate","Unable to parse date nonsense for command listusagerecords, please pass dates in the format mentioned in the api documentation"]}},"listUsageServerMetrics":{"200":{"parameters":[],"response":{"keys":{"listusageservermetricsresponse":{"keys":{"usageMetrics":{"keys":{"collectiontime":"string","hostname":"string","lastheartbeat":"string","lastsuccessfuljob":"string","state":"string"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"listUsageTypes":{"200":{"parameters":[],"response":{"keys":{"listusagetypesresponse":{"keys":{"count":"number","usagetype":{"list":{"keys":{"description":"string","id":"number","name":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listUsers":{"200":{"parameters":["account"],"response":{"keys":{"listusersresponse":{"keys":{"count":"number","user":{"list":{"keys":{"account":"string","accountid":"string","accounttype":"number","apikey":"string","apikeyaccess":"string","created":"string","domain":"string","domainid":"string","email":"string","firstname":"string","id":"string","is2faenabled":"boolean","is2famandated":"boolean","iscallerchilddomain":"boolean","isdefault":"boolean","lastname":"string","roleid":"string","rolename":"string","roletype":"string","state":"string","username":"string","usersource":"string"},"optional":["apikey"]}}},"optional":[]}},"optional":[]},"errors":[]}},"listVPCOfferings":{"200":{"parameters":[],"response":{"keys":{"listvpcofferingsresponse":{"keys":{"count":"number","vpcoffering":{"list":{"keys":{"created":"string","displaytext":"string","distributedvpcrouter":"boolean","fornsx":"boolean","id":"string","internetprotocol":"string","isdefault":"boolean","name":"string","service":{"list":{"keys":{"name":"string","provider":{"list":{"keys":{"name":"string"},"optional":[]}}},"optional":[]}},"specifyasnumber":"boolean","state":"string","supportsregionLevelvpc":"boolean"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listVirtualRouterElements":{"200":{"parameters":["nspid"],"response":{"keys":{"listvirtualrouterelementsresponse":{"keys":{"count":"number","virtualrouterelement":{"list":{"keys":{"enabled":"boolean","id":"string","nspid":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listVolumes":{"200":{"parameters":["account","domainid","type","virtualmachineid"],"response":{"keys":{"listvolumesresponse":{"keys":{"count":"number","volume":{"list":{"keys":{"account":"string","clusterid":"string","clustername":"string","created":"string","deleteprotection":"boolean","destroyed":"boolean","deviceid":"number","diskioread":"number","diskiowrite":"number","diskkbsread":"number","diskkbswrite":"number","displayvolume":"boolean","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isextractable":"boolean","name":"string","path":"string","podid":"string","podname":"string","provisioningtype":"string","quiescevm":"boolean","serviceofferingdisplaytext":"string","serviceofferingid":"string","serviceofferingname":"string","size":"number","state":"string","storage":"string","storageid":"string","storagetype":"string","supportsstoragesnapshot":"boolean","tags":{"list":"nothing"},"templatedisplaytext":"string","templateid":"string","templatename":"string","type":"string","virtualmachineid":"string","vmdisplayname":"string","vmname":"string","vmstate":"string","vmtype":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"listZones":{"200":{"parameters":[],"response":{"keys":{"listzonesresponse":{"keys":{"count":"number","zone":{"list":{"keys":{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":{"list":"nothing"},"type":"string","zonetoken":"string"},"optional":["guestcidraddress"]}}},"optional":[]}},"optional":[]},"errors":[]}},"queryAsyncJobResult":{"200":{"parameters":["jobid"],"response":{"keys":{"queryasyncjobresultresponse":{"keys":{"account":"string","accountid":"string","cmd":"string","completed":"string","created":"string","domainid":"string","domainpath":"string","jobid":"string","jobinstanceid":"string","jobinstancetype":"string","jobprocstatus":"number","jobresult":{"keys":{"internalloadbalancerelement":{"keys":{"enabled":"boolean","id":"string","nspid":"string"},"optional":[]},"ipaddress":{"keys":{"account":"string","allocated":"string","associatednetworkid":"string","associatednetworkname":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","forsystemvms":"boolean","forvirtualnetwork":"boolean","hasannotations":"boolean","hasrules":"boolean","id":"string","ipaddress":"string","isportable":"boolean","issourcenat":"boolean","isstaticnat":"boolean","issystem":"boolean","networkid":"string","physicalnetworkid":"string","state":"string","tags":{"list":"nothing"},"vlanid":"string","vlanname":"string","zoneid":"string","zonename":"string"},"optional":[]},"loadbalancer":{"keys":{"account":"string","algorithm":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","name":"string","networkid":"string","privateport":"string","publicip":"string","publicipid":"string","publicport":"string","state":"string","tags":{"list":"nothing"},"zoneid":"string","zonename":"string"},"optional":[]},"networkserviceprovider":{"keys":{"canenableindividualservice":"boolean","id":"string","name":"string","physicalnetworkid":"string","servicelist":{"list":"string"},"state":"string"},"optional":[]},"physicalnetwork":{"keys":{"broadcastdomainrange":"string","id":"string","isolationmethods":"string","name":"string","state":"string","vlan":"string","zoneid":"string","zonename":"string"},"optional":["vlan"]},"portforwardingrule":{"keys":{"cidrlist":"string","fordisplay":"boolean","id":"string","ipaddress":"string","ipaddressid":"string","networkid":"string","privateendport":"string","privateport":"string","protocol":"string","publicendport":"string","publicport":"string","state":"string","tags":{"list":"nothing"},"virtualmachinedisplayname":"string","virtualmachineid":"string","virtualmachinename":"string","vmguestip":"string"},"optional":[]},"remoteaccessvpn":{"keys":{"account":"string","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","id":"string","iprange":"string","presharedkey":"string","publicip":"string","publicipid":"string","state":"string"},"optional":[]},"snapshot":{"keys":{"account":"string","created":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","id":"string","intervaltype":"string","name":"string","osdisplayname":"string","ostypeid":"string","physicalsize":"number","revertable":"boolean","snapshottype":"string","state":"string","tags":{"list":"nothing"},"virtualsize":"number","volumeid":"string","volumename":"string","volumestate":"string","volumetype":"string","zoneid":"string","zonename":"string"},"optional":[]},"success":"boolean","traffictype":{"keys":{"id":"string","physicalnetworkid":"string","traffictype":"string"},"optional":[]},"virtualmachine":{"keys":{"account":"string","affinitygroup":{"list":"nothing"},"arch":"string","bootmode":"string","boottype":"string","cpunumber":"number","cpuspeed":"number","created":"string","deleteprotection":"boolean","details":{"keys":{},"optional":[]},"displayname":"string","displayvm":"boolean","domain":"string","domainid":"string","domainpath":"string","guestosid":"string","haenable":"boolean","hasannotations":"boolean","hostcontrolstate":"string","hostid":"string","hostname":"string","hypervisor":"string","id":"string","instancename":"string","ipaddress":"string","isdynamicallyscalable":"boolean","jobid":"string","jobstatus":"number","lastupdated":"string","memory":"number","name":"string","nic":{"list":{"keys":{"broadcasturi":"string","deviceid":"string","extradhcpoption":{"list":"nothing"},"gateway":"string","id":"string","ipaddress":"string","isdefault":"boolean","isolationuri":"string","macaddress":"string","netmask":"string","networkid":"string","networkname":"string","secondaryip":{"list":"nothing"},"traffictype":"string","type":"string"},"optional":[]}},"osdisplayname":"string","ostypeid":"string","passwordenabled":"boolean","pooltype":"string","receivedbytes":"number","rootdeviceid":"number","rootdevicetype":"string","securitygroup":{"list":"nothing"},"sentbytes":"number","serviceofferingid":"string","serviceofferingname":"string","state":"string","tags":{"list":"nothing"},"templatedisplaytext":"string","templateformat":"string","templateid":"string","templatename":"string","templatetype":"string","userid":"string","username":"string","zoneid":"string","zonename":"string"},"optional":[]},"virtualrouterelement":{"keys":{"enabled":"boolean","id":"string","nspid":"string"},"optional":[]},"vmsnapshot":{"keys":{"account":"string","created":"string","current":"boolean","displayname":"string","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","name":"string","state":"string","tags":{"list":"nothing"},"type":"string","virtualmachineid":"string","virtualmachinename":"string","zoneid":"string","zonename":"string"},"optional":[]},"volume":{"keys":{"account":"string","attached":"string","clusterid":"string","clustername":"string","created":"string","deleteprotection":"boolean","destroyed":"boolean","deviceid":"number","diskioread":"number","diskiowrite":"number","diskkbsread":"number","diskkbswrite":"number","diskofferingdisplaytext":"string","diskofferingid":"string","diskofferingname":"string","displayvolume":"boolean","domain":"string","domainid":"string","domainpath":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isextractable":"boolean","jobid":"string","jobstatus":"number","name":"string","path":"string","podid":"string","podname":"string","provisioningtype":"string","quiescevm":"boolean","size":"number","state":"string","storage":"string","storageid":"string","storagetype":"string","supportsstoragesnapshot":"boolean","tags":{"list":"nothing"},"type":"string","virtualmachineid":"string","vmdisplayname":"string","vmname":"string","vmstate":"string","vmtype":"string","zoneid":"string","zonename":"string"},"optional":["attached","clusterid","clustername","deviceid","diskioread","diskiowrite","diskkbsread","diskkbswrite","path","podid","podname","storage","storageid","virtualmachineid","vmdisplayname","vmname","vmstate","vmtype"]},"vpc":{"keys":{"account":"string","cidr":"string","created":"string","displaytext":"string","distributedvpcrouter":"boolean","domain":"string","domainid":"string","domainpath":"string","fordisplay":"boolean","hasannotations":"boolean","id":"string","name":"string","network":{"list":"nothing"},"networkdomain":"string","publicmtu":"number","redundantvpcrouter":"boolean","regionlevelvpc":"boolean","restartrequired":"boolean","service":{"list":{"keys":{"name":"string","provider":{"list":{"keys":{"name":"string"},"optional":[]}}},"optional":[]}},"state":"string","tags":{"list":"nothing"},"vpcofferingid":"string","vpcofferingname":"string","zoneid":"string","zonename":"string"},"optional":[]},"vpnuser":{"keys":{"account":"string","domain":"string","domainid":"string","domainpath":"string","id":"string","state":"string","username":"string"},"optional":[]}},"optional":["internalloadbalancerelement","ipaddress","loadbalancer","networkserviceprovider","physicalnetwork","portforwardingrule","remoteaccessvpn","snapshot","success","traffictype","virtualmachine","virtualrouterelement","vmsnapshot","volume","vpc","vpnuser"]},"jobresultcode":"number","jobresulttype":"string","jobstatus":"number","managementserverid":"number","userid":"string"},"optional":["completed","jobinstanceid","jobinstancetype","jobresult","jobresulttype","managementserverid"]}},"optional":[]},"errors":[]}},"quotaBalance":{"200":{"parameters":["account","domainid"],"response":{"keys":{"quotabalanceresponse":{"keys":{"balance":{"keys":{"credits":{"list":"nothing"},"currency":"string","startdate":"string","startquota":"number"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"quotaIsEnabled":{"200":{"parameters":[],"response":{"keys":{"quotaisenabledresponse":{"keys":{"isenabled":{"keys":{"isenabled":"boolean"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"quotaStatement":{"200":{"parameters":["account","domainid","enddate","startdate"],"response":{"keys":{"quotastatementresponse":{"keys":{"statement":{"keys":{"currency":"string","enddate":"string","quotausage":{"list":{"keys":{"accountid":"number","domain":"number","name":"string","quota":"number","type":"number","unit":"string"},"optional":[]}},"startdate":"string","totalquota":"number"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"quotaSummary":{"200":{"parameters":[],"response":{"keys":{"quotasummaryresponse":{"keys":{"count":"number","summary":{"list":{"keys":{"account":"string","accountid":"string","balance":"number","currency":"string","domain":"string","domainid":"string","enddate":"string","quota":"number","quotaenabled":"boolean","startdate":"string","state":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"quotaTariffList":{"200":{"parameters":[],"response":{"keys":{"quotatarifflistresponse":{"keys":{"count":"number","quotatariff":{"list":{"keys":{"currency":"string","effectiveDate":"string","id":"string","name":"string","position":"number","tariffValue":"number","usageDiscriminator":"string","usageName":"string","usageType":"number","usageTypeDescription":"string","usageUnit":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"registerIso":{"200":{"parameters":["account","displaytext","domainid","name","ostypeid","url","zoneid"],"response":{"keys":{"registerisoresponse":{"keys":{"count":"number","iso":{"list":{"keys":{"account":"string","arch":"string","bits":"number","bootable":"boolean","created":"string","crossZones":"boolean","directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":{"list":{"keys":{"datastore":"string","downloadPercent":"string","downloadState":"string"},"optional":[]}},"hasannotations":"boolean","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","size":"number","status":"string","tags":{"list":"nothing"},"url":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]}},"registerTemplate":{"200":{"parameters":["account","displaytext","domainid","format","hypervisor","name","ostypeid","url","zoneid"],"response":{"keys":{"registertemplateresponse":{"keys":{"count":"number","template":{"list":{"keys":{"account":"string","arch":"string","bits":"number","created":"string","crossZones":"boolean","deployasis":"boolean","details":{"keys":{},"optional":[]},"directdownload":"boolean","displaytext":"string","domain":"string","domainid":"string","domainpath":"string","downloaddetails":{"list":{"keys":{"datastore":"string","datastoreId":"string","datastoreRole":"string","downloadPercent":"string","downloadState":"string"},"optional":[]}},"format":"string","hasannotations":"boolean","hypervisor":"string","id":"string","isdynamicallyscalable":"boolean","isextractable":"boolean","isfeatured":"boolean","ispublic":"boolean","isready":"boolean","name":"string","ostypeid":"string","ostypename":"string","passwordenabled":"boolean","physicalsize":"number","requireshvm":"boolean","size":"number","sshkeyenabled":"boolean","status":"string","tags":{"list":"nothing"},"templatetype":"string","url":"string","zoneid":"string","zonename":"string"},"optional":[]}}},"optional":[]}},"optional":[]},"errors":[]},"431":{"parameters":["account","displaytext","domainid","format","hypervisor","name","url","zoneid"],"response":{"keys":{"registertemplateresponse":{"keys":{"cserrorcode":"number","errorcode":"number","errortext":"string","uuidList":{"list":"nothing"}},"optional":[]}},"optional":[]},"errors":["Please provide a guest OS type"]}},"registerUserKeys":{"200":{"parameters":["id"],"response":{"keys":{"registeruserkeysresponse":{"keys":{"userkeys":{"keys":{"apikey":"string","secretkey":"string"},"optional":[]}},"optional":[]}},"optional":[]},"errors":[]}},"updateConfiguration":{"200":{"parameters":["name","value"],"response":{"keys":{"updateconfigurationresponse":{"keys":{"configuration":{"keys":{"category":"string","component":"string","defaultvalue":"string","description":"string","displaytext":"string","group":"string","isdynamic":"boolean","name":"string","options":"string","parent":"string","subgroup":"string","type":"string","value":"string"},"optional":["description","options","parent"]}},"optional":[]}},"optional":[]},"errors":[]}},"updateNetworkServiceProvider":{"200":{"parameters":["id","state"],"response":{"keys":{"updatenetworkserviceproviderresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"updatePhysicalNetwork":{"200":{"parameters":["id","state","vlan"],"response":{"keys":{"updatephysicalnetworkresponse":{"keys":{"jobid":"string"},"optional":[]}},"optional":[]},"errors":[]}},"updateZone":{"200":{"parameters":["allocationstate","id"],"response":{"keys":{"updatezoneresponse":{"keys":{"zone":{"keys":{"allocationstate":"string","allowuserspecifyvrmtu":"boolean","asnrange":"string","dhcpprovider":"string","dns1":"string","guestcidraddress":"string","hasannotations":"boolean","id":"string","internaldns1":"string","ismultiarch":"boolean","isnsxenabled":"boolean","localstorageenabled":"boolean","name":"string","networktype":"string","routedmodeenabled":"boolean","routerprivateinterfacemaxmtu":"number","routerpublicinterfacemaxmtu":"number","securitygroupsenabled":"boolean","tags":{"list":"nothing"},"type":"string","zonetoken":"string"},"optional":["guestcidraddress"]}},"optional":[]}},"optional":[]},"errors":[]}}}}');
;// CONCATENATED MODULE: ./.cache/tsc/emulator/contract.js

const commands = contract_namespaceObject.P;
/** What a project's resources have in place of an account. */
const PROJECT = ['project', 'projectid'];
/** The shape of what a list command lists, or of what a command without a job makes. */
function shapeInAnswer(command, key) {
    const answer = inside(commands[command]?.['200']?.response, `${command.toLowerCase()}response`);
    const found = inside(answer, key);
    return typeof found === 'object' && 'list' in found ? found.list : found;
}
/** The shape of a job's result. */
function shapeInJob(key) {
    const answer = inside(commands.queryAsyncJobResult?.['200']?.response, 'queryasyncjobresultresponse');
    return inside(inside(answer, 'jobresult'), key);
}
function inside(shape, key) {
    return typeof shape === 'object' && 'keys' in shape ? shape.keys[key] : undefined;
}
/** A thing as a command answers it: all that the real answer has, from the thing where it knows, else empty. */
function asAnswered(entity, command, key) {
    return conform(shapeInAnswer(command, key), entity);
}
/** The same as the result of a job. */
function asJobResult(entity, key) {
    return conform(shapeInJob(key), entity);
}
function conform(shape, value) {
    if (shape === undefined || typeof shape === 'string')
        return value ?? empty(shape);
    if ('list' in shape)
        return Array.isArray(value) ? value.map((item) => conform(shape.list, item)) : [];
    const known = (value ?? {});
    const isOfProject = known.projectid !== undefined;
    const keys = Object.keys(shape.keys).filter((key) => key in known || !(shape.optional.includes(key) || (isOfProject && key === 'account')));
    const more = PROJECT.filter((key) => key in known);
    return Object.fromEntries([
        ...keys.map((key) => [key, conform(shape.keys[key], known[key])]),
        ...more.map((key) => [key, known[key]]),
    ]);
}
function empty(shape) {
    return { string: '', number: 0, boolean: false }[shape ?? ''] ?? null;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
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
    quota = { tariffs: new Map(), credits: [], charges: [], charged: 0 };
    tables = new Map();
    counts = new Map();
    constructor(version) {
        this.version = version;
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
        required: ['name'],
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
        required: ['email', 'firstname', 'lastname', 'password', 'username'],
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
        required: ['name'],
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
                    domainpath: pathOf(domain),
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
        ...{ domainid: domain.id, domain: domain.name, domainpath: pathOf(domain) },
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
    return { account, domainid: domain.id, domain: domain.name, domainpath: pathOf(domain) };
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
/** `/acme/` of `ROOT/acme`. */
function pathOf({ path }) {
    return `${path.replace(/^ROOT/, '')}/`;
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
 * @returns undefined where it takes it
 */
function refusal(name, value, current, version) {
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
            for (const [index, [usageType, record]] of counter.records.entries()) {
                const amount = amounts[index] ?? 0;
                if (amount > 0)
                    this.records.push({ usageType, amount, start, end, record });
            }
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

/** A store without a database, and with a usage server of its own. */
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
            Object.entries(where).every(([field, value]) => row.record[field] === value);
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
        required: ['name'],
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
function listing(name, { key, table, by, required = [], show = (entity) => entity }) {
    return {
        name,
        required,
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/metering.js

/** Puts down that something begins or ends being metered. */
async function publish({ state, store }, entity, { event, usageType, begins }, record = {}) {
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
        required: ['resourcetype'],
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
/** @throws ApiError where an owner has as many things of a table as the limit allows */
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
/** What lies in a thing's zone and belongs to its owner, too. */
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
        ...{ result: 'ipaddress', required: [], instanceType: 'IpAddress' },
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
        required: ['ipaddressid', 'privateport', 'protocol', 'publicport', 'virtualmachineid'],
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
        required: ['algorithm', 'name', 'privateport', 'publicport'],
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
        ...{ key: 'remoteaccessvpn', result: 'remoteaccessvpn', required: ['publicipid'], instanceType: 'None' },
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
        ...{ required: ['password', 'username'], instanceType: 'None' },
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
        required: ['name', 'vpcofferingid', 'zoneid'],
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
        // Its router comes with it, on an address of its own (VpcManagerImpl.startVpc).
        parts: (call, vpc) => [['publicipaddress', addressOf(call, vpc, true)]],
        count: countVpc,
    },
    {
        ...{ table: 'securitygroup', create: 'createSecurityGroup', list: 'listSecurityGroups' },
        ...{ key: 'securitygroup', result: 'securitygroup', required: ['name'] },
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
const STORAGE_KINDS = [
    {
        ...{ table: 'volume', create: 'createVolume', list: 'listVolumes', key: 'volume', result: 'volume' },
        ...{ required: [], instanceType: 'Volume' },
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
        ...{ required: ['volumeid'], instanceType: 'Snapshot' },
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
        ...{ required: ['virtualmachineid'], instanceType: 'VMSnapshot' },
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
                record: (snapshot, state) => disksOf(snapshot, state).map((disk) => vmSnapshotRecord(snapshot, disk)),
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
        required: ['format', 'hypervisor', 'name', 'url'],
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
        required: ['name', 'url', 'zoneid'],
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
    const { create: name, required: wanted, instanceType, result } = kind;
    return {
        name,
        required: wanted,
        run,
        ...(instanceType && { job: { result, instanceType, tellsId: true } }),
    };
}
function removing({ table, remove, instanceType = 'None' }) {
    const [parameter, field] = remove.by ?? ['id', 'id'];
    return {
        name: remove.command,
        required: [parameter],
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
            const items = found.map((entity) => asListed(kind, entity));
            return list(kind.key, items);
        },
    };
}
/** Those that jobs make are listed as the job told them, but addresses, and disks that come with a machine. */
function asListed({ table, list, key, result, instanceType }, entity) {
    if (!instanceType || table === 'publicipaddress' || entity.type === 'ROOT')
        return asAnswered(entity, list, key);
    const { jobid, jobstatus, ...listed } = asJobResult(entity, result);
    return listed;
}
const resourceCommands = [
    ...KINDS.map(creating),
    ...KINDS.filter(({ list }) => list !== '').map(resources_listing),
    ...KINDS.map(removing),
    {
        name: 'attachVolume',
        required: ['id', 'virtualmachineid'],
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
        required: ['resourceids', 'resourcetype', 'tags[0].key'],
        job: { result: 'success', instanceType: 'None' },
        run: async ({ state, parameters }) => {
            const machine = state.get('virtualmachine', parameters.get('resourceids') ?? '', 'resourceids');
            const pairs = [...parameters].filter(([name]) => /^tags\[\d+\]\.key$/.test(name));
            const added = pairs.map(([name, key]) => ({
                key,
                value: parameters.get(name.replace('.key', '.value')),
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
        required: ['name', 'zoneid'],
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
        required: ['id'],
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
        required: ['physicalnetworkid', 'traffictype'],
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
        required: ['id'],
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
                required: ['enabled', 'id'],
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
        required: ['name', 'networkofferingid', 'zoneid'],
        run: async (call) => {
            const network = createNetwork(call);
            await meterNetwork(call, network);
            return { network: describeNetwork(network) };
        },
    },
    {
        name: 'deleteNetwork',
        required: ['id'],
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
 * groups, else the owner's only isolated one, which CloudStack makes where there is none.
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
        required: ['displaytext', 'name'],
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
        required: ['templatefilter'],
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
        required: ['id'],
        job: { result: 'systemvm', instanceType: 'SystemVm' },
        run: async (call) => {
            const machine = call.state.get('systemvm', required('stopSystemVm', call, 'id'), 'id');
            Object.assign(machine, { stopped: true, agentstate: undefined });
            return describeSystemVm(machine);
        },
    },
    {
        name: 'startSystemVm',
        required: ['id'],
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
        required: ['serviceofferingid', 'templateid', 'zoneid'],
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
        required: ['id'],
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
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
        required: ['dns1', 'internaldns1', 'name', 'networktype'],
        run: async (call) => ({ zone: createZone(call) }),
    },
    {
        name: 'updateZone',
        required: ['id'],
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
        required: ['name', 'zoneid'],
        run: async (call) => ({ pod: createPod(call) }),
    },
    listing('listPods', { table: 'pod', by: { id: 'id', zoneid: 'zoneid', name: 'name' } }),
    {
        name: 'addCluster',
        required: ['clustername', 'clustertype', 'hypervisor', 'podid', 'zoneid'],
        run: async (call) => ({ count: 1, cluster: [addCluster(call)] }),
    },
    listing('listClusters', {
        table: 'cluster',
        by: { id: 'id', podid: 'podid', zoneid: 'zoneid', name: 'name' },
    }),
    {
        name: 'addHost',
        required: ['hypervisor', 'podid', 'url', 'zoneid'],
        run: async (call) => ({ count: 1, host: [addHost(call)] }),
    },
    listing('listHosts', {
        table: 'host',
        by: { id: 'id', clusterid: 'clusterid', podid: 'podid', zoneid: 'zoneid', type: 'type', state: 'state' },
    }),
    {
        name: 'createStoragePool',
        required: ['name', 'url', 'zoneid'],
        run: async (call) => ({ storagepool: createStoragePool(call) }),
    },
    listing('listStoragePools', {
        table: 'storagepool',
        by: { id: 'id', zoneid: 'zoneid', clusterid: 'clusterid', name: 'name', scope: 'scope' },
    }),
    {
        name: 'addImageStore',
        required: ['provider'],
        run: async (call) => ({ imagestore: addImageStore(call) }),
    },
    listing('listImageStores', {
        table: 'imagestore',
        by: { id: 'id', zoneid: 'zoneid', name: 'name', provider: 'providername' },
    }),
    {
        name: 'createSecondaryStagingStore',
        required: ['url'],
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
 * Starts an asynchronous command: what is wrong with its parameters is told at once, the result by
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
        job.result = resultOf(key, object, job.id);
    });
    return { ...((tellsId ?? made) && { id: String(object.id) }), jobid: job.id };
}
/** Machines and volumes tell their job; `success` is a value, all else an object under its key. */
function resultOf(key, object, jobid) {
    if (key === 'success')
        return { success: object.success };
    return { [key]: ['virtualmachine', 'volume'].includes(key) ? { ...object, jobid, jobstatus: 0 } : object };
}
const jobCommands = [
    {
        name: 'queryAsyncJobResult',
        required: ['jobid'],
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

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/usage.js




/** CloudStack's default.page.size. */
const PAGE_SIZE = 500;
/** CloudStack's UsageTypes in 4.20: id, name, description. */
const USAGE_TYPES = [
    [1, 'RUNNING_VM', 'Running Vm Usage'],
    [2, 'ALLOCATED_VM', 'Allocated Vm Usage'],
    [3, 'IP_ADDRESS', 'IP Address Usage'],
    [4, 'NETWORK_BYTES_SENT', 'Network Usage (Bytes Sent)'],
    [5, 'NETWORK_BYTES_RECEIVED', 'Network Usage (Bytes Received)'],
    [6, 'VOLUME', 'Volume Usage'],
    [7, 'TEMPLATE', 'Template Usage'],
    [8, 'ISO', 'ISO Usage'],
    [9, 'SNAPSHOT', 'Snapshot Usage'],
    [10, 'SECURITY_GROUP', 'Security Group Usage'],
    [11, 'LOAD_BALANCER_POLICY', 'Load Balancer Usage'],
    [12, 'PORT_FORWARDING_RULE', 'Port Forwarding Usage'],
    [13, 'NETWORK_OFFERING', 'Network Offering Usage'],
    [14, 'VPN_USERS', 'VPN users usage'],
    [21, 'VM_DISK_IO_READ', 'VM Disk usage(I/O Read)'],
    [22, 'VM_DISK_IO_WRITE', 'VM Disk usage(I/O Write)'],
    [23, 'VM_DISK_BYTES_READ', 'VM Disk usage(Bytes Read)'],
    [24, 'VM_DISK_BYTES_WRITE', 'VM Disk usage(Bytes Write)'],
    [25, 'VM_SNAPSHOT', 'VM Snapshot storage usage'],
    [26, 'VOLUME_SECONDARY', 'Volume on secondary storage usage'],
    [27, 'VM_SNAPSHOT_ON_PRIMARY', 'VM Snapshot on primary storage usage'],
    [28, 'BACKUP', 'Backup storage usage'],
    [29, 'BUCKET', 'Bucket storage usage'],
    [30, 'NETWORK', 'Network usage'],
    [31, 'VPC', 'VPC usage'],
];
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[+-]\d{4})?)?$/;
const usageCommands = [
    {
        name: 'listUsageTypes',
        run: async () => list('usagetype', USAGE_TYPES.map(([id, name, description]) => ({ id, name, description }))),
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
        required: ['enddate', 'startdate'],
        run: async (call) => {
            const { parameters, store } = call;
            const [start, end] = [
                moment(call, 'startdate', '00:00:00.000'),
                moment(call, 'enddate', '23:59:59.999'),
            ];
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
                where: ownerFilter(call),
            });
            return records.length === 0 ? {} : { count, usagerecord: records.map(describeRecord) };
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
    const { parameters } = call;
    const projectid = parameters.get('projectid');
    if (projectid)
        return { projectid };
    const [account, domainid, accountid] = ['account', 'domainid', 'accountid'].map((name) => parameters.get(name));
    if (accountid)
        return { accountid };
    if (account && domainid)
        return { accountid: accountOf(call).id };
    return domainid ? { domainid } : {};
}
function describeRecord({ usageType, amount, start, end, record }) {
    const rawusage = String(Number(amount.toFixed(6)));
    const isCounted = usageType === 4 || usageType === 5 || (usageType >= 21 && usageType <= 24);
    return {
        ...{ ...record, usagetype: usageType, rawusage, usage: isCounted ? rawusage : `${rawusage} Hrs` },
        ...{ startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end)), tags: [] },
    };
}
/** Epoch milliseconds of a date, which means a whole day, or of a moment. */
function moment({ parameters }, name, timeOfDay) {
    const value = parameters.get(name) ?? '';
    if (!DATE.test(value))
        throw new ApiError(431, `Unable to parse date ${value} for command listusagerecords, please pass dates in the format mentioned in the api documentation`);
    if (value.length === 10)
        return Date.parse(`${value}T${timeOfDay}Z`);
    return Date.parse(`${value.replace(' ', 'T').replace(/[+-]\d{4}$/, '')}Z`) - offsetOf(value);
}
function offsetOf(value) {
    const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)$/.exec(value.slice(10)) ?? [];
    const millis = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    return sign === '-' ? -millis : millis;
}

;// CONCATENATED MODULE: ./.cache/tsc/emulator/commands/quota.js






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
const CURRENCY = '$';
const ALL = 1e9;
/** The quota service's commands, which exist only where the management server was started with it. */
const quotaCommands = [
    command('quotaTariffList', [], async ({ state }) => list('quotatariff', USAGE_TYPES.map(([id, name, description]) => ({
        ...{
            usageType: id,
            usageName: name,
            usageUnit: unitOf(id),
            usageDiscriminator: '',
            name,
            id: (0,external_node_crypto_.randomUUID)(),
        },
        ...{
            tariffValue: state.quota.tariffs.get(name) ?? 0,
            effectiveDate: '2010-04-04T00:00:00+0000',
            position: 1,
        },
        ...{ usageTypeDescription: description, currency: CURRENCY },
    })))),
    command('quotaTariffUpdate', ['name'], async (call) => {
        const name = required('quotaTariffUpdate', call, 'name');
        if (!USAGE_TYPES.some(([, known]) => known === name))
            throw ApiError.invalidParameter(`There is no quota tariffs with name [${name}].`);
        const { tariffs } = call.state.quota;
        const value = Number(call.parameters.get('value') ?? tariffs.get(name) ?? 0);
        tariffs.set(name, value);
        return { quotatariff: { name, tariffValue: value, currency: CURRENCY } };
    }),
    command('quotaCredits', ['account', 'domainid', 'value'], async (call) => {
        const { id: accountId } = accountOf(call);
        const value = Number(call.parameters.get('value'));
        call.state.quota.credits.push({ accountId, value });
        return { quotacredits: { credits: value, currency: CURRENCY } };
    }),
    command('quotaBalance', ['account', 'domainid'], async (call) => ({
        balance: {
            ...{ startquota: balanceOf(call.state, accountOf(call)), credits: [], currency: CURRENCY },
            startdate: timestamp(new Date()),
        },
    })),
    command('quotaStatement', ['account', 'domainid', 'enddate', 'startdate'], async (call) => {
        const used = usedBy(call.state, accountOf(call));
        const quotausage = USAGE_TYPES.map(([type, name]) => ({
            ...{ type, accountid: 2, domain: 1, name, unit: unitOf(type), quota: cents(used.get(type) ?? 0) },
        }));
        const totalquota = cents(sum([...used.values()]));
        const [startdate, enddate] = ['startdate', 'enddate'].map((name) => call.parameters.get(name));
        return { statement: { quotausage, totalquota, startdate, enddate, currency: CURRENCY } };
    }),
    command('quotaSummary', [], async ({ state }) => list('summary', state.accounts.map((account) => ({
        ...{
            accountid: account.id,
            account: account.name,
            domainid: account.domain.id,
            domain: account.domain.name,
        },
        ...{ balance: balanceOf(state, account), state: 'ENABLED', quota: 0, currency: CURRENCY },
        ...{ startdate: timestamp(new Date()), enddate: timestamp(new Date()), quotaenabled: true },
    })))),
];
function command(name, wanted, run) {
    return {
        name,
        required: wanted,
        run: async (call) => {
            // Misleading, but the real one's words.
            if (!call.state.hasQuota)
                throw ApiError.unverified();
            // Before anything else: what is metered is charged by the tariffs that held then.
            await charge(call);
            return run(call);
        },
    };
}
function unitOf(usageType) {
    return UNITS[usageType] ?? 'Compute*Month';
}
function balanceOf(state, account) {
    const credits = state.quota.credits.filter(({ accountId }) => accountId === account.id);
    return cents(sum(credits.map(({ value }) => value)) - sum([...usedBy(state, account).values()]));
}
/** What an account has used, by usage type. */
function usedBy({ quota }, { id }) {
    const used = new Map();
    for (const { accountId, usageType, cost } of quota.charges) {
        if (accountId === id)
            used.set(usageType, (used.get(usageType) ?? 0) + cost);
    }
    return used;
}
/** Charges the records that were made since, which the usage server does after each job. */
async function charge({ state: { quota }, store }) {
    const offset = quota.charged;
    const range = { start: 0, end: Date.now(), offset, limit: ALL };
    const { records } = await store.usageRecords({ ...range, usageType: undefined, where: {} });
    // Another call may have charged some of them meanwhile.
    const fresh = records.slice(quota.charged - offset);
    quota.charged += fresh.length;
    for (const row of fresh) {
        const name = USAGE_TYPES.find(([type]) => type === row.usageType)?.[1] ?? '';
        const cost = costOf(row, quota.tariffs.get(name) ?? 0);
        quota.charges.push({ accountId: row.record.accountid, usageType: row.usageType, cost });
    }
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
function cents(amount) {
    return Math.round(amount * 100) / 100;
}
function sum(amounts) {
    return amounts.reduce((total, amount) => total + amount, 0);
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
        required: ['id'],
        run: async (call) => {
            const { apiKey, secretKey } = userById(call);
            return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
        },
    },
    {
        name: 'registerUserKeys',
        required: ['id'],
        run: async (call) => {
            const user = userById(call);
            call.state.registerKeys(user);
            return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
        },
    },
    {
        name: 'updateUser',
        required: ['id'],
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
 * `GET /usage-server/facts`, `POST /usage-server/job?minutes=…&advance=…`, `GET /usage-server/counters?owner=…`,
 * `POST /usage-server/count?id=…&amounts=…`.
 *
 * @returns the text of the answer; undefined for another path
 */
function answerUsageServer(server, path, parameters) {
    const numbers = (name) => (parameters.get(name) ?? '').split(',').filter(Boolean).map(Number);
    if (path === '/usage-server/facts')
        return facts(server);
    if (path === '/usage-server/job') {
        server.run(numbers('minutes'), Number(parameters.get('advance') ?? 0));
        return facts(server);
    }
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
function facts(server) {
    server.tick();
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
        const usage = store instanceof MemoryStore && answerUsageServer(store.usageServer, path, parameters);
        return typeof usage === 'string'
            ? { status: 200, body: usage }
            : answer(request, state, store, undefined);
    }, 'query only'));
    const opened = [
        (0,external_node_timers_promises_.setTimeout)(options.apiDelayMs ?? 0).then(async () => {
            state.hasQuota = (await store.readConfiguration('quota.enable.service')) === 'true';
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
    const key = `${name.toLowerCase()}response`;
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
        return { status: 200, body: { [key]: await run(name, parameters, user, state, store) } };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
        const body = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
        return { status: errorcode, body: { [errorcode === 432 ? 'errorresponse' : key]: body } };
    }
}
async function run(name, parameters, user, state, store) {
    const command = COMMANDS.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!command)
        throw ApiError.unknownCommand(name);
    for (const required of command.required ?? []) {
        if (!parameters.get(required))
            throw ApiError.missingParameter(command.name, required);
    }
    const call = { parameters, user, state, store };
    const result = await (command.job ? startJob(command, call) : command.run(call));
    if (isLasting(store) && !/^(list|query|get)/.test(command.name))
        await store.writeState(state);
    return result;
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
    if (stateFile !== '') {
        const startedWith = process.argv.slice(2).join(' ');
        const startedAt = new Date().toISOString();
        const state = { pid: process.pid, apiUrl, integrationUrl, startedAt, startedWith };
        await (0,promises_.writeFile)(`${stateFile}.new`, JSON.stringify(state), { mode: 0o600 });
        await (0,promises_.rename)(`${stateFile}.new`, stateFile);
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
/** `NAME=VALUE`, one a line, in the environment. @throws what the embedded engine does not know or implement */
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

/** How many names are given. */
const MOST = 3;
/** The names that are most like one that is none of them, for a message: those that differ by half of it at most. */
function nearest(name, names) {
    return names
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= name.length / 2)
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
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
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


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
