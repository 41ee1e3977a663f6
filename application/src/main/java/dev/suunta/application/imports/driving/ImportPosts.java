package dev.suunta.application.imports.driving;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driving port: take in what stands on the owner's networks: their posts, whom they are connected
 * to, and how often they wrote to each other.
 */
public interface ImportPosts {
  /** How many problems are told at the most; the rest is counted. */
  int MOST_PROBLEMS = 200;

  /** Says what taking in would do, and does nothing. */
  Outcome preview(Request request, Progress progress);

  /** Takes in: every export as a whole, or not at all. Taking in the same again changes nothing. */
  Outcome apply(Request request, Progress progress);

  /**
   * What to take in.
   *
   * @param paths files, folders and archives
   */
  record Request(OwnerId owner, List<Path> paths, Actor by) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  /** Is told how far it has come. */
  @FunctionalInterface
  interface Progress {
    /** Tells nobody. */
    Progress NONE = (export, bytes, total, posts) -> {};

    /** Bytes read of an export, of how many, and how many posts were found. */
    void at(RecognisedExport export, long bytes, long total, int posts);
  }

  /**
   * What became of it.
   *
   * @param exports each export that was recognised
   * @param problems what could not be used, up to {@link #MOST_PROBLEMS}
   * @param moreProblems how many problems there were besides
   * @param incomplete whether one of the problems lost more than a single record, so that an
   *     unknown part of what was given is missing
   */
  record Outcome(
      List<Taken> exports, List<ImportProblem> problems, int moreProblems, boolean incomplete) {
    public Outcome {
      exports = List.copyOf(exports);
      problems = List.copyOf(problems);
    }

    /** Whether nothing that was given could be used. */
    public boolean isUseless() {
      return exports.isEmpty();
    }
  }

  /**
   * What one export holds, compared with what is known.
   *
   * @param export the export
   * @param posts its posts
   * @param connections its connections
   * @param evidence its evidence
   * @param unreadable records that could not be read
   * @param done whether it was taken in; false in a preview
   */
  record Taken(
      RecognisedExport export,
      TakenPosts posts,
      TakenConnections connections,
      TakenEvidence evidence,
      int unreadable,
      boolean done) {
    /** Whether there was anything in it to take in. */
    public boolean isAnything() {
      return posts.first().isPresent()
          || connections.added() + connections.known() > 0
          || evidence.amount() > 0;
    }
  }

  /**
   * The posts of an export.
   *
   * @param added posts that are new
   * @param changed posts whose content is another, or that an older program read otherwise
   * @param unchanged posts that are known as they are
   * @param repeated posts that stand more than once in it, counted once
   * @param replies how many of the posts are replies
   * @param first when the oldest post went out, if there is one
   * @param last when the newest post went out, if there is one
   */
  record TakenPosts(
      int added,
      int changed,
      int unchanged,
      int repeated,
      int replies,
      Optional<Instant> first,
      Optional<Instant> last) {}

  /**
   * The connections of an export.
   *
   * @param added accounts that are new
   * @param known accounts that are known already
   * @param repeated rows that stand more than once in a list, counted once
   * @param nobodies rows that tell of nobody, because the account is gone or hidden
   * @param forgotten rows that tell of somebody whom the owner had forgotten; nothing of them is
   *     kept
   * @param linked how many were linked to others, because both have an anchor that is only theirs
   * @param lists how many stand in each list; an account may stand in several
   */
  record TakenConnections(
      int added,
      int known,
      int repeated,
      int nobodies,
      int forgotten,
      int linked,
      Map<Relation, Integer> lists) {
    public TakenConnections {
      lists = Map.copyOf(lists);
    }
  }

  /**
   * The evidence of an export.
   *
   * @param amounts how much there is of each kind
   * @param untold how much of each kind is with nobody whom the lists tell of; only as far as a
   *     preview can know
   */
  record TakenEvidence(Map<EvidenceKind, Integer> amounts, Map<EvidenceKind, Integer> untold) {
    public TakenEvidence {
      amounts = Map.copyOf(amounts);
      untold = Map.copyOf(untold);
    }

    /** How much there is in all. */
    public int amount() {
      return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
