// How every file is laid out; .editorconfig says the same to editors.
export default {
  printWidth: 110,
  // Examples inside Markdown are pack language or tables, not code of ours.
  embeddedLanguageFormatting: "off",
};
