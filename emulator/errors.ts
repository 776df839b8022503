/** What to do about what the engine lacks. */
const INSTEAD = 'run it on a container; docs/embedded.md lists what the engine implements';

/** An error answer in CloudStack's form: HTTP status and `errorcode` are the same number. */
export class ApiError extends Error {
  constructor(
    readonly errorCode: number,
    message: string,
    /** CloudStack's `cserrorcode`: 4350 for an InvalidParameterValueException, 9999 for most; 0 is left out. */
    readonly csErrorCode = 9999,
  ) {
    super(message);
  }

  /** Whether it is of the work itself: a job ends with it, also one that makes something. */
  isOfWork = false;

  /** The same, of the work itself, such as a deployment that finds no host. */
  whileRunning(): this {
    this.isOfWork = true;
    return this;
  }

  static unverified(): ApiError {
    return new ApiError(401, 'unable to verify user credentials and/or request signature', 0);
  }

  /** On the integration port; on the API's, a signed call of one is {@link unverified}. */
  static unknownCommand(command: string): ApiError {
    return new ApiError(
      432,
      `The given command '${command}' either does not exist, is not available for user.`,
    );
  }

  /** For a role that may not call it (DynamicRoleBasedAPIAccessChecker.checkAccess). */
  static unavailable(command: string, userId: string): ApiError {
    const text = `The API [${command}] does not exist or is not available for the account for user id [${userId}].`;
    return new ApiError(432, text);
  }

  /** Not CloudStack's words, whose version has the command. */
  static lacking(command: string): ApiError {
    return new ApiError(432, `the embedded engine does not implement ${command}: ${INSTEAD}`);
  }

  /** Not CloudStack's words, whose command has the parameter, or takes the value. */
  static notImplemented(command: string, what: string): ApiError {
    return ApiError.invalidParameter(
      `the embedded engine does not implement ${what} of ${command}: ${INSTEAD}`,
    );
  }

  static permissionDenied(message: string): ApiError {
    return new ApiError(531, message, 4365);
  }

  static missingParameter(command: string, parameter: string): ApiError {
    return new ApiError(
      431,
      `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`,
    );
  }

  static invalidValue(command: string, parameter: string, value: string): ApiError {
    return new ApiError(
      431,
      `Unable to execute API command ${command.toLowerCase()} due to invalid value ${value} for parameter ${parameter}`,
    );
  }

  static invalidParameter(message: string): ApiError {
    return new ApiError(431, message, 4350);
  }

  /** @param command as CloudStack names it there, in lower case */
  static unknownEntity(parameter: string, id: string, command = ''): ApiError {
    const name = command === '' ? '' : ` ${command.toLowerCase()}`;
    return new ApiError(
      431,
      `Unable to execute API command${name} due to invalid value. Invalid parameter ${parameter} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
    );
  }
}
