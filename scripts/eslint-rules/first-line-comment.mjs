// ESLint rule: the first line of a file is a `//` comment that says what the file is for.
export default {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "Start the file with one `// …` line that says what it is for." },
  },
  create: (context) => ({
    Program(node) {
      if (!/^\/\/ \S.{8,}/.test(context.sourceCode.lines[0])) context.report({ node, messageId: "missing" });
    },
  }),
};
