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
  /**
   * How many posts of one network, of one {@link #SEASON_DAYS season}, are found by the same
   * fingerprint value. What more of them say is no longer telling, and to compare each with each
   * would take forever.
   */
  int MOST_ALIKE = 20;

  /** How long a season is; seasons follow each other without a gap from 1 January 1970 UTC. */
  int SEASON_DAYS = 90;

  /** Notes that an import has begun. */
  void begin(OwnerId owner, Run run);

  /** The fingerprints of content of those posts of an account that are known by these keys. */
  Map<String, String> known(OwnerId owner, OwnAccountId account, Collection<String> keys);

  /**
   * Keeps posts of an unfinished import; no query shows them. At most 1,000 at once, each key once
   * in an import.
   *
   * <p>A fingerprint value that {@link #MOST_ALIKE} posts of the same network and season have
   * already, of this import or a complete one, is not kept for a further one. Those that this
   * import replaces are not counted.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void stage(OwnerId owner, ImportId run, List<Staged> posts);

  /** Posts of the unfinished import, in a fixed order, those after one of them; at most 1,000. */
  List<PastPostId> staged(OwnerId owner, ImportId run, Optional<PastPostId> after, int most);

  /**
   * Pairs of one post of the unfinished import and another post, of it or known, on another
   * network, which share a fingerprint value; for each post those that share most values first,
   * then those closest in time.
   */
  List<Pair> resembling(OwnerId owner, ImportId run, Search search);

  /**
   * Keeps that two posts say nearly the same. Either order; once, the first closeness stays. A pair
   * of which one was replaced meanwhile is left out.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  void echo(OwnerId owner, ImportId run, Collection<Echo> echoes);

  /**
   * The owner's imports that were completed after this one began, first completed first: {@link
   * #resembling} may have missed their posts. When asked within a unit of work, no other import of
   * the owner is completed until that unit has ended.
   *
   * @throws IllegalStateException if there is no such unfinished import
   */
  List<ImportId> overtaking(OwnerId owner, ImportId run);

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

  /**
   * What to look for.
   *
   * @param posts posts of the unfinished import, at most 1,000
   * @param among the only import that the other posts may be of, if there is one
   * @param apart how many seconds the two may be from each other
   * @param most how many pairs at the most for each post
   */
  record Search(Collection<PastPostId> posts, Optional<ImportId> among, long apart, int most) {
    public Search {
      posts = List.copyOf(posts);
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
