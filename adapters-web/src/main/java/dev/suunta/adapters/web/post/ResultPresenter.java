package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.post.ResultView.Card;
import dev.suunta.adapters.web.post.ResultView.Good;
import dev.suunta.adapters.web.post.ResultView.Question;
import dev.suunta.adapters.web.post.ResultView.Ready;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.post.gate.GateReport.Judged;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what the gate said, what it asks, and what is good already. */
final class ResultPresenter {
  private static final Set<GateFinding> OF_THE_WHOLE =
      Set.of(GateFinding.NO_STRATEGY, GateFinding.VALUE_MISSING, GateFinding.FEELING_MISSING);

  private final Words words;
  private final Optional<Strategy> strategy;
  private final Answers answers;
  private boolean keysGiven;

  ResultPresenter(Words words, Optional<Strategy> strategy, Answers answers) {
    this.words = words;
    this.strategy = strategy;
    this.answers = answers;
  }

  ResultView present(WriteForm form, Checked checked) {
    var versions = new ArrayList<ResultView.Version>();
    for (var place = 0; place < checked.reports().size(); place++) {
      versions.add(version(form, checked, place));
    }
    return new ResultView(
        summary(checked),
        versions,
        answers.trials().stream()
            .map(network -> words.say("question.trial", words.network(network)))
            .toList());
  }

  private String summary(Checked checked) {
    var fix = open(checked, Weight.BLOCK);
    var questions = open(checked, Weight.HOLD);
    if (fix > 0 && questions > 0) {
      return words.say("result.both", fix, questions);
    }
    if (fix > 0) {
      return words.say("result.fix", fix);
    }
    return questions > 0 ? words.say("result.questions", questions) : words.say("result.passes");
  }

  private static long open(Checked checked, Weight weight) {
    return IntStream.range(0, checked.reports().size())
        .mapToObj(place -> told(checked, place))
        .flatMap(List::stream)
        .filter(judged -> judged.isOpen() && judged.finding().weight() == weight)
        .count();
  }

  /** What is true of the post as a whole is said once, with its first version. */
  private static List<Judged> told(Checked checked, int place) {
    return checked.judged(place).stream()
        .filter(
            judged ->
                place == 0
                    || !OF_THE_WHOLE.contains(judged.finding().code())
                    || !checked.judged(0).contains(judged))
        .toList();
  }

  private ResultView.Version version(WriteForm form, Checked checked, int place) {
    var report = checked.reports().get(place);
    var version = form.versions().get(Math.min(place, form.versions().size() - 1));
    return new ResultView.Version(
        checked.reports().size() == 1
            ? ""
            : words.say("write.version", words.network(report.network().id())),
        VersionForm.textName(place + 1, 1),
        report.report().passes() && !version.text().isBlank(),
        told(checked, place).stream()
            .sorted(Comparator.comparing(judged -> judged.finding().weight()))
            .map(judged -> card(judged, place))
            .toList(),
        version.text().isBlank() ? List.of() : good(form, report, place));
  }

  private Card card(Judged judged, int place) {
    var finding = judged.finding();
    var name = Answers.question(place, finding.code().name());
    var asks = finding.weight() == Weight.HOLD && judged.isOpen();
    return new Card(
        FindingsView.item(finding, words),
        mend(finding, place),
        asks ? Optional.of(question(name, finding.code())) : Optional.empty(),
        judged.reason().map(reason -> new ResultView.Passed(name, reason)));
  }

  /** Only the first open question has keys, since one key can answer one question. */
  private Question question(String name, FindingCode code) {
    var first = !keysGiven;
    keysGiven = true;
    var reasons = words.texts().reasons(code);
    return new Question(
        name,
        IntStream.range(0, reasons.size())
            .mapToObj(
                place ->
                    new Ready(
                        place + 1, reasons.get(place), first ? String.valueOf(place + 1) : ""))
            .toList(),
        answers.typed(name),
        answers.problem(name));
  }

  private static String mend(Finding finding, int place) {
    var end = VersionForm.suffix(place + 1);
    if (finding.code() == GateFinding.VALUE_MISSING) {
      return Fact.of("GOAL").equals(finding.facts().get("fault")) ? "goal" : "why";
    }
    if (finding.code() == GateFinding.TEXT_MISSING) {
      return "text" + end;
    }
    if (finding.code() == GateFinding.TITLE_MISSING) {
      return "title" + end;
    }
    if (finding.code() == GateFinding.AUDIENCE_MISSING) {
      return "audience" + end;
    }
    return finding.code() == GateFinding.FEELING_MISSING ? "feeling" : "";
  }

  private List<Good> good(WriteForm form, RenditionReport report, int place) {
    var charter = strategy.flatMap(inUse -> inUse.charter(report.network().id()));
    var good = new ArrayList<Good>();
    if (place == 0 && !form.why().isEmpty() && !has(report, GateFinding.VALUE_MISSING)) {
      good.add(new Good(words.say("good.value"), words.say("good.value.why")));
    }
    if (!report.asks().isEmpty()) {
      good.add(asks(report, charter));
    }
    if (!report.network().accepts(Way.BY_HAND).text().isEmpty()
        && !has(report, GateFinding.TEXT_TOO_LONG)) {
      good.add(new Good(words.say("good.fits"), words.say("good.fits.why")));
    }
    return good;
  }

  private Good asks(RenditionReport report, Optional<NetworkCharter> charter) {
    var steps =
        words.texts().list(report.asks().stream().sorted().map(words.texts()::word).toList());
    var always = charter.filter(rules -> rules.call() == CallStance.ALWAYS).isPresent();
    return new Good(
        words.say("good.asks", steps), words.say(always ? "good.asks.always" : "good.asks.why"));
  }

  private static boolean has(RenditionReport report, FindingCode code) {
    return report.report().findings().stream()
        .anyMatch(judged -> judged.finding().code().equals(code));
  }
}
