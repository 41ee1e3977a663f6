package dev.suunta.domain.post.gate;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What became of one check.
 *
 * @param findings what was found, heaviest first, each with the reason that passes it, if one was
 *     given
 */
public record GateReport(List<Judged> findings) {
  public GateReport {
    findings = List.copyOf(findings);
  }

  /**
   * A finding and what the person answered.
   *
   * @param reason why a hold is passed; only a hold can have one
   */
  public record Judged(Finding finding, Optional<String> reason) {
    public Judged {
      if (reason.isPresent() && finding.weight() != Weight.HOLD) {
        throw new IllegalArgumentException("a reason passes only holds");
      }
    }

    /** Whether it still stands in the way. */
    public boolean isOpen() {
      return finding.weight() == Weight.BLOCK
          || (finding.weight() == Weight.HOLD && reason.isEmpty());
    }
  }

  /** Whether it may go out. Advice never delays. */
  public boolean passes() {
    return findings.stream().noneMatch(Judged::isOpen);
  }

  /** Whether something must be mended before it may go out. */
  public boolean isBlocked() {
    return findings.stream().anyMatch(judged -> judged.finding().weight() == Weight.BLOCK);
  }
}
