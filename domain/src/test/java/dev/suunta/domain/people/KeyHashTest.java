package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.domain.network.NetworkId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyHashTest {
  private static final Salt SALT = new Salt("0b".repeat(32));

  private static String hmac(byte[] key, String message) {
    return HexFormat.of().formatHex(KeyHash.hmac(key, message.getBytes(StandardCharsets.US_ASCII)));
  }

  /** RFC 4231, test cases 1 and 2. */
  @Test
  void isHmacSha256() {
    assertThat(hmac(HexFormat.of().parseHex("0b".repeat(20)), "Hi There"))
        .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    assertThat(hmac("Jefe".getBytes(StandardCharsets.US_ASCII), "what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void isAnotherForAnotherKindKeyOrSalt() {
    var hash = new KeyHash(SALT);
    var mail = hash.of(Anchor.email("a@example.org"));

    assertThat(mail).matches("[0-9a-f]{64}").isEqualTo(hash.of(Anchor.email("A@example.org")));
    assertThat(mail)
        .isNotEqualTo(hash.of(Anchor.email("b@example.org")))
        .isNotEqualTo(hash.of(new Anchor(Anchor.Kind.PHONE, "a@example.org")))
        .isNotEqualTo(new KeyHash(new Salt("0c".repeat(32))).of(Anchor.email("a@example.org")));
  }

  @Test
  void isTheSameForAnAccountInAListAndOnACard() {
    var hash = new KeyHash(SALT);
    var key = AccountKey.profile("aino-1");

    assertThat(hash.of(NetworkId.LINKEDIN, key))
        .isEqualTo(hash.of(Anchor.account(NetworkId.LINKEDIN, key)))
        .isNotEqualTo(hash.of(NetworkId.X, key));
  }

  @Test
  void hasASaltOf32BytesThatDoesNotTellItself() {
    assertThat(Salt.of(SALT.bytes())).isEqualTo(SALT);
    assertThat(SALT.toString()).doesNotContain("0b");
    assertThatThrownBy(() -> Salt.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
  }
}
