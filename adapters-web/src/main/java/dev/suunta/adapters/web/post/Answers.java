package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.gate.GateFinding;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What a person answered to the gate's questions, with one key or one line each (S14). */
final class Answers {
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, String> chosen = new HashMap<>();
  private final Map<String, String> passed = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();
  private final List<NetworkId> trials = new ArrayList<>();

  private Answers() {}

  /** Those that a form holds; ready ones are sent by their number. */
  static Answers of(Context ctx, Words words) {
    var answers = new Answers();
    for (var name : ctx.formParamMap().keySet()) {
      var parts = name.split("\\.", 3);
      var code = parts.length == 3 ? code(parts[2]) : Optional.<GateFinding>empty();
      if (code.isEmpty()) {
        continue;
      }
      var question = parts[1] + "." + parts[2];
      var value = Fields.line(ctx, name);
      switch (parts[0]) {
        case "reason" -> answers.typed.put(question, value);
        case "passed" -> answers.passed.put(question, value);
        case "ready" -> {
          var ready = words.texts().reasons(code.get());
          for (var place = 0; place < ready.size(); place++) {
            if (value.equals(String.valueOf(place + 1))) {
              answers.chosen.put(question, ready.get(place));
            }
          }
        }
        default -> {}
      }
    }
    return answers;
  }

  private static Optional<GateFinding> code(String name) {
    for (var code : GateFinding.values()) {
      if (code.name().equals(name)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** How the fields call a question about the version of this place, from 0. */
  static String question(int place, String code) {
    return (place + 1) + "." + code;
  }

  /** Whether a line was typed or a key pressed. */
  boolean areGiven() {
    return !chosen.isEmpty() || typed.values().stream().anyMatch(line -> !line.isBlank());
  }

  /** What stands in the line of a question. */
  String typed(String question) {
    return typed.getOrDefault(question, "");
  }

  /** The reason that the page showed as kept. */
  Optional<String> passed(String question) {
    return Optional.ofNullable(passed.get(question));
  }

  /** What is wrong with an answer. */
  String problem(String question) {
    return problems.getOrDefault(question, "");
  }

  /** Networks for which a trial was written into the draft of the strategy. */
  List<NetworkId> trials() {
    return List.copyOf(trials);
  }

  /** Lines that were typed, by question. */
  SortedMap<String, String> lines() {
    var lines = new TreeMap<>(typed);
    lines.values().removeIf(String::isBlank);
    return lines;
  }

  /** Passes what they answer; a key that was pressed answers its own question and no other. */
  void pass(Post post, Words words, BiFunction<Integer, Answer, PassHold.Outcome> hold) {
    for (var place = 0; place < post.renditions().size(); place++) {
      for (var code : GateFinding.values()) {
        var question = question(place, code.name());
        var reason = chosen.isEmpty() ? typed(question) : chosen.getOrDefault(question, "");
        if (!reason.isBlank()) {
          told(question, hold.apply(place, new Answer(code.name(), reason)), words);
        }
      }
    }
  }

  /** One answer. */
  record Answer(String code, String reason) {}

  private void told(String question, PassHold.Outcome outcome, Words words) {
    switch (outcome) {
      case PassHold.Outcome.Passed(var checked, var trial) -> {
        typed.remove(question);
        trial.ifPresent(trials::add);
      }
      case PassHold.Outcome.TooShort(var least) ->
          problems.put(question, words.say("question.short", least));
      case PassHold.Outcome.TooLong(var most) ->
          problems.put(question, words.say("question.long", most));
      case PassHold.Outcome.SameAsText same -> problems.put(question, words.say("question.same"));
      // What was mended meanwhile asks no more, and what blocks shows no line to answer in.
      case PassHold.Outcome.NotHeld notHeld -> typed.remove(question);
      case PassHold.Outcome.CannotBePassed cannot -> typed.remove(question);
      // It may hold as well for what stands there now, which only who looked can say.
      case PassHold.Outcome.ChangedMeanwhile meanwhile ->
          problems.put(question, words.say("question.changed"));
      case PassHold.Outcome.AlreadyDropped dropped -> typed.remove(question);
      case PassHold.Outcome.Unknown unknown -> typed.remove(question);
    }
  }
}
