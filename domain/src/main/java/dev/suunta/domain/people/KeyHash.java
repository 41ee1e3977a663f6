package dev.suunta.domain.people;

import dev.suunta.domain.network.NetworkId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Hashes keys of people who are to be forgotten, so that they are known again without being kept:
 * HMAC-SHA-256 (RFC 2104) over the kind and the key. An account has the same hash whether it stands
 * in a list of its network or on a card.
 */
public final class KeyHash {
  private static final int BLOCK = 64;
  private static final int INNER = 0x36;
  private static final int OUTER = 0x5c;

  private final byte[] salt;

  /** With an owner's salt. */
  public KeyHash(Salt salt) {
    this.salt = salt.bytes();
  }

  /** 64 hexadecimal digits for an anchor. */
  public String of(Anchor anchor) {
    var text = anchor.kind().name() + "\n" + anchor.value();
    return HexFormat.of().formatHex(hmac(salt, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** 64 hexadecimal digits for a key of an account. */
  public String of(NetworkId network, AccountKey key) {
    return of(Anchor.account(network, key));
  }

  /** RFC 2104, for keys that are no longer than a block. */
  static byte[] hmac(byte[] key, byte[] message) {
    var block = Arrays.copyOf(key, BLOCK);
    var inner = sha256();
    inner.update(mixed(block, INNER));
    var outer = sha256();
    outer.update(mixed(block, OUTER));
    return outer.digest(inner.digest(message));
  }

  private static byte[] mixed(byte[] block, int with) {
    var mixed = new byte[block.length];
    for (var index = 0; index < block.length; index++) {
      mixed[index] = (byte) (block[index] ^ with);
    }
    return mixed;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
