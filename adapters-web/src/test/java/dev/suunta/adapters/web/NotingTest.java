package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.ReadNoted.Noted;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.people.PeopleFixtures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Noting something about somebody on their page. */
class NotingTest extends Sweeping {
  @BeforeEach
  void knowsThree() {
    followsThree();
  }

  private static String address(long person) {
    return "/people/" + id(person);
  }

  private HttpResponse<String> post(String what, Map<String, String> fields) {
    return browsing.post(address(1) + "/" + what, fields);
  }

  private String told(String what, Map<String, String> fields) {
    var answer = post(what, fields);
    assertThat(location(answer)).startsWith(address(1) + "?did=").endsWith("#did");
    return plain(after(answer));
  }

  private String refused(String what, Map<String, String> fields) {
    var answer = post(what, fields);
    assertThat(answer.statusCode()).isEqualTo(200);
    return plain(answer.body());
  }

  private static String plain(String body) {
    return body.replaceAll("[\u2068\u2069]", "");
  }

  private String page() {
    return plain(browsing.get(address(1)).body());
  }

  private Noted noted() {
    return workroom.noted().noted().of(Workroom.OWNER, PeopleFixtures.person(1));
  }

  private List<PersonNote> notes() {
    return noted().notes();
  }

  @Test
  void keepsANoteOfSeveralLinesAndSaysSo() {
    assertThat(told("note", Map.of("text", "Sings in a choir.\r\nMoved to <Turku>.")))
        .contains("class=\"done\" role=\"status\"", "Noted about Aino Mäkelä.")
        .contains("Sings in a choir.\nMoved to &lt;Turku&gt;.</span>", "22 November 2026 ·");
    assertThat(notes()).extracting(note -> note.by().via()).containsExactly(Via.PAGE);
    assertThat(browsing.get(address(1) + "?did=noted&lang=fi").body())
        .contains("Merkitty muistiin: \u2068Aino Mäkelä\u2069.", "<dt>Muistiinpanot</dt>");
  }

  @Test
  void olderNotesAreFoldedAway() {
    for (var number = 1; number <= 6; number++) {
      told("note", Map.of("text", "Note " + number + "."));
    }

    assertThat(page())
        .containsSubsequence(
            "An older note</span></summary>", "Note 1.", "<dd>", "Note 2.", "<dd>", "Note 6.");
  }

  @Test
  void aNoteThatIsTooLongOrBlankIsGivenBack() {
    var tooLong = "y".repeat(1_999) + "\r\nz";

    assertThat(refused("note", Map.of("text", tooLong)))
        .contains("A note has 1 to 2,000 characters; this one has 2,001.", "role=\"alert\"")
        .contains("y\nz</textarea>", "aria-describedby=\"add-NOTE-TEXT-problem\"")
        .contains("<details name=\"add\" open><summary>A note</summary>");
    assertThat(refused("note", Map.of("text", " "))).contains("this one has 0.");
    assertThat(notes()).isEmpty();
  }

  @Test
  void takesAwayTheNoteThatIsMeantThoughAnotherWentBefore() {
    told("note", Map.of("text", "Sings."));
    told("note", Map.of("text", "Moved."));
    var first = notes().getFirst().id().value().toString();
    var second = notes().getLast().id().value().toString();
    assertThat(page()).contains("name=\"note\" value=\"" + second + "\"");
    told("note/remove", Map.of("note", first));

    assertThat(told("note/remove", Map.of("note", second)))
        .contains("The note is taken away.")
        .doesNotContain("Moved.");
    assertThat(told("note/remove", Map.of("note", second))).contains("was gone already");
    assertThat(told("note/remove", Map.of("note", "?"))).contains("was gone already");
  }

  @Test
  void putsIntoANewGroupAndTakesOut() {
    assertThat(told("group", Map.of("group", " Camp 2026 ")))
        .contains("Aino Mäkelä is in the group Camp 2026.")
        .contains("href=\"/people/groups/camp-2026\" dir=\"auto\">Camp 2026</a>")
        .doesNotContain("<option value=\"Camp 2026\">");
    assertThat(browsing.get(address(2)).body()).contains("<option value=\"Camp 2026\">");

    assertThat(told("group/out", Map.of("group", "camp-2026")))
        .contains("Aino Mäkelä is out of it; the group had nobody else, and is gone.")
        .doesNotContain(">Camp 2026</a>");
    assertThat(told("group/out", Map.of("group", "camp-2026"))).contains("is gone.");
  }

  @Test
  void takesOutOfAGroupThatOthersAreIn() {
    told("group", Map.of("group", "Rowers"));
    browsing.post(address(2) + "/group", Map.of("group", "rowers"));

    assertThat(told("group/out", Map.of("group", "rowers")))
        .contains("Aino Mäkelä is not in the group Rowers any more.");
    assertThat(noted().groups()).isEmpty();
    assertThat(told("group/out", Map.of("group", "rowers"))).contains("is not in the group Rowers");
  }

  @Test
  void whatNoGroupIsCalledIsGivenBack() {
    assertThat(refused("group", Map.of("group", "\"!?\"")))
        .contains("No group can be called so: it is one line of at most 80 characters")
        .contains("value=\"&#34;!?&#34;\"", "open><summary>A group</summary>");
    assertThat(noted().groups()).isEmpty();
  }

  @Test
  void tellsThatTheTwoMetToday() {
    assertThat(page()).contains("No meeting is known.");

    assertThat(told("met", Map.of("on", "", "at", "Choir <camp>", "text", "Sang.\r\nLate.")))
        .contains("Kept: you met Aino Mäkelä.", "22 November 2026 · ")
        .contains("Choir &lt;camp&gt;", "Sang.\nLate.")
        .doesNotContain("No meeting is known.", "last met", "Bring back?");
    assertThat(noted().encounters()).extracting(Encounter::by).allMatch(by -> by.via() == Via.PAGE);
  }

