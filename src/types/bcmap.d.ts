// Tables of Chinese encodings, which come with PDF.js, as `data:` addresses.

declare module "*.bcmap" {
  const address: string;
  export default address;
}
