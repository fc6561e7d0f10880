// Media type of a .docx, for windows that save one.
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
