package app.asked.server.remind.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser with a push subscription: it opens what was encrypted for it (RFC 8291 over RFC 8188) and knows whether a
/// message is signed by whom it subscribed to (RFC 8292). Written from the RFCs alone.
public final class PushBrowser {
    private static final int POINT = 65;
    private static final int HALF = 32;

    private final KeyPair keys;
    private final byte[] secret = new byte[16];

    public PushBrowser() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            new SecureRandom().nextBytes(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String p256dh() {
        return base64(point());
    }

    public String auth() {
        return base64(secret);
    }

    /// What it says, where it was encrypted for this browser.
    public String opened(byte[] message) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(message);
        byte[] salt = taken(in, 16);
        in.getInt();
        byte[] sender = taken(in, in.get());
        byte[] sealed = taken(in, in.remaining());

        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(key(sender), true);
        byte[] shared = hmac(
                hmac(secret, agreement.generateSecret()),
                joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), sender, new byte[] {1}));
        byte[] root = hmac(salt, shared);
        byte[] key = Arrays.copyOf(hmac(root, info("aes128gcm")), 16);
        byte[] nonce = Arrays.copyOf(hmac(root, info("nonce")), 12);

        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        String padded = new String(cipher.doFinal(sealed), StandardCharsets.UTF_8);
        return padded.substring(0, padded.lastIndexOf(2));
    }

    /// Whether the header of a message was signed with that key, which it names.
    public static boolean isSigned(String authorization, String publicKey) throws GeneralSecurityException {
        String token = authorization.replaceFirst(".*t=([^,]+).*", "$1");
        String named = authorization.replaceFirst(".*k=([^,]+).*", "$1");
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(Base64.getUrlDecoder().decode(publicKey)));
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return named.equals(publicKey)
                && signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    /// What it claims.
    public static String claims(String authorization) {
        String token = authorization.replaceFirst(".*t=([^,]+).*", "$1");
        return new String(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))),
                StandardCharsets.UTF_8);
    }

    private byte[] point() {
        ECPoint point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(new byte[] {4}, half(point.getAffineX()), half(point.getAffineY()));
    }

    private static byte[] half(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] half = new byte[HALF];
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, half, HALF - length, length);
        return half;
    }

    private static ECPublicKey key(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + HALF)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + HALF, POINT)));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] info(String what) {
        return joined(("Content-Encoding: " + what + "\0").getBytes(StandardCharsets.US_ASCII), new byte[] {1});
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] taken(ByteBuffer in, int count) {
        byte[] taken = new byte[count];
        in.get(taken);
        return taken;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer joined = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(joined::put);
        return joined.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
