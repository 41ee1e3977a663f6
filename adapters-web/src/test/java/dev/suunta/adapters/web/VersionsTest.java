package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest extends Typing {
  @Test
  void aSecondVersionStartsEmptyBesideTheFirst() {
    var page = ready(with(typed(BREAD), "add", "x"));

    assertThat(page)
        .contains("name=\"network-2\" value=\"x\"", "name=\"text-2\"", BREAD)
        .doesNotContain("Kept as a draft.");
    assertThat(workroom.drafts()).isEmpty();

    var fields = typedInto(page, BREAD);
    fields.put("text-2", "Ask me how bread rises. What do you bake?");
    var told = ready(fields);

    assertThat(workroom.draft().renditions()).hasSize(2);
    assertThat(told).contains("LinkedIn version", "X version", "name=\"reason.1.CALL_MISSING\"");
    assertThat(told.split("One question:", -1)).hasSize(2);
  }

  @Test
  void aTextForAllIsACopyInTheSecondVersion() {
    var fields = typedInto(ready(with(typed(BREAD), "add", "x")), BREAD + " What do you bake?");
    fields.put("text-2", BREAD + " What do you bake?");

    assertThat(ready(fields)).contains("Fix first:", "You say this on LinkedIn already");
  }

  @Test
  void aVersionIsTakenOutWithoutTouchingTheOther() {
    var page = ready(with(typed(BREAD), "add", "x"));
    var fields = typedInto(page, BREAD);
    fields.put("text-2", "Short.");

    var one = ready(with(fields, "remove", "1"));

    assertThat(one).contains("Short.</textarea>").doesNotContain(BREAD, "name=\"text-2\"");
  }
}
