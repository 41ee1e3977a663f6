package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.ForgetPerson;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A terminal that remembers what was written on it. */
final class ATerminal {
  /** Whose terminal it is. */
  static final OwnerId OWNER = new OwnerId(new UUID(0, 1));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "C"));
  private String typed = "";
  private boolean isTyped;
  private boolean isShown;

  ATerminal with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Somebody types these lines. */
  ATerminal typing(String lines) {
    typed = lines;
    isTyped = true;
    return this;
  }

  /** Something is piped in. */
  ATerminal piped(String input) {
    typed = input;
    return this;
  }

  /** Somebody looks on. */
  ATerminal shown() {
    isShown = true;
    return this;
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        isTyped,
        isShown,
        environment);
  }

  /** A session in which nothing may be asked of the use cases. */
  Session session() {
    return new Session(
        terminal(),
        () -> {
          throw new AssertionError("the use cases were asked");
        });
  }

  /** A session of an owner who added no network; nothing else may be asked of the use cases. */
  Session sessionOfAnOwner() {
    return sessionOfAnOwner(List.of(), nothing(ReadStrategy.class));
  }

  /** A session of an owner with these networks and this strategy. */
  Session sessionOfAnOwner(List<KnownNetwork> networks, ReadStrategy reading) {
    var owner = new Owner(OWNER, "Aino", "en");
    return new Session(
        terminal(),
        () ->
            new UseCases(
                only(MeetOwner.class, "local", owner),
                nothing(DraftStrategy.class),
                nothing(AdoptStrategy.class),
                reading,
                only(ManageNetworks.class, "list", networks),
                nothing(ImportPosts.class),
                nothing(ReadPeople.class),
                nothing(AddPerson.class),
                nothing(LinkPeople.class),
                new Noting(
                    nothing(FindPeople.class),
                    nothing(MeetPeople.class),
                    nothing(NotePeople.class),
                    nothing(GroupPeople.class),
                    nothing(CallPeople.class),
                    nothing(HearFrom.class),
                    nothing(FindDuplicates.class),
                    nothing(ForgetPerson.class),
                    nothing(ReadNoted.class)),
                new Sweeping(
                    nothing(SweepBaseline.class),
                    nothing(LetGoOfRest.class),
                    nothing(ReadBaseline.class),
                    nothing(DoWorksheet.class)),
                nothing(LookInMirror.class),
                nothing(WritePost.class),
                nothing(CheckPost.class),
                nothing(PassHold.class),
                nothing(ReadPosts.class),
                InstantSource.system()));
  }

  static <T> T nothing(Class<T> port) {
    return only(port, "nothing", "nothing");
  }

  private static <T> T only(Class<T> port, String question, Object answer) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, given) -> {
              if (method.getName().equals(question)) {
                return answer;
              }
              throw new AssertionError(method + " was asked");
            }));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
