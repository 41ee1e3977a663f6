package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import java.util.ArrayList;
import java.util.List;

/** Says after an import what it tells of the fresh start, where one was begun. */
final class BaselineNews {
  private static final List<Proof> TOLD =
      List.of(Proof.DONE, Proof.STILL_THERE, Proof.AGAIN, Proof.GONE);

  private final Session session;

  BaselineNews(Session session) {
    this.session = session;
  }

  void show() {
    session.useCases().sweeping().sweep().progress(session.owner().id()).ifPresent(this::show);
  }

  private void show(Progress progress) {
    var news = new ArrayList<String>();
    for (var proof : TOLD) {
      var amount =
          progress.counts().stream()
              .filter(count -> count.proof() == proof)
              .mapToInt(Count::amount)
              .sum();
      if (amount > 0) {
        news.add(session.say("baseline.diff", session.texts().word(proof), amount));
      }
    }
    var open = progress.count(Line.State.OPEN);
    if (open > 0) {
      news.add(session.say("baseline.diff", session.texts().word(Line.State.OPEN), open));
    }
    if (!news.isEmpty()) {
      session.screen().wrapped("", session.say("import.baselineHint", session.texts().list(news)));
    }
  }
}
