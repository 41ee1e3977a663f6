package dev.suunta.application.imports.driving;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driving port: take in the posts that already stand on the owner's networks. */
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
   * @param added posts that are new
   * @param changed posts whose content is another, or that an older program read otherwise
   * @param unchanged posts that are known as they are
   * @param repeated posts that stand more than once in it, counted once
   * @param unreadable records that could not be read
   * @param replies how many of the posts are replies
   * @param first when the oldest post went out, if there is one
   * @param last when the newest post went out, if there is one
   * @param done whether it was taken in; false in a preview
   */
  record Taken(
      RecognisedExport export,
      int added,
      int changed,
      int unchanged,
      int repeated,
      int unreadable,
      int replies,
      Optional<Instant> first,
      Optional<Instant> last,
      boolean done) {}
}
