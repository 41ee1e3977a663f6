package dev.suunta.bootstrap.demo;

import static dev.suunta.bootstrap.demo.Act.compare;
import static dev.suunta.bootstrap.demo.Act.fact;
import static dev.suunta.bootstrap.demo.Act.show;
import static dev.suunta.bootstrap.demo.Act.showHeld;

import java.util.ArrayList;
import java.util.List;

/** Posts before they go out: in files, and one that is kept. */
final class PostSteps {
  private static final String TEXT =
      "Three of our clients now end each sprint with an apology round. It sounds odd and takes four"
          + " minutes. Afterwards nobody carries a grudge into planning.";
  private static final String REASON = "The talk afterwards is for those who were there";
  private static final int SHORT_ID = 13;

  /**
   * A post in a file, and what the gate must say of it.
   *
   * @param toSettle what stands in the way on the last network that it is written for
   */
  private record Sample(String name, int renditions, String toSettle) {
    String file() {
      return "posts/" + name + ".md";
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("good", 1, ""),
          new Sample("two-networks", 2, "COPIED"),
          new Sample("went-out-already", 1, "COPIED"),
          new Sample("bare-share", 1, "BARE_SHARE"),
          new Sample("no-value", 1, "VALUE_MISSING"),
          new Sample("announcement", 1, "ANNOUNCEMENT_ONLY"),
          new Sample("too-long", 1, "TEXT_TOO_LONG"),
          new Sample("unsafe-link", 1, "UNSAFE_LINK"),
          new Sample("unwelcome-topic", 1, "TOPIC_UNWELCOME"),
          new Sample("reply", 1, ""));

  private PostSteps() {}

  /** The files of the samples, by the names that they get in the demo's folder. */
  static List<String> files() {
    return SAMPLES.stream().map(Sample::file).toList();
  }

  static List<Step> checks() {
    return SAMPLES.stream().map(PostSteps::check).toList();
  }

  private static Step check(Sample sample) {
    var passes = sample.toSettle().isEmpty();
    var exitCode = passes ? 0 : 3;
    var last = "posts/0/renditions/" + (sample.renditions() - 1) + "/";
    var facts = new ArrayList<Act.Fact>();
    facts.add(fact("passes", passes));
    facts.add(fact("posts/0/kind", sample.name().equals("reply") ? "REPLY" : kind(sample)));
    facts.add(fact("posts/0/renditions/#", sample.renditions()));
    facts.add(fact(last + "findings/codes", sample.toSettle()));
    if (sample.renditions() > 1) {
      facts.add(fact("posts/0/renditions/0/findings/codes", ""));
    }
    return Step.of(
        "check." + sample.name(),
        new Act.Show(exitCode, List.of("post", "check", sample.file())),
        new Act.Compare(exitCode, List.of("post", "check", sample.file(), "--json"), facts));
  }

  private static String kind(Sample sample) {
    return sample.name().equals("bare-share") ? "SHARE" : "OWN";
  }

  static List<Step> kept() {
    return List.of(
        Step.of(
            "post.new",
            showHeld(
                "post",
                "new",
                "--for",
                "linkedin",
                "--text",
                TEXT,
                "--why",
                "They learn a cheap way to clear the air"),
            new Act.Remember("post", List.of("post", "list", "--json"), "posts/0/id", SHORT_ID),
            compare(
                List.of("post", "list", "--json"),
                fact("posts/#", 1),
                fact("posts/0/state", "DRAFT"),
                fact("posts/0/renditions/0/text", TEXT)),
            new Act.Compare(
                3,
                List.of("post", "check", "@post", "--json"),
                List.of(
                    fact("passes", false),
                    fact("posts/0/renditions/0/findings/codes", "CALL_MISSING")))),
        Step.of(
            "post.pass",
            show("post", "pass", "@post", "CALL_MISSING", "--reason", REASON),
            show("post", "check", "@post"),
            compare(
                List.of("post", "check", "@post", "--json"),
                fact("passes", true),
                fact("posts/0/renditions/0/findings/code=CALL_MISSING/passedBy", REASON))),
        Step.of(
            "post.drop",
            show("post", "show", "@post", "--markdown"),
            compare(
                List.of("post", "show", "@post", "--json"),
                fact("state", "DRAFT"),
                fact("renditions/0/network", "linkedin"),
                fact("renditions/0/text", TEXT)),
            show("post", "drop", "@post"),
            compare(List.of("post", "list", "--json"), fact("posts/#", 0)),
            compare(
                List.of("post", "list", "--dropped", "--json"),
                fact("posts/#", 1),
                fact("posts/0/state", "DROPPED"))));
  }
}
