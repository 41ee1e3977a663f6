package dev.suunta.bootstrap.cli;

import static dev.suunta.bootstrap.cli.FindingCase.several;
import static dev.suunta.bootstrap.cli.GivenPost.TEXT;
import static dev.suunta.bootstrap.cli.GivenPost.good;
import static dev.suunta.bootstrap.cli.GivenPost.on;
import static dev.suunta.bootstrap.cli.GivenPost.toFriends;

import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.gate.GateFinding;
import java.util.List;
import java.util.Map;

/** What passes with a reason. */
final class HoldingCases {
  private HoldingCases() {}

  static List<FindingCase> all() {
    return List.of(
        hold(
                GateFinding.GOAL_NOT_SERVED_HERE,
                toFriends("linkedin", TEXT),
                good(),
                Map.of(
                    "network",
                    "linkedin",
                    "goals",
                    several("Make and strengthen personal relationships"),
                    "served",
                    several("Promote my work")))
            .saying(
                "You do not use LinkedIn for “Make and strengthen personal relationships”.",
                "Et käytä verkkoa LinkedIn tähän: ”Make and strengthen personal relationships”."),
        hold(
                GateFinding.NETWORK_NOT_CHOSEN,
                on("bluesky", TEXT),
                good(),
                Map.of("network", "bluesky"))
            .saying(
                "Bluesky is not one of your networks.",
                "Bluesky ei ole valitsemiesi verkkojen joukossa."),
        hold(
                GateFinding.EXPERIMENT_OVER,
                on("mastodon", TEXT),
                good(),
                Map.of("network", "mastodon", "ended", "2020-01-31"))
            .saying(
                "Your trial of Mastodon ended on 31 January 2020.",
                "Kokeilusi (Mastodon) päättyi 31. tammikuuta 2020."),
        hold(
                GateFinding.AUDIENCE_MISSING,
                on("threads", TEXT),
                on("threads {audience: public}", TEXT),
                Map.of("network", "threads", "groups", several("Summer camp people")))
            .saying(
                "Who may read this on Threads? Choose the readers. Your groups: “Summer camp people”.",
                "Kuka saa lukea tämän (Threads)? Valitse lukijat. Ryhmäsi: ”Summer camp people”."),
        hold(
                GateFinding.AUDIENCE_TOO_WIDE,
                toFriends("facebook {audience: public}", "Guess who swam across the lake!"),
                toFriends("facebook", "Guess who swam across the lake!"),
                Map.of("network", "facebook", "reach", "PUBLIC", "usual", "GROUP"))
            .saying(
                "More people could read this than is usual on Facebook: anybody",
                "Lukijoita olisi enemmän kuin pelisäännöissäsi (Facebook): kuka tahansa."),
        hold(
                GateFinding.TOPIC_UNWELCOME,
                on(
                    "linkedin",
                    "What my kids taught me about meetings: nobody needs an agenda to play. What do yours teach you?"),
                on(
                    "linkedin",
                    "What my cat taught me about meetings: nobody needs an agenda to play. What does yours teach you?"),
                Map.of("network", "linkedin", "topics", several("My children"), "group", ""))
            .saying(
                "It is about “My children”, which does not belong on LinkedIn.",
                "Aihe ”My children” ei kuulu verkkoon LinkedIn."),
        hold(
                GateFinding.TOPIC_UNWELCOME,
                toFriends("facebook", "Guess who wrote an invoice in the sauna!"),
                toFriends("facebook", "Guess who wrote a poem in the sauna!"),
                Map.of(
                    "network",
                    "facebook",
                    "topics",
                    several("The market"),
                    "group",
                    "Summer camp people"))
            .saying(
                "It is about “The market”, which is not for “Summer camp people” (Facebook).",
                "Aihe ”The market” ei ole tälle ryhmälle: ”Summer camp people” (Facebook)."),
        hold(
                GateFinding.CALL_MISSING,
                on(
                    "linkedin",
                    "We cancelled every meeting without an agenda for a month, and nobody missed one of them."),
                good(),
                Map.of("network", "linkedin"))
            .saying(
                "It does not ask your readers on LinkedIn for anything.",
                "Julkaisu ei pyydä lukijalta mitään (LinkedIn)."),
        hold(
                GateFinding.ANNOUNCEMENT_ONLY,
                on("linkedin", "Join our meetup on Friday! https://example.org/meetup"),
                on(
                    "linkedin",
                    "I begin every meetup with the question that I could not answer at work, because"
                        + " somebody there always can. Join us on Friday! https://example.org/meetup"),
                Map.of("words", 5, "needed", 12))
            .saying(
                "It announces something, with 5 words of your own.",
                "Tämä ilmoittaa jostain, mutta omia sanoja on 5."));
  }

  private static FindingCase.Unsaid hold(
      GateFinding code, String post, String neighbour, Map<String, Object> facts) {
    return FindingCase.of(code, Weight.HOLD, post, neighbour, facts);
  }
}
