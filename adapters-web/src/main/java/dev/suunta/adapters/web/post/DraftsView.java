package dev.suunta.adapters.web.post;

import java.util.List;

/**
 * The drafts that are kept, newest first.
 *
 * @param more where older ones are listed; empty where there are none
 */
public record DraftsView(List<Draft> drafts, String more) {
  public DraftsView {
    drafts = List.copyOf(drafts);
  }

  /**
   * One draft.
   *
   * @param begins how its text begins; empty where it has none
   * @param told where it is meant to stand, and since when it is kept
   * @param open whether it is the one that is open
   */
  public record Draft(String address, String begins, String told, boolean open) {}
}
