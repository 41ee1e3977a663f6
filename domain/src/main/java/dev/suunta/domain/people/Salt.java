package dev.suunta.domain.people;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What is mixed into the hashes of one owner's forgotten keys, so that nobody can look up whose
 * they were without it.
 *
 * @param hex its 32 bytes in hexadecimal digits
 */
public record Salt(String hex) {
  /** How many bytes there are. */
  public static final int BYTES = 32;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

  public Salt {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("a salt has " + BYTES + " bytes");
    }
  }

  /** Of 32 bytes. */
  public static Salt of(byte[] bytes) {
    return new Salt(HexFormat.of().formatHex(bytes));
  }

  /** The bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Tells nothing: whoever has the salt can try keys. */
  @Override
  public String toString() {
    return "a salt";
  }
}
