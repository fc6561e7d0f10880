// Types of office-js.mjs, for the tests.
export const officeFiles: readonly string[];
