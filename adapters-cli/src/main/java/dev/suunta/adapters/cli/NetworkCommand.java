package dev.suunta.adapters.cli;

import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta network}: the networks that Suunta knows, and one's own. */
@Command(name = "network", mixinStandardHelpOptions = true)
final class NetworkCommand implements Runnable {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  NetworkCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Cli.needSubcommand(spec);
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Option(names = "--json") boolean json) {
    var networks = session.useCases().manageNetworks().list(session.owner().id());
    if (json) {
      session
          .terminal()
          .out()
          .println(
              Json.write(
                  networks.stream()
                      .map(
                          known ->
                              Json.object(
                                  "id", known.network().id().value(),
                                  "name", known.network().name(),
                                  "own", known.own(),
                                  "exportPage", known.network().exportPage().map(Object::toString)))
                      .toList()));
      return ExitCode.OK;
    }
    Screen.columns(networks.stream().map(this::row).toList())
        .forEach(line -> session.screen().line(line.stripTrailing()));
    return ExitCode.OK;
  }

  private List<String> row(KnownNetwork known) {
    var page = known.network().exportPage().map(Object::toString).orElse("");
    return List.of(
        known.network().id().value(),
        Printable.beginning(known.network().name(), 20),
        known.own() ? session.say("network.own") : page);
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "NETWORK", descriptionKey = "NETWORK") String id) {
    var document =
        Slug.isOne(id)
            ? session.useCases().manageNetworks().document(session.owner().id(), new NetworkId(id))
            : java.util.Optional.<String>empty();
    if (document.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "network.unknown", id);
    }
    session.document(document.get());
    return ExitCode.OK;
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(@Parameters(paramLabel = "FILE", descriptionKey = "FILE") String file) {
    var content = Documents.readOrComplain(session, file);
    if (content.isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    return switch (session.useCases().manageNetworks().add(session.owner().id(), content.get())) {
      case ManageNetworks.Addition.Added(var known, var replaced) -> {
        session
            .screen()
            .wrapped(
                "",
                session.say(
                    replaced ? "network.replaced" : "network.added",
                    known.network().name(),
                    known.network().id().value()));
        yield ExitCode.OK;
      }
      case ManageNetworks.Addition.Unreadable(var problems) ->
          ProblemsView.unreadable(session, file, problems);
    };
  }
}
