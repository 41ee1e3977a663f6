package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.GroupsView.Group;
import dev.suunta.adapters.web.people.GroupsView.Member;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.GroupPeople.Opening;
import dev.suunta.application.people.driving.GroupPeople.Query;
import dev.suunta.application.people.driving.GroupPeople.Request;
import dev.suunta.application.people.driving.GroupPeople.Taking;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.GroupId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups into which the owner put people, and who is in each. */
public final class GroupPages {
  /** Where the groups are. */
  public static final String PATH = "/people/groups";

  private static final int ROWS = 50;

  private final Means means;

  GroupPages(Means means) {
    this.means = means;
  }

  /** The page of a group. */
  static String address(String group) {
    return PATH + "/" + group;
  }

  private GroupPeople groups() {
    return means.noting().groups();
  }

  /** {@code GET /people/groups}. */
  public void list(Context ctx) {
    list(ctx, query(ctx, "did").equals("gone") ? "groups.now.gone" : "");
  }

  private void list(Context ctx, String said) {
    var words = means.words(ctx);
    var view =
        new GroupsView(
            groups().groups(means.owner()).stream().map(each -> group(each, words)).toList(),
            said.isEmpty() ? "" : words.say(said));
    show(ctx, words, "groups", words.say("groups.title"), PATH, view);
  }

  private void show(
      Context ctx, Words words, String template, String title, String address, Object view) {
    var visits = means.visits();
    var page = visits.frame(ctx, words, title, Frame.Place.PEOPLE, address);
    visits.show(ctx, template, Map.of("page", page, "view", view));
  }

  private static Group group(Listed listed, Words words) {
    return new Group(
        Names.safe(listed.group().name()),
        address(listed.group().id().value()),
        people(listed, words));
  }

  private static String people(Listed listed, Words words) {
    return words.say(
        listed.inStrategy() ? "groups.people.strategy" : "groups.people", listed.people());
  }

  private static String query(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).orElse("");
  }

  /** {@code GET /people/groups/<group>}, or {@code ?from=...} for those who come later. */
  public void show(Context ctx) {
    var group = id(ctx.pathParam("group"));
    if (group.isPresent()
        && opened(group.get(), query(ctx, "from")) instanceof Opening.Opened opened) {
      show(ctx, means.words(ctx), opened);
    } else {
      ctx.status(HttpStatus.NOT_FOUND);
      list(ctx, "groups.unknown");
    }
  }

  /** Somebody may change the address; what is no id is none that was meant. */
  private static Optional<GroupId> id(String text) {
    return Slug.isOne(text) ? Optional.of(new GroupId(text)) : Optional.empty();
  }

  private Opening opened(GroupId group, String from) {
    var after = Optional.of(from).filter(text -> !text.isEmpty());
    try {
      return groups().open(new Query(means.owner(), group, after, ROWS));
    } catch (IllegalArgumentException noPage) {
      // Somebody changed the address; the first page is a kind answer.
      return groups().open(new Query(means.owner(), group, Optional.empty(), ROWS));
    }
  }

  private void show(Context ctx, Words words, Opening.Opened opened) {
    var group = opened.group().group();
    var address = address(group.id().value());
    var from = query(ctx, "from");
    var view =
        new GroupsView.Opened(
            Names.safe(group.name()),
            address,
            people(opened.group(), words),
            opened.members().rows().stream().map(member -> member(member, words)).toList(),
            from,
            opened.members().next().map(next -> from(address, next)).orElse(""),
            said(ctx, words));
    show(ctx, words, "group", view.name(), from(address, from), view);
  }

  private static String from(String address, String from) {
    return from.isEmpty()
        ? address
        : address + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
  }

  private static Member member(GroupPeople.Member member, Words words) {
    return new Member(
        new Saying(words).row(member.person()),
        member
            .lastMet()
            .map(met -> words.say("groups.met", words.texts().date(met.on())))
            .orElseGet(() -> words.say("groups.notMet")));
  }

  private String said(Context ctx, Words words) {
    return query(ctx, "did").equals("out")
        ? Means.uuid(query(ctx, "about"))
            .map(PersonId::new)
            .flatMap(means::found)
            .map(one -> Names.within(new Saying(words).name(one.person())))
            .map(name -> words.say("groups.now.out", name))
            .orElse("")
        : "";
  }

  /** {@code POST /people/groups/<group>/out}: takes {@code person} out. */
  public void takeOut(Context ctx) {
    var group = ctx.pathParam("group");
    var about = Means.uuid(form(ctx, "person")).map(PersonId::new).filter(one -> isOut(one, group));
    if (!isThere(group)) {
      ctx.redirect(PATH + "?did=gone", HttpStatus.SEE_OTHER);
      return;
    }
    var address = from(address(group), form(ctx, "from"));
    ctx.redirect(
        about
            .map(one -> "did=out&about=" + one.value())
            .map(query -> address + (address.contains("?") ? "&" : "?") + query)
            .orElse(address),
        HttpStatus.SEE_OTHER);
  }

  private boolean isOut(PersonId person, String group) {
    return switch (groups().take(new Request(means.owner(), List.of(person), group))) {
      case Taking.Out out -> true;
      case Taking.NobodyIn no -> false;
      case Taking.UnknownGroup no -> false;
    };
  }

  private boolean isThere(String group) {
    return groups().groups(means.owner()).stream()
        .anyMatch(listed -> listed.group().id().value().equals(group));
  }

  private static String form(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }
}
