package dev.suunta.domain.post.gate;

import static dev.suunta.domain.finding.Weight.ADVICE;
import static dev.suunta.domain.finding.Weight.BLOCK;
import static dev.suunta.domain.finding.Weight.HOLD;
import static dev.suunta.domain.post.gate.Example.gives;
import static dev.suunta.domain.post.gate.Example.passes;
import static dev.suunta.domain.post.gate.GateFinding.*;
import static dev.suunta.domain.post.gate.Given.COLLEAGUES;
import static dev.suunta.domain.post.gate.Given.FRIENDS;
import static dev.suunta.domain.post.gate.Given.FUN;
import static dev.suunta.domain.post.gate.Given.TEXT;
import static dev.suunta.domain.post.gate.Given.TODAY;
import static dev.suunta.domain.post.gate.Given.post;
import static dev.suunta.domain.strategy.Charters.FAMILY;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.Charters;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the strategy and its ground rules say. */
final class GroundRuleExamples {
  private static final Fact HERE = Fact.of("linkedin");
  private static final Fact GROUPS = Fact.of(List.of("Friends", "Colleagues"));
  private static final Fact FAMILY_NAME = Fact.of(List.of("Family"));
  private static final Audience A_GROUP = Audience.of(Reach.GROUP);
  private static final String SILENT = "We moved every meeting to the afternoon and it is quiet.";

  private GroundRuleExamples() {}

