/** What Excel answers when it cannot: becomes an `OfficeExtension.Error` with the same code in the add-in. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const messages = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  AccessDenied: "You cannot perform the requested operation.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

export type ErrorCode = keyof typeof messages;

/** Messages of „Application-specific API error handling“; `detail` says what this stand-in missed. */
export const hostError = (code: ErrorCode, detail?: string) =>
  new HostError(code, detail === undefined ? messages[code] : `${messages[code]} (${detail})`);

/** Something this stand-in does not play: loud, with the member's name, and never answered by a guess. */
export const notPlayed = (what: string) => hostError("ApiNotFound", `excelHost: ${what}`);
