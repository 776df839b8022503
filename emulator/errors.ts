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

  /** Not CloudStack's words: it has the command. */
  static notEmulated(command: string, version: string): ApiError {
    return new ApiError(432, `The emulator does not have the command ${command} of CloudStack ${version}.`);
  }

  static missingParameter(command: string, parameter: string): ApiError {
    return new ApiError(
      431,
      `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`,
    );
  }

  static notANumber(command: string, parameter: string, value: string): ApiError {
    return new ApiError(
      431,
      `Unable to execute API command ${command.toLowerCase()} due to invalid value ${value} for parameter ${parameter}`,
    );
  }

  static invalidParameter(message: string): ApiError {
    return new ApiError(431, message, 4350);
  }

  static unknownEntity(parameter: string, id: string): ApiError {
    return new ApiError(
      431,
      `Unable to execute API command due to invalid value. Invalid parameter ${parameter} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
    );
  }
}