  static List<Example> all() {
    return Stream.of(value(), place(), audience(), readers(), topics(), calls())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Example> value() {
    var question = Fact.of("Does it help others?");
    return List.of(
        gives(NO_STRATEGY, "none in use", post().withoutStrategy(), BLOCK),
        passes(NO_STRATEGY, "one in use", post()),
        passes(NO_STRATEGY, "a reply", post().withoutStrategy().kind(PostKind.REPLY)),
        gives(VALUE_MISSING, "no goal", post().goals(), BLOCK, Fact.of("GOAL"), Fact.of("")),
        gives(
            VALUE_MISSING,
            "a goal that the strategy has no more",
            post().goals(new GoalId("old")),
            BLOCK,
            Fact.of("GOAL"),
            Fact.of("")),
        gives(VALUE_MISSING, "no answer", post().why(), BLOCK, Fact.of("UNSAID"), question),
        gives(
            VALUE_MISSING,
            "two words",
            post().why("Better sleep!"),
            BLOCK,
            Fact.of("SHORT"),
            question),
        passes(VALUE_MISSING, "three words", post().why("They sleep better")),
        gives(
            VALUE_MISSING,
            "words of the post",
            post().why("the mornings BECAME quiet"),
            BLOCK,
            Fact.of("TEXT"),
            question),
        passes(VALUE_MISSING, "one word more", post().why("their mornings became quiet")),
        passes(VALUE_MISSING, "a reply", post().why().kind(PostKind.REPLY)),
        gives(FEELING_MISSING, "none named", post().withoutFeeling(), ADVICE),
        passes(FEELING_MISSING, "one named", post()));
  }

  private static List<Example> place() {
    return List.of(
        gives(
            GOAL_NOT_SERVED_HERE,
            "another goal",
            post().goals(FUN),
            HOLD,
            HERE,
            Fact.of(List.of("Pass the time")),
            Fact.of(List.of("Promote my work"))),
        passes(GOAL_NOT_SERVED_HERE, "one of two goals served", post().goals(FUN, Charters.WORK)),
        passes(GOAL_NOT_SERVED_HERE, "an unknown goal", post().goals(new GoalId("old"))),
        passes(GOAL_NOT_SERVED_HERE, "a reply", post().goals(FUN).kind(PostKind.REPLY)),
        gives(NETWORK_NOT_CHOSEN, "another network", post().on("x"), HOLD, Fact.of("x")),
        passes(NETWORK_NOT_CHOSEN, "a chosen one", post()),
        passes(NETWORK_NOT_CHOSEN, "no strategy to choose in", post().on("x").withoutStrategy()),
        gives(
            EXPERIMENT_OVER,
            "the day after",
            post().heldTo(trial(TODAY.minusDays(1))),
            HOLD,
            HERE,
            Fact.of(TODAY.minusDays(1))),
        passes(EXPERIMENT_OVER, "the last day", post().heldTo(trial(TODAY))),
        gives(
            OVER_RHYTHM,
            "a fourth post in a week of three",
            post().history(3, List.of()),
            ADVICE,
            HERE,
            Fact.of(4),
            Fact.of(3)),
        passes(OVER_RHYTHM, "the third", post().history(2, List.of())));
  }

  private static List<Example> audience() {
    var undecided = Charters.of("linkedin").readBy();
    var friends = Charters.of("linkedin").readBy(Audience.of(FRIENDS));
    return List.of(
        gives(
            AUDIENCE_MISSING,
            "none chosen, none usual",
            post().heldTo(undecided),
            HOLD,
            HERE,
            GROUPS),
        passes(AUDIENCE_MISSING, "one chosen", post().heldTo(undecided).readBy(Audience.PUBLIC)),
        passes(
            AUDIENCE_MISSING,
            "a network with one reach only",
            post().heldTo(undecided).on("linkedin", Reach.PUBLIC)),
        gives(
            AUDIENCE_MISSING, "a group without a name", post().readBy(A_GROUP), HOLD, HERE, GROUPS),
        gives(
            AUDIENCE_MISSING,
            "a group that the strategy has no more",
            post().readBy(Audience.of(new GroupId("old"))),
            HOLD,
            HERE,
            GROUPS),
        passes(
            AUDIENCE_MISSING,
            "a group without a name where there is none to name",
            post().readBy(A_GROUP).withoutGroups()),
        passes(
            AUDIENCE_MISSING,
            "a group without a name where the ground rules name one",
            post().heldTo(friends).readBy(A_GROUP)),
        gives(
            AUDIENCE_TOO_WIDE,
            "anybody where friends are usual",
            post().heldTo(friends).readBy(Audience.PUBLIC),
            HOLD,
            HERE,
            Fact.of("PUBLIC"),
            Fact.of("GROUP")),
        passes(
            AUDIENCE_TOO_WIDE,
            "another group",
            post().heldTo(friends).readBy(Audience.of(COLLEAGUES))),
        passes(AUDIENCE_TOO_WIDE, "only me", post().heldTo(friends).readBy(Audience.of(Reach.ME))),
        passes(
            AUDIENCE_TOO_WIDE, "nothing usual", post().heldTo(undecided).readBy(Audience.PUBLIC)));
  }

  private static List<Example> readers() {
    var camp = new GroupId("camp");
    var metOnly = Charters.of("linkedin").admitting(Admits.MET_IN_PERSON);
    var friends = metOnly.readBy(Audience.of(FRIENDS));
    return List.of(
        passes(
            AUDIENCE_MISSING,
            "a group that only people are in",
            post().readBy(Audience.of(camp)).withPeople(camp, 1)),
        gives(
            READERS_NEVER_MET,
            "some among the usual readers",
            post().heldTo(friends).withPeople(FRIENDS, 9, "A", "B", "C", "D", "E", "F"),
            ADVICE,
            HERE,
            Fact.of("People"),
            Fact.of(9),
            Fact.of(6),
            Fact.of(List.of("A", "B", "C", "D", "E"))),
        passes(READERS_NEVER_MET, "all were met", post().heldTo(friends).withPeople(FRIENDS, 9)),
        passes(
            READERS_NEVER_MET,
            "those in a group who do not read it",
            post().heldTo(friends).readBy(Audience.of(COLLEAGUES)).withPeople(FRIENDS, 1, "A")),
        passes(
            READERS_NEVER_MET,
            "where others are let in too",
            post().heldTo(friends.admitting(Admits.ANYONE)).withPeople(FRIENDS, 1, "A")));
  }

  private static List<Example> topics() {
    var nobody = Fact.of("");
    return List.of(
        gives(
            TOPIC_UNWELCOME,
            "a word of it",
            post().saying(TEXT + " Children sleep."),
            HOLD,
            HERE,
            FAMILY_NAME,
            nobody),
        passes(TOPIC_UNWELCOME, "a word like it", post().saying(TEXT + " Childrens' sleep.")),
        gives(
            TOPIC_UNWELCOME,
            "named by the owner",
            post().about(FAMILY),
            HOLD,
            HERE,
            FAMILY_NAME,
            nobody),
        gives(
            TOPIC_UNWELCOME,
            "in the title",
            post().titled("Perheessä"),
            HOLD,
            HERE,
            FAMILY_NAME,
            nobody),
        passes(TOPIC_UNWELCOME, "in a link", post().saying(TEXT + " https://example.org/children")),
        gives(
            TOPIC_UNWELCOME,
            "to these readers",
            post().saying(TEXT + " My talk").readBy(Audience.of(FRIENDS)),
            HOLD,
            HERE,
            Fact.of(List.of("Talks")),
            Fact.of("Friends")),
        passes(
            TOPIC_UNWELCOME,
            "to another group",
            post().saying(TEXT + " My talk").readBy(Audience.of(COLLEAGUES))));
  }

  private static List<Example> calls() {
    return List.of(
        gives(CALL_MISSING, "always asked", silent(CallStance.ALWAYS), HOLD, HERE),
        gives(CALL_MISSING, "mostly asked", silent(CallStance.LEANS), ADVICE, HERE),
        passes(CALL_MISSING, "welcome", silent(CallStance.WELCOME)),
        passes(
            CALL_MISSING,
            "a call in the text",
            silent(CallStance.ALWAYS).saying(SILENT + " And you?")),
        passes(CALL_MISSING, "a call named", silent(CallStance.ALWAYS).calling(CallStep.LOOK)),
        passes(CALL_MISSING, "a reply", silent(CallStance.ALWAYS).kind(PostKind.REPLY)),
        gives(
            CALL_NOT_IN_TEXT, "another step", post().calling(CallStep.BUY), ADVICE, Fact.of("BUY")),
        passes(CALL_NOT_IN_TEXT, "the same step", post()),
        gives(HARD_SELL, "two in nine", selling(1, 7), ADVICE, Fact.of(2), Fact.of(9)),
        passes(HARD_SELL, "two in ten", selling(1, 8)),
        passes(HARD_SELL, "one in five", selling(0, 4)),
        passes(HARD_SELL, "four in four, too few to judge", selling(3, 0)),
        gives(HARD_SELL, "five in five", selling(4, 0), ADVICE, Fact.of(5), Fact.of(5)),
        passes(HARD_SELL, "a post that does not sell", post().history(0, calls(9, 0))),
        passes(
            HARD_SELL,
            "what was sold twenty posts ago",
            post().saying(SILENT + " Buy the book.").history(0, longAgo())));
  }

  private static Given silent(CallStance stance) {
    return post().saying(SILENT).calling().heldTo(Charters.of("linkedin").calling(stance));
  }

  private static Given selling(int before, int others) {
    return post().saying(SILENT + " Buy the book.").history(0, calls(before, others));
  }

  private static List<Optional<CallStep>> calls(int selling, int others) {
    return Stream.concat(
            Collections.nCopies(selling, Optional.of(CallStep.BUY)).stream(),
            Collections.nCopies(others, Optional.<CallStep>empty()).stream())
        .toList();
  }

  private static List<Optional<CallStep>> longAgo() {
    return Stream.concat(calls(3, 16).stream(), calls(50, 0).stream()).toList();
  }

  private static Charters trial(LocalDate ends) {
    return Charters.of("linkedin")
        .standing(new Standing.Experiment(Optional.empty(), Optional.of(ends)));
  }
}
