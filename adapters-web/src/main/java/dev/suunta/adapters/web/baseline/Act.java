package dev.suunta.adapters.web.baseline;

import dev.suunta.application.baseline.driving.SweepBaseline.Along;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one can do about somebody in a sweep, each by a key. */
public enum Act {
  MET("m", Choice.KEEP, Ground.MET),
  INSPIRES("i", Choice.KEEP, Ground.INSPIRES),
  SERVES("s", Choice.KEEP, Ground.SERVES),
  /** Kept, and kept in mind as a meeting of today. */
  MET_TODAY("w", Choice.KEEP, Ground.MET, Along.MET_TODAY),
  LET_GO("x", Choice.STOP_SEEING),
  UNKNOWN("k", Choice.STOP_SEEING, Ground.UNKNOWN),
  DRIFTED("d", Choice.STOP_SEEING, Ground.DRIFTED),
  TOXIC("t", Choice.STOP_SEEING, Ground.TOXIC),
  UNSURE("h", Choice.STOP_SEEING, Ground.UNSURE),
  PART("p", Choice.PART),
  /** With doubt one picks up the phone (S4): let go for now, and on the list of those to call. */
  CALL("c", Choice.STOP_SEEING, Ground.UNSURE, Along.TO_CALL),
  PUT_OFF(" ");

  private final String key;
  private final Optional<Choice> choice;
  private final Optional<Ground> ground;
  private final Along along;

  Act(String key, Choice choice, Ground ground) {
    this(key, choice, ground, Along.NOTHING);
  }

  Act(String key, Choice choice, Ground ground, Along along) {
    this.key = key;
    this.choice = Optional.of(choice);
    this.ground = Optional.of(ground);
    this.along = along;
  }

  Act(String key, Choice choice) {
    this.key = key;
    this.choice = Optional.of(choice);
    this.ground = Optional.empty();
    this.along = Along.NOTHING;
  }

  Act(String key) {
    this.key = key;
    this.choice = Optional.empty();
    this.ground = Optional.empty();
    this.along = Along.NOTHING;
  }

  static final List<Act> KEEPING = List.of(MET, INSPIRES, SERVES);

  /** By its name, as a form sends it. */
  static Optional<Act> of(Optional<String> name) {
    return Arrays.stream(values())
        .filter(act -> name.filter(act.name()::equals).isPresent())
        .findFirst();
  }

  /** The key that presses its button. */
  public String key() {
    return key;
  }

  Optional<Choice> choice() {
    return choice;
  }

  Optional<Ground> ground() {
    return ground;
  }

  Along along() {
    return along;
  }
}
