package dev.suunta.bootstrap.cli;

import static dev.suunta.bootstrap.cli.FindingCase.several;
import static dev.suunta.bootstrap.cli.GivenPost.TEXT;
import static dev.suunta.bootstrap.cli.GivenPost.good;
import static dev.suunta.bootstrap.cli.GivenPost.on;
import static dev.suunta.bootstrap.cli.GivenPost.toFriends;
import static dev.suunta.bootstrap.cli.GivenPost.with;

import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.gate.GateFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What never delays, by the post alone and by {@link GivenPast}. */
final class AdvisingCases {
  private AdvisingCases() {}

  static List<FindingCase> all() {
    return List.of(
        advice(
                GateFinding.CALL_MISSING,
                on("x", "No agenda, no meeting. A month of it."),
                on("x", "No agenda, no meeting. A month of it: what would you drop?"),
                Map.of("network", "x"))
            .saying(
                "It does not ask your readers on X for anything.",
                "Julkaisu ei pyydä lukijalta mitään (X)."),
        advice(
                GateFinding.CALL_NOT_IN_TEXT,
                with(
                    "call: subscribe\nfeeling: relief\nwhy: They learn how to halve a week",
                    "linkedin",
                    TEXT),
                with(
                    "call: talk\nfeeling: relief\nwhy: They learn how to halve a week",
                    "linkedin",
                    TEXT),
                Map.of("call", "SUBSCRIBE"))
            .saying(
                "You want readers to sign up, but the text does not ask them to.",
                "Haluat pyytää lukijoita tilaamaan, mutta teksti ei pyydä."),
        advice(
                GateFinding.READERS_NEVER_MET,
                toFriends("facebook {audience: group choir}", "Guess who swam across the lake!"),
                toFriends("facebook", "Guess who swam across the lake!"),
                Map.of(
                    "network",
                    "facebook",
                    "readers",
                    "Choir",
                    "people",
                    2,
                    "strangers",
                    1,
                    "names",
                    several("Sanna Selin")))
            .saying(
                "you noted no meeting: Sanna Selin.",
                "joista ilman merkittyä tapaamista 1: Sanna Selin."),
        advice(
                GateFinding.FEELING_MISSING,
                with("why: They learn how to halve a week", "linkedin", TEXT),
                good(),
                Map.of())
            .saying("What feeling should it leave behind?", "Millainen tunne tästä pitäisi jäädä?"),
        advice(
                GateFinding.DESCRIPTION_MISSING,
                on("linkedin", TEXT + "\n\n![](hall.jpg)"),
                on("linkedin", TEXT + "\n\n![The hall, empty](hall.jpg)"),
                Map.of("files", several("hall.jpg")))
            .saying(
                "Not described yet for those who cannot see it: hall.jpg",
                "Vielä kuvailematta niille, jotka eivät näe: hall.jpg"));
  }

  /** What is found only because of what went out before. */
  static List<FindingCase> afterThePast(LocalDate toldOn) {
    return List.of(
        FindingCase.of(
                GateFinding.COPIED,
                Weight.BLOCK,
                on("linkedin", GivenPast.TOLD + " What do you sing?"),
                on(
                    "linkedin",
                    "Anybody can learn to sing in a month: begin with one breath. What do you sing?"),
                Map.of(
                    "network", "x", "day", toldOn.toString(), "sentences", several(GivenPast.TOLD)))
            .saying("You say this on X already", "Sanot tämän jo verkossa X"),
        advice(
                GateFinding.REPEATED,
                on("x", GivenPast.TOLD + " What do you sing?"),
                on(
                    "x",
                    "Anybody can learn to sing in a month: begin with one breath. What do you sing?"),
                Map.of(
                    "network", "x", "day", toldOn.toString(), "sentences", several(GivenPast.TOLD)))
            .saying("You said nearly this on X already", "Sanoit melkein tämän jo verkossa X"),
        advice(
                GateFinding.HARD_SELL,
                on("linkedin", TEXT + " Buy the handbook today!"),
                on("linkedin", TEXT + " Read the handbook today!"),
                Map.of("selling", 4, "posts", 7))
            .saying(
                "Of your last 7 posts, 4 ask people to buy.",
                "Viimeisistä julkaisuistasi (7) 4 pyytää ostamaan."),
        advice(
                GateFinding.OVER_RHYTHM,
                on("x", "No agenda, no meeting. A month of it: what would you drop?"),
                on("linkedin", "No agenda, no meeting. A month of it: what would you drop?"),
                Map.of("network", "x", "posts", 3, "rhythm", 2))
            .saying(
                "This is post 3 on X this week. Your ground rules say 2.",
                "Tämä on tämän viikon julkaisu numero 3 (X). Pelisäännöissäsi luku on 2."));
  }

  private static FindingCase.Unsaid advice(
      GateFinding code, String post, String neighbour, Map<String, Object> facts) {
    return FindingCase.of(code, Weight.ADVICE, post, neighbour, facts);
  }
}
