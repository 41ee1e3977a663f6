package dev.suunta.bootstrap.demo;

import static dev.suunta.bootstrap.demo.Act.compare;
import static dev.suunta.bootstrap.demo.Act.fact;
import static dev.suunta.bootstrap.demo.Act.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands on the networks already: taken in, and looked at in the mirror. */
final class ImportSteps {
  static final List<String> NETWORKS = List.of("x", "linkedin", "facebook");
  private static final String EXPORTS = "*.zip";

  private final LocalDate today;

  private ImportSteps(LocalDate today) {
    this.today = today;
  }

  static List<Step> of(LocalDate today) {
    var steps = new ImportSteps(today);
    return List.of(steps.preview(), steps.first(), steps.again(), steps.mirror());
  }

  private Step preview() {
    return Step.of(
        "import.preview",
        show("import", "--preview", EXPORTS),
        new Act.Compare(
            0,
            List.of("import", "--preview", EXPORTS, "--json"),
            everywhere("new", true, fact("preview", true))),
        new Act.Compare(4, List.of("mirror", "--json"), List.of()));
  }

  /** Looked at again with --preview, because a second import would not be the first. */
  private Step first() {
    return Step.of(
        "import.first",
        show("import", EXPORTS),
        new Act.Compare(
            0, List.of("import", "--preview", EXPORTS, "--json"), everywhere("unchanged", true)));
  }

  private Step again() {
    return Step.of(
        "import.again",
        show("import", EXPORTS),
        new Act.Compare(
            0,
            List.of("import", EXPORTS, "--json"),
            everywhere("unchanged", false, fact("preview", false), fact("problems/#", 0))));
  }

  private List<Act.Fact> everywhere(String where, boolean withOwner, Act.Fact... further) {
    var facts = new ArrayList<>(List.of(further));
    facts.add(fact("exports/#", NETWORKS.size()));
    for (var network : NETWORKS) {
      var truth = InventedOwner.truth(network, today);
      var at = "exports/network=" + network + "/";
      facts.add(fact(at + "new", where.equals("new") ? truth.all() : 0));
      facts.add(fact(at + "unchanged", where.equals("unchanged") ? truth.all() : 0));
      facts.add(fact(at + "changed", 0));
      facts.add(fact(at + "unreadable", 0));
      facts.add(fact(at + "replies", truth.allReplies()));
      if (withOwner) {
        facts.add(fact(at + "name", InventedOwner.NAME));
      }
    }
    return facts;
  }

  private Step mirror() {
    var facts = new ArrayList<Act.Fact>();
    var posts = 0;
    for (var network : NETWORKS) {
      var truth = InventedOwner.truth(network, today);
      var at = "networks/network=" + network + "/";
      posts += truth.posts();
      facts.add(fact(at + "posts", truth.posts()));
      facts.add(fact(at + "replies", truth.replies()));
      facts.add(fact(at + "echoed", truth.echoed()));
      facts.add(fact(at + "bareShares", truth.bareShares()));
      facts.add(fact(at + "announcements", truth.announcements()));
      facts.add(fact(at + "withoutCall", truth.withoutCall()));
      facts.add(fact(at + "busiestWeek", truth.busiestWeek()));
    }
    facts.add(fact("posts", posts));
    return Step.of(
        "mirror",
        show("mirror"),
        compare(List.of("mirror", "--json"), facts.toArray(Act.Fact[]::new)));
  }
}
