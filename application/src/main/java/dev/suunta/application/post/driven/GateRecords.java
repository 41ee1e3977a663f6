package dev.suunta.application.post.driven;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Text;
import java.time.Instant;
import java.util.List;

/**
 * Driven port: keeps what the gate found and the reasons people gave. Another owner's are unknown.
 */
public interface GateRecords {
  /** Keeps one check. */
  void add(OwnerId owner, Check check);

  /** Keeps one reason. */
  void add(OwnerId owner, Reason reason);

  /** The reasons given for any version of a rendition, oldest first. */
  List<Reason> reasons(OwnerId owner, RenditionId rendition);

  /**
   * What the gate found once.
   *
   * @param rendition what was checked
   * @param version which version of it
   * @param revision against which revision of the strategy; 0 if none was adopted
   * @param at when
   * @param findings what was found
   */
  record Check(
      RenditionId rendition, int version, int revision, Instant at, List<Finding> findings) {
    public Check {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Why somebody passed a hold.
   *
   * @param rendition what was held
   * @param version which version of it; the reason holds for no other
   * @param revision against which revision; the reason holds for no other
   * @param code the finding's code
   * @param words the reason, at least three words, at most 1,000 characters
   * @param at when
   * @param by who
   */
  record Reason(
      RenditionId rendition,
      int version,
      int revision,
      String code,
      String words,
      Instant at,
      Actor by) {
    /** How many characters a reason has at the most. */
    public static final int MOST_CHARACTERS = 1000;

    public Reason {
      Text.requireStorable("reason", words, MOST_CHARACTERS);
    }
  }
}
