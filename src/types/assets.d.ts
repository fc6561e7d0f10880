// Files that the bundler and the tests import as one string: text as it is, workbooks as a `data:` address.

declare module "*.md" {
  const text: string;
  export default text;
}

declare module "*.tsv" {
  const text: string;
  export default text;
}

declare module "*.xlsx" {
  const address: string;
  export default address;
}
