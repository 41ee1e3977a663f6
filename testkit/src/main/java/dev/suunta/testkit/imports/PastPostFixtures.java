package dev.suunta.testkit.imports;

import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.TextReading;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.shared.CountingIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Past posts to test with: one that has everything, of which a test changes what it is about. */
public final class PastPostFixtures {
  private final long number;
  private OwnAccountId account = NetworkFixtures.ON_LINKEDIN;
  private NetworkId network = NetworkId.LINKEDIN;
  private String key;
  private Instant at = Instant.parse("2026-03-01T12:00:00.123Z");
  private PostKind kind = PostKind.OWN;
  private String text;
  private Optional<CallStep> call = Optional.of(CallStep.TALK);
  private int ownWords = 12;
  private boolean bareShare;
  private boolean announcementOnly;
  private List<Long> values = List.of();
  private String content = "0123456789abcdef".repeat(4);

  private PastPostFixtures(long number) {
    this.number = number;
    this.key = "key-" + number;
    this.text = "Text " + number;
  }

  /** The past post of this number, on LinkedIn. */
  public static PastPostFixtures pastPost(long number) {
    return new PastPostFixtures(number);
  }

  /** The id that the past post of this number has. */
  public static PastPostId id(long number) {
    return new PastPostId(CountingIds.id(0x20000 + number));
  }

  /** On X instead. */
  public PastPostFixtures onX() {
    return on(NetworkFixtures.ON_X, NetworkId.X);
  }

  /** On another account. */
  public PastPostFixtures on(OwnAccountId newAccount, NetworkId newNetwork) {
    account = newAccount;
    network = newNetwork;
    return this;
  }

  /** With another number of own words. */
  public PastPostFixtures ownWords(int newNumber) {
    ownWords = newNumber;
    return this;
  }

  /** With another key. */
  public PastPostFixtures key(String newKey) {
    key = newKey;
    return this;
  }

  /** At another time. */
  public PastPostFixtures at(Instant newAt) {
    at = newAt;
    return this;
  }

  /** Of another kind. */
  public PastPostFixtures kind(PostKind newKind) {
    kind = newKind;
    return this;
  }

  /** With another text. */
  public PastPostFixtures text(String newText) {
    text = newText;
    return this;
  }

  /** That asks for another step, or none. */
  public PastPostFixtures call(Optional<CallStep> newCall) {
    call = newCall;
    return this;
  }

  /** That passes on without a word worth it. */
  public PastPostFixtures bareShare() {
    bareShare = true;
    return this;
  }

  /** That only announces. */
  public PastPostFixtures announcementOnly() {
    announcementOnly = true;
    return this;
  }

  /** With these fingerprint values. */
  public PastPostFixtures values(Long... newValues) {
    values = List.of(newValues);
    return this;
  }

  /** With another fingerprint of its content. */
  public PastPostFixtures content(String newContent) {
    content = newContent;
    return this;
  }

  /** The past post, ready to be kept. */
  public Staged staged() {
    return new Staged(
        new PastPost(
            id(number),
            account,
            network,
            key,
            at,
            kind,
            text,
            List.of("https://example.org/" + number, "https://example.org/?q=\"ä\""),
            Optional.of(Reach.CONNECTIONS),
            2,
            Optional.of("https://example.org/post/" + number)),
        content,
        new TextReading(ownWords, bareShare, announcementOnly, call),
        values);
  }
}
