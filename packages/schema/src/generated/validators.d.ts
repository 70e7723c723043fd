// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.

/** Something in a file that its schema does not allow. */
export interface SchemaError {
  /** A JSON Pointer to the place. */
  readonly instancePath: string;
  /** Where in the schema the rule stands. */
  readonly schemaPath: string;
  /** The rule: `type`, `required`, `pattern` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a file. After a call that returned false, `errors` has what was found. */
export interface Validator {
  (file: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The check for a kind, or undefined when this version does not know the kind. */
export declare function validatorFor(kind: string): Validator | undefined;

export declare const validateActionPlan: Validator;
export declare const validateAssessment: Validator;
export declare const validateAssessmentFramework: Validator;
export declare const validateCodeList: Validator;
export declare const validateGroup: Validator;
export declare const validateMeeting: Validator;
export declare const validatePackage: Validator;
export declare const validatePractice: Validator;
export declare const validateProgramme: Validator;
export declare const validateProgrammeTemplate: Validator;
export declare const validateServiceMap: Validator;
export declare const validateWorksheet: Validator;
export declare const validateWorksheetTemplate: Validator;
