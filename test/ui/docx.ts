// The words of a .docx, read by another library than the one that wrote it.
import mammoth from "mammoth";

export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}
