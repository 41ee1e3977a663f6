package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.post.WritePages.Checked;
import dev.suunta.adapters.web.post.WriteView.Good;
import dev.suunta.adapters.web.post.WriteView.Result;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.NetworkCharter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the gate said, and what is good already. */
final class ResultPresenter {
  private final Words words;

  ResultPresenter(Words words) {
    this.words = words;
  }

  Result present(
      WriteForm form, Checked checked, RenditionReport report, Optional<NetworkCharter> charter) {
    var findings = FindingsView.of(checked.findings(), words);
    return new Result(
        summary(findings),
        report.report().passes(),
        findings,
        form.text().isBlank() ? List.of() : good(form, checked, report, charter),
        has(checked, GateFinding.VALUE_MISSING));
  }

  private String summary(FindingsView findings) {
    var fix = findings.count(Weight.BLOCK);
    var questions = findings.count(Weight.HOLD);
    if (fix > 0 && questions > 0) {
      return words.say("result.both", fix, questions);
    }
    if (fix > 0) {
      return words.say("result.fix", fix);
    }
    return questions > 0 ? words.say("result.questions", questions) : words.say("result.passes");
  }

  private List<Good> good(
      WriteForm form, Checked checked, RenditionReport report, Optional<NetworkCharter> charter) {
    var good = new ArrayList<Good>();
    if (!form.why().isEmpty() && !has(checked, GateFinding.VALUE_MISSING)) {
      good.add(new Good(words.say("good.value"), words.say("good.value.why")));
    }
    if (!report.asks().isEmpty()) {
      var steps =
          words.texts().list(report.asks().stream().sorted().map(words.texts()::word).toList());
      var always = charter.filter(rules -> rules.call() == CallStance.ALWAYS).isPresent();
      good.add(
          new Good(
              words.say("good.asks", steps),
              words.say(always ? "good.asks.always" : "good.asks.why")));
    }
    if (!report.network().accepts(Way.BY_HAND).text().isEmpty()
        && !has(checked, GateFinding.TEXT_TOO_LONG)) {
      good.add(new Good(words.say("good.fits"), words.say("good.fits.why")));
    }
    return good;
  }

  private static boolean has(Checked checked, FindingCode code) {
    return checked.findings().stream().anyMatch(finding -> finding.code().equals(code));
  }
}
