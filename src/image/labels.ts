/** Prefix of every label that this project puts on images and containers. */
const PREFIX = 'io.github.cloudstack-usage-action';

/** On an image: the version of what the image offers (programs, probe, environment). */
export const IMAGE_INTERFACE_LABEL = `${PREFIX}.image`;
export const IMAGE_INTERFACE = '1';

/** On an image: SHA-256 of the files it was built from. */
export const CONTEXT_LABEL = `${PREFIX}.context`;
/** On an image: the reference and the id of its base. */
export const BASE_LABEL = `${PREFIX}.base`;
export const BASE_ID_LABEL = `${PREFIX}.base-id`;

/** On a prepared image: the version of what its state is, the zone in it, where its data is, and its host name. */
export const PREPARED_LABEL = `${PREFIX}.prepared`;
export const PREPARED_STATE = '1';
export const PREPARED_ZONE_LABEL = `${PREFIX}.prepared-zone`;
export const PREPARED_DATA_LABEL = `${PREFIX}.prepared-data`;
export const PREPARED_HOSTNAME_LABEL = `${PREFIX}.prepared-hostname`;
/** On a prepared image: the id of the usage image that it is made from. */
export const USAGE_IMAGE_LABEL = `${PREFIX}.usage-image`;

/** On a container: made by this project, and so its to adopt, replace and remove. */
export const MANAGED_LABEL = `${PREFIX}.managed`;
/** On a container: SHA-256 of the settings that it was started with. */
export const SETTINGS_LABEL = `${PREFIX}.settings`;
