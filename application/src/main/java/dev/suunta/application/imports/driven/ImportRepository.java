package dev.suunta.application.imports.driven;

import dev.suunta.application.imports.ImportId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.PastPost;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.post.TextReading;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: takes in past posts in portions that nobody sees until the import is complete.
 * Another owner's are unknown.
 */
public interface ImportRepository {
  /** Notes that an import has begun. */
  void begin(OwnerId owner, Run run);

  /** The fingerprints of content of those posts of an account that are known by these keys. */
  Map<String, String> known(OwnerId owner, OwnAccountId account, Collection<String> keys);

  /**
   * Keeps posts of an unfinished import; no query shows them. At most 1,000 at once, each key once
   * in an import.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void stage(OwnerId owner, ImportId run, List<Staged> posts);

  /**
   * Pairs of one post of the unfinished import and another post, of it or known, on another
   * network, at most {@code apart} seconds from each other, which share a fingerprint value; for
   * each post those that share most values first, then those closest in time.
   *
   * @param posts posts of the unfinished import, at most 1,000
   * @param apart seconds
   * @param most how many pairs at the most for each post
   */
  List<Pair> resembling(
      OwnerId owner, ImportId run, Collection<PastPostId> posts, long apart, int most);

  /**
   * Keeps that two posts say nearly the same. Either order; once, the first closeness stays.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void echo(OwnerId owner, ImportId run, Collection<Echo> echoes);

  /**
   * Makes everything of the import visible at once, in place of what it changes: of two posts of
   * one account with the same key the one of this import stays. To be called within a unit of work.
   *
   * @param at when it was completed
   * @throws IllegalStateException if there is no such unfinished import
   */
  void complete(OwnerId owner, ImportId run, Instant at, Counts counts);

  /**
   * Removes what unfinished imports left that began before a time.
   *
   * @return how many imports were removed
   */
  int sweepUnfinished(Instant before);

  /** Completed imports, newest first, at most {@code most}. */
  List<Completed> completed(OwnerId owner, int most);

  /**
   * An import that begins.
   *
   * @param id its id
   * @param format the export's format
   * @param account whose posts they are
   * @param files the files, as the owner named them
   * @param began when
   * @param by who
   */
  record Run(
      ImportId id,
      String format,
      OwnAccountId account,
      List<String> files,
      Instant began,
      Actor by) {
    public Run {
      files = List.copyOf(files);
    }
  }

  /**
   * A post as it is kept.
   *
   * @param post the post
   * @param content a fingerprint of all its content, by which a change shows; 64 hexadecimal digits
   * @param reading what can be read from its text
   * @param values the fingerprint of its words, by which similar texts are found
   */
  record Staged(PastPost post, String content, TextReading reading, List<Long> values) {
    public Staged {
      values = List.copyOf(values);
    }
  }

  /** Two posts that might say the same, with their texts. */
  record Pair(Side one, Side other) {}

  /** One of the two. */
  record Side(PastPostId id, String text) {}

  /**
   * Two posts that say nearly the same.
   *
   * @param closeness from 0 to 1
   */
  record Echo(PastPostId one, PastPostId other, double closeness) {}

  /** How many records there were of each kind. */
  record Counts(int added, int changed, int unchanged, int unreadable) {}

  /** An import that is complete. */
  record Completed(Run run, Instant at, Counts counts) {}

  /** What is known of an import, if it is complete. */
  Optional<Completed> find(OwnerId owner, ImportId id);
}
