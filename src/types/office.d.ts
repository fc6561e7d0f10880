// The types of office.js. They are global; lint lets only src/host/excel and src/host/office.ts use them.
/// <reference types="office-js" />
