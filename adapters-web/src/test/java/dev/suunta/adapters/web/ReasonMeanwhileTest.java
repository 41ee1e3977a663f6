package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.PassHold;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reason that is sent while somebody else changes what it is about. */
class ReasonMeanwhileTest extends Typing {
  private static final String WORDS = "they know what to do";

  @Test
  void staysInItsLineAndSaysThatItIsNotKept() {
    var page = whileSomebodyRewrites("/write", reasoned(BREAD));

    assertThat(page)
        .contains("was changed meanwhile, so your reason is not kept yet")
        .contains("value=\"" + WORDS + "\" aria-invalid=\"true\"")
        .doesNotContain("You said why:");
    assertThat(
            workroom
                .stores
                .gateRecords()
                .reasons(Workroom.OWNER, workroom.draft().renditions().getFirst().id()))
        .isEmpty();
  }

  @Test
  void saysSoInFinnishToo() {
    assertThat(whileSomebodyRewrites("/write?lang=fi", reasoned(BREAD)))
        .contains("muutettiin sillä välin", "value=\"" + WORDS + "\"");
  }

  @Test
  void passesOnceItIsSentAgainByWhoeverLooked() {
    whileSomebodyRewrites("/write", reasoned(BREAD));

    var looked = typedInto(browsing.get(address()).body(), text());
    assertThat(ready(with(looked, "reason.1.CALL_MISSING", WORDS)))
        .contains("You said why:", WORDS)
        .doesNotContain("changed meanwhile");
  }

  private Map<String, String> reasoned(String text) {
    return with(typedInto(ready(typed(text)), text), "reason.1.CALL_MISSING", WORDS);
  }

  private String text() {
    return workroom.draft().renditions().getFirst().text();
  }

  /** Sends this; the text changes after it was kept and before its reason is. */
  private String whileSomebodyRewrites(String path, Map<String, String> fields) {
    var ports = FakePorts.of(workroom);
    PassHold overtaken =
        request -> {
          workroom.rewrite(workroom.draft(), draft(text() + " It rose."));
          return ports.holds().pass(request);
        };
    try (var inside =
        Browsing.inside(
            new WebPorts(
                ports.strategy(),
                ports.mirror(),
                ports.writing(),
                ports.gate(),
                overtaken,
                ports.posts(),
                ports.networks(),
                ports.people(),
                ports.addPerson(),
                ports.linkPeople(),
                ports.noting(),
                ports.following()))) {
      return inside.post(path, fields).body();
    }
  }
}
