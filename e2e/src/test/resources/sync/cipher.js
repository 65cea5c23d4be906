// The ciphers of WebCrypto that store.js and pages.js ask for. Those of Node are done whenever a thread of it is; these
// take their turn, so that a run goes the same way each time.
import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

const CIPHER = "aes-256-gcm";
const TAG = 16;

export const ciphers = {
  generateKey: (random) => ({ secret: random.fill(Buffer.alloc(32)) }),
  encrypt(_, { iv }, key, text) {
    const cipher = createCipheriv(CIPHER, key.secret, iv);
    return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  },
  decrypt(_, { iv }, key, bytes) {
    const cipher = createDecipheriv(CIPHER, key.secret, iv);
    cipher.setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([cipher.update(bytes.subarray(0, -TAG)), cipher.final()]);
  },
  digest: (_, name, bytes) => createHash("sha256").update(bytes).digest(),
};
