package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.baseline.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was decided so far, with the grounds, to be looked over before it is done. */
final class ByGround {
  private final Words words;

  ByGround(Words words) {
    this.words = words;
  }

  /** A line for each kind of decision that was made. */
  List<String> told(Progress progress) {
    return Stream.of(Line.State.KEEP, Line.State.STOP_SEEING, Line.State.PART)
        .filter(state -> progress.count(state) > 0)
        .map(
            state ->
                words.say(
                    "fresh.ground",
                    words.texts().word(state),
                    progress.count(state),
                    grounds(progress, state)))
        .toList();
  }

  private String grounds(Progress progress, Line.State state) {
    var amounts = new LinkedHashMap<String, Integer>();
    progress.counts().stream()
        .filter(count -> count.state() == state)
        .forEach(count -> amounts.merge(ground(count), count.amount(), Integer::sum));
    return amounts.entrySet().stream()
        .map(entry -> words.say("fresh.ground.of", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String ground(Count count) {
    return count
        .ground()
        .map(ground -> words.texts().word(ground))
        .orElseGet(() -> words.say("fresh.ground.none"));
  }
}
