package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "FILE:///etc/hosts",
        "JaVaScRiPt:alert(1)",
        "note:javascript:alert(1)",
        "data:text/html,hello",
        "vbscript:msgbox(1)",
        "blob:https://example.org/a",
        "https://user@example.org",
        "https://user:secret@example.org/a",
        "HTTPS://bank.example:443@evil.example",
        "https:\\\\example.org",
        "https://bank.example\\@evil.example",
        "https://bank.example\\evil",
        "http:/example.org",
        "https://bank.example／@evil.example",
        "seehttps://user@example.org",
        "myapp://open"
      })
  void areUnsafe(String link) {
    assertThat(Addresses.unsafeIn("See " + link + " now")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/@liisa",
        "https://example.org?mail=a@b.example",
        "http://[::1]:8080/a",
        "HTTP://EXAMPLE.ORG",
        "seehttps://example.org",
        "Linkki:https://example.org",
        "https://例え.jp/旅行",
        "https://example.org。@liisa",
        "12:30//",
        "klo 12:30//sali",
        "fe80::1",
        "note:javascript",
        "JavaScript:n",
        "javascript: the good parts",
        "HTTP:n",
        "data:",
        "data:kuntien",
        "Harmi:/ ja Harmi://",
        "mailto:liisa@example.org",
        "Sähköposti:liisa@example.org",
        "tel:+358401234567",
        "example.org:8080/a",
        "😀:😀",
        "about:me",
        "10:00-12:00"
      })
  void areSafe(String link) {
    assertThat(Addresses.unsafeIn("See " + link + " now")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" javascript:alert(1)", "java\tscript:a", "java\u200Bscript:a", "data:x"})
  void areUnsafeAsALinkWhateverHidesIt(String link) {
    assertThat(Addresses.isSafe(link)).isFalse();
  }

  @Property
  void wordsWithoutAColonAreSafe(@ForAll String text) {
    assertThat(Addresses.unsafeIn(text.replace(':', ' '))).isEmpty();
  }
}
