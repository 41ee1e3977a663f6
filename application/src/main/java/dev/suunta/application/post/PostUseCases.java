package dev.suunta.application.post;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.people.PeopleInGroups;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.MediaFiles;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import java.time.InstantSource;

/**
 * Makes the use cases of this feature.
 *
 * @param posts keeps posts
 * @param documents reads and writes them as Markdown
 * @param strategies tells which strategy is in use
 * @param networks tells what each network takes
 * @param accounts tells which accounts the owner has
 * @param similar finds texts that might say the same
 * @param past tells what went out
 * @param records keeps what the gate found and why it was passed
 * @param media measures files
 * @param groups tells who the readers in a group are
 */
public record PostUseCases(
    PostRepository posts,
    PostDocuments documents,
    StrategyRepository strategies,
    NetworkCatalog networks,
    OwnAccountRepository accounts,
    SimilarTexts similar,
    PastPosts past,
    GateRecords records,
    MediaFiles media,
    PeopleInGroups groups,
    UnitOfWork unitOfWork,
    IdSource ids,
    InstantSource time) {
  /** Hold a post to the strategy. */
  public CheckPost checkPost() {
    return new CheckPostService(this, intake(), gatekeeper());
  }

  /** Keep a post, change it, give it up. */
  public WritePost writePost() {
    return new WritePostService(this, intake());
  }

  /** Pass a hold with a reason. */
  public PassHold passHold() {
    return new PassHoldService(this, gatekeeper());
  }

  /** Look at the posts that are kept. */
  public ReadPosts readPosts() {
    return new ReadPostsService(this);
  }

  private DraftIntake intake() {
    return new DraftIntake(this);
  }

  private Gatekeeper gatekeeper() {
    return new Gatekeeper(this);
  }
}
