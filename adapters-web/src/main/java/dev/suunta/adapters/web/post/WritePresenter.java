package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.post.WriteView.Choice;
import dev.suunta.adapters.web.post.WriteView.Choices;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says, in one language, what stands on the page on which one writes. */
final class WritePresenter {
  private final Words words;
  private final Optional<Strategy> strategy;
  private final VersionPresenter versions;

  WritePresenter(
      Words words,
      Optional<Strategy> strategy,
      List<KnownNetwork> known,
      List<GroupPeople.Listed> groups) {
    this.words = words;
    this.strategy = strategy;
    this.versions = new VersionPresenter(words, strategy, known, groups);
  }

  /**
   * What is to be shown.
   *
   * @param kept what is kept of it already
   * @param state {@code new}, {@code opened}, {@code kept} or {@code unkept}
   * @param note what was done with it; empty where nothing was
   * @param problem why it was not
   * @param answers what was answered; absent unless everything is to be told
   */
  record Scene(
      Origin origin,
      WriteForm form,
      Optional<PostDraft> kept,
      Checked checked,
      String state,
      String note,
      Optional<WriteView.Problem> problem,
      Optional<Answers> answers,
      DraftsView drafts) {
    static Scene of(Origin origin, WriteForm form, Optional<PostDraft> kept, Checked checked) {
      return new Scene(
          origin,
          form,
          kept,
          checked,
          "new",
          "",
          Optional.empty(),
          Optional.empty(),
          new DraftsView(List.of(), ""));
    }

    Scene in(String other) {
      return new Scene(origin, form, kept, checked, other, note, problem, answers, drafts);
    }

    Scene noting(String said) {
      return new Scene(origin, form, kept, checked, state, said, problem, answers, drafts);
    }

    Scene refused(WriteView.Problem why) {
      return new Scene(origin, form, kept, checked, state, note, Optional.of(why), answers, drafts);
    }

    Scene checked(Checked anew) {
      return new Scene(origin, form, kept, anew, state, note, problem, answers, drafts);
    }

    Scene answered(Answers given) {
      return new Scene(
          origin, form, kept, checked, state, note, problem, Optional.of(given), drafts);
    }

    Scene listing(DraftsView list) {
      return new Scene(origin, form, kept, checked, state, note, problem, answers, list);
    }
  }

  WriteView present(Scene scene) {
    var form = scene.form();
    var checked = scene.checked();
    var goals = goals(checked);
    var taken = form.versions().stream().map(VersionForm::network).toList();
    return new WriteView(
        new WriteView.From(
            scene.state(),
            scene.origin().key(),
            scene.origin().id(),
            scene.origin().stamp(),
            scene.origin().address()),
        IntStream.range(0, form.versions().size())
            .mapToObj(place -> versions.present(form, place, scene.kept(), checked, goals))
            .toList(),
        Stream.concat(versions.chosen().stream(), versions.others().stream())
            .filter(id -> !taken.contains(id.value()))
            .map(id -> new Choice(id.value(), words.network(id), false))
            .toList(),
        strategy.isEmpty(),
        new WriteView.Shared(
            form.why(),
            form.topics(),
            form.feeling(),
            form.links(),
            form.dates(),
            form.places(),
            form.quotations()),
        goals.stream().findFirst().map(Goal::valueQuestion).orElse(""),
        choices(form),
        isChanged(form),
        scene.note(),
        scene
            .problem()
            .or(
                () ->
                    scene.answers().isPresent() || !form.isBlank()
                        ? checked.problem().map(WriteView.Problem::of)
                        : Optional.empty()),
        checked.post().isPresent()
            ? scene
                .answers()
                .map(
                    answers -> new ResultPresenter(words, strategy, answers).present(form, checked))
            : Optional.empty(),
        checked.post().isPresent()
            ? new TreeMap<>()
            : scene.answers().map(Answers::lines).orElseGet(TreeMap::new),
        scene.drafts());
  }

  private static boolean isChanged(WriteForm form) {
    return !String.join(
                "",
                form.kind(),
                form.goal(),
                form.call(),
                form.feeling(),
                form.links(),
                form.dates(),
                form.places(),
                form.quotations())
            .isEmpty()
        || form.versions().stream().anyMatch(version -> !version.audience().isEmpty());
  }

  private List<Goal> goals(Checked checked) {
    var named = checked.post().map(Post::purpose);
    return strategy.map(Strategy::goals).orElse(List.of()).stream()
        .filter(goal -> named.filter(purpose -> purpose.goals().contains(goal.id())).isPresent())
        .toList();
  }

  private Choices choices(WriteForm form) {
    return new Choices(
        withUnsaid(
            "write.kind.unsaid",
            Arrays.stream(PostKind.values())
                .map(kind -> selected(kind.name(), words.texts().word(kind), form.kind()))),
        goalChoices(form),
        withUnsaid(
            "write.call.unsaid",
            Arrays.stream(CallStep.values())
                .map(step -> selected(step.name(), words.texts().word(step), form.call()))));
  }

  /** A post that serves several goals was written elsewhere; it may go on serving them. */
  private List<Choice> goalChoices(WriteForm form) {
    var goals = strategy.map(Strategy::goals).orElse(List.of());
    var several =
        form.goal().contains("+")
            ? Stream.of(
                new Choice(
                    form.goal(),
                    words
                        .texts()
                        .list(
                            Arrays.stream(form.goal().split("\\+", -1))
                                .map(id -> name(id, goals))
                                .toList()),
                    true))
            : Stream.<Choice>empty();
    return withUnsaid(
        "write.goal.unsaid",
        Stream.concat(
            several,
            goals.stream().map(goal -> selected(goal.id().value(), goal.name(), form.goal()))));
  }

  private static String name(String id, List<Goal> goals) {
    return goals.stream()
        .filter(goal -> goal.id().value().equals(id))
        .map(Goal::name)
        .findFirst()
        .orElse(id);
  }

  private List<Choice> withUnsaid(String key, Stream<Choice> choices) {
    var all = new ArrayList<Choice>();
    choices.forEach(all::add);
    all.addFirst(new Choice("", words.say(key), all.stream().noneMatch(Choice::selected)));
    return all;
  }

  private static Choice selected(String value, String name, String typed) {
    return new Choice(value, name, value.equals(typed));
  }
}
