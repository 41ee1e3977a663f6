package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.domain.baseline.Line;
import java.util.Optional;

/** Says in one language what was decided about an account, and why. */
public final class Standings {
  private final Words words;

  /** Says it in these words. */
  public Standings(Words words) {
    this.words = words;
  }

  /** The decision about an account, its ground, and the owner's note. */
  public String of(Line line) {
    return because(
        words.texts().word(line.state()),
        line.standing().flatMap(Line.Standing::ground).map(ground -> words.texts().word(ground)),
        line.standing().flatMap(Line.Standing::note));
  }

  /** A decision with its ground and its note, as far as they were given. */
  public String because(String what, Optional<String> ground, Optional<String> note) {
    var because = ground.map(why -> words.say("fresh.because", what, why)).orElse(what);
    return note.map(text -> words.say("fresh.noted", because, Names.within(text))).orElse(because);
  }
}
