package dev.suunta.adapters.web.post;

import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.post.gate.GateReport.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a check.
 *
 * @param reports what was found in each version, in order, unless the form could not be taken
 * @param problem why it could not be taken
 */
record Checked(Optional<Post> post, List<RenditionReport> reports, Optional<String> problem) {
  Checked {
    reports = List.copyOf(reports);
  }

  static Checked of(Post post, List<RenditionReport> reports) {
    return new Checked(Optional.of(post), reports, Optional.empty());
  }

  static Checked problem(String said) {
    return new Checked(Optional.empty(), List.of(), Optional.of(said));
  }

  /**
   * The same, with the reasons that the page showed as kept. They hold for the version that is
   * kept; what was typed since asks again.
   */
  Checked passing(Answers answers, WriteForm form, Optional<PostDraft> kept) {
    var passed = new ArrayList<RenditionReport>();
    for (var place = 0; place < reports.size(); place++) {
      var report = reports.get(place);
      var version = form.versions().get(place);
      var same = version.before(kept).filter(version.draft(kept)::equals).isPresent();
      var at = place;
      passed.add(
          new RenditionReport(
              report.rendition(),
              report.network(),
              report.audience(),
              report.readers(),
              report.asks(),
              new GateReport(
                  report.report().findings().stream()
                      .map(judged -> same ? passing(judged, answers, at) : judged)
                      .toList())));
    }
    return new Checked(post, passed, problem);
  }

  private static Judged passing(Judged judged, Answers answers, int place) {
    return judged.finding().weight() == Weight.HOLD && judged.isOpen()
        ? new Judged(
            judged.finding(),
            answers.passed(Answers.question(place, judged.finding().code().name())))
        : judged;
  }

  /** What was found in the version of this place, from 0. */
  Optional<RenditionReport> report(int place) {
    return place < reports.size() ? Optional.of(reports.get(place)) : Optional.empty();
  }

  List<Judged> judged(int place) {
    return report(place).map(report -> report.report().findings()).orElse(List.of());
  }
}
