package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileLinkTest {
  private static AccountKey key(String kind, String value) {
    return new AccountKey(AccountKey.Kind.valueOf(kind), value);
  }

  @ParameterizedTest
  @CsvSource({
    "linkedin, PROFILE, aino-mäkelä, https://www.linkedin.com/in/aino-m%C3%A4kel%C3%A4",
    "x, ID, 12345, https://x.com/i/user/12345",
    "x, HANDLE, aino_m, https://x.com/aino_m",
    "facebook, ID, 4, https://www.facebook.com/profile.php?id=4",
    "facebook, HANDLE, aino.m, https://www.facebook.com/aino.m",
    "instagram, HANDLE, aino.m, https://www.instagram.com/aino.m",
    "threads, HANDLE, aino.m, https://www.threads.com/@aino.m",
    "tiktok, HANDLE, aino.m, https://www.tiktok.com/@aino.m",
    "youtube, ID, UC0123456789abcdefABCDEF, https://www.youtube.com/channel/UC0123456789abcdefABCDEF",
    "youtube, HANDLE, aino, https://www.youtube.com/@aino",
    "bluesky, ID, did:plc:abc234, https://bsky.app/profile/did:plc:abc234",
    "bluesky, HANDLE, aino.bsky.social, https://bsky.app/profile/aino.bsky.social",
    "mastodon, HANDLE, aino@mastodon.example, https://mastodon.example/@aino",
  })
  void aKeyInTheFormOfItsNetworkLeadsToTheAccount(
      String network, String kind, String value, String address) {
    assertThat(ProfileLink.of(new NetworkId(network), key(kind, value))).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "linkedin, PROFILE, ../feed",
    "linkedin, PROFILE, ..",
    "linkedin, PROFILE, a b",
    "linkedin, HANDLE, aino",
    "x, ID, 12a",
    "x, HANDLE, a/b",
    "x, HANDLE, a?b",
    "x, HANDLE, ..",
    "facebook, HANDLE, javascript:alert(1)",
    "facebook, NAME_AND_TIME, 1577836800 Aino",
    "youtube, ID, UCshort",
    "bluesky, ID, did:web:evil.example/path",
    "mastodon, HANDLE, aino@localhost",
    "mastodon, HANDLE, aino@evil.example/x",
    "mastodon, HANDLE, aino:secret@evil.example",
    "mastodon, HANDLE, @evil.example",
    "address-book, HANDLE, aino",
    "my-forum, ID, 12",
  })
  void anyOtherKeyLeadsNowhere(String network, String kind, String value) {
    assertThat(ProfileLink.of(new NetworkId(network), key(kind, value))).isEmpty();
  }

  @Test
  void aSlugKeepsWhatWouldEndItsPlaceInTheAddress() {
    assertThat(ProfileLink.of(NetworkId.LINKEDIN, AccountKey.profile("a?b#c%2f")))
        .contains("https://www.linkedin.com/in/a%3Fb%23c%252f");
  }

  @Test
  void searchesForANameWhereANetworkTellsNothingElse() {
    assertThat(ProfileLink.search(NetworkId.FACEBOOK, "Aino & Co"))
        .contains("https://www.facebook.com/search/people/?q=Aino%20%26%20Co");
    assertThat(ProfileLink.search(NetworkId.CALENDAR, "Aino")).isEmpty();
  }
}
