package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.people.PeopleView.Choice;
import dev.suunta.adapters.web.people.PersonView.Account;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to decide about.
 *
 * @param id who
 * @param stood how they stood when this was shown, so that a form that is out of date does nothing
 * @param on the network that one goes over; empty for all
 * @param left how many are left
 * @param noTrace that nothing is known of them and the owner; empty where something is
 * @param told what was decided before
 * @param noted what the owner noted about them
 * @param only their accounts in the sweep, to choose one; empty where there is one only
 * @param keeps what keeps them
 * @param letsGo what lets them go
 * @param means what each of that does on the networks, and who can notice
 * @param note what was typed already
 */
public record SweepView(
    String id,
    String stood,
    String on,
    String left,
    String name,
    List<Account> accounts,
    String noTrace,
    List<String> told,
    List<String> noted,
    List<Choice> only,
    List<Choice> networks,
    List<Act> keeps,
    List<Act> letsGo,
    List<String> means,
    String note,
    Optional<Notice> notice) {
  public SweepView {
    accounts = List.copyOf(accounts);
    told = List.copyOf(told);
    noted = List.copyOf(noted);
    only = List.copyOf(only);
    networks = List.copyOf(networks);
    keeps = List.copyOf(keeps);
    letsGo = List.copyOf(letsGo);
    means = List.copyOf(means);
  }
}
