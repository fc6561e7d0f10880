// Text files that the bundler and the tests import as one string.

declare module "*.md" {
  const text: string;
  export default text;
}

declare module "*.tsv" {
  const text: string;
  export default text;
}
