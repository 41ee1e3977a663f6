package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/eero-esimerkki-1a2b, linkedin profile eero-esimerkki-1a2b",
    "HTTP://FI.LINKEDIN.COM/in/Eero-Esimerkki/?trk=share, linkedin profile eero-esimerkki",
    "linkedin.com/in/p%C3%A4ivi/fi, linkedin profile päivi",
    "https://m.linkedin.com/in/eero#about, linkedin profile eero",
    "https://twitter.com/EeroE, x handle eeroe",
    "https://mobile.twitter.com/eeroe/, x handle eeroe",
    "https://x.com/@eeroe?s=20&t=abc, x handle eeroe",
    "https://twitter.com/intent/user?user_id=123456789012345678, x id 123456789012345678",
    "https://x.com/i/user/12345, x id 12345",
    "https://twitter.com/intent/follow?screen_name=EeroE, x handle eeroe",
    "https://www.instagram.com/eero.e/, instagram handle eero.e",
    "instagram.com/_u/Eero.E, instagram handle eero.e",
    "https://www.threads.net/@eero.e, threads handle eero.e",
    "https://www.threads.com/@Eero.E?xmt=1, threads handle eero.e",
    "https://www.tiktok.com/@eero.e?lang=fi, tiktok handle eero.e",
    "https://www.facebook.com/eero.esimerkki, facebook handle eero.esimerkki",
    "https://fi-fi.facebook.com/Eero.Esimerkki?ref=x, facebook handle eero.esimerkki",
    "https://m.facebook.com/profile.php?ref=x&id=100001234567890, facebook id 100001234567890",
    "https://www.facebook.com/people/Eero-Esimerkki/100001234567890/, facebook id 100001234567890",
    "https://www.facebook.com/100001234567890, facebook id 100001234567890",
    "http://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, youtube id UCabcdefghijklmnopqrstuv",
    "https://youtube.com/@EeroE/videos, youtube handle eeroe",
    "https://bsky.app/profile/did:plc:abc234, bluesky id did:plc:abc234",
    "https://bsky.app/profile/Eero.bsky.social, bluesky handle eero.bsky.social",
    "https://mastodon.example/@Eero, mastodon handle eero@mastodon.example",
    "https://mastodon.example/users/eero, mastodon handle eero@mastodon.example",
    "https://mastodon.example/@eero@other.example, mastodon handle eero@other.example"
  })
  void tellsWhoseAccountAnAddressLeadsTo(String address, String anchor) {
    assertThat(ProfileAddress.of(address)).map(found -> found.anchor().value()).contains(anchor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Eero",
        "https://example.org/",
        "https://example.org/eero",
        "https://www.linkedin.com/company/example",
        "https://www.linkedin.com/posts/eero_activity-123",
        "https://notlinkedin.com/in/eero",
        "https://twitter.com/eeroe/status/123",
        "https://x.com/home",
        "https://x.com/",
        "https://x.com/name-that-nobody-can-have",
        "https://www.instagram.com/p/Cabc/",
        "https://www.instagram.com/explore",
        "https://www.facebook.com/groups/123456",
        "https://www.facebook.com/sharer.php?u=x",
        "https://www.facebook.com/profile.php",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/channel/short",
        "https://www.threads.net/eero",
        "https://vm.tiktok.com/ZMabc/",
        "https://medium.com/@eero",
        "https://blog.medium.com/@eero",
        "https://mastodon.example/@eero/1234",
        "mailto:eero@example.org",
        "https://x.com/eero eero",
        "x-apple:eero"
      })
  void leavesAddressesAloneThatLeadToNobody(String address) {
    assertThat(ProfileAddress.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "twitter, @EeroE, x handle eeroe",
    "Mastodon, @eero@mastodon.example, mastodon handle eero@mastodon.example",
    "Instagram, https://www.instagram.com/eero.e, instagram handle eero.e",
    "LinkedIn, eero-esimerkki, linkedin profile eero-esimerkki",
    "facebook, 100001234567890, facebook id 100001234567890"
  })
  void tellsTheAccountThatSomebodyHasWithAService(String service, String user, String anchor) {
    assertThat(ProfileAddress.of(service, user))
        .map(found -> found.anchor().value())
        .contains(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "skype, eero",
    "mastodon, eero",
    "facebook, Eero Esimerkki",
    "twitter, home",
    "'', x"
  })
  void knowsNoAccountOfOtherServicesAndNames(String service, String user) {
    assertThat(ProfileAddress.of(service, user)).isEmpty();
  }
}
