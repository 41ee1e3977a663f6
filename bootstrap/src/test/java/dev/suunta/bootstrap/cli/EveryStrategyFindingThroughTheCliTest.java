package dev.suunta.bootstrap.cli;

import static dev.suunta.bootstrap.cli.FindingCase.several;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.bootstrap.cli.AHome.Answer;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.strategy.StrategyFinding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding about a strategy, met in a terminal; the strategy without it has none at all. */
class EveryStrategyFindingThroughTheCliTest {
  private static final String GOOD = GivenStrategy.SMALL;
  private static final String LINKEDIN = GOOD.substring(GOOD.indexOf("  linkedin:"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;

  @BeforeAll
  static void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  static List<FindingCase> cases() {
    return List.of(
        block(StrategyFinding.GOAL_MISSING, without("  work:", "topics:"), Map.of())
            .saying("The strategy has no goal yet.", "Strategiassa ei ole vielä tavoitetta."),
        block(
                StrategyFinding.NETWORK_MISSING,
                GOOD.replace(LINKEDIN, "").replace("networks:", "networks: {}"),
                Map.of())
            .saying("The strategy has no network yet.", "Strategiassa ei ole vielä verkkoa."),
        block(
                StrategyFinding.GOAL_UNSERVED,
                GOOD.replace(
                    "topics:",
                    "  job:\n    name: Find a job\n    value-question: Does it help?\ntopics:"),
                Map.of("goal", "job"))
            .saying(
                "No network serves “Find a job”.",
                "Mikään verkko ei palvele tätä tavoitetta: ”Find a job”."),
        block(
                StrategyFinding.NETWORK_WITHOUT_AIM,
                GOOD + LINKEDIN.replace("linkedin", "x").replace("[work]", "[]"),
                Map.of("network", "x"))
            .saying("X serves none of your goals.", "X ei palvele yhtäkään tavoitettasi."),
        advice(StrategyFinding.TOO_MANY_NETWORKS, many(), Map.of("networks", 6, "handful", 5))
            .saying(
                "You chose 6 networks. A handful is 5.", "Valitsit 6 verkkoa. Kourallinen on 5."),
        advice(
                StrategyFinding.TOPIC_CONTRADICTS,
                GOOD.replace("    unwelcome:", "    cares: [children]\n    unwelcome:"),
                Map.of("network", "linkedin", "topics", several("children")))
            .saying(
                "Both welcome and unwelcome on LinkedIn: “My children”",
                "Sekä toivottu että ei toivottu verkossa LinkedIn: ”My children”"),
        advice(
                StrategyFinding.TOPICS_MISSING,
                without("    unwelcome:", "    hours:"),
                Map.of("network", "linkedin"))
            .saying(
                "What do your readers on LinkedIn care about?",
                "Mikä lukijoitasi kiinnostaa (LinkedIn)?"),
        advice(
                StrategyFinding.AUDIENCE_WIDER_THAN_ADMITTED,
                GOOD.replace("peers-and-customers", "met-in-person"),
                Map.of("network", "linkedin"))
            .saying(
                "On LinkedIn you let in only people you have met, yet more people can read you.",
                "Päästät mukaan vain ihmisiä, jotka olet tavannut, mutta julkaisusi näkee useampi (LinkedIn)."),
        advice(
                StrategyFinding.AUDIENCE_UNDECIDED,
                without("    audience:", "    call:"),
                Map.of("network", "linkedin"))
            .saying("Who may read you on LinkedIn?", "Kuka saa lukea julkaisusi (LinkedIn)?"),
        advice(
                StrategyFinding.RHYTHM_MISSING,
                without("    posts-a-week:", "    minutes-a-post:"),
                Map.of("network", "linkedin"))
            .saying("How often do you post on LinkedIn?", "Kuinka usein julkaiset (LinkedIn)?"),
        advice(
                StrategyFinding.HOURS_MISSING,
                without("    hours:", "    posts-a-week:"),
                Map.of("network", "linkedin"))
            .saying(
                "When are your readers on LinkedIn?", "Milloin lukijasi ovat paikalla (LinkedIn)?"),
        advice(
                StrategyFinding.EXPERIMENT_WITHOUT_QUESTION,
                trial("ends: 2999-01-31"),
                Map.of("network", "x"))
            .saying(
                "What should the trial of X tell you?",
                "Mitä kokeilun pitäisi kertoa sinulle (X)?"),
        advice(
                StrategyFinding.EXPERIMENT_WITHOUT_END,
                trial("question: Do people answer?"),
                Map.of("network", "x", "proposed", TODAY.plusMonths(3).toString()))
            .saying("The trial of X has no end yet.", "Kokeilulla ei ole vielä loppua (X)."),
        advice(
                StrategyFinding.EXPERIMENT_ENDED,
                trial("question: Do people answer?\n      ends: 2020-01-31"),
                Map.of("network", "x", "ended", "2020-01-31"))
            .saying(
                "The trial of X ended on 31 January 2020.",
                "Kokeilu (X) päättyi 31. tammikuuta 2020."),
        advice(
                StrategyFinding.NOTHING_SETTLED,
                GOOD + "    trial:\n      question: Do people answer?\n      ends: 2999-01-31\n",
                Map.of())
            .saying("Every network is on trial.", "Jokainen verkko on kokeilussa."),
        advice(
                StrategyFinding.TIME_BUDGET_MISSING,
                without("time-a-week:", "review-months:"),
                Map.of())
            .saying("How much time a week may it take?", "Paljonko aikaa tämä saa viedä viikossa?"),
        advice(
                StrategyFinding.TIME_BUDGET_EXCEEDED,
                GOOD.replace("3 h", "39 min"),
                Map.of("planned", 40, "budget", 39))
            .saying(
                "Your plans take 40 min a week. You want to give 39 min.",
                "Suunnitelmasi vievät viikossa 40 min. Haluat antaa 39 min."),
        advice(
                StrategyFinding.REVIEW_FAR_AWAY,
                GOOD.replace("review-months: 6", "review-months: 13"),
                Map.of("months", 13))
            .saying(
                "You look back only after 13 months.", "Katsaus on vasta 13 kuukauden päästä."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsItWithItsFactsAndSaysItInBothLanguages(FindingCase given) {
    var imported =
        home.run("strategy", "import", "--replace", home.file("strategy.yaml", given.document()))
            .exits(given.exit());
    assertThat(imported.said()).contains(given.english());

    var found = home.run("strategy", "check", "--json").exits(given.exit());
    assertThat(found.json().get("usable").asBoolean()).isEqualTo(given.exit() == 0);
    var finding =
        StreamSupport.stream(found.json().get("findings").spliterator(), false)
            .filter(each -> each.get("code").asText().equals(given.code().name()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(found.out()));
    assertThat(finding.get("weight").asText()).isEqualTo(given.weight().name());
    assertThat(JSON.convertValue(finding.get("facts"), Object.class)).isEqualTo(given.facts());
    assertThat(home.inFinnish().run("strategy", "check").said()).contains(given.finnish());
  }

  @Test
  void findsNothingInAStrategyThatSaysAll() {
    home.run("strategy", "import", "--replace", home.file("strategy.yaml", GOOD)).exits(0);

    assertThat(codes(home.run("strategy", "check", "--json").exits(0))).isEmpty();
    assertThat(home.run("strategy", "check").said()).isEqualTo("Nothing to say against it.");
  }

  @Test
  void everyFindingHasACase() {
    assertThat(cases().stream().map(FindingCase::code).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(StrategyFinding.values());
  }

  private static List<String> codes(Answer answer) {
    return StreamSupport.stream(answer.json().get("findings").spliterator(), false)
        .map(finding -> finding.get("code").asText())
        .toList();
  }

  /** The good one without the lines from one key to another. */
  private static String without(String key, String next) {
    var from = GOOD.indexOf(key);
    var cut = GOOD.substring(0, from) + GOOD.substring(GOOD.indexOf(next, from));
    return key.equals("  work:")
        ? cut.replace("goals:\n", "goals: {}\n").replace("[work]", "[]")
        : cut;
  }

  private static String many() {
    var networks = new StringBuilder(GOOD);
    for (var more : List.of("x", "facebook", "bluesky", "threads", "instagram")) {
      networks.append(
          LINKEDIN.replace("linkedin", more).replace("posts-a-week: 2", "posts-a-week: 1"));
    }
    return networks.toString();
  }

  private static String trial(String rules) {
    return GOOD + LINKEDIN.replace("linkedin", "x") + "    trial:\n      " + rules + "\n";
  }

  private static FindingCase.Unsaid block(
      StrategyFinding code, String strategy, Map<String, Object> facts) {
    return FindingCase.of(code, Weight.BLOCK, strategy, GOOD, facts);
  }

  private static FindingCase.Unsaid advice(
      StrategyFinding code, String strategy, Map<String, Object> facts) {
    return FindingCase.of(code, Weight.ADVICE, strategy, GOOD, facts);
  }
}
