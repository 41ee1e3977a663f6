package dev.suunta.texts;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.documents.DocumentProblemCode;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with files, documents and drafts. */
final class Problems {
  private final Texts texts;

  Problems(Texts texts) {
    this.texts = texts;
  }

  Explained say(ImportProblem problem) {
    var code = problem.code();
    var order = new ArrayList<>(code.facts());
    var facts = new LinkedHashMap<>(problem.facts());
    if (code == ImportProblemCode.EXPORT_IS_HTML) {
      order.add("where");
      facts.put("where", Fact.of(where(problem.facts().getOrDefault("network", Fact.of("")))));
    }
    return explained(
        "import." + code.name(),
        Arguments.of(texts, order, facts, code == ImportProblemCode.ARCHIVE_TOO_LARGE),
        Optional.of(place(problem)));
  }

  Explained say(DocumentProblem problem, String file) {
    var code = problem.code();
    return explained(
        "document." + code.name(),
        Arguments.of(texts, code.facts(), problem.facts(), code == DocumentProblemCode.TOO_LARGE),
        place(problem, file));
  }

  Explained say(DraftRefusal refusal) {
    var facts = facts(refusal);
    return explained(
        "draft." + refusal.getClass().getSimpleName(),
        Arguments.of(texts, facts, false),
        Optional.empty());
  }

  private Map<String, Fact> facts(DraftRefusal refusal) {
    var facts = new LinkedHashMap<String, Fact>();
    switch (refusal) {
      case DraftRefusal.Unreadable(var problems) -> facts.put("problems", Fact.of(problems.size()));
      case DraftRefusal.NetworkMissing(var chosen) -> facts.put("chosen", names(chosen));
      case DraftRefusal.UnknownNetwork(var network, var known) -> {
        facts.put("value", Fact.of(network.value()));
        facts.put("known", names(known));
      }
      case DraftRefusal.UnknownAccount(var network, var handle, var known) -> {
        facts.put("network", Fact.of(network.value()));
        facts.put("value", Fact.of(handle));
        facts.put("known", Fact.of(known));
      }
      case DraftRefusal.UnknownGoals(var unknown, var known) -> unknown(unknown, known, facts);
      case DraftRefusal.UnknownTopics(var unknown, var known) -> unknown(unknown, known, facts);
      case DraftRefusal.UnknownGroups(var unknown, var known) -> unknown(unknown, known, facts);
      case DraftRefusal.ReachNotOffered(var network, var reach, var offered) -> {
        facts.put("network", Fact.of(network.value()));
        facts.put("reach", Fact.of(reach.name()));
        facts.put("offered", Fact.of(offered.stream().map(this::readers).toList()));
      }
      case DraftRefusal.TwoForOnePlace(var network) ->
          facts.put("network", Fact.of(network.value()));
      case DraftRefusal.Empty() -> {}
    }
    return facts;
  }

  private static void unknown(List<String> unknown, List<String> known, Map<String, Fact> facts) {
    facts.put("unknown", Fact.of(unknown));
    facts.put("known", Fact.of(known));
  }

  private String readers(Reach reach) {
    return texts.word("fact.reach", reach);
  }

  private Fact names(List<NetworkId> networks) {
    return Fact.of(networks.stream().map(NetworkId::value).map(texts::network).toList());
  }

  private Explained explained(String key, Arguments arguments, Optional<String> place) {
    return new Explained(
        arguments.say(Bundle.PROBLEMS, key + ".what"),
        arguments.say(Bundle.PROBLEMS, key + ".do"),
        place);
  }

  private String where(Fact network) {
    return network instanceof Fact.Words(var id) ? texts.howToExport(id).orElse("") : "";
  }

  private String place(ImportProblem problem) {
    var file =
        problem
            .entry()
            .map(entry -> texts.say(Bundle.WORDS, "place.entry", problem.file(), entry))
            .orElse(problem.file());
    return problem
        .position()
        .map(
            position ->
                file
                    + ", "
                    + switch (position) {
                      case Position.Line(var number) -> at("line", number);
                      case Position.Item(var number) -> at("item", number);
                      case Position.Offset(var number) -> at("offset", number);
                    })
        .orElse(file);
  }

  private Optional<String> place(DocumentProblem problem, String file) {
    var place = new ArrayList<String>();
    if (!file.isBlank()) {
      place.add(file);
    }
    problem.line().ifPresent(line -> place.add(at("line", line)));
    problem.column().ifPresent(column -> place.add(at("column", column)));
    return place.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", place));
  }

  private String at(String kind, long number) {
    return texts.say(Bundle.WORDS, "place." + kind, number);
  }
}