  @Test
  void tellsAMeetingOfWhichOneKnowsOnlyTheMonthAndTellsItOnce() {
    assertThat(told("met", Map.of("on", " 2025-06 "))).contains("June 2025");

    assertThat(told("met", Map.of("on", "2025-06")))
        .contains("You told of that meeting with Aino Mäkelä already.");
    assertThat(noted().encounters()).hasSize(1);
  }

  @Test
  void aMeetingThatCannotBeIsGivenBackWithAllThatWasTyped() {
    var typed = Map.of("on", "20.11.2026", "at", "Tori", "text", "Rain.");
    assertThat(refused("met", typed))
        .contains("20.11.2026 is no date. Write a day, a month or a year:")
        .contains("value=\"20.11.2026\"", "value=\"Tori\"", ">Rain.</textarea>")
        .contains("open><summary>That you met</summary>");
    assertThat(refused("met", Map.of("on", "2026-11-23", "at", "Tori")))
        .contains("23 November 2026 has not come yet.", "value=\"Tori\"");
    assertThat(refused("met", Map.of("on", "", "at", "x".repeat(301))))
        .contains("one line of at most 300 characters; this one has 301.")
        .contains("value=\"" + "x".repeat(301) + "\"");
    assertThat(refused("met", Map.of("text", "x".repeat(2_001)))).contains("this one has 2,001.");
    assertThat(noted().encounters()).isEmpty();
  }

  @Test
  void takesAMeetingBack() {
    told("met", Map.of("on", "2026"));
    var met = noted().encounters().getFirst().id().value().toString();

    assertThat(told("met/remove", Map.of("met", met)))
        .contains("The meeting is taken back.", "No meeting is known.");
    assertThat(told("met/remove", Map.of("met", met))).contains("was taken back already");
    assertThat(told("met/remove", Map.of("met", "x"))).contains("was taken back already");
  }

  @Test
  void earlierMeetingsAreAPageAway() {
    for (var year = 2010; year < 2016; year++) {
      told("met", Map.of("on", "" + year));
    }

    var body = page();
    assertThat(body).contains(">2015", ">2011").doesNotContain(">2010");
    var earlier = body.replaceAll("(?s).*<a href=\"([^\"]+)\">Earlier meetings</a>.*", "$1");
    assertThat(browsing.get(earlier.replace("&amp;", "&")).body())
        .contains(">2010")
        .doesNotContain(">2015", "Earlier meetings");
    assertThat(browsing.get(address(1) + "?met=nowhere").body()).contains(">2015");
  }

  @Test
  void putsOnTheListOfThoseToCallAndSaysCalled() {
    assertThat(told("call", Map.of("text", "about the <summer>")))
        .contains("Aino Mäkelä is on the list of those to call.")
        .contains("on the list since 22 November 2026", "about the &lt;summer&gt;")
        .doesNotContain("<summary>A call to make</summary>");
    assertThat(told("call", Map.of("text", ""))).contains("to call already");

    assertThat(told("called", Map.of()))
        .contains("You called Aino Mäkelä.", "last called 22 November 2026")
        .contains("<summary>A call to make</summary>")
        .doesNotContain("on the list since", "Bring back?");
    assertThat(told("called", Map.of())).contains("is not on the list of those to call.");
  }

  @Test
  void takesOffTheListWithoutACall() {
    told("call", Map.of());

    assertThat(told("called", Map.of("drop", "1")))
        .contains("Aino Mäkelä is off the list of those to call.")
        .doesNotContain("last called");
    assertThat(noted().calls())
        .extracting(call -> call.ended().map(ended -> ended.how()))
        .containsExactly(Optional.of(How.DROPPED));
  }

  @Test
  void aNoteForACallThatIsTooLongIsGivenBack() {
    assertThat(refused("call", Map.of("text", "x".repeat(2_001))))
        .contains("this one has 2,001.", "x</textarea>", "open><summary>A call to make</summary>");
    assertThat(noted().calls()).isEmpty();
  }

  @Test
  void whoWasLetGoCanBeBroughtBackAfterACallOrAMeeting() {
    begin();
    decide(1, "LET_GO");
    assertThat(browsing.get(address(1)).body()).doesNotContain("Bring back?");

    assertThat(told("met", Map.of())).contains("Bring back?", address(1) + "/back\"");

    assertThat(told("back", Map.of())).contains("Aino Mäkelä is kept.");
    assertThat(ground(1)).contains("MET");
    assertThat(browsing.get(location(post("back", Map.of()))).body())
        .doesNotContain("is kept.", "id=\"did\"");
    assertThat(told("met", Map.of("on", "2026-11"))).doesNotContain("Bring back?");
  }

  @Test
  void nobodyIsNotedAboutWhoIsNotThere() {
    for (var what :
        List.of(
            "note",
            "note/remove",
            "group",
            "group/out",
            "met",
            "met/remove",
            "call",
            "called",
            "back")) {
      for (var who : List.of(id(99), "x")) {
        var fields = Map.of("text", "Sings.", "group", "Rowers");
        var answer = browsing.post("/people/" + who + "/" + what, fields);

        assertThat(answer.statusCode()).as(what + " of " + who).isEqualTo(404);
      }
    }
    assertThat(workroom.noted().groups().groups(Workroom.OWNER))
        .noneMatch(group -> group.people() > 0);
  }

  @Test
  void aGroupThatTheAddressInventsIsNotSaid() {
    assertThat(browsing.get(address(1) + "?did=grouped&group=invented").body())
        .doesNotContain("invented", "id=\"did\"");
  }
}
